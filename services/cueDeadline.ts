import { aboutWomanOf, answerTo, askedCueId, isOnList, ledToAlert } from '../casework/cues/askedCueRules.ts'
import type { Ports } from '../casework/ports/ports.ts'
import type { AskedCue } from '../casework/records/askedCue.ts'
import type { ContactDraft } from '../casework/records/contactDraft.ts'
import type { CueDeadline } from '../casework/records/delivery.ts'
import type { AnyRecord } from '../casework/records/record.ts'
import { restingKinds } from './restingKinds.ts'
import { withoutAnswer } from './withoutAnswer.ts'

/** What is saved when the deadline of a cue has come: the cue on the list, where it was left without an answer. */
export async function afterCueDeadline(ports: Ports, { cue }: CueDeadline): Promise<readonly AnyRecord[]> {
  const before = await ports.records.find('asked-cue', cue)
  if (before === undefined) return []
  const draft = await ports.records.find('contact-draft', before.draft)
  const asked = aboutWomanOf(before, draft)
  const rests = await restingKinds(ports, asked)
  const isAnswered = answerTo(asked) !== undefined || ledToAlert(asked) || rests(asked)
  const isCared = isAnswered || isOnList(asked) || (await isAskedElsewhere(ports, asked, draft))
  return isCared ? [] : withoutAnswer(ports, asked)
}

/** Words that turned out to change an older draft are asked about there. */
async function isAskedElsewhere(
  { records }: Ports,
  { category }: AskedCue,
  draft: ContactDraft | undefined,
): Promise<boolean> {
  if (draft?.state !== 'discarded' || draft.mayChange === undefined) return false
  return (await records.find('asked-cue', askedCueId(draft.mayChange, category))) !== undefined
}
