import { textAfter, textBefore, type Found } from '../text/finding.ts'
import type { DayValue } from './dayValue.ts'

const toDo =
  'call|ring|phone|speak|talk|try|visit|go|see|meet|text|e-?mail|send|ask|check|take|bring|help|write|chase|come|post|refer|collect|contact|knock|drop|pop'
const within = String.raw`\b[^.;!?\n]{0,50}$`

/** Before a bare day of the week on which something is only to be done: "I speak with the union Monday", "Ringing her Mon". */
const before = new RegExp(
  [
    String.raw`\b(?:i|we)\s(?:(?:also|then|just)\s)?(?:${toDo})${within}`,
    String.raw`(?:^|[.;!?\n]\s?)(?:doing|seeing|meeting|ringing|calling|phoning|visiting|trying|taking|sending|chasing|speaking|popping)${within}`,
    String.raw`\b(?:will|shall|gonna|going to|(?:i|we|she|they)['’]ll)\s(?:[\p{L}'’/&]{1,14}\s){1,8}$`,
    String.raw`[.;!?\n,]\s?(?:(?:to|i)\s)?(?:check in|catch up|catch|touch base|see|ring|call|phone|text|chase|follow up|f\/u)\s(?:(?:w|w\/|with|on|to)\s)?(?:her|them|back|again|in)\s(?:[\p{L}'’/]{1,14}\s){0,3}$`,
    String.raw`\b(?:gets (?:out|the|her|it)|starts|opens|begins|first class|new class)\s(?:[\p{L}'’]{1,14}\s){0,3}$`,
    String.raw`\b(?:(?:like|want)(?:ed)? me back|see me again)\b[^.;\n]{0,20}$`,
  ].join('|'),
  'iu',
)
/** "Thursday I call". */
const behind = new RegExp(String.raw`^,?\s(?:i|we)\s(?:(?:also|then|just)\s)?(?:${toDo})\b`, 'i')

/** Whether a day of the week that may be of either week is told in the present tense, as one on which something is to be done. */
export const isMeantAhead = (text: string, { start, end, value }: Found<DayValue>): boolean =>
  value.past !== undefined &&
  value.future !== undefined &&
  (before.test(textBefore(text, start)) || behind.test(textAfter(text, end)))
