import { expect } from 'chai'
import type { CueChoice } from '../../casework/cues/cueWords.ts'
import type { CueListView } from '../../casework/cues/cuesView.ts'
import type { Ports } from '../../casework/ports/ports.ts'
import type { Case } from '../../casework/records/case.ts'
import type { Colleague } from '../../casework/records/colleague.ts'
import type { AskedCue } from '../../casework/records/askedCue.ts'
import { minutesAfter } from '../../casework/time.ts'
import type { CueCategory } from '../../casework/words.ts'
import { alertFromCue, alertFromDraft } from '../../services/alertFromNote.ts'
import { answerAlertDraft } from '../../services/draftAlert.ts'
import { answerCue } from '../../services/answerCue.ts'
import { chooseWoman } from '../../services/changeDraft.ts'
import { deliverDue } from '../../services/deliverDue.ts'
import { discardDraft } from '../../services/discardDraft.ts'
import { listCues } from '../../services/listCues.ts'
import { markCue } from '../../services/markCue.ts'
import { showOwnDraft } from '../../services/ownDraft.ts'
import { saveContact } from '../../services/saveContact.ts'
import { sendAlert } from '../../services/sendAlert.ts'
import { takeBackLast } from '../../services/takeBackContact.ts'
import { openLmdbRecordStore } from '../../stores/lmdbRecordStore.ts'
import { aCase, aColleague, aDraftWithCues, references } from '../support/records.ts'
import { thursday } from '../support/thursday.ts'
import { temporaryFolder } from '../stores/temporaryFolder.ts'

const [jade, kim] = references
const alliance = 'South London Alliance'
const probation = 'Probation, Lambeth'
const day = 24 * 60

const aisha = aColleague()
const sunita = aColleague({
  ...{ id: 'sunita', name: 'Sunita Rao', roles: ['safeguarding-lead'], telephone: '020 7946 0108' },
})
const grace = aColleague({ id: 'grace', name: 'Grace Obi', roles: ['deputy-safeguarding-lead'] })
const helen = aColleague({ id: 'helen', name: 'Helen Ward', roles: ['head-of-service'] })
const karen = aColleague({ id: 'karen', name: 'Karen Holt', roles: ['partner'], organisation: probation })

describe('what a note mentions', () => {
  let ports: Ports
  let now: string
  let count: number

  beforeEach(async () => {
    now = thursday
    count = 0
    const records = openLmdbRecordStore(temporaryFolder())
    ports = { records, now: () => now, random: () => 0.5, newId: () => `id-${count++}` }
    await records.commit([aisha, sunita, grace, helen, karen])
    await records.commit([aCase({ sharedWith: [probation] }), aCase({ id: kim, givenName: 'Kim' })])
  })
  afterEach(() => ports.records.close())

  /** A draft that mentions these kinds, as its writer sees it for the first time. */
  async function writes(
    kinds: readonly CueCategory[],
    changes: Parameters<typeof aDraftWithCues>[1] = {},
    writer: Colleague = aisha,
  ): Promise<readonly CueCategory[]> {
    const { id: owner, organisation } = writer
    await ports.records.commit([
      aDraftWithCues(kinds, { owner, organisation, createdAt: now, updatedAt: now, ...changes }),
    ])
    return shown(writer, changes.id ?? 'draft-1')
  }

  async function shown(writer: Colleague = aisha, id = 'draft-1'): Promise<readonly CueCategory[]> {
    const outcome = await showOwnDraft(ports, writer, id)
    return outcome.kind === 'changed' ? (outcome.view.cues?.asked ?? []) : []
  }

  const answers = (
    choice: CueChoice,
    category: CueCategory = 'self-harm',
    draft = 'draft-1',
  ): Promise<unknown> => answerCue(ports, aisha, { draft, category, choice })

  async function view(reader: Colleague = sunita): Promise<CueListView | undefined> {
    const outcome = await listCues(ports, reader)
    return outcome.kind === 'list' ? outcome.view : undefined
  }

  async function waiting(reader: Colleague = sunita): Promise<readonly string[]> {
    return ((await view(reader))?.lines ?? []).map(
      ({ cue }) => `${cue.category} ${cue.listed?.because ?? ''}`,
    )
  }

  const stored = (category: CueCategory = 'self-harm'): Promise<AskedCue | undefined> =>
    ports.records.find('asked-cue', `draft-1:${category}`)

  async function worked(): Promise<void> {
    const nothing = (): never => {
      throw new Error('Nothing is to be sent for a cue')
    }
    const messenger = { send: nothing, update: nothing }
    for (const { ending } of await deliverDue(ports, messenger, new Map())) await ending
  }

  async function changesWoman(changes: Partial<Case>, reference: string = jade): Promise<void> {
    const woman = await ports.records.find('case', reference)
    if (woman !== undefined) await ports.records.commit([{ ...woman, ...changes }])
  }

  describe('is asked about', () => {
    it('when it is current or may be, and not when it is past, denied, of somebody else or hypothetical', async () => {
      const kinds = ['suicide', 'self-harm', 'overdose', 'missing', 'exploitation', 'self-neglect'] as const
      const standings = ['current', 'uncertain', 'past', 'denied', 'other-person', 'hypothetical'] as const
      const { cues = [] } = aDraftWithCues(kinds)
      const read = cues.map((cue, place) => ({ ...cue, standing: standings[place] ?? 'past' }))

      expect(await writes(kinds, { cues: read })).to.deep.equal(['suicide', 'self-harm'])
    })

    it('once for a kind, however often it stands in the note', async () => {
      const { cues = [] } = aDraftWithCues(['self-harm'])

      expect(await writes(['self-harm'], { cues: [...cues, ...cues] })).to.deep.equal(['self-harm'])
    })

    it('until it is answered, each kind by itself', async () => {
      await writes(['self-harm', 'suicide'])
      await answers('read-wrongly')

      expect(await shown()).to.deep.equal(['suicide'])
    })

    it('again when the note turns out to be of another woman', async () => {
      await writes(['self-harm'], { candidates: [jade, kim] })
      await answers('known')
      await chooseWoman(ports, aisha, 'draft-1', kim)

      expect(await shown()).to.deep.equal(['self-harm'])
    })

    it('by nobody but its writer', async () => {
      await writes(['self-harm'])
      const outcome = await answerCue(ports, sunita, {
        ...{ draft: 'draft-1', category: 'self-harm', choice: 'known' },
      })

      expect([outcome.kind, (await stored())?.answers]).to.deep.equal(['no-such-draft', []])
    })
  })

  describe('that is known and in her plan', () => {
    beforeEach(async () => {
      await writes(['self-harm', 'child-at-risk'])
      await answers('known')
      await answers('known', 'child-at-risk')
    })

    it('is not asked about again of her for 14 days', async () => {
      now = minutesAfter(now, 14 * day - 1)

      expect(await writes(['self-harm'], { id: 'draft-2' })).to.deep.equal([])
    })

    it('is asked about again after 14 days', async () => {
      now = minutesAfter(now, 14 * day)

      expect(await writes(['self-harm'], { id: 'draft-2' })).to.deep.equal(['self-harm'])
    })

    it('is asked about when it is of a new kind, and always when it is a child at risk', async () => {
      expect(await writes(['self-harm', 'suicide', 'child-at-risk'], { id: 'draft-2' })).to.deep.equal([
        'suicide',
        'child-at-risk',
      ])
    })

    it('is asked about of another woman', async () => {
      expect(await writes(['self-harm'], { id: 'draft-2', woman: kim })).to.deep.equal(['self-harm'])
    })

    it('is asked about in the note of a partner, who does not know the plan', async () => {
      expect(await writes(['self-harm'], { id: 'draft-2' }, karen)).to.deep.equal(['self-harm'])
    })

    it('goes on no list, also when the next note is saved while it rests', async () => {
      await writes(['self-harm'], { id: 'draft-2' })
      await saveContact(ports, aisha, 'draft-2')

      expect(await waiting()).to.deep.equal([])
    })
  })

  describe('goes on the list of the leads', () => {
    it('at once when the writer is not sure, due by the end of the next working day', async () => {
      await writes(['self-harm'])
      await answers('not-sure')
      const [line] = (await view())?.lines ?? []

      expect(line?.cue.listed).to.include({ because: 'not-sure', due: '2026-03-13' })
      expect([line?.woman?.name, line?.writer.name, line?.words]).to.deep.equal([
        'Jade Morris',
        'Aisha Khan',
        'She spoke of self-harm.',
      ])
    })

    it('on a Friday, due by the end of Monday', async () => {
      now = '2026-03-13T16:00:00.000Z'
      await writes(['self-harm'])
      await answers('not-sure')

      expect((await stored())?.listed?.due).to.equal('2026-03-16')
    })

    it('when the writer rings the lead, and she reads whom to ring', async () => {
      await writes(['self-harm'])
      await answers('ringing')
      const outcome = await showOwnDraft(ports, aisha, 'draft-1')

      expect(outcome.kind === 'changed' ? outcome.view.cues?.ring : []).to.deep.equal([
        { id: 'sunita', name: 'Sunita Rao', telephone: '020 7946 0108' },
      ])
      expect(await waiting()).to.deep.equal(['self-harm ringing'])
    })

    it('when the contact is saved without an answer, and the contact is saved all the same', async () => {
      await writes(['self-harm'])
      const saved = await saveContact(ports, aisha, 'draft-1')

      expect(saved.kind === 'saved' ? saved.receipt.cues?.asked : saved.kind).to.deep.equal(['self-harm'])
      expect(await waiting()).to.deep.equal(['self-harm no-answer'])
    })

    it('when the contact is discarded without an answer', async () => {
      await writes(['self-harm'])
      await discardDraft(ports, aisha, 'draft-1')

      expect(await waiting()).to.deep.equal(['self-harm no-answer'])
    })

    it('when it is left for two hours without an answer, and not a minute before', async () => {
      await writes(['self-harm'])
      now = minutesAfter(now, 119)
      await worked()
      const before = await waiting()
      now = minutesAfter(now, 1)
      await worked()

      expect([before, await waiting()]).to.deep.equal([[], ['self-harm no-answer']])
    })

    it('after two hours also when what it mentioned has been edited away', async () => {
      await writes(['self-harm'])
      const draft = await ports.records.find('contact-draft', 'draft-1')
      if (draft !== undefined) await ports.records.commit([{ ...draft, words: 'Saw Jade.', cues: [] }])
      now = minutesAfter(now, 120)
      await worked()

      expect((await view())?.lines.map(({ words }) => words)).to.deep.equal(['She spoke of self-harm.'])
    })

    it('not when it was answered as known, past or read wrongly', async () => {
      await writes(['self-harm', 'suicide', 'missing'])
      await answers('known')
      await answers('past-or-other', 'suicide')
      await answers('read-wrongly', 'missing')
      await saveContact(ports, aisha, 'draft-1')
      now = minutesAfter(now, 120)
      await worked()

      expect(await waiting()).to.deep.equal([])
    })

    it('once, however often the same press arrives, and however it ends afterwards', async () => {
      await writes(['self-harm'])
      await answers('not-sure')
      await answers('not-sure')
      await saveContact(ports, aisha, 'draft-1')
      await saveContact(ports, aisha, 'draft-1')
      now = minutesAfter(now, 120)
      await worked()
      await worked()

      expect((await stored())?.answers).to.have.length(1)
      expect(await waiting()).to.deep.equal(['self-harm not-sure'])
    })

    it('and stays there with what its writer answers afterwards', async () => {
      await writes(['self-harm'])
      await saveContact(ports, aisha, 'draft-1')
      await answers('past-or-other')

      expect(await waiting()).to.deep.equal(['self-harm no-answer'])
      expect((await stored())?.answers.map(({ choice }) => choice)).to.deep.equal(['past-or-other'])
    })

    it('of the service that supports her, when a partner wrote it, without the words that are the partner’s own', async () => {
      await writes(['self-harm'], {}, karen)
      await discardDraft(ports, karen, 'draft-1')
      const [line] = (await view())?.lines ?? []

      expect(await waiting()).to.deep.equal(['self-harm no-answer'])
      expect([line?.words, line?.writer.organisation]).to.deep.equal([undefined, probation])
    })

    it('of the writer’s own organisation, when no woman is known', async () => {
      await writes(['self-harm'], { woman: undefined, candidates: [] })
      await discardDraft(ports, aisha, 'draft-1')

      expect((await stored())?.listed?.organisation).to.equal(alliance)
    })
  })

  describe('on the list', () => {
    beforeEach(async () => {
      await writes(['self-harm'])
      await answers('not-sure')
    })

    it('is open to the lead and the deputy, and to the head of service once it is late', async () => {
      const before = [await waiting(grace), await waiting(helen)]
      now = '2026-03-14T00:00:00.000Z'

      expect([...before, await waiting(helen)]).to.deep.equal([
        ['self-harm not-sure'],
        [],
        ['self-harm not-sure'],
      ])
    })

    it('is closed to keyworkers and partners', async () => {
      expect([await view(aisha), await view(karen)]).to.deep.equal([undefined, undefined])
      expect(await markCue(ports, aisha, 'draft-1:self-harm')).to.deep.equal({ kind: 'no-such-cue' })
    })

    it('is closed to the head of service where the woman’s record is', async () => {
      await changesWoman({ restrictedTo: [aisha.id] })
      now = '2026-03-14T00:00:00.000Z'

      expect([await waiting(), await waiting(helen)]).to.deep.equal([['self-harm not-sure'], []])
    })

    it('is there until a lead marks it, which is kept with her name and the time', async () => {
      const first = await markCue(ports, sunita, 'draft-1:self-harm')
      const second = await markCue(ports, grace, 'draft-1:self-harm')

      expect([first.kind, second.kind, await waiting()]).to.deep.equal(['marked', 'marked-before', []])
      expect((await stored())?.lookedAt).to.deep.equal({ by: 'sunita', at: thursday })
    })

    it('is marked by another lead when a lead wrote it herself', async () => {
      await writes(['missing'], { id: 'draft-2' }, sunita)
      await discardDraft(ports, sunita, 'draft-2')
      const own = await markCue(ports, sunita, 'draft-2:missing')

      expect([own.kind, (await markCue(ports, grace, 'draft-2:missing')).kind]).to.deep.equal([
        'own',
        'marked',
      ])
    })

    it('comes what is due first, whatever was written first', async () => {
      now = '2026-03-13T08:00:00.000Z'
      await writes(['missing'], { id: 'draft-2' })
      await answers('not-sure', 'missing', 'draft-2')

      expect(await waiting()).to.deep.equal(['self-harm not-sure', 'missing not-sure'])
    })

    it('leaves its traces in the audit trail, and no words', async () => {
      await view()
      await markCue(ports, sunita, 'draft-1:self-harm')
      const trail = await ports.records.list('audit-about', jade)

      expect(trail.map(({ act }) => act)).to.include.members(['cue.answered', 'cue.shown', 'cue.looked-at'])
    })
  })

  describe('is taken along by an alert', () => {
    async function raised(form: Awaited<ReturnType<typeof alertFromCue>>, by: Colleague): Promise<string> {
      if (form.kind !== 'open') return form.kind
      const { id, who, whatHappened } = form.view.draft
      await answerAlertDraft(ports, by, id, { form: { who, whatHappened }, dangerNow: false })
      const sent = await sendAlert(ports, by, id, undefined)
      return sent.kind === 'sent' ? sent.alert.whatHappened : sent.kind
    }

    it('with her part of the note, and is answered by it once it is sent', async () => {
      await writes(['self-harm'])
      const form = await alertFromDraft(ports, aisha, { id: 'alert-1', draft: 'draft-1' })
      const before = await shown()
      const said = await raised(form, aisha)
      await saveContact(ports, aisha, 'draft-1')

      expect(before).to.deep.equal(['self-harm'])
      expect(said).to.equal('Saw Jade 40 mins at the hub. She spoke of self-harm.')
      expect([await shown(), await waiting()]).to.deep.equal([[], []])
    })

    it('on one form, however often it is pressed', async () => {
      await writes(['self-harm'])
      const [first, second] = [
        await alertFromDraft(ports, aisha, { id: 'alert-1', draft: 'draft-1' }),
        await alertFromDraft(ports, aisha, { id: 'alert-2', draft: 'draft-1' }),
      ]
      const idOf = (form: typeof first): unknown => (form.kind === 'open' ? form.view.draft.id : form.kind)

      expect(idOf(second)).to.equal(idOf(first))
    })

    it('that a lead raises from the list, which marks it as looked at', async () => {
      await writes(['self-harm'])
      await answers('not-sure')
      const form = await alertFromCue(ports, sunita, { id: 'alert-1', cue: 'draft-1:self-harm' })

      expect(await raised(form, sunita)).to.equal('She spoke of self-harm.')
      expect([await waiting(), (await stored())?.lookedAt?.by]).to.deep.equal([[], 'sunita'])
    })

    it('of nobody else’s note', async () => {
      await writes(['self-harm'])

      expect(await alertFromDraft(ports, karen, { id: 'a', draft: 'draft-1' })).to.deep.equal({
        kind: 'no-such-draft',
      })
      expect(await alertFromCue(ports, aisha, { id: 'a', cue: 'draft-1:self-harm' })).to.deep.equal({
        kind: 'no-such-cue',
      })
    })
  })

  it('keeps its answer and its place on the list when the contact is taken back', async () => {
    await writes(['self-harm', 'suicide'])
    await answers('not-sure')
    await saveContact(ports, aisha, 'draft-1')
    await takeBackLast(ports, aisha)

    expect(await shown()).to.deep.equal(['suicide'])
    expect(await waiting()).to.have.members(['self-harm not-sure', 'suicide no-answer'])
  })
})
