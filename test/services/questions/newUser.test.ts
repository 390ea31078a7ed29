import { expect } from 'chai'
import { usualClocks } from '../../../casework/alerts/clocks.ts'
import type { Ports } from '../../../casework/ports/ports.ts'
import type { RecordStore } from '../../../casework/ports/recordStore.ts'
import type { Colleague } from '../../../casework/records/colleague.ts'
import { inventedColleagues } from '../../../demo/invented.ts'
import { ask, understood } from '../../../services/questions/ask.ts'
import { openLmdbRecordStore } from '../../../stores/lmdbRecordStore.ts'
import { newUserQuestions } from '../../notes/questions/newUser.ts'
import { temporaryFolder } from '../../stores/temporaryFolder.ts'
import { inventedCases } from '../../support/inventedCases.ts'
import { thursday } from '../../support/thursday.ts'

/** Whether a question says everything that another says. */
function includes(question: object, means: object = {}): boolean {
  const said = new Map(Object.entries(question))
  return Object.entries(means).every(
    ([key, value]) => JSON.stringify(said.get(key)) === JSON.stringify(value),
  )
}

describe('twenty questions as a new user types them', () => {
  let store: RecordStore
  let ports: Ports
  const team = inventedColleagues()
  const person = (name: string): Colleague => {
    const found = team.find((each) => each.name === name)
    if (found === undefined) throw new Error(`There is no ${name}`)
    return found
  }

  before(async () => {
    store = openLmdbRecordStore(temporaryFolder())
    await store.commit([...team, ...inventedCases(thursday)])
    let count = 0
    ports = {
      ...{ records: store, clocks: usualClocks, measures: new Map(), now: () => thursday },
      ...{ random: () => 0.5, newId: () => `id-${(count += 1)}` },
    }
  })
  after(() => store.close())

  for (const { asker, text, means } of newUserQuestions)
    it(`is answered as it is meant or honestly declined: ${text}`, async () => {
      const read = await understood(ports, person(asker), text)
      const answered = await ask(ports, person(asker), text)

      if (read.kind === 'unanswered') {
        expect(answered.kind).to.equal('unanswered')
        return
      }
      const meant = read.kind === 'which' ? read.questions : [read.question]
      expect(means, 'only a refusal is right').to.not.equal(undefined)
      expect(meant.some((question) => includes(question, means))).to.equal(true)
      expect(answered.kind).to.not.equal('unanswered')
    })

  it('are understood, half of them at least', async () => {
    const kinds = await Promise.all(
      newUserQuestions.map(async ({ asker, text }) => (await understood(ports, person(asker), text)).kind),
    )

    expect(kinds.filter((kind) => kind !== 'unanswered').length).to.be.at.least(10)
  })
})
