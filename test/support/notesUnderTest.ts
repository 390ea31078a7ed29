import { usualClocks } from '../../casework/alerts/clocks.ts'
import type { CueChoice } from '../../casework/cues/cueWords.ts'
import type { CueListView } from '../../casework/cues/cuesView.ts'
import type { Ports } from '../../casework/ports/ports.ts'
import type { AskedCue } from '../../casework/records/askedCue.ts'
import type { Case } from '../../casework/records/case.ts'
import type { Colleague } from '../../casework/records/colleague.ts'
import type { CueCategory } from '../../casework/words.ts'
import { answerCue } from '../../services/answerCue.ts'
import { deliverDue } from '../../services/deliveries/deliverDue.ts'
import { listCues } from '../../services/listCues.ts'
import { showOwnDraft } from '../../services/ownDraft.ts'
import { openLmdbRecordStore } from '../../stores/lmdbRecordStore.ts'
import { temporaryFolder } from '../stores/temporaryFolder.ts'
import { aDraftWithCues } from './cues.ts'
import { aCase, aColleague, references } from './records.ts'
import { thursday } from './thursday.ts'

const [jade, kim] = references
const probation = 'Probation, Lambeth'

export const aisha = aColleague()
export const sunita = aColleague({
  ...{ id: 'sunita', name: 'Sunita Rao', roles: ['safeguarding-lead'], telephone: '020 7946 0108' },
})
export const grace = aColleague({ id: 'grace', name: 'Grace Obi', roles: ['deputy-safeguarding-lead'] })
export const helen = aColleague({ id: 'helen', name: 'Helen Ward', roles: ['head-of-service'] })
export const karen = aColleague({
  ...{ id: 'karen', name: 'Karen Holt', roles: ['partner'], organisation: probation },
})

/** Two women, a keyworker, a partner and the leads, on a real store, with a clock that a test sets: notes that mention harm, without a chat. */
export class NotesUnderTest {
  readonly ports: Ports
  now = thursday
  #count = 0

  private constructor() {
    this.ports = {
      ...{
        records: openLmdbRecordStore(temporaryFolder()),
        now: () => this.now,
        random: () => 0.5,
        clocks: usualClocks,
        measures: new Map(),
      },
      newId: () => `id-${this.#count++}`,
    }
  }

  static async open(): Promise<NotesUnderTest> {
    const opened = new NotesUnderTest()
    const { records } = opened.ports
    await records.commit([aisha, sunita, grace, helen, karen])
    await records.commit([aCase({ sharedWith: [probation] }), aCase({ id: kim, givenName: 'Kim' })])
    return opened
  }

  close(): Promise<void> {
    return this.ports.records.close()
  }

  /** A draft that mentions these kinds, as its writer sees it for the first time: the kinds she is asked about. */
  async writes(
    kinds: readonly CueCategory[],
    changes: Parameters<typeof aDraftWithCues>[1] = {},
    { id: owner, organisation }: Colleague = aisha,
  ): Promise<readonly CueCategory[]> {
    const draft = { owner, organisation, createdAt: this.now, updatedAt: this.now, ...changes }
    await this.ports.records.commit([aDraftWithCues(kinds, draft)])
    return this.shown(owner, changes.id)
  }

  /** The kinds that the writer of a draft is asked about. */
  async shown(owner = aisha.id, id = 'draft-1'): Promise<readonly CueCategory[]> {
    const writer = [aisha, sunita, karen].find((colleague) => colleague.id === owner) ?? aisha
    const outcome = await showOwnDraft(this.ports, writer, id)
    return outcome.kind === 'changed' ? (outcome.view.cues?.asked ?? []) : []
  }

  answers(choice: CueChoice, category: CueCategory = 'self-harm', draft = 'draft-1'): Promise<unknown> {
    return answerCue(this.ports, aisha, { draft, category, choice })
  }

  /** The list as somebody sees it; undefined where she sees none. */
  async list(reader: Colleague = sunita): Promise<CueListView | undefined> {
    const outcome = await listCues(this.ports, reader)
    return outcome.kind === 'list' ? outcome.view : undefined
  }

  /** The kinds on the list, and why each is there. */
  async waiting(reader: Colleague = sunita): Promise<readonly string[]> {
    const lines = (await this.list(reader))?.lines ?? []
    return lines.map(({ cue }) => `${cue.category} ${cue.listed?.because ?? ''}`)
  }

  stored(category: CueCategory = 'self-harm'): Promise<AskedCue | undefined> {
    return this.ports.records.find('asked-cue', `draft-1:${category}`)
  }

  /** Lets the worker do what is due. */
  async worked(): Promise<void> {
    const nothing = (): never => {
      throw new Error('Nothing is to be sent for a cue')
    }
    const messenger = { takesRoom: nothing, send: nothing, update: nothing }
    const fails = (cause: unknown): never => {
      throw new Error('A delivery cannot be read', { cause })
    }
    for (const { ending } of await deliverDue(this.ports, messenger, new Map(), fails)) await ending
  }

  async changesWoman(changes: Partial<Case>): Promise<void> {
    const woman = await this.ports.records.find('case', jade)
    if (woman !== undefined) await this.ports.records.commit([{ ...woman, ...changes }])
  }
}
