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
const list =
  /^(?:(?:all|my|our|the) )*(?:women|ladies) (?:with|without|in|on|not|who|needing|that|waiting|paused|overdue|due|to)\b/iu
/** Days with nothing beside them but what is asked for in the plural, as in "home visits today"; what was done has a name or how long it took. */
const whenAlone =
  '(?:today|tonight|tomorrow|yesterday|(?:this|next|last) (?:week|month|quarter|year)|(?:(?:in|over) )?the (?:last|next) \\d+ (?:days|weeks|months))'
const listOfDays = new RegExp(
  String.raw`^(?:(?:all|my|our|the|any) )*(?:(?:home visits|prison visits|visits|phone calls|calls|contacts|appointments|missed appointments|no[- ]shows|hearings|court dates|evictions|releases|key dates|referrals|actions|tasks|reminders|to[- ]?dos?|to[- ]?do list) (?:due )?(?:for )?${whenAlone}|court (?:this|next) (?:week|month)|(?:tomorrow|next (?:week|month|(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?)))$`,
  'iu',
)
const told =
  /\b(?:asked|said|told|rang|talked|texted|cried|wrote|emailed|reported|disclosed|discussed|explained|supported|helped|\d+ ?(?:m|mins?|minutes|h|hrs?|hours?))\b/iu
const goesOn = /[.?!;\n]\s*\S|,(?! ?(?:please|pls|plz|thanks|ta|cheers)\b)/iu
const longest = 120

/** Whether a text is one sentence that asks something and tells nothing of its own, so that it can be no note. */
export function asksOnly(text: string): boolean {
  const typed = text.trim()
  if (seeksWomen(typed)) return true
  if (typed.length > longest || goesOn.test(typed) || told.test(typed)) return false
  const plain = expanded(typed).replace(beginnings, '')
  return openings.some((opening) => opening.test(plain)) || (typed.endsWith('?') && mayAsk(typed))
}

const seeking =
  /^(?:who(?:m)? (?:else )?(?:have|had|did|has)(?: not)? (?:i|we|not|been|had)|(?:which|what|how many)(?: of)?(?: (?:my|our|the))? (?:women|ladies) (?:have|had|did|do|has|are|were)) /iu
const ofOne = /\b(?:she|her|hers|he|him|his|\d+ ?(?:m|mins?|minutes|h|hrs?|hours?))\b/iu
const nextSentence = /[.?!;\n]\s*\S/u

/** Whether a text asks who the women are of whom something holds: words that sound of harm are said of none of them. */
export function seeksWomen(text: string): boolean {
  const typed = text.trim()
  if (typed.length > longest || nextSentence.test(typed) || ofOne.test(typed)) return false
  return seeking.test(expanded(typed).replace(beginnings, ''))
}

/** Whether a text may name the women it asks for, as in "women with no plan". */
export function mayList(text: string): boolean {
  const typed = text.trim()
  if (typed.length > longest || goesOn.test(typed) || told.test(typed)) return false
  return list.test(typed) || listOfDays.test(expanded(typed))
}
