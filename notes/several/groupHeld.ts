import { isGroupOff, isGroupOffBehind, isGroupToCome } from '../contact/groupOff.ts'
import type { Span } from '../text/finding.ts'

/** Whether a group was held: called off by us, held for nobody, still to come, or nothing said against it. */
export type GroupHeld = 'off' | 'nobody-came' | 'to-come' | 'as-planned'

const nobody =
  /\b(?:no[ -]?one|nobody|none of (?:them|the women|the ladies)|neither(?: of them)?|not one)(?! else)(?: of them| has| had)? (?:came|come|turned up|attended|showed(?: up)?|made it|arrived|there\b|here\b)/i

/** How far behind its names a text may say that nobody came. */
const behind = 80

/** Reads what a text says of the group it tells of, before the names of its first list and just behind them. */
export function groupHeld(text: string, names: Span): GroupHeld {
  const head = text.slice(0, names.start)
  const tail = text.slice(names.end, names.end + behind)
  if (isGroupToCome(head)) return 'to-come'
  if (isGroupOff(head) || isGroupOffBehind(tail)) return 'off'
  return nobody.test(head) || nobody.test(tail) ? 'nobody-came' : 'as-planned'
}

const toldBefore =
  /\b(?:told|texted|text(?:ing)?|emailed|messaged|whatsapped|reminded|invited|informed|notified|offered|let|rang|phoned|called|letting|telling)(?: (?:to|all|both|and))?[\s:]*$/i
const toldBehind =
  /^[\s,(–-]*(?:(?:have|has|had|been|were|was|all|both|also) )*(?:told|texted|emailed|messaged|reminded|invited|informed|notified|booked|aware|know)(?!\p{L})/iu

/** Whether women of a list were only told of a group: "told Tracy and Joy by text", "Tracy and Joy both invited". */
export function areOnlyTold(before: string, behindThem: string): boolean {
  return toldBefore.test(before) || toldBehind.test(behindThem)
}
