import type { Place } from '../../casework/words.ts'
import { textAfter, textBefore, type Found, type Span } from '../text/finding.ts'
import { weak, type ModeValue } from './modeValue.ts'

const title = '(?:(?:ms|miss|mrs|aunty|sis)\\.? )?'
const me = '(?:i|me|mi|meself|myself)'
/** "April in reception", "Joy in for forms", "Liz in w her baby": who was with us, but not in hospital or in custody. */
const inWithUs =
  /^,? (?:(?:was|is|just|also|back|sat|waiting|kicked off|kicking off|here) ){0,2}in (?:reception|(?:the |our )?(?:waiting (?:room|area)|foyer|lobby|drop[ -]?in)|but|w|with(?= (?:her|a|the|two|three|some|all)(?!\p{L}))|asking|wanting|needing|again|briefly|first thing|early|late|upset|tearful|to (?:see|do|collect|sign|use|get|fill|ask|drop off|pick up|print|chat|talk)|for (?!(?:an? )?(?:op|operation|scan|bloods|surgery|detox|observation|life|theft|shoplifting|assault|good|the night|now)(?!\p{L}))\p{L})/iu
const and = '(?:and|an|n|&|\\+)'

/** "Me link wid Shanice", "mi carry Miss April", "me check Joy": how women of the Caribbean say that they met. */
const verbBefore = new RegExp(
  `(?:^|[.;,\\n] ?|\\b(?:so|den|then|an|and|today|yesterday) )(?:me|mi|i) (?:did |go |a go )?(?:link(?:ed)?(?: up)?(?: wid| with)?|check(?:ed)?|carry|meet(?: up)?(?: wid| with)?|see|buck(?: up)?(?: on)?|(?:sit|sat|siddung) (?:down )?(?:wid|with)|reason(?:ed)? wid|walk(?:ed)? (?:wid|with)) ${title}$`,
  'iu',
)
/** What two do together, behind or before "me and Kasia". */
const together =
  '(?:(?:both|then|just|also|a) )?(?:walk(?:ed)?|link(?:ed)?|did|do|went|go|sat|sit|met|meet|made|cooked?|baked?|painted|planted|cleaned|tidied|filled|sorted|looked|worked|had (?!words\\b)|got|shopp(?:ed|ing))(?!\\p{L})(?! (?:on|off|back) )'
const andMe = new RegExp(`^ ${and} ${me} ${together}`, 'iu')
const meAnd = new RegExp(`(?:^|[.;,\\n] ?|\\b(?:so|then|today|yesterday) )${me} ${and} ${title}$`, 'iu')
const did = new RegExp(`^ ${together}`, 'iu')

const begins = /(?:^|[.;,\n] ?|\b(?:so|then|today|yesterday|and|&) )$/i

/** Where the writer says by her name that both were together; a phone or a screen told beside it says more. */
export function metByName(text: string, women: readonly Span[]): readonly Found<ModeValue>[] {
  return women.flatMap(({ start, end }) => {
    const [before, after] = [textBefore(text, start), textAfter(text, end)]
    const within = begins.test(before) ? inWithUs.exec(after)?.[0] : undefined
    if (within !== undefined) return [asMet(text, { start, end: end + within.length })]
    const lead = verbBefore.exec(before)?.[0]
    if (lead !== undefined) return [asMet(text, { start: start - lead.trimStart().length, end })]
    const behind = andMe.exec(after)?.[0] ?? (meAnd.test(before) ? did.exec(after)?.[0] : undefined)
    return behind === undefined ? [] : [asMet(text, { start, end: end + behind.length })]
  })
}

const where =
  /^(?: an? (?!h(?:ou)?r))?(?: go)? (?:a|at|inna|in) (?:di |the )?(?:[\p{L}'’]{3,12} ){0,1}(?:(hub)|(cent(?:re|er))|(court)|(probation)|(hospital|food ?bank|library|park|market|shops?|job ?cent(?:re|er)|clinic|school|church|caf[eé]|town))(?!\p{L})/iu
const places: readonly Place[] = ['hub', 'centre', 'court', 'probation', 'community']

/** Where they met, in the same words: "Mi carry Miss April go a foodbank", "me link wid Shanice a Lewisham hospital". */
export function placesMetByName(text: string, women: readonly Span[]): readonly Found<Place>[] {
  return women.flatMap(({ start, end }) => {
    const match = verbBefore.test(textBefore(text, start)) ? where.exec(textAfter(text, end)) : null
    const value = match && places[match.slice(1).findIndex(Boolean)]
    if (match === null || value === null || value === undefined) return []
    const span = { start: end, end: end + match[0].length, text: match[0] }
    return [{ ...span, kind: 'place', rule: 'met-by-name', value }]
  })
}

const asMet = (text: string, { start, end }: Span): Found<ModeValue> => ({
  ...{ kind: 'mode', rule: 'met-by-name', start, end },
  ...{ text: text.slice(start, end), value: weak('in-person') },
})
