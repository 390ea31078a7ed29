import { execFile } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect } from 'chai'
import { z } from 'zod'
import project from '../package.json' with { type: 'json' }
import { damageWhatIsDue } from './support/damage.ts'
import { BotUnderTest } from './support/runningBot.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const linesOf = (file: string): readonly string[] => readFileSync(path.join(root, file), 'utf8').split('\n')

/** What follows an instruction, each time it is given. */
const given = (instruction: string): readonly string[] =>
  linesOf('Dockerfile')
    .filter((line) => line.startsWith(`${instruction} `))
    .map((line) => line.slice(instruction.length + 1))

const words = z.array(z.string())
const health = given('HEALTHCHECK').join().split(' CMD ')[1] ?? ''

/** Runs the health check as it is written, and answers with its exit code. */
function checkHealth(PORT: string): Promise<number | null> {
  const [program = '', ...rest] = words.parse(JSON.parse(health))
  return new Promise((resolve) => {
    const asked = execFile(program, rest, { env: { PATH: process.env['PATH'], PORT } }, () => {
      resolve(asked.exitCode)
    })
  })
}

describe('the container image', () => {
  it('is made of files that are there', () => {
    const copied = given('COPY').filter((paths) => !paths.startsWith('--from='))
    const sources = copied.flatMap((paths) => paths.split(' ').slice(0, -1))

    expect(sources).to.include.members(['package-lock.json', '.npmrc', '.'])
    expect(sources.filter((source) => !existsSync(path.join(root, source)))).to.deep.equal([])
  })

  it("is made without anybody's data, secrets or history", () => {
    const left = ['data', 'dist', 'node_modules', '.git', '**/*.env', '**/.env*', '**/*.tar.gz']

    expect(linesOf('.dockerignore')).to.include.members(left)
  })

  it('holds what the bot runs on and nothing that it was built with', () => {
    const last = linesOf('Dockerfile').findLastIndex((line) => line.startsWith('FROM '))
    const taken = linesOf('Dockerfile')
      .slice(last)
      .filter((line) => line.startsWith('COPY '))

    expect(taken).to.have.length(3)
    expect(taken.filter((line) => !line.startsWith('COPY --from=build /app/'))).to.deep.equal([])
    expect(given('RUN').join()).to.contain('npm prune --omit=dev')
  })

  it('runs on one Node, which the project supports', () => {
    const images = given('FROM').map((image) => image.split(' ')[0])

    expect(new Set(images)).to.have.property('size', 1)
    expect(Number(/^node:(\d+)-slim$/.exec(images[0] ?? '')?.[1])).to.be.within(20, 24)
    expect(project.engines.node).to.equal('>=20.19 <25')
  })

  it('starts what npm start starts, as an ordinary account', () => {
    expect(words.parse(JSON.parse(given('CMD').join())).join(' ')).to.equal(project.scripts.start)
    expect(given('USER')).to.deep.equal(['node'])
  })

  it('keeps its data in a volume that nobody but that account can open', () => {
    const folder = /DATA_DIR=(\S+)/.exec(given('ENV').join())?.[1] ?? ''

    expect(given('VOLUME')).to.deep.equal([folder])
    expect(given('RUN')).to.include(`install --directory --owner=node --group=node --mode=0700 ${folder}`)
  })

  it('finds a bot well that answers and is well, and no other', async () => {
    const bot = await BotUnderTest.open()
    const portNow = (): string => new URL(bot.endpoint).port
    const port = portNow()

    expect(await checkHealth(port)).to.equal(0)
    await bot.stop()
    expect(await checkHealth(port)).to.equal(1)
    await damageWhatIsDue(bot.folder)
    await bot.start()
    expect(await checkHealth(portNow())).to.equal(1)
    await bot.close()
  })
})
