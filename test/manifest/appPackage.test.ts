import { mkdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { unzipSync } from 'fflate'
import { expect } from 'chai'
import { appManifest } from '../../manifest/appManifest.ts'
import { startBotProcess, type BotProcess } from '../support/botProcess.ts'
import { temporaryFolder } from '../stores/temporaryFolder.ts'
import { packageSettings } from './settings.ts'

const project = (name: string): string =>
  readFileSync(new URL(`../../${name}`, import.meta.url)).toString('latin1')
const version = /"version": "(.+?)"/.exec(project('package.json'))?.[1] ?? ''

const packing = (file: string, settings: Readonly<Record<string, string>>): BotProcess =>
  startBotProcess({ script: 'manifest/main.ts', args: [file], settings })

describe('npm run package', () => {
  it('writes the manifest and both icons, in a folder that it makes', async () => {
    const file = path.join(temporaryFolder(), 'new', 'app.zip')
    const made = packing(file, packageSettings)

    expect(await made.exitCode()).to.equal(0)
    expect(made.said()).to.equal(`Version ${version} of the app package is in ${file}.\n`)
    const files = unzipSync(readFileSync(file))
    const { 'manifest.json': manifest, ...icons } = Object.entries(files).reduce<Record<string, string>>(
      (read, [name, bytes]) => ({ ...read, [name]: Buffer.from(bytes).toString('latin1') }),
      {},
    )
    expect(JSON.parse(manifest ?? '')).to.deep.equal(appManifest(packageSettings, version))
    expect(icons).to.deep.equal({
      'colour.png': project('manifest/icons/colour.png'),
      'outline.png': project('manifest/icons/outline.png'),
    })
  })

  it('writes the same bytes wherever it runs', async () => {
    const folder = temporaryFolder()
    const zones = ['Pacific/Kiritimati', 'America/Los_Angeles']
    const files = zones.map((_, place) => path.join(folder, `${place}.zip`))
    const ends = zones.map((TZ, place) => packing(files[place] ?? '', { ...packageSettings, TZ }).exitCode())

    expect(await Promise.all(ends)).to.deep.equal([0, 0])
    const [first, second] = files.map((file) => readFileSync(file).toString('hex'))
    expect(first).to.equal(second)
  })

  it('writes nothing without settings, and names all that are missing', async () => {
    const file = path.join(temporaryFolder(), 'app.zip')
    const made = packing(file, {})

    expect(await made.exitCode()).to.equal(1)
    expect(made.said().split('\n').slice(1, -1)).to.deep.equal(
      Object.keys(packageSettings).map((name) => `  ${name}: is missing`),
    )
    expect(() => readFileSync(file)).to.throw('ENOENT')
  })

  it('says so when it cannot write', async () => {
    const taken = path.join(temporaryFolder(), 'app.zip')
    mkdirSync(taken)
    const made = packing(taken, packageSettings)

    expect(await made.exitCode()).to.equal(1)
    expect(made.said()).to.equal(`Cannot write ${taken}. Is there room, and may you write there?\n`)
  })
})
