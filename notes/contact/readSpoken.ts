import type { Attendance } from '../../casework/words.ts'
import { outside, textAfter, textBefore, type Found, type Span } from '../text/finding.ts'
import { matchesOf } from '../text/matches.ts'

const spoke =
  /\b(?:spoke|spoken|chatted|talked|speaking|(?:had )?an? (?:[a-z]{3,8} )?(?:chat|talk|word|catch[ -]?up)|conversation|phone conversation)(?: (?:to|with)\b|\s?w\/|(?= w\b))?/gi
const notUs =
  /\b(?:not|never|n['’]?t|yet|last|to|for|will|he|they|who|that|mum|dad|mother|father|sister|brother|partner|ex|son|daughter|officer|manager|worker|police|gp|doctor|nurse|solicitor|probation|housing|council|school|landlord|friend)\s$/i
const withHer =
  /^ her(?=\s*(?:$|[,.;:!?)\n–—-]|(?:\p{Ll}{1,3}|about|today|yesterday|this|when|then|briefly|again|regarding|over|while|for|\d+)(?!\p{L})))/u
const withNobodyNamed =
  /^(?:\s*(?:$|[,.;\n])|\s(?:for|about|re|regarding|briefly|on the phone|today|at length|\d))/i

/** Where a text says that somebody spoke with her: to her by name, to "her", or with nobody else named. */
export function spokenWith(
  text: string,
  women: readonly Span[],
  about: readonly Span[],
): readonly Found<Attendance>[] {
  const talks = matchesOf(text, spoke).map((match) => ({
    ...{ start: match.index, end: match.index + match[0].length, text: match[0] },
  }))
  return outside(talks, about)
    .filter((talk) => isWithHer(text, talk, women) && !notUs.test(textBefore(text, talk.start)))
    .map((talk) => ({ ...talk, kind: 'attendance', rule: 'spoke-with-her', value: 'came' }))
}

const joined = /(?: (?:to|with)|w\/)$/i

function isWithHer(text: string, talk: Span & { readonly text: string }, women: readonly Span[]): boolean {
  const after = textAfter(text, talk.end)
  if (!joined.test(talk.text)) return withNobodyNamed.test(after)
  const name = women.find(({ start }) => start === talk.end + 1)
  return name === undefined ? withHer.test(after) : !/^['’]s?(?:\s|$)/.test(textAfter(text, name.end))
}

const answered =
  /^,?\s(?:then |finally |eventually )?(?:answered|picked up|did answer)\b(?! (?:no comment|by (?:text|email)))/i
const triedName = /\b(?:tried|trying)\s$/i
const nothingFrom = /\bnothing (?:back |heard |yet )?from\s$/i
/** "Nothing from Jade since the 9th" tells of the time before, "nothing from Jade's PO" of somebody else. */
const ofBefore = /^ (?:since|for|after)(?!\p{L})/iu
const whose = /['’ʼ]s?$/u

/** Where a woman's name stands beside the word that says whether she answered: "Jade picked up", "tried Jade". */
export function answeredAtName(text: string, women: readonly Span[]): readonly Found<Attendance>[] {
  return women.flatMap((woman) => [...triedAt(text, woman), ...answeredAt(text, woman)])
}

function triedAt(text: string, { start, end }: Span): readonly Found<Attendance>[] {
  const before = textBefore(text, start)
  const tried = triedName.exec(before)?.[0]
  if (tried !== undefined)
    return [foundAt(text, { start: start - tried.length, end: start }, 'tried-name', 'no-answer')]
  const nothing = nothingFrom.exec(before)?.[0]
  if (nothing === undefined || whose.test(text.slice(start, end)) || ofBefore.test(textAfter(text, end)))
    return []
  return [foundAt(text, { start: start - nothing.length, end }, 'nothing-from-name', 'no-answer')]
}

function answeredAt(text: string, { end }: Span): readonly Found<Attendance>[] {
  const after = answered.exec(text.slice(end, end + 40))?.[0]
  return after === undefined
    ? []
    : [foundAt(text, { start: end, end: end + after.length }, 'name-answered', 'came')]
}

function foundAt(text: string, { start, end }: Span, rule: string, value: Attendance): Found<Attendance> {
  return { kind: 'attendance', rule, start, end, text: text.slice(start, end), value }
}
