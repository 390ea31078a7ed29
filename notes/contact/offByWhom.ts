import type { Attendance } from '../../casework/words.ts'
import { textAfter, type Found, type Span } from '../text/finding.ts'
import { matchesOf } from '../text/matches.ts'
import { offShort } from './callingOff.ts'
import { relative, service, worker } from './otherPeople.ts'
import { holding, mayHold } from './wordGate.ts'

const when =
  "(?:today|the day|2day|tdy|tomorrow|tmrw|tmw|2moro|tomoz|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|mon|tues?|weds?|thurs?|fri|sat|\\d[\\d:./]*(?: ?[ap]m| ?o['’]? ?clock)?(?:st|nd|rd|th)?)['’]?s?"
const thing =
  '(?:appt|apt|appointment|session|sess|visit|mtg|meeting|group|grp|class|wkshp|workshop|h/?v|o/v|1[:-]1|121|call|link|slot|catch[ -]?up|check[ -]?in|review|supervision|choir|carols|picnic|swim(?:ming)?|cinema|museum|gym|shopping|coffee|craft|art|allotment|cooking|yoga|lunch|walk|plot|drop[ -]?in|keywork)'
const because =
  '(?=\\s*(?:$|[,.;:(–-])|\\s(?:today|again|now|as|cos|coz|because|due|so|by|this|the day|me|from)\\b)'

/** "11.30 today off", "legal visit fri not happening", "tomorrow's 2.15 stood down". */
const off = new RegExp(
  `(?<!\\p{L})(?:(?<=(?<!\\p{L})(?:${when}|${thing}) (?:(?:is|was|now|all|had to be) ){0,2})off${because}|(?:is |are |was |now )?(?:(?:wo|is|was|ca|did|could)\\s?n['’]?t (?:be )?(?:happen(?:ing)?|go(?:ing)? ahead|on)|(?:no longer|not) (?:happening|going ahead|on|possible)|stood down|pulled|scrapped|shelved|binned|wiped out|knocked on the head)${because}|(?:c\\/x(?:['’]?d)?|${offShort})(?=\\s*(?:$|[,.;:(–-])|\\s(?:by|for|as|cos|due|again|${when})(?!\\p{L})))(?!\\p{L})`,
  'giu',
)
/** "Cx - Siobhan has D+V", "Cancelled by Chantelle": the note begins with it. */
const offFirst =
  /^\s{0,3}(?:c\/x|cx(?:l|['’]?d)?|canx|canc|cancel(?:led|lation)?)(?=\s?[-–:,]| (?:by|from)\b)/iu
const offWords = holding(
  ' off|happen|going ahead|go ahead|t be on|t on|not on|possible|stood down|pulled|scrapped|shelved|binned|wiped|knocked|c/x| cx|canc|canx|cxl|cnxd|cncd|cncld',
)
const appointment = new RegExp(`(?<!\\p{L})(?:${when}|${thing})(?!\\p{L})`, 'iu')
/** What else may be off, and days that somebody has off. */
const otherThing =
  /(?<!\p{L})(?:phone|mobile|mob|tag|heating|gas|electric(?:ity)?|leccy|boiler|power|water|lights?|signed|took|takes?|taking|having|has|had|got|days?|weeks?|annual|s?he|they|bus|train|interview|court|hearing|gp|op|operation|scan|po|pp|probation|hosp\p{L}*|dentist|wedding|funeral|viewing|school)(?!\p{L})[^,;]{0,30}$/iu
const byUs = new RegExp(
  `(?<!\\p{L})(?:ours?|us|(?:my|our) end|(?:i|we)(?:['’](?:ve|m|d)|ve\\b|m\\b| (?:have|had|was|were|am|are|could|can))|me (?:on|off|ill|sick|in|at)|me(?= ?[-–,(])|too (?:wet|hot|cold|windy)|rain|snow|burst|boiler|flood|(?:fire )?alarm|room|double|no (?:interpreter|staff|cover|room)|tutor|trainer|prison|clearance|staff\\p{L}*|(?:key)?worker|kw|team|a\\/?l|annual leave|training|trng|short[ -]?staffed|service|bank holiday|my (?:train|car|kids?|dentist|tooth|back|voice|flu|own|hosp\\p{L}*))(?!\\p{L})`,
  'iu',
)
const byHer =
  /(?<!\p{L})(?:by her|s?he|hers?|(?:message|text|txt|call|word) from|rang|rung|phoned|texted|txtd?|kids?|baby|bub|son|daughter|little one|childcare|migraine|tooth(?:ache)?|dentist|funeral|wedding|car (?:died|broke)|throat|school|husband|partner|mam|nan|nausea|hangover|poorly|sick|ill|unwell|flu|job|interview|bloods|gp|dentist|hosp\p{L}*|a&e|court|work|headache|stomach|hayfever|d ?\+ ?v|bus|lad|mum|cold|overslept|shift)(?!\p{L})/iu
/** "PO appt cancelled by probation" was none of ours. */
const byOthers = new RegExp(`^ by (?:the )?(?:${service}|${worker}|${relative})(?!\\p{L})`, 'iu')
const reach = 90
/** Further on stands what was talked of, and appointments still to come. */
const furthest = 130
/** "SK cx'd Mon 21st": initials that may be more women's than one. */
const initials = /^\s{0,3}\p{Lu}{2,3} $/u
/** The writer's own reason or doing, before what is off: "am ill so all cancelled". */
const ourDoing =
  /(?:^|[\s,.])(?:i|we|am|im|i['’]?(?:m|ve)|i['’]d|we['’](?:re|ve)|weve|staff|my|had to|having to|hub|centre|heating|boiler|room)(?!\p{L})/iu

/** Where an appointment of hers is said to be off, by whoever the words about it name: "Jade 10:00 cx - ours", "today's 2pm off, she's ill". */
export function offByWhom(text: string, women: readonly Span[]): readonly Found<Attendance>[] {
  if (!mayHold(text, offWords)) return []
  const first = offFirst.exec(text)
  const marks = [
    ...(first === null ? [] : [{ start: 0, end: first[0].length }]),
    ...matchesOf(text, off).map(({ index, 0: words }) => ({ start: index, end: index + words.length })),
  ]
  return marks.flatMap((mark) => {
    const before = clauseBefore(text, mark.start)
    const isNamed =
      mark.start === 0 ||
      initials.test(before) ||
      women.some(({ start, end }) => end <= mark.start && start >= mark.start - before.length)
    if (mark.start > furthest || byOthers.test(textAfter(text, mark.end))) return []
    if (mark.start > 0 && (otherThing.test(before) || !(isNamed || appointment.test(before)))) return []
    const value = whoSaid(before) ?? whoOff(text, mark, isNamed)
    const span = { ...mark, text: text.slice(mark.start, mark.end) }
    return [{ ...span, kind: 'attendance' as const, rule: 'off-by-whom', value }]
  })
}

/** "TH apologised, hub 4pm not happening": who sends word called it off. */
const herDoing =
  /(?<!\p{L})(?<!\b(?:i|we|have|has|had) )(?:apologi[sz]ed|said sorry|(?:rang|phoned|texted|messaged|e-?mailed)(?= (?:me|us|in|to|that|at|this|\d)|[,:])|asked|says|text from|message from|call from)(?!\p{L})/iu

function whoSaid(before: string): Attendance | undefined {
  if (herDoing.test(before)) return 'cancelled-by-her'
  return ourDoing.test(before) ? 'cancelled-by-us' : undefined
}

const clauseBefore = (text: string, start: number): string =>
  /(?:[^.;\n]|(?<=\d)\.(?=\d))*$/.exec(text.slice(Math.max(0, start - reach), start))?.[0] ?? ''

/** Who called it off: whoever is named first behind it; else she where her name stands before it, and we where only a thing does. */
function whoOff(text: string, { start, end }: Span, isHers: boolean): Attendance {
  const behind = text.slice(end, end + reach)
  const [ours, hers] = [behind.search(byUs), behind.search(byHer)]
  const isShort = /c/i.test(text.slice(start, end).slice(0, 1))
  if (ours === -1 && hers === -1) return isHers && isShort ? 'cancelled-by-her' : 'cancelled-by-us'
  return ours !== -1 && (hers === -1 || ours < hers) ? 'cancelled-by-us' : 'cancelled-by-her'
}
