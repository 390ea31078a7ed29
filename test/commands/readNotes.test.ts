import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect } from 'chai'

const women = [
  { reference: 'W-VV396G-C', givenName: 'Jade', familyName: 'Morgan' },
  { reference: 'W-WV44C2-M', givenName: 'Aisha', familyName: 'Rahman', knownAs: null },
]

describe('reading notes from the command line', () => {
  let folder: string
  let caseload: string

  before(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'keyworker-read-'))
    caseload = path.join(folder, 'women.json')
    writeFileSync(caseload, JSON.stringify(women))
  })
  after(() => {
    rmSync(folder, { recursive: true })
  })

  const run = (input: string, ...options: readonly string[]) =>
    spawnSync(process.execPath, ['--import=tsx', 'commands/readNotes.ts', ...options], {
      input,
      encoding: 'utf8',
    })

  it('writes one line of JSON for each note, in the shape that is promised', () => {
    const text = 'Saw Jade M 40 mins at the hub re housing. Next Thu 2pm'
    const { stdout, status } = run(
      `${JSON.stringify({ id: 'a', text })}\n`,
      ...['--caseload', caseload, '--now', '2026-03-12T16:30'],
    )

    expect(status).to.equal(0)
    expect(JSON.parse(stdout)).to.deep.equal({
      id: 'a',
      contacts: [
        {
          who: { reference: 'W-VV396G-C', candidates: ['W-VV396G-C'] },
          ...{
            with: 'her',
            date: '2026-03-12',
            dateGiven: false,
            time: null,
            minutes: 40,
            mode: 'in-person',
          },
          ...{ place: 'hub', attendance: 'came', needs: ['housing'] },
          next: { date: '2026-03-19', time: '14:00', mode: null },
          ...{ actions: [], dates: [] },
        },
      ],
      cues: [],
    })
  })

  it('takes a moment without an offset for one in London, through the clock changes', () => {
    const note = `${JSON.stringify({ id: 'a', text: 'Saw Jade Morgan today' })}\n`
    const { stdout } = run(note, '--caseload', caseload, '--now', '2026-07-01T00:30')

    expect(stdout).to.contain('"date":"2026-07-01"')
  })

  it('names a line that is no note, reads the others, and ends with an error', () => {
    const { stdout, stderr, status } = run('nonsense\n{"id":"b","text":"hello"}\n', '--caseload', caseload)

    expect(stderr).to.contain('Line 1 is not {"id","text"} and was left out.')
    expect(stdout).to.contain('"id":"b"')
    expect(status).to.equal(1)
  })

  it('says what is wrong with the caseload or the moment', () => {
    const wrong = path.join(folder, 'wrong.json')
    writeFileSync(wrong, '[{"reference":"W-VV396G-C"}]')

    expect(run('', '--caseload', wrong).stderr).to.contain('The caseload file is wrong at 0.givenName')
    expect(run('', '--caseload', caseload, '--now', 'soon').stderr).to.contain(
      '--now soon is no date and time',
    )
    expect(run('').stderr).to.contain('Say which women may be meant')
  })
})
