import { expanded } from './expanded.ts'
import { beginnings } from './fillers.ts'
import { mayAsk } from './mayAsk.ts'

/** A word that can be somebody's name: not one with which a note goes on that leaves out who it is about. */
const named = String.raw`(?!(?:not|been|moved|gone|got|had|left|back|off|up|out|home|doing|very|well|still|now|in|on|at|to|with|the|a|an|her|his|some|more|lots|all|both|phone)\b)(?!\p{L}+(?:ed|ing)\b)[\p{L}'-]+`
const somebody = `${named}(?: ${named})?`
const verbs =
  'turn|come|attend|show|see|ring|call|text|get|go|have|pay|answer|reply|need|want|live|know|still|manage|make it'
const states =
  'on|in|at|under|still|ok|okay|due|free|away|back|seeing|been|got|had|missed|come|attended|answered|cancelled|any'
/** What no note of what was done begins as: "did Jade turn up", "is Kasia on a tag", "who is". */
const openings: readonly RegExp[] = [
  `(?:did|does|will|can|could) ${somebody} (?:${verbs})`,
  `(?:is|was|has|are) ${somebody} (?:${states})`,
  '(?:who|whom|whose|which|when|where) (?:is|are|was|were|has|have|did|do|does|will|can|got|needs?|came|missed)',
  '(?:has|have|did|does) (?:any(?:one|body)|some(?:one|body)|i|we)',
  'how many',
  `(?:when |who )?last (?:seen|saw|spoke(?: to)?|met|heard from) ${somebody}$`,
  'any(?:one|body|thing)? (?:women|alerts|new|not|been|overdue|due|with|who)',
].map((opening) => new RegExp(String.raw`^${opening}(?![\p{L}])`, 'iu'))
/** A list that is asked for; notes of groups begin so as well, so it counts only where all of it is understood. */
const list = /^(?:(?:all|my|our|the) )*(?:women|ladies) (?:with|without|in|on|not|who|needing|that)\b/iu
const told =
  /\b(?:asked|said|told|rang|talked|texted|cried|wrote|emailed|reported|disclosed|discussed|explained|supported|helped|\d+ ?(?:m|mins?|minutes|h|hrs?|hours?))\b/iu
const goesOn = /[.?!;\n]\s*\S|,(?! ?(?:please|pls|plz|thanks|ta|cheers)\b)/iu
const longest = 120

/** Whether a text is one sentence that asks something and tells nothing of its own, so that it can be no note. */
export function asksOnly(text: string): boolean {
  const typed = text.trim()
  if (typed.length > longest || goesOn.test(typed) || told.test(typed)) return false
  const plain = expanded(typed).replace(beginnings, '')
  return openings.some((opening) => opening.test(plain)) || (typed.endsWith('?') && mayAsk(typed))
}

/** Whether a text may name the women it asks for, as in "women with no plan". */
export function mayList(text: string): boolean {
  return text.length <= longest && !goesOn.test(text.trim()) && !told.test(text) && list.test(text.trim())
}
