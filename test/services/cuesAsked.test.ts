import { expect } from 'chai'
import type { Colleague } from '../../casework/records/colleague.ts'
import { minutesAfter } from '../../casework/time.ts'
import { alertFromCue, alertFromDraft } from '../../services/alerts/alertFromNote.ts'
import { answerAlertDraft } from '../../services/alerts/answerAlertDraft.ts'
import { answerCue } from '../../services/answerCue.ts'
import { chooseWoman } from '../../services/changeDraft.ts'
import { saveContact } from '../../services/saveContact.ts'
import { sendAlert } from '../../services/alerts/sendAlert.ts'
import { takeBackLast } from '../../services/takeBackLast.ts'
import { aisha, karen, NotesUnderTest, sunita } from '../support/notesUnderTest.ts'
import { aDraftWithCues } from '../support/cues.ts'
import { references } from '../support/records.ts'

const [jade, kim] = references
const day = 24 * 60

describe('what a note mentions', () => {
  let notes: NotesUnderTest

  beforeEach(async () => {
    notes = await NotesUnderTest.open()
  })
  afterEach(() => notes.close())

  describe('is asked about', () => {
    it('when it is current or may be, and not when it is past, denied, of somebody else or hypothetical', async () => {
      const kinds = ['suicide', 'self-harm', 'overdose', 'missing', 'exploitation', 'self-neglect'] as const
      const standings = ['current', 'uncertain', 'past', 'denied', 'other-person', 'hypothetical'] as const
      const { cues = [] } = aDraftWithCues(kinds)
      const read = cues.map((cue, place) => ({ ...cue, standing: standings[place] ?? 'past' }))

      expect(await notes.writes(kinds, { cues: read })).to.deep.equal(['suicide', 'self-harm'])
    })

    it('once for a kind, however often it stands in the note', async () => {
      const { cues = [] } = aDraftWithCues(['self-harm'])

      expect(await notes.writes(['self-harm'], { cues: [...cues, ...cues] })).to.deep.equal(['self-harm'])
    })

    it('until it is answered, each kind by itself', async () => {
      await notes.writes(['self-harm', 'suicide'])
      await notes.answers('read-wrongly')

      expect(await notes.shown()).to.deep.equal(['suicide'])
    })

    it('again when the note turns out to be of another woman', async () => {
      await notes.writes(['self-harm'], { candidates: [jade, kim] })
      await notes.answers('known')
      await chooseWoman(notes.ports, aisha, 'draft-1', kim)

      expect(await notes.shown()).to.deep.equal(['self-harm'])
    })

    it('no more once it is answered, when it becomes certain afterwards who she is', async () => {
      await notes.writes(['self-harm'], { woman: undefined, candidates: [jade, kim] })
      await notes.answers('read-wrongly')
      await chooseWoman(notes.ports, aisha, 'draft-1', kim)

      expect(await notes.shown()).to.deep.equal([])
    })

    it('by nobody but its writer', async () => {
      await notes.writes(['self-harm'])
      const outcome = await answerCue(notes.ports, sunita, {
        ...{ draft: 'draft-1', category: 'self-harm', choice: 'known' },
      })

      expect([outcome.kind, (await notes.stored())?.answers]).to.deep.equal(['no-such-draft', []])
    })
  })

  describe('that is known and in her plan', () => {
    beforeEach(async () => {
      await notes.writes(['self-harm', 'child-at-risk'])
      await notes.answers('known')
      await notes.answers('known', 'child-at-risk')
    })

    it('is not asked about again of her for 14 days', async () => {
      notes.now = minutesAfter(notes.now, 14 * day - 1)

      expect(await notes.writes(['self-harm'], { id: 'draft-2' })).to.deep.equal([])
    })

    it('is asked about again after 14 days', async () => {
      notes.now = minutesAfter(notes.now, 14 * day)

      expect(await notes.writes(['self-harm'], { id: 'draft-2' })).to.deep.equal(['self-harm'])
    })

    it('is asked about when it is of a new kind, and always when it is a child at risk', async () => {
      expect(await notes.writes(['self-harm', 'suicide', 'child-at-risk'], { id: 'draft-2' })).to.deep.equal([
        'suicide',
        'child-at-risk',
      ])
    })

    it('is asked about of another woman', async () => {
      expect(await notes.writes(['self-harm'], { id: 'draft-2', woman: kim })).to.deep.equal(['self-harm'])
    })

    it('is asked about in the note of a partner, who does not know the plan', async () => {
      expect(await notes.writes(['self-harm'], { id: 'draft-2' }, karen)).to.deep.equal(['self-harm'])
    })

    it('goes on no list, also when the next note is saved while it rests', async () => {
      await notes.writes(['self-harm'], { id: 'draft-2' })
      await saveContact(notes.ports, aisha, 'draft-2')

      expect(await notes.waiting()).to.deep.equal([])
    })
  })

  describe('is taken along by an alert', () => {
    async function raised(form: Awaited<ReturnType<typeof alertFromCue>>, by: Colleague): Promise<string> {
      if (form.kind !== 'open') return form.kind
      const { id, who, whatHappened } = form.view.draft
      await answerAlertDraft(notes.ports, by, id, { form: { who, whatHappened }, dangerNow: false })
      const sent = await sendAlert(notes.ports, by, { draft: id, card: undefined })
      return sent.kind === 'sent' ? sent.alert.whatHappened : sent.kind
    }

    it('with her part of the note, and is answered by it once it is sent', async () => {
      await notes.writes(['self-harm'])
      const form = await alertFromDraft(notes.ports, aisha, { id: 'alert-1', draft: 'draft-1' })
      const before = await notes.shown()
      const said = await raised(form, aisha)
      await saveContact(notes.ports, aisha, 'draft-1')

      expect(before).to.deep.equal(['self-harm'])
      expect(said).to.equal('Saw Jade 40 mins at the hub. She spoke of self-harm.')
      expect([await notes.shown(), await notes.waiting()]).to.deep.equal([[], []])
    })

    it('on one form, however often it is pressed', async () => {
      await notes.writes(['self-harm'])
      const [first, second] = [
        await alertFromDraft(notes.ports, aisha, { id: 'alert-1', draft: 'draft-1' }),
        await alertFromDraft(notes.ports, aisha, { id: 'alert-2', draft: 'draft-1' }),
      ]
      const idOf = (form: typeof first): unknown => (form.kind === 'open' ? form.view.draft.id : form.kind)

      expect(idOf(second)).to.equal(idOf(first))
    })

    it('that a lead raises from the list, which marks it as looked at', async () => {
      await notes.writes(['self-harm'])
      await notes.answers('not-sure')
      const form = await alertFromCue(notes.ports, sunita, { id: 'alert-1', cue: 'draft-1:self-harm' })

      expect(await raised(form, sunita)).to.equal('She spoke of self-harm.')
      expect([await notes.waiting(), (await notes.stored())?.lookedAt?.by]).to.deep.equal([[], 'sunita'])
    })

    it('that stays, and stays its answer, when the contact is taken back', async () => {
      await notes.writes(['self-harm'])
      await raised(await alertFromDraft(notes.ports, aisha, { id: 'alert-1', draft: 'draft-1' }), aisha)
      await saveContact(notes.ports, aisha, 'draft-1')
      await takeBackLast(notes.ports, aisha)
      const alerts = await notes.ports.records.list('alerts-about', jade)

      expect([await notes.shown(), alerts.map(({ open }) => open)]).to.deep.equal([[], [true]])
    })

    it('of nobody else’s note', async () => {
      await notes.writes(['self-harm'])

      expect(await alertFromDraft(notes.ports, karen, { id: 'a', draft: 'draft-1' })).to.deep.equal({
        kind: 'no-such-draft',
      })
      expect(await alertFromCue(notes.ports, aisha, { id: 'a', cue: 'draft-1:self-harm' })).to.deep.equal({
        kind: 'no-such-cue',
      })
    })
  })

  it('keeps its answer and its place on the list when the contact is taken back', async () => {
    await notes.writes(['self-harm', 'suicide'])
    await notes.answers('not-sure')
    await saveContact(notes.ports, aisha, 'draft-1')
    await takeBackLast(notes.ports, aisha)

    expect(await notes.shown()).to.deep.equal(['suicide'])
    expect(await notes.waiting()).to.have.members(['self-harm not-sure', 'suicide no-answer'])
  })
})
