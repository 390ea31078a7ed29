import { readFileSync } from 'node:fs'
import { expect } from 'chai'
import { Settings } from '../bot/config.ts'

describe('the README', () => {
  it('names every setting and no other', () => {
    const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8')
    const named = [...readme.matchAll(/^\| `(\w+)`\s+\| /gm)].map(([, name]) => name)

    expect(named).to.deep.equal(Object.keys(Settings.shape))
  })
})
