import { readFileSync } from 'node:fs'
import { expect } from 'chai'
import { configFrom, Settings } from '../bot/config.ts'
import { PackageSettings } from '../manifest/packageSettings.ts'

const pageOf = (file: string): string => readFileSync(new URL(`../${file}`, import.meta.url), 'utf8')

/** The settings in a page's table. */
const namedIn = (page: string): readonly (string | undefined)[] =>
  [...page.matchAll(/^\| `(\w+)`\s+\| /gm)].map(([, name]) => name)

describe('the README', () => {
  it('names every setting and no other', () => {
    expect(namedIn(pageOf('README.md'))).to.deep.equal(Object.keys(Settings.shape))
  })
})

describe('the way into Teams', () => {
  const page = pageOf('docs/into-teams.md')

  it('names every setting of the app package and no other', () => {
    expect(namedIn(page)).to.deep.equal(Object.keys(PackageSettings.shape))
  })

  it('shows settings that the bot starts with', () => {
    const shown: Record<string, string> = {}
    for (const [, name = '', value = ''] of page.matchAll(/^ {3}(\w+)=(.+)$/gm)) shown[name] = value

    expect(configFrom(shown).administrators).to.have.length(1)
  })
})
