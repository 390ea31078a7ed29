import { answerTo, askedCueId, isOnList, ledToAlert } from '../casework/cues/askedCueRules.ts'
import { shownCues } from '../casework/cues/shownCues.ts'
import type { Ports } from '../casework/ports/ports.ts'
import type { Saved } from '../casework/putRight/saved.ts'
import type { AskedCue } from '../casework/records/askedCue.ts'
import type { AnyRecord } from '../casework/records/record.ts'
import { withoutAnswer } from './withoutAnswer.ts'

/**
 * What a moved contact's note mentions, about the woman whose record it stands in now. No answer is taken out; one that was given
 * of the other woman does not hold for her, so the cue goes on the leads' list, unless an alert was raised, whose lead is told.
 */
export async function cuesOfMove(
  ports: Ports,
  saved: Saved,
  to: string | undefined,
): Promise<readonly AnyRecord[]> {
  const id = saved.what === 'contact' ? saved.contact.draft : undefined
  const draft = id === undefined ? undefined : await ports.records.find('contact-draft', id)
  if (draft === undefined) return []
  const ids = shownCues(draft.cues ?? []).map(({ category }) => askedCueId(draft.id, category))
  const asked = await Promise.all(ids.map((cue) => ports.records.find('asked-cue', cue)))
  const moved = asked.filter((cue) => cue !== undefined).map((cue) => aboutHer(cue, to))
  const kept = await Promise.all(moved.map((cue) => listedWhereOpen(ports, cue)))
  return kept.flat()
}

function aboutHer(asked: AskedCue, to: string | undefined): AskedCue {
  if (asked.whose === 'another' || asked.whose === 'not-known') return asked
  const { woman: _woman, ...cue } = asked
  return to === undefined ? cue : { ...cue, woman: to }
}

async function listedWhereOpen(ports: Ports, cue: AskedCue): Promise<readonly AnyRecord[]> {
  const isCared = answerTo(cue) !== undefined || ledToAlert(cue) || isOnList(cue)
  return isCared ? [cue] : withoutAnswer(ports, cue)
}
