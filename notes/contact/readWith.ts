import { textAfter, textBefore, type Found, type Span } from '../text/finding.ts'
import { rememberLast } from '../text/rememberLast.ts'
import { aboutNamedWoman } from './aboutNamed.ts'
import { aboutOthers } from './aboutOthers.ts'
import { aboutByRole } from './aboutByRole.ts'
import { aboutRules } from './rules/aboutRules.ts'
import { aboutSomebodyOfHers } from './aboutSomebodyOfHers.ts'
import { contactHorizon } from './contactSigns.ts'
import { relative, service, worker } from './otherPeople.ts'
import { findByWords } from './wordedRules.ts'

const written = rememberLast((text) =>
  findByWords(text.slice(0, contactHorizon), 'with', [...aboutRules, ...aboutByRole]),
)

/** Where a text speaks of a contact with somebody else about her, such as "Spoke to Maria's housing officer". */
export function aboutHerIn(text: string, women: readonly Span[] = []): readonly Found<'about-her'>[] {
  return [
    ...written(text),
    ...aboutNamedWoman(text, women),
    ...aboutOthers(text, women),
    ...aboutSomebodyOfHers(text, women),
  ]
    .filter((about) => !isHerDoing(text, about, women))
    .sort((one, other) => one.start - other.start)
}

const saidByHer = /^\s(?:then |also |has |had )?$/

/** "Jade rang DWP" and "Jade saw her GP" are what she did. */
function isHerDoing(text: string, about: Span, women: readonly Span[]): boolean {
  return women.some(
    ({ end }) => end <= about.start && about.start - end < 8 && saidByHer.test(text.slice(end, about.start)),
  )
}

const joined =
  /(?:\b(?:with|w|and|plus|alongside|supported|supporting|accompanied|took|taking)|w\/|&|\+)(?:\s(?:ms|miss|mrs)\.?)?\s?$/i
const there = /^,?\s(?:also )?(?:attended|present|came|there|joined|in attendance|was there|on the call)\b/i
const ofHers = new RegExp(`^['’]?s?\\s(?:(?:new|old) )?(?:${worker}|${relative}|${service})(?!\\p{L})`, 'iu')
const threeWay = /\b(?:3|three)[ -]?way\b|\btripartite\b/i
const andI = /\b(?:and|&) (?:i|me|myself)\s$/i
/** "Liz and I did her budget and rang British Gas together": both did it. */
const bothDid = /\b(?:and|&) (?:i|me|myself)\s(?:both |then |also )?[\p{L}’']+/iu
const asOne = /\btogether\b/i
const withHer =
  /\b(?:with|and|w\/?|&)\s?her(?=\s*(?:$|[,.;!)\n]|\d|(?:at|in|re|today|about|on|present|there)\b))/i

const anotherWoman =
  /\b(?:mum|mam|mother|sister|aunt(?:ie|y)?|nan|nana|gran|grandmother|daughter|cousin|friend|girlfriend|wife)$/i
const timedWithHer = /^[^.;\n]{0,30}\b(?:m|mins?|minutes|hrs?|hours?|chat|word|cuppa) with her\b/i

/** "Her mum in reception, 20 mins with her": she of whom it is said is the mum. */
function isWithThatWoman(text: string, about: Span): boolean {
  const whom = text
    .slice(about.start, about.end)
    .replace(/ (?:in|at|on|came|rang|popped|called)(?!\p{L}).*$/iu, '')
  return anotherWoman.test(whom) && timedWithHer.test(textAfter(text, about.end))
}

const joinedBehind = /^,?(?:\s(?:and|n|&|\+|plus|me|i|myself|both|w|with)|\s?\+|\s?&)+\s?$/i
const spokenOf = /\b(?:re|about|abt|regarding|for|from|of)\s$/i

/** "Kasia and her new support worker met with me", "Jade me n her solicitor on video": whoever is told of came with her. */
function isJoinedBehind(text: string, woman: Span, about: Span): boolean {
  if (woman.end > about.start || spokenOf.test(textBefore(text, woman.start))) return false
  if (/['’]s?$/.test(text.slice(woman.start, woman.end))) return false
  const [joins = ''] = /^(?:and|n|&|\+)\s/i.exec(text.slice(about.start, about.end)) ?? []
  return joinedBehind.test(text.slice(woman.end, about.start + joins.length))
}

/** Whether she was there too: "meeting with Jade and her PO", "rang DWP with Kasia", "three-way call". */
export function isTogether(
  text: string,
  about: Span & { readonly rule?: string },
  women: readonly Span[],
): boolean {
  if (about.rule === 'held-without-her') return false
  if (threeWay.test(textBefore(text, about.end)) || threeWay.test(text.slice(about.start, about.end)))
    return true
  const rest = /^[^.;\n]*/.exec(textAfter(text, about.end))?.[0] ?? ''
  if ((withHer.test(rest) && !isWithThatWoman(text, about)) || andI.test(textBefore(text, about.start)))
    return true
  if (asOne.test(rest) && bothDid.test(textBefore(text, about.start))) return true
  const near = women.filter(({ start, end }) => end > about.start - 40 && start < about.end + 40)
  return near.some((woman) => {
    if (woman.start >= about.start && woman.end <= about.end) return false
    const after = textAfter(text, woman.end)
    if (ofHers.test(after)) return false
    const between = text.slice(Math.min(about.end, woman.end), Math.max(about.start, woman.start))
    if (/[.;\n]/.test(between)) return false
    if (isJoinedBehind(text, woman, about)) return true
    return there.test(after) || joined.test(textBefore(text, woman.start))
  })
}
