import { expect } from 'chai'
import type { ContactDraft, Cue } from '../../casework/records/contactDraft.ts'
import { minutesAfter } from '../../casework/time.ts'
import { alertFromDraft } from '../../services/alerts/alertFromNote.ts'
import { fillDraft } from '../../services/changeDraft.ts'
import { correctSaved } from '../../services/correctSaved.ts'
import { fileSealed } from '../../services/fileSealed.ts'
import { markCue } from '../../services/markCue.ts'
import { moveSaved } from '../../services/moveSaved.ts'
import { saveContact } from '../../services/saveContact.ts'
import { takeBackLast } from '../../services/takeBackLast.ts'
import { aisha, grace, NotesUnderTest, sunita } from '../support/notesUnderTest.ts'
import { aDraftWithCues } from '../support/cues.ts'
import { aColleague, references } from '../support/records.ts'

const [jade, kim] = references
const manager = aColleague({ id: 'manager-1', name: 'Ruth Bello', roles: ['manager'] })

describe('what a note mentions is asked about again', () => {
  let notes: NotesUnderTest

  beforeEach(async () => {
    notes = await NotesUnderTest.open()
    await notes.ports.records.commit([manager])
  })
  afterEach(() => notes.close())

  const ofKim = (cues: readonly Cue[] = []): Cue[] => cues.map((cue) => ({ ...cue, woman: kim }))

  async function writesOn(words: string): Promise<void> {
    const draft = await notes.ports.records.find('contact-draft', 'draft-1')
    if (draft === undefined) throw new Error('There is no draft')
    const form = { reading: draft.reading, words: `${draft.words} ${words}`, as: draft.revision }
    await fillDraft(notes.ports, aisha, 'draft-1', form)
  }

  async function saved(): Promise<string> {
    const outcome = await saveContact(notes.ports, aisha, 'draft-1')
    return outcome.kind === 'saved' ? outcome.receipt.contact.id : outcome.kind
  }

  describe('when words of the same kind are added', () => {
    beforeEach(async () => {
      const words = 'Saw Jade 40 mins at the hub. She self harmed last week.'
      const start = words.indexOf('self harmed')
      const cues: Cue[] = [
        {
          ...{ category: 'self-harm', standing: 'uncertain', text: 'self harmed' },
          ...{ start, end: start + 11 },
        },
      ]
      await notes.writes([], { words, cues })
    })

    it('after an answer, which is kept', async () => {
      await notes.answers('read-wrongly')
      const before = await notes.shown()
      await writesOn('She cut herself badly tonight.')

      expect([before, await notes.shown()]).to.deep.equal([[], ['self-harm']])
      expect((await notes.stored())?.answers.map(({ choice }) => choice)).to.deep.equal(['read-wrongly'])
    })

    it('and not when other words are', async () => {
      await notes.answers('read-wrongly')
      await writesOn('She asked for a food parcel.')

      expect(await notes.shown()).to.deep.equal([])
    })

    it('and is on the list two hours after that, where nobody answers', async () => {
      await notes.answers('read-wrongly')
      notes.now = minutesAfter(notes.now, 121)
      await notes.worked()
      await writesOn('She cut herself badly tonight.')
      notes.now = minutesAfter(notes.now, 121)
      await notes.worked()

      expect(await notes.waiting()).to.deep.equal(['self-harm no-answer'])
    })

    it('when it is known only as what may be, and is current in the next note', async () => {
      await notes.answers('known')

      expect(await notes.writes(['self-harm'], { id: 'draft-2' })).to.deep.equal(['self-harm'])
    })
  })

  it('of her when it was said of another woman in her note that it is known', async () => {
    const { cues } = aDraftWithCues(['suicide'])
    await notes.writes(['suicide'], { cues: ofKim(cues) })
    await notes.answers('known', 'suicide')

    expect(await notes.shown()).to.deep.equal([])
    expect(await notes.writes(['suicide'], { id: 'draft-2' })).to.deep.equal(['suicide'])
    expect(await notes.writes(['suicide'], { id: 'draft-3', woman: kim })).to.deep.equal(['suicide'])
  })

  it('of another woman in her note when hers is known', async () => {
    await notes.writes(['suicide'])
    await notes.answers('known', 'suicide')
    const { cues } = aDraftWithCues(['suicide'])

    expect(await notes.writes(['suicide'], { id: 'draft-2', cues: ofKim(cues) })).to.deep.equal(['suicide'])
  })

  it('with the other woman on the list, and with nobody chosen on the form of an alert', async () => {
    const { cues } = aDraftWithCues(['suicide'])
    await notes.writes(['suicide'], { cues: ofKim(cues) })
    await notes.answers('not-sure', 'suicide')
    const form = await alertFromDraft(notes.ports, aisha, { id: 'alert-1', draft: 'draft-1' })
    const chosen = form.kind === 'open' ? [form.view.draft.who, ...form.view.draft.found] : []

    expect((await notes.list())?.lines.map(({ woman }) => woman?.reference)).to.deep.equal([kim])
    expect(chosen).to.deep.equal([undefined, jade, kim])
  })

  it('with the sentence that its draft does not keep, and no woman, where it is not known whose it is', async () => {
    const { cues = [] } = aDraftWithCues(['suicide'])
    const sentence = 'Shaz wants to die.'
    await notes.writes(['suicide'], { cues: cues.map((cue) => ({ ...cue, sentence })) })
    await notes.answers('not-sure', 'suicide')
    const form = await alertFromDraft(notes.ports, aisha, { id: 'alert-1', draft: 'draft-1' })
    const [line] = (await notes.list())?.lines ?? []

    expect([line?.words, line?.woman]).to.deep.equal([sentence, undefined])
    expect(form.kind === 'open' ? form.view.draft.whatHappened : '').to.contain(sentence)
  })

  describe('by nobody once a lead has looked', () => {
    beforeEach(async () => {
      await notes.writes(['self-harm'])
      await saved()
      await markCue(notes.ports, sunita, 'draft-1:self-harm')
      await takeBackLast(notes.ports, aisha)
      notes.now = minutesAfter(notes.now, 1)
    })

    it('when the same words are saved again', async () => {
      await saved()

      expect(await notes.waiting()).to.deep.equal([])
    })

    it('but for new words', async () => {
      await writesOn('She cut herself badly tonight.')
      await saved()

      expect(await notes.waiting(grace)).to.deep.equal(['self-harm no-answer'])
    })
  })

  describe('in the words of a contact that is put right', () => {
    const correct = async (contact: string, words: string, by = aisha): ReturnType<typeof correctSaved> => {
      const reading = { with: 'her', day: '2026-03-12', dayGiven: true, topics: [] } as const
      const at = { reference: jade, saved: { what: 'contact' as const, id: contact } }
      const said = { reading: { ...reading, topics: [] }, words }
      return correctSaved(notes.ports, by, { at, as: 0, reason: 'slip', line: undefined, contact: said })
    }

    it('of its writer, and two hours later it is on the list', async () => {
      await notes.writes([])
      const outcome = await correct(await saved(), 'Saw Jade. She cut herself tonight.')
      const asks = outcome.kind === 'contact-corrected' ? outcome.asks : undefined
      notes.now = minutesAfter(notes.now, 121)
      await notes.worked()

      expect(asks).to.deep.include({ draft: 'draft-1' })
      expect(asks?.cues.asked).to.deep.equal(['self-harm'])
      expect(await notes.waiting()).to.deep.equal(['self-harm no-answer'])
    })

    it('of the leads where somebody else put them in', async () => {
      await notes.writes([])
      const outcome = await correct(await saved(), 'Saw Jade. She cut herself tonight.', manager)

      expect(outcome).to.include({ kind: 'contact-corrected', asks: undefined })
      expect(await notes.waiting()).to.deep.equal(['self-harm no-answer'])
    })

    it('and not where only other words are different', async () => {
      await notes.writes([])
      const outcome = await correct(await saved(), 'Saw Jade at the hub, she is well.')

      expect(outcome).to.include({ kind: 'contact-corrected', asks: undefined })
    })
  })

  it('of her for whom it is filed after it was sealed', async () => {
    await notes.writes(['self-harm'])
    const at = { reference: jade, saved: { what: 'contact' as const, id: await saved() } }
    const moved = await moveSaved(notes.ports, aisha, { at, as: 0, to: 'nobody' })
    const move = moved.kind === 'moved' ? moved.view.move.id : ''
    await fileSealed(notes.ports, aisha, move, kim)
    const draft: ContactDraft | undefined = await notes.ports.records.find('contact-draft', 'draft-1')

    expect((await notes.list())?.lines.map(({ woman }) => woman?.reference)).to.deep.equal([kim])
    expect([draft?.woman, draft?.savedAs?.reference]).to.deep.equal([kim, kim])
  })
})
