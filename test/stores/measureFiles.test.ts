import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect } from 'chai'
import { bundledMeasures, measuresIn, measuresWith } from '../../stores/measureFiles.ts'

const phq2 = readFileSync(new URL('../../casework/measures/bundled/phq2.json', import.meta.url), 'utf8')

describe('the measures', () => {
  let folder: string
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'keyworker-measures-'))
  })
  afterEach(() => {
    rmSync(folder, { recursive: true })
  })

  const put = (name: string, text: string): void => {
    writeFileSync(path.join(folder, name), text)
  }

  it('that may be given along are seven, each with its licence and whom it is from', () => {
    const measures = [...bundledMeasures().values()]

    expect(measures.map(({ id }) => id)).to.have.members([
      ...['phq9', 'phq2', 'gad7', 'gad2', 'ons4', 'audit-c', 'wsa5'],
    ])
    expect(measures.filter(({ licence, attribution }) => licence === '' || attribution === '')).to.deep.equal(
      [],
    )
  })

  it('of an organisation are read from its own folder', () => {
    put('ours.json', phq2.replace('"phq2"', '"ours"'))

    expect([...measuresIn(folder).keys()]).to.deep.equal(['ours'])
  })

  it('of an organisation stand beside those that come with the assistant', () => {
    put('ours.json', phq2.replace('"phq2"', '"ours"'))

    expect([...measuresWith(folder).keys()]).to.have.members([...bundledMeasures().keys(), 'ours'])
  })

  it('that come with the assistant cannot be replaced', () => {
    put('phq2.json', phq2)

    expect(() => measuresWith(folder)).to.throw('phq2: comes with the assistant already')
  })

  it('are only those that come with the assistant where no folder is named, and a folder must exist', () => {
    expect([...measuresWith(undefined).keys()]).to.have.members([...bundledMeasures().keys()])
    expect(() => measuresWith(path.join(folder, 'none'))).to.throw('MEASURES_DIR: there is no such folder')
  })

  for (const [what, text, says] of [
    ['is no JSON', '{', 'wrong.json: is not JSON'],
    ['has no licence', phq2.replace(/"licence": "[^"]*",/, ''), 'licence'],
    [
      'prompts about an item it does not have',
      phq2.replace('"prompts": []', `"prompts": [${promptOn('q7')}]`),
      'a prompt or a rule names an item',
    ],
    ['has a scale that goes nowhere', phq2.replace('"max": 3', '"max": 0'), 'lowest number'],
  ] as const) {
    it(`is refused by the name of its file when it ${what}`, () => {
      put('wrong.json', text)

      expect(() => measuresIn(folder))
        .to.throw('wrong.json')
        .with.property('message')
        .that.contains(says)
    })
  }

  it('may not be in two files', () => {
    put('one.json', phq2)
    put('two.json', phq2)

    expect(() => measuresIn(folder)).to.throw('phq2: is in two files')
  })
})

function promptOn(item: string): string {
  const when = { item, is: 'at-least', number: 1 }
  return JSON.stringify({ when, urgency: 'U3', does: 'say', words: 'Ask how she is.' })
}
