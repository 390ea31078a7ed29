import type { Attendance } from '../../casework/words.ts'
import { textAfter, textBefore, type Found, type Span } from '../text/finding.ts'

const edge = '(?=\\s*(?:$|[.,;:?!(\\n–-]))'
const day =
  "(?:y['’]?day|yest(?:erday)?|today|2day|tdy|this|last night|mon|tues?|weds?|thurs?|fri|sat|sun|(?:mon|tues|wednes|thurs|fri|satur|sun)day)"
const ours =
  '(?:appt|apt|appointment|session|sess|visit|meet(?:ing)?|mtg|h/?v|o/v|slot|assessment|workshop|wkshp|group|grp|class|1[:-]1|121|check[ -]?in|catch[ -]?up|key ?work|supervision|review|induction|rotl|3[ -]?way|three[ -]?way|drop[ -]?in|call|zoom|it|us|me)'

/** "Jade missed y'day 1600", "Joy missed the 3-way", "Kasia stood me up", "Liz never showed". */
const didMiss = new RegExp(
  `^,? (?:(?:${day}|at|@|her|our|the|${ours}|\\d{1,2}(?:[.:]\\d\\d)?(?: ?[ap]m)?) ){0,4}(?:has |had |have |just |both |again |then |all )*(?:missed(?= |[,.]|$) ?(?:(?:her|our|the|this|today['’]?s|our) )?(?:\\p{L}{2,12} )?(?<!\\b(?:probation|po|gp|court|hosp|hospital|dentist|pip|housing|job|drug|methadone|midwife|school|contact|script|bus|bloods?|dose|meds) )(?=$|[,.](?: |$)|${ours}(?!\\p{L})|${day}(?!\\p{L})|\\d{1,2}(?:[.:]\\d\\d|[ap]m|\\d\\d\\b|\\/\\d))|(?:stood (?:me|us) up|left (?:me|us) (?:waiting|sat|standing|hanging)|(?:never|nvr|didnt|didn['’]t|did not) (?:showed|show|shwd|came|come|cme|turned up|arrived|made it|appeared|surfaced|materialised)|no[ -]?sho?w(?:ed|s)?|no sh\\b|nt (?:here|there|shw)|failed to appear|(?:was |were |is )?(?:missing|absent|awol)${edge})(?!\\p{L}))`,
  'iu',
)
/** "Joy not at walking group", "Hope wasn't at art", "Nia not here", but not "not at home" or "not at risk". */
const notAt =
  /^,? (?:(?:was |were |is )?not|wasn['’]?t|wasnt|weren['’]?t|isn['’]?t) (?:(?:at|in) (?:the |our |her |today['’]?s )?(?:\p{L}{2,12} ){0,2}(?:group|grp|class|club|workshop|wkshop|session|drop[ -]?in|choir|craft|art|yoga|hub|centre|appt|appointment|gym|lunch|course|walk|court|probation|allotment|library|meeting|mtg)|at (?:the )?(?:bus stop|(?:bus |tube |train )?station|job ?cent(?:re|er)|surgery|gps?|housing office|caf[eé]|school gates?|gate)|here|present)(?!\p{L})/iu
/** "12 noon come and gone, no Aisha", "not a sausage from Maria", "missed by Nia". */
const noneOf =
  /(?:(?:^|[.,;:–-] ?|\b(?:but|and|still|again) )no (?:sign of |show from |sight of |word from )?|\bnot a (?:sausage|peep|dicky ?bird) (?:from |out of )?|\bmissed by |\b(?:no[ -]?shows?|absent|missing|dna)(?: today| again)?(?: (?:from|by|were|was|is)|:|-| -) )$/iu
const andNoMore = /^(?:['’]s)?(?=\s*(?:$|[.,;:?!(\n–-])|\s(?:again|today|at|yet|this|and|or)\b)/i
const notHers = /['’]s$|\b(?:re|about|with|rang|called|texted|told|saw|asked) $/i

/** Where it is said beside a woman's name that she was not there. */
export function missedByName(text: string, women: readonly Span[]): readonly Found<Attendance>[] {
  return women.flatMap(({ start, end }) => {
    const before = textBefore(text, start)
    const after = textAfter(text, end)
    const none = noneOf.exec(before)
    if (none !== null && andNoMore.test(after)) return [asMissed(text, start - none[0].length, end)]
    const told = didMiss.exec(after) ?? notAt.exec(after)
    return told === null || notHers.test(before) || notHers.test(text.slice(start, end))
      ? []
      : [asMissed(text, end, end + told[0].length)]
  })
}

const asMissed = (text: string, start: number, end: number): Found<Attendance> => ({
  ...{ kind: 'attendance', rule: 'missed-by-name', start, end },
  ...{ text: text.slice(start, end), value: 'missed' },
})
