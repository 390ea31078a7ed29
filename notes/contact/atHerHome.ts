import type { Place } from '../../casework/words.ts'
import { textAfter, textBefore, type Found, type Span } from '../text/finding.ts'
import { relative, worker } from './otherPeople.ts'
import { endingWith } from './endingWith.ts'
import type { ModeValue } from './modeValue.ts'
import { title } from '../names/title.ts'

const towards = new RegExp(
  `\\b(?:at|to|from|by|past|round|over|outside|in|visited|called on|tried|@) ${title}$`,
  'i',
)
const visited = new RegExp(
  `\\b(?:visited|visit (?:(?:with|w/?) (?:(?:the|her|a) )?(?:\\p{L}+ ){1,3}to|to|at)) ${title}$`,
  'iu',
)
const home =
  /^['’ʼ]?s? (?:(?:new|own|temp(?:orary)?) )?(?:yard|gaff|flat|house|home|place|hostel|residence|room|bedsit|digs|door(?:step)?)(?!\p{L}| (?:manager|staff|worker|share|search|move|keys?))/iu
const whose = /['’ʼ]s$/u
const andNoMore =
  /^(?=\s*(?:$|[,.;:\n(–-])| (?:for|from|re|about|again|today|yesterday|yday|this|last|on|and|half|an hour|with)(?!\p{L})| \d{1,3} ?(?:m|mins?|minutes|h|hrs?|hours?)(?!\p{L}))/iu
/** Somebody else as the one who was there, or something else that is sent or happens there. */
const notUs = endingWith(
  `\\b(?:s?he|they|who|police|bailiffs?|man|men|people|${relative}|${worker}|letter|parcel|post(?:ed)?|sent|deliver(?:ed)?|moved?|moving|stay(?:ed|s|ing)?|living|lives|back|party|fire|leak|damp|incident|re|about|came|been|speak|spoke|talked|text|e-?mail|letter|call|message)(?: (?:is|was|were|are|has|had|been|went|came|come|going|still|now))?\\s`,
)

/** Where a woman's home is named by her name: "pass by Joy's yard", "over at Kasia's 40 mins", "at Liz's door". */
export function homesByName(text: string, women: readonly Span[]): readonly Found<Place>[] {
  const behindWords = women.flatMap((woman) => {
    const lead = towards.exec(textBefore(text, woman.start))?.[0]
    if (lead === undefined || notUs.test(textBefore(text, woman.start - lead.length))) return []
    const end = endOfHome(text, woman)
    return end === undefined ? [] : [asHome(text, { start: woman.start - lead.length, end })]
  })
  return [...behindWords, ...labelledHomes(text, women)]
}

const begins = /(?:^\s*|[.;:\n] ?|\b(?:so|then|and|ok|today|yesterday|right) )(?:(?:ms|miss|mrs)\.? )?$/iu
const timed =
  /^,? ?(?:today|tdy|2day|yesterday|yest|this (?:morning|afternoon)|(?:at |@ ?)?\d|an hour|half (?:an hour|\d)|(?:one|two|three|nine|ten|eleven|twelve) (?:till?|to|until)(?!\p{L}))/iu

/** Her home put as a label with when or how long: "Joy's flat today twelve till one", "Miss Patience yard, 9 till 9.45". */
function labelledHomes(text: string, women: readonly Span[]): readonly Found<Place>[] {
  return women.flatMap((woman) => {
    const named = home.exec(textAfter(text, woman.end))?.[0]
    if (named === undefined || !begins.test(textBefore(text, woman.start))) return []
    const end = woman.end + named.length
    return timed.test(textAfter(text, end)) ? [asHome(text, { start: woman.start, end })] : []
  })
}

function endOfHome(text: string, { start, end }: Span): number | undefined {
  const after = textAfter(text, end)
  const named = home.exec(after)
  if (named !== null) return end + named[0].length
  return whose.test(text.slice(start, end)) && andNoMore.test(after) ? end : undefined
}

/** "Visited Jade" with no place told anywhere: one visits somebody where she lives. */
export function visitsByName(text: string, women: readonly Span[]): readonly Found<Place>[] {
  return women.flatMap((woman) => {
    const lead = visited.exec(textBefore(text, woman.start))?.[0]
    if (lead === undefined || notUs.test(textBefore(text, woman.start - lead.length))) return []
    return [asHome(text, { start: woman.start - lead.length, end: woman.end })]
  })
}

/** A try at her door is one in person, whoever is rung afterwards. */
export function doorsByName(text: string, women: readonly Span[]): readonly Found<ModeValue>[] {
  return homesByName(text, women)
    .filter((one) => /door(?:step)?$/i.test(one.text))
    .map((one) => ({ ...one, kind: 'mode', value: { mode: 'in-person', outright: false } }))
}

const asHome = (text: string, { start, end }: Span): Found<Place> => ({
  ...{ kind: 'place', rule: 'home-by-name', start, end },
  ...{ text: text.slice(start, end), value: 'home' },
})
