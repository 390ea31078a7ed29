import { expect } from 'chai'
import { usualClocks } from '../../../casework/alerts/clocks.ts'
import type { Answered } from '../../../casework/questions/answer.ts'
import type { Ports } from '../../../casework/ports/ports.ts'
import type { RecordStore } from '../../../casework/ports/recordStore.ts'
import { ask, understood } from '../../../services/questions/ask.ts'
import { openLmdbRecordStore } from '../../../stores/lmdbRecordStore.ts'
import { forms } from '../../notes/questions/forms.ts'
import { colleagues, records } from '../../notes/questions/world.ts'
import { temporaryFolder } from '../../stores/temporaryFolder.ts'
import { thursday } from '../../support/thursday.ts'

/** What an answer says, as the table of forms has it. */
function said(answered: Answered): unknown {
  switch (answered.kind) {
    case 'women':
      return answered.shown.map(({ woman }) => woman.knownAs ?? woman.givenName).sort()
    case 'figure':
      return answered.figure
    case 'woman':
      return answered.said
    case 'contacts':
      return answered.shown.map(({ name, contact }) => `${firstName(name)} ${contact.day}`)
    case 'alerts':
      return answered.shown.map(({ alert }) => alert.number)
    case 'colleagues':
      return answered.shown.map(({ name }) => name)
    case 'actions':
      return answered.shown.map(({ action }) => action.what)
    case 'which':
    case 'unanswered':
      return answered
  }
}

const firstName = (name: string): string => name.replace('Katarzyna', 'Kasia').split(' ')[0] ?? ''

describe('plain questions', () => {
  let store: RecordStore
  let count = 0
  const ports = (): Ports => ({
    ...{ records: store, clocks: usualClocks, measures: new Map(), now: () => thursday },
    ...{ random: () => 0.5, newId: () => `id-${(count += 1)}` },
  })
  const person = (id: string) => {
    const found = colleagues.find((each) => each.id === id)
    if (found === undefined) throw new Error(`There is no ${id}`)
    return found
  }
  const answer = (asker: string, text: string) => ask(ports(), person(asker), text)

  before(async () => {
    store = openLmdbRecordStore(temporaryFolder())
    await store.commit(records)
  })
  after(() => store.close())

  it('are answered in at least sixty forms', () => {
    expect(forms.length).to.be.at.least(60)
  })

  for (const [asker, text, means, answers] of forms)
    it(`are understood and answered, asked by ${asker}: ${text}`, async () => {
      const read = await understood(ports(), person(asker), text)

      expect(read).to.deep.equal({ kind: 'question', question: means })
      expect(said(await answer(asker, text))).to.deep.equal(answers)
    })

  it('say how they were understood', async () => {
    const answered = await answer('ruth', "who hasn't Amara seen in two weeks?")

    expect(answered).to.deep.include({
      ...{ kind: 'women', count: 2, outOf: 3 },
      understood: 'Women with keyworker Amara Cole, not seen or spoken to since 26 Feb',
    })
  })

  it('of alerts list none that would be refused when it is opened', async () => {
    const answered = await answer('amara', 'any alerts on my women?')

    if (answered.kind !== 'alerts') throw new Error('no alerts were listed')
    expect(answered.shown.map(({ alert: _alert, ...shown }) => shown)).to.deep.equal([
      { opens: false, name: 'Jade Morgan', speakTo: ['Sunita Rao'] },
    ])
  })

  it('of how many alerts there were are answered in all only to whoever leads them', async () => {
    const text = 'how many alerts did we have last month?'

    expect(await answer('sunita', text)).to.deep.include({ kind: 'figure', figure: 1 })
    expect(await answer('ruth', text)).to.deep.include({ kind: 'unanswered', because: 'closed-alerts' })
    expect(await answer('amara', text)).to.deep.include({ kind: 'unanswered', because: 'closed-alerts' })
  })

  it('of alerts of another’s women are not answered to a keyworker', async () => {
    expect(await answer('amara', "any alerts on Bronwen's women?")).to.deep.include({
      because: 'others-women',
    })
  })

  describe('and whoever may not see', () => {
    it('is not told of a restricted woman, not even by a number; who may is', async () => {
      expect(await answer('ruth', 'how many women have court next week?')).to.deep.include({
        figure: 1,
        outOf: 5,
      })
      expect(await answer('amara', 'how many women are high risk?')).to.deep.include({ figure: 1, outOf: 3 })
      expect(await answer('sunita', 'how many women have court next week?')).to.deep.include({
        figure: 2,
        outOf: 6,
      })
      expect(await answer('ruth', 'when is Ayesha Khan in court?')).to.deep.include({ kind: 'unanswered' })
    })

    it('lists no women of another keyworker, being a keyworker herself', async () => {
      for (const text of [
        'how many women does Bronwen have?',
        'how many women do we have?',
        'how many home visits did Bronwen do in March?',
      ])
        expect(await answer('amara', text), text).to.deep.include({
          kind: 'unanswered',
          because: 'others-women',
        })
    })

    it('gets as a partner only who is shared with her organisation and where she lives', async () => {
      const listed = await answer('paul', 'which women in Lambeth?')

      expect(listed).to.deep.include({ kind: 'women', count: 1, namesOnly: true })
      for (const text of [
        'who is high risk?',
        'who has court next week?',
        'when was Jade last seen?',
        'does Jade have an open alert?',
        'who is away?',
      ])
        expect(await answer('paul', text), text).to.deep.include({
          kind: 'unanswered',
          because: 'not-allowed',
        })
      expect(await answer('paul', 'contacts with Jade this month')).to.deep.include({
        kind: 'contacts',
        count: 0,
      })
    })

    it('gets numbers that point at nobody, without access to any record', async () => {
      expect(await answer('dora', 'how many women in Sutton?')).to.deep.include({
        kind: 'figure',
        figure: '<5',
      })
      expect(await answer('dora', 'how many women have sex work needs?')).to.deep.include({
        figure: 0,
        outOf: 6,
      })
      expect(await answer('dora', 'how many women?')).to.deep.include({ figure: 6, outOf: 6 })
      expect(await answer('dora', 'how many women have no risk level?')).to.deep.include({ figure: '<5' })
      expect(await answer('dora', 'who is high risk?')).to.deep.include({ because: 'nobody-shown' })
      expect(await answer('dora', 'how many high risk women in Lambeth have housing needs?')).to.deep.include(
        { because: 'too-fine' },
      )
    })

    it('is not told a number either where what is left of all would point at somebody', async () => {
      expect(await answer('dora', 'how many women are not assessed?')).to.deep.include({ figure: '<5' })
      expect(await answer('dora', 'how many women have no review?')).to.deep.include({ figure: '<5' })
    })

    it('is told so, who has no women to ask about', async () => {
      expect(await answer('olu', 'how many women in Sutton?')).to.deep.include({ because: 'not-allowed' })
      expect(await answer('olu', 'who is away today?')).to.deep.include({ kind: 'colleagues', count: 1 })
    })
  })

  describe('that cannot be answered', () => {
    const refused: readonly (readonly [string, string])[] = [
      ['who has not been seen from 10 March to 3 March', 'ends-before-it-begins'],
      ['how many contacts between 10 March 2026 and 3 March 2026', 'ends-before-it-begins'],
      ['how many women does Tess have?', 'colleague-left'],
      ['who was not seen in October', 'not-yet'],
      ["who haven't I seen?", 'no-days'],
      ['how many home visits?', 'no-days'],
      ['when did I last see her?', 'no-woman'],
      ['contacts on 31 February', 'no-such-day'],
      ['women not in Sutton', 'words'],
      ['women in Sutton or Lambeth', 'words'],
      ['who is high risk except Jade', 'words'],
      ['<b>who</b> is **high** risk', 'words'],
      [`who has ${'court '.repeat(100)}`, 'too-long'],
    ]
    for (const [text, because] of refused)
      it(`are declined plainly, with three that can be asked: ${text.slice(0, 60)}`, async () => {
        const answered = await answer('ruth', text)

        expect(answered).to.deep.include({ kind: 'unanswered', because })
        expect('examples' in answered ? answered.examples : []).to.have.length(3)
      })

    it('are declined at once when they have 10,000 words', async () => {
      const began = performance.now()

      expect(await answer('ruth', 'who has court next week '.repeat(2000))).to.deep.include({
        because: 'too-long',
      })
      expect(performance.now() - began).to.be.lessThan(50)
    })

    for (const asker of ['ruth', 'amara', 'paul', 'dora', 'olu'])
      it(`come with examples that ${asker} is answered`, async () => {
        const declined = await answer(asker, 'what is the meaning of life?')
        const examples = 'examples' in declined ? declined.examples : []

        expect(examples).to.have.length(3)
        for (const example of examples)
          expect((await answer(asker, example)).kind, example).to.not.equal('unanswered')
      })
  })

  it('of a woman in the views of two organisations count her once in each', async () => {
    expect(await answer('ruth', 'which women in Lambeth?')).to.deep.include({ kind: 'women', count: 2 })
    expect(said(await answer('ruth', 'which women in Lambeth?'))).to.deep.equal(['Aisha', 'Jade'])
    expect(await answer('paul', 'how many women in Lambeth?')).to.deep.include({ figure: 1, outOf: 1 })
  })

  it('of a team with nobody have a plain answer', async () => {
    const alone = { ...person('ruth'), id: 'mo', organisation: 'Another centre' }

    expect(await ask(ports(), alone, 'who has no plan?')).to.deep.include({
      kind: 'women',
      count: 0,
      outOf: 0,
    })
  })

  it('are counted in whole days through a night when the clocks change', async () => {
    const after = (now: string, text: string) =>
      understood({ ...ports(), now: () => now }, person('ruth'), text)

    expect(await after('2026-03-29T00:30:00.000Z', 'who has not been seen in two weeks?')).to.deep.include({
      question: { asks: 'women', form: 'list', not: { clock: 'seen', since: '2026-03-15' } },
    })
    expect(await after('2026-10-25T01:30:00.000Z', 'contacts yesterday')).to.deep.include({
      question: { asks: 'contacts', form: 'list', days: { from: '2026-10-24', to: '2026-10-24' } },
    })
  })
})
