import type { Attendance } from '../../casework/words.ts'
import { textBefore, type Found } from '../text/finding.ts'

/** A reason that lies with us, directly behind the words that call an appointment off. */
const ours =
  /^(?: (?:it|today|on|her|the|our|appt|appointment|session|visit|\d[\d.:]*(?:[ap]m)?))*[ ,:;(–-]*(?:sorry[!,. ]*)?(?:(?:as|because|cos|coz|bc|since|due to) )?(?:i['’]?m (?:off|ill|sick|poorly|unwell|stuck|needed|covering|double|in|on|at|away)|i am |i['’]?(?:ve|d) (?:got|been|had|double)|i (?:was|had|have|got) |my (?:car|train|bus|kids?|son|daughter|back|boiler|own|tooth|migraine|diary|flight|meeting|training)|we (?:were|are|have|had) |staff|rooms?(?: was| were)? (?:double|not|taken|booked|un)|training|(?:hub|centre|building|office) (?:is |was )?(?:clos|shut|flood)|boiler|(?:got )?double[ -]?book|short[ -]?staff|no (?:room|cover|staff|interpreter)|interpreter)/iu
/** She asked or sent word: then what is behind is no reason of ours. */
const byHerWord =
  /(?<!\p{L})(?:s?he|rang|rung|phoned|called|text\p{L}*|txt\p{L}*|msg\p{L}*|message\p{L}*|e-?mailed|said|says|saying|asked|told)(?!\p{L})/iu
const unsaid: ReadonlySet<string> = new Set([
  'name-cancelled',
  'cannot-come',
  'cannot-make-the-time',
  'somebody-cancelled',
  'asked-to-move',
])

/** "Liz 10am today can't do it, I'm off sick": where nobody is said to have called it off, a reason of ours says that we did. */
export function byOurReason(text: string, found: Found<Attendance>): Found<Attendance> {
  if (found.value !== 'cancelled-by-her' || !unsaid.has(found.rule)) return found
  const clause = /[^.;\n]*$/.exec(textBefore(text, found.start))?.[0] ?? ''
  return ours.test(text.slice(found.end, found.end + 70)) && !byHerWord.test(clause + found.text)
    ? { ...found, rule: 'our-reason-behind', value: 'cancelled-by-us' }
    : found
}
