import { answerTo, askedAbout, askedCueId } from '../casework/cues/askedCueRules.ts'
import { cueDeadline } from '../casework/cues/cueDeadline.ts'
import type { CuesView } from '../casework/cues/cuesView.ts'
import { shownCues, type ShownCue } from '../casework/cues/shownCues.ts'
import type { Ports } from '../casework/ports/ports.ts'
import type { AskedCue, CueAnswer } from '../casework/records/askedCue.ts'
import type { ContactDraft } from '../casework/records/contactDraft.ts'
import type { AnyRecord } from '../casework/records/record.ts'
import { withAnswersKnownTo } from './alerts/answersKnownTo.ts'
import { leadsFor } from './alerts/leadsFor.ts'
import { restingKinds } from './restingKinds.ts'

/** The cues of a draft as they are shown now. */
export interface CuesOfDraft {
  readonly view: CuesView | undefined
  /** Those without an answer. */
  readonly asked: readonly AskedCue[]
  /** What has to be stored because they are shown: nobody can be asked about something that a crash then forgets. */
  readonly also: readonly AnyRecord[]
}

const none: CuesOfDraft = { view: undefined, asked: [], also: [] }

/** What a draft's words mention that its writer is asked about; what rests of this woman is left out. */
export async function cuesOfDraft(ports: Ports, draft: ContactDraft): Promise<CuesOfDraft> {
  const shown = shownCues(draft.cues ?? [])
  if (shown.length === 0) return none
  const cues = await Promise.all(shown.map((each) => asAsked(ports, draft, each)))
  const { organisation, woman, id } = draft
  const rests = await restingKinds(ports, { organisation, woman, draft: id })
  const asked = cues.filter(({ now, said }) => said === undefined && !rests(now))
  const ringing = cues.filter(({ said }) => said?.choice === 'ringing')
  if (asked.length + ringing.length === 0) return none
  const [first] = ringing
  return {
    view: {
      asked: asked.map(({ now }) => now.category),
      ...(asked.every(({ now }) => now.standing === 'uncertain') ? { unsure: true as const } : {}),
      ring: first === undefined ? [] : (await leadsFor(ports, first.now)).people,
    },
    asked: asked.map(({ now }) => now),
    also: (await Promise.all(asked.map((each) => toStore(ports, each)))).flat(),
  }
}

interface Asked {
  readonly before: AskedCue | undefined
  readonly now: AskedCue
  /** What was said of it last, as far as the writer may know. */
  readonly said: CueAnswer | undefined
}

async function asAsked(ports: Ports, draft: ContactDraft, shown: ShownCue): Promise<Asked> {
  const before = await ports.records.find('asked-cue', askedCueId(draft.id, shown.category))
  const now = askedAbout(draft, shown, before, ports.now())
  return { before, now, said: answerTo(await asWriterKnows(ports, now)) }
}

/** An alert about the writer herself that came of her note changes nothing that she is shown. */
async function asWriterKnows(ports: Ports, asked: AskedCue): Promise<AskedCue> {
  if (asked.answers.every(({ choice }) => choice !== 'alert')) return asked
  const writer = await ports.records.find('colleague', asked.writtenBy)
  return writer === undefined ? asked : withAnswersKnownTo(ports, writer, asked)
}

async function toStore(ports: Ports, { before, now }: Asked): Promise<readonly AnyRecord[]> {
  if (before === undefined) return [now, cueDeadline(now)]
  if (before === now) return []
  if (before.words === now.words) return [now]
  // What has new words is asked anew, and has as long to be answered as what is shown for the first time.
  const first = cueDeadline({ ...now, askedAt: ports.now() })
  const stored = await ports.records.find('delivery', first.id)
  return [now, { ...(stored ?? first), state: 'waiting', dueAt: first.dueAt }]
}
