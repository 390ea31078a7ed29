import { expect } from 'chai'
import { usualClocks } from '../../casework/alerts/clocks.ts'
import type { Ports } from '../../casework/ports/ports.ts'
import type { AskedCue } from '../../casework/records/askedCue.ts'
import type { ContactDraft } from '../../casework/records/contactDraft.ts'
import { minutesAfter } from '../../casework/time.ts'
import type { CueCategory } from '../../casework/words.ts'
import { changeOlderDraft } from '../../services/changeDraft.ts'
import { takeMessage } from '../../services/takeMessage.ts'
import type { MessageOutcome } from '../../services/takeNote.ts'
import { openMemoryRecordStore } from '../../stores/memoryRecordStore.ts'
import { aCase, aColleague, references } from '../support/records.ts'
import { thursday } from '../support/thursday.ts'

const [jade, nia, zadie] = references
const keyworker = aColleague()
const note = 'Saw Jade 40 mins at the hub re housing'

type Reading = Partial<ContactDraft['reading']>
const reading = { with: 'her', day: '2026-03-12', minutes: 40, mode: 'in-person', place: 'hub' } as const

/** Replies to the note about Jade that mention harm: the kind that is asked about, and what else they change. */
const replies: readonly (readonly [string, CueCategory, Reading?])[] = [
  ['she took an overdose last night', 'overdose'],
  ['she self harmed on Tuesday', 'self-harm'],
  ['she has nowhere to sleep tonight', 'nowhere-tonight'],
  ['add she was hit by her partner', 'domestic-abuse'],
  ['45 mins not 40, her ex hit her again', 'domestic-abuse', { minutes: 45 }],
  ['her ex hit her again, 45 mins not 40', 'domestic-abuse', { minutes: 45 }],
  ['finance too, suicidal', 'suicide'],
  ['suicidal', 'suicide'],
  ['she feels suicidal', 'suicide'],
  ['she said she wants to kill herself', 'suicide'],
  ['he has threatened to kill her', 'domestic-abuse'],
  ['PS she says he hits the kids', 'child-at-risk'],
  ['also she is sleeping rough tonight', 'nowhere-tonight'],
  ['no sorry yesterday, and she self harmed on Monday', 'self-harm', { day: '2026-03-11' }],
  ['change the day to monday, she took an overdose', 'overdose', { day: '2026-03-09' }],
  ['last night, her ex hit her', 'domestic-abuse'],
  ['her ex hit her at the centre yesterday', 'domestic-abuse'],
  ['no she took an overdose yesterday', 'overdose'],
]

describe('harm in a reply', () => {
  let ports: Ports
  let count: number
  let said: number

  beforeEach(async () => {
    count = 0
    said = 0
    const records = openMemoryRecordStore()
    const now = (): string => minutesAfter(thursday, said / 60)
    ports = {
      records,
      now,
      clocks: usualClocks,
      measures: new Map(),
      random: () => 0.5,
      newId: () => `id-${count++}`,
    }
    const named = [
      [jade, 'Jade', 'Morris'],
      [nia, 'Nia', 'Adeyemi'],
      [zadie, 'Zadie', 'Lewis'],
    ] as const
    await records.commit([
      keyworker,
      ...named.map(([id, givenName, familyName]) => aCase({ id, givenName, familyName })),
    ])
  })

  const says = (words: string): Promise<MessageOutcome> =>
    takeMessage(ports, keyworker, { id: `message-${++said}`, words })
  const draft = async (id: string): Promise<ContactDraft | undefined> =>
    ports.records.find('contact-draft', id)
  const asked = async (id: string, category: CueCategory): Promise<AskedCue | undefined> =>
    ports.records.find('asked-cue', `${id}:${category}`)

  for (const [words, category, changed = {}] of replies) {
    it(`is kept and asked about: ${words}`, async () => {
      await says(note)
      const outcome = await says(words)
      const kept = await draft('message-1')

      expect(outcome.kind).to.equal('corrected')
      expect(kept?.words).to.equal(`${note}\n${words.replace(/^no (?=she)/, '')}`)
      expect(kept?.reading).to.include({ ...reading, ...changed })
      expect(await asked('message-1', category)).to.include({ woman: jade, standing: 'current' })
    })
  }

  for (const [words, category] of replies.slice(0, 13)) {
    it(`opens a contact of today that asks about whom it is, with nothing open: ${words}`, async () => {
      const outcome = await says(words)
      const kept = await draft('message-1')

      expect([outcome.kind, kept?.words, kept?.woman]).to.deep.equal(['drafted', words, undefined])
      expect(kept?.reading).to.include({ day: '2026-03-12', dayGiven: false })
      expect((await asked('message-1', category))?.category).to.equal(category)
    })
  }

  for (const [words, category] of replies.slice(0, 14)) {
    it(`opens a contact that offers the women of the workshop: ${words}`, async () => {
      await says('Creative writing 2pm to 3.30: Jade, Nia and Zadie came')
      await says(words)
      const kept = await draft('message-2')

      expect([kept?.words, kept?.candidates]).to.deep.equal([words, [jade, nia, zadie]])
      expect((await asked('message-2', category))?.woman).to.equal(undefined)
      expect((await draft('message-1'))?.words).to.equal('Creative writing 2pm to 3.30')
    })
  }

  it('stands in the line of the woman of a workshop whom it names, and in no other', async () => {
    await says('Creative writing 2pm to 3.30: Jade, Nia and Zadie came')
    await says('Nia wants to kill herself')
    const words = await Promise.all(['message-1', 'message-1.2', 'message-1.3'].map(draft))

    expect(words.map((line) => line?.words.includes('kill'))).to.deep.equal([false, true, false])
    expect((await asked('message-1.2', 'suicide'))?.woman).to.equal(nia)
  })

  it('changes the lines of a workshop by what it corrects', async () => {
    await says('Creative writing 2pm to 3.30: Jade, Nia and Zadie came')
    const outcome = await says('45 mins, she is suicidal')
    const lines = await Promise.all(['message-1', 'message-1.2'].map(draft))

    expect(outcome.kind).to.equal('corrected-together')
    expect(lines.map((line) => line?.reading.minutes)).to.deep.equal([45, 45])
    expect((await draft('message-2'))?.words).to.equal('45 mins, she is suicidal')
  })

  it('is asked about where it may be a note of its own, and moves no day when it is a change', async () => {
    await says(note)
    const outcome = await says('Spoke to her ex last night, he threatened to kill her')
    const before = await asked('message-2', 'domestic-abuse')
    await changeOlderDraft(ports, keyworker, 'message-2')

    expect([outcome.kind, before?.category]).to.deep.equal(['asked', 'domestic-abuse'])
    expect((await draft('message-1'))?.reading.day).to.equal('2026-03-12')
    expect((await asked('message-1', 'domestic-abuse'))?.woman).to.equal(jade)
  })

  for (const words of ['she was hit last night by her ex', 'take off housing, she was raped last night']) {
    it(`is asked about before it is known whose note it is: ${words}`, async () => {
      await says(note)
      await says(words)
      const cues = await Promise.all(
        ['message-1', 'message-2'].flatMap((id) => [asked(id, 'domestic-abuse'), asked(id, 'sexual-abuse')]),
      )

      expect(cues.filter((cue) => cue !== undefined).length).to.be.greaterThan(0)
      expect((await draft('message-1'))?.reading.day).to.equal('2026-03-12')
    })
  }

  it('in a question is asked about', async () => {
    await says(note)

    expect((await says('what if she is suicidal?')).kind).to.equal('asked')
    expect((await asked('message-2', 'suicide'))?.category).to.equal('suicide')
  })

  it('in a plan is asked about, and not only set as an action', async () => {
    await says('chase GP for Jade on Friday, she is suicidal')

    expect((await asked('message-1', 'suicide'))?.category).to.equal('suicide')
  })

  for (const words of [
    'no sorry yesterday',
    '50 not 40',
    'add finance',
    'take off housing',
    'she didn’t come',
    'and next appt is the 24th at 2',
    'by phone',
    'it was at the centre',
  ]) {
    it(`is not seen in a reply that only corrects: ${words}`, async () => {
      await says(note)

      expect((await says(words)).kind).to.equal('corrected')
      expect(await draft('message-1')).to.include({ words: note })
      expect((await ports.records.list('drafts-of', keyworker.id)).length).to.equal(1)
    })
  }
})
