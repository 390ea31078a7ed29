import { textBefore } from '../text/finding.ts'
import { pattern } from './marked.ts'
import { bodiesIn } from './readKeyDate.ts'
import type { DayPlan } from './readMoment.ts'
import type { Around, Ours } from './readOurs.ts'

const there = /^(?:back|ne?xt|again) there/
const again = /^(?:back|put|moved|postponed|new date|brought forward)(?! there)/
const adjourned = pattern(
  "(?<!\\p{L})(?:adj(?:ourned)?|put (?:off|back)|court|crown|mags|magistrates['’]?|hearing|trial|sentenc\\p{L}+|judge)(?!\\p{L})[^.!?;\\n]{0,80}$|(?<!\\p{L})adjourned(?!\\p{L})[^!?;\\n]{0,60}$",
)
const withUs = pattern(
  '(?<!\\p{L})(?:me|us|hub|cent(?:re|er)|here|hers|office|home|caf[eé]|library|in(?= DAY))(?!\\p{L})',
)
const sentenceBefore = /[^.!?;\n]{0,80}$/

/**
 * Whether a day for which she is back is one of others: "adjourned as no interpreter, back on 14 April at 10", "saw GP, back there in
 * a week".
 */
export function isBackWithOthers({ marked }: Around, ours: Ours, { stretch }: DayPlan): boolean {
  const before = textBefore(marked, ours.start)
  if (there.test(ours.words)) return bodiesIn(sentenceBefore.exec(before)?.[0] ?? '').length > 0
  if (!again.test(ours.words) || ours.withUs) return false
  return adjourned.test(before) && !withUs.test(marked.slice(ours.start, stretch.end))
}
