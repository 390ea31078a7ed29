import { expect } from 'chai'
import { minutesAfter } from '../../casework/time.ts'
import { searchForDraft } from '../../services/changeDraft.ts'
import { discardDraft } from '../../services/discardDraft.ts'
import { markCue } from '../../services/markCue.ts'
import { showOwnDraft } from '../../services/ownDraft.ts'
import { saveContact } from '../../services/saveContact.ts'
import { aisha, grace, helen, karen, NotesUnderTest, sunita } from '../support/notesUnderTest.ts'
import { references } from '../support/records.ts'
import { thursday } from '../support/thursday.ts'

const [jade, kim] = references
const alliance = 'South London Alliance'
const probation = 'Probation, Lambeth'

describe('what a note mentions, for the leads', () => {
  let notes: NotesUnderTest

  beforeEach(async () => {
    notes = await NotesUnderTest.open()
  })
  afterEach(() => notes.close())

  describe('goes on the list of the leads', () => {
    it('at once when the writer is not sure, due by the end of the next working day', async () => {
      await notes.writes(['self-harm'])
      await notes.answers('not-sure')
      const [line] = (await notes.list())?.lines ?? []

      expect(line?.cue.listed).to.include({ because: 'not-sure', due: '2026-03-13' })
      expect([line?.woman?.name, line?.writer.name, line?.words]).to.deep.equal([
        'Jade Morris',
        'Aisha Khan',
        'She spoke of self-harm.',
      ])
    })

    it('on a Friday, due by the end of Monday', async () => {
      notes.now = '2026-03-13T16:00:00.000Z'
      await notes.writes(['self-harm'])
      await notes.answers('not-sure')

      expect((await notes.stored())?.listed?.due).to.equal('2026-03-16')
    })

    it('when the writer rings the lead, and she reads whom to ring', async () => {
      await notes.writes(['self-harm'])
      await notes.answers('ringing')
      const outcome = await showOwnDraft(notes.ports, aisha, 'draft-1')

      expect(outcome.kind === 'changed' ? outcome.view.cues?.ring : []).to.deep.equal([
        { id: 'sunita', name: 'Sunita Rao', telephone: '020 7946 0108' },
      ])
      expect(await notes.waiting()).to.deep.equal(['self-harm ringing'])
    })

    it('when the contact is saved without an answer, and the contact is saved all the same', async () => {
      await notes.writes(['self-harm'])
      const saved = await saveContact(notes.ports, aisha, 'draft-1')

      expect(saved.kind === 'saved' ? saved.receipt.cues?.asked : saved.kind).to.deep.equal(['self-harm'])
      expect(await notes.waiting()).to.deep.equal(['self-harm no-answer'])
    })

    it('when the contact is discarded without an answer', async () => {
      await notes.writes(['self-harm'])
      await discardDraft(notes.ports, aisha, 'draft-1')

      expect(await notes.waiting()).to.deep.equal(['self-harm no-answer'])
    })

    it('when it is left for two hours without an answer, and not a minute before', async () => {
      await notes.writes(['self-harm'])
      notes.now = minutesAfter(notes.now, 119)
      await notes.worked()
      const before = await notes.waiting()
      notes.now = minutesAfter(notes.now, 1)
      await notes.worked()

      expect([before, await notes.waiting()]).to.deep.equal([[], ['self-harm no-answer']])
    })

    it('after two hours also when what it mentioned has been edited away', async () => {
      await notes.writes(['self-harm'])
      const draft = await notes.ports.records.find('contact-draft', 'draft-1')
      if (draft !== undefined) await notes.ports.records.commit([{ ...draft, words: 'Saw Jade.', cues: [] }])
      notes.now = minutesAfter(notes.now, 120)
      await notes.worked()

      expect((await notes.list())?.lines.map(({ words }) => words)).to.deep.equal(['She spoke of self-harm.'])
    })

    it('not when it was answered as known, past or read wrongly', async () => {
      await notes.writes(['self-harm', 'suicide', 'missing'])
      await notes.answers('known')
      await notes.answers('past-or-other', 'suicide')
      await notes.answers('read-wrongly', 'missing')
      await saveContact(notes.ports, aisha, 'draft-1')
      notes.now = minutesAfter(notes.now, 120)
      await notes.worked()

      expect(await notes.waiting()).to.deep.equal([])
    })

    it('once, however often the same press arrives, and however it ends afterwards', async () => {
      await notes.writes(['self-harm'])
      await notes.answers('not-sure')
      await notes.answers('not-sure')
      await saveContact(notes.ports, aisha, 'draft-1')
      await saveContact(notes.ports, aisha, 'draft-1')
      notes.now = minutesAfter(notes.now, 120)
      await notes.worked()
      await notes.worked()

      expect((await notes.stored())?.answers).to.have.length(1)
      expect(await notes.waiting()).to.deep.equal(['self-harm not-sure'])
    })

    it('and stays there with what its writer answers afterwards', async () => {
      await notes.writes(['self-harm'])
      await saveContact(notes.ports, aisha, 'draft-1')
      await notes.answers('past-or-other')

      expect(await notes.waiting()).to.deep.equal(['self-harm no-answer'])
      expect((await notes.stored())?.answers.map(({ choice }) => choice)).to.deep.equal(['past-or-other'])
    })

    it('of the service that supports her, when a partner wrote it, without the words that are the partner’s own', async () => {
      await notes.writes(['self-harm'], {}, karen)
      await discardDraft(notes.ports, karen, 'draft-1')
      const [line] = (await notes.list())?.lines ?? []

      expect(await notes.waiting()).to.deep.equal(['self-harm no-answer'])
      expect([line?.words, line?.writer.organisation]).to.deep.equal([undefined, probation])
    })

    it('about nobody, when the note turned out not to be about the woman it was first read for', async () => {
      await notes.writes(['self-harm'])
      await searchForDraft(notes.ports, aisha, 'draft-1', 'Kim Morris')
      await discardDraft(notes.ports, aisha, 'draft-1')

      expect((await notes.list())?.lines.map(({ woman }) => woman)).to.deep.equal([undefined])
    })

    it('of the writer’s own organisation, when no woman is known', async () => {
      await notes.writes(['self-harm'], { woman: undefined, candidates: [] })
      await discardDraft(notes.ports, aisha, 'draft-1')

      expect((await notes.stored())?.listed?.organisation).to.equal(alliance)
    })
  })

  describe('on the list', () => {
    beforeEach(async () => {
      await notes.writes(['self-harm'])
      await notes.answers('not-sure')
    })

    it('is open to the lead and the deputy, and to the head of service once it is late', async () => {
      const before = [await notes.waiting(grace), await notes.waiting(helen)]
      notes.now = '2026-03-14T00:00:00.000Z'

      expect([...before, await notes.waiting(helen)]).to.deep.equal([
        ['self-harm not-sure'],
        [],
        ['self-harm not-sure'],
      ])
    })

    it('is closed to keyworkers and partners', async () => {
      expect([await notes.list(aisha), await notes.list(karen)]).to.deep.equal([undefined, undefined])
      expect(await markCue(notes.ports, aisha, 'draft-1:self-harm')).to.deep.equal({ kind: 'no-such-cue' })
    })

    it('is closed to the head of service where the woman’s record is', async () => {
      await notes.changesWoman({ restrictedTo: [aisha.id] })
      notes.now = '2026-03-14T00:00:00.000Z'

      expect([await notes.waiting(), await notes.waiting(helen)]).to.deep.equal([['self-harm not-sure'], []])
    })

    it('is there until a lead marks it, which is kept with her name and the time', async () => {
      const first = await markCue(notes.ports, sunita, 'draft-1:self-harm')
      const second = await markCue(notes.ports, grace, 'draft-1:self-harm')

      expect([first.kind, second.kind, await notes.waiting()]).to.deep.equal(['marked', 'marked-before', []])
      expect((await notes.stored())?.lookedAt).to.include({ by: 'sunita', at: thursday })
    })

    it('is about the woman whom its note was moved to', async () => {
      const draft = await notes.ports.records.find('contact-draft', 'draft-1')
      if (draft !== undefined) await notes.ports.records.commit([{ ...draft, woman: kim }])

      expect((await notes.list())?.lines.map(({ woman }) => woman?.name)).to.deep.equal(['Kim Morris'])
    })

    it('is marked by another lead when a lead wrote it herself', async () => {
      await notes.writes(['missing'], { id: 'draft-2' }, sunita)
      await discardDraft(notes.ports, sunita, 'draft-2')
      const own = await markCue(notes.ports, sunita, 'draft-2:missing')

      expect([own.kind, (await markCue(notes.ports, grace, 'draft-2:missing')).kind]).to.deep.equal([
        'own',
        'marked',
      ])
    })

    it('comes what is due first, whatever was written first', async () => {
      notes.now = '2026-03-13T08:00:00.000Z'
      await notes.writes(['missing'], { id: 'draft-2' })
      await notes.answers('not-sure', 'missing', 'draft-2')

      expect(await notes.waiting()).to.deep.equal(['self-harm not-sure', 'missing not-sure'])
    })

    it('leaves its traces in the audit trail, and no words', async () => {
      await notes.list()
      await markCue(notes.ports, sunita, 'draft-1:self-harm')
      const trail = await notes.ports.records.list('audit-about', jade)

      expect(trail.map(({ act }) => act)).to.include.members(['cue.answered', 'cue.shown', 'cue.looked-at'])
    })
  })
})
