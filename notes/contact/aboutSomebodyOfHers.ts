import { textAfter, textBefore, type Found, type Span } from '../text/finding.ts'
import { relative, service, worker } from './otherPeople.ts'

const whose = /['’ʼ`´]s?$/u
/** What of hers is no person: "rang Joy's mobile", "met at Kasia's flat"; and what is no thing at all: "Joy's just rung". */
const notSomebody =
  '(?!(?:phone|mobile|mob|landline|line(?! manager)|number|flat|house|home|place|room|door|doorbell|buzzer|yard|gaff|hostel|own|case|file|benefits?|claim|voice ?mail|vm|just|now|already|also|been|not|never|got|only|again|and|then|who|so|in|on|at|off|out|up|going|doing|back|had|text|call|email|message|or|but|times|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|half|noon|today|tomorrow|session|appt|appointment|visit|slot)(?!\\p{L}))'
const somebody = `(?:${notSomebody}[\\p{L}-]{2,14}['’]?s? ){0,2}${notSomebody}[\\p{L}&-]{2,14}(?: \\([^()\\n]{2,20}\\))?`
const wasInTouch =
  "(?: (?:at|from|in) (?:(?:the|her) )?[\\p{L}'’-]{2,15})?,? (?:has |had |just |then |finally |also )*(?:rang|rung|rng|phoned|ph['’]d|called(?= (?:me|us|back|at|today|this|re|about|to|\\d)|\\s*[.,;:])|returned (?:my|our|the) call|(?:e-?)?mailed|emaild|texted|txtd|messaged|wrote|got in touch|(?:caught|collared|cornered|stopped|grabbed|told|met|approached|waited for) (?:me|us)|came to (?:me|see (?:me|us))|(?:and|&|n) (?:me|i)(?: (?:had|did) an? (?:\\p{L}+ )?(?:teams|zoom|call|chat|meeting))?|in (?:reception|(?:the |our )?(?:waiting (?:room|area)|office))|on (?:the )?(?:phone|line|blower|teams|zoom)|by (?:phone|fone|video))"
const wasAlso = `(?: (?:at|from|in) (?:(?:the|her) )?[\\p{L}'’-]{2,15})?,? (?:phone|tel|ph|tc|t/c|call|teams|zoom)(?=[ ,.:]*(?:\\d|$))`

/** "Patience's HV rang", "Destiny's brief (Mr Hale) rang back", "Kasia's aunt, phone, 10 mins". */
const behind = new RegExp(`^(?:['’ʼ]s?)? ${somebody}(?:${wasInTouch}|${wasAlso})(?!\\p{L})`, 'iu')
/** The same of a known relative or worker, where the name has no apostrophe: "tracy hope gp rang". */
const knownBehind = new RegExp(
  `^s? (?:${relative}|${worker}|hsng offcr|soc wkr|lanldrd|brief|${service})${wasInTouch}(?!\\p{L})`,
  'iu',
)
const reached =
  /(?:(?<!\p{L})(?:rang|(?:asked|had) to ring|phoned|texted|emailed|ran into|bumped into|(?:text|email|message|whatsapp|letter) off|(?:text|email|call|message|whatsapp|letter) from|(?:phone|call|tc|t\/c|tel|mtg|meeting|met|spoke|chat|word|mins?|minutes|an hour) (?:with|w|to)|w\/)|(?:tc|t\/c|call|mtg|phone) w\/) ?$/iu
const ofHers = new RegExp(`^(?:['’ʼ]s?)? ${somebody}(?!\\p{L})`, 'iu')
/** The same of a known relative or worker, where the name has no apostrophe: "chat w nikkis college mentor". */
const ofHersKnown = new RegExp(`^s? (?:${relative}|(?:\\p{L}+ )?${worker})(?!\\p{L})`, 'iu')
/** "COM for Siobhan, 7m phone", "Housing officer (Mr Dunne) re Shanice, ph 1420". */
const someoneFor = new RegExp(
  `^\\s{0,3}(?:the |her |duty )?(?:offender mgr|training provider|${worker}|${relative}|${service})(?: \\([^()\\n]{2,20}\\))? (?:for|of|(?:(?:dv|unit|team|desk|line|duty|(?:at|from|in) [\\p{L}'’-]{2,15}) ){0,2}(?:re|about|regarding))(?: an?)? $`,
  'iu',
)
/** "Bank's vulnerable customer team re Joy": an office that is no known service. */
const officeRe =
  /^\s{0,3}(?!(?:saw|met|seen|in|at|to)\s)[^.;:,\n]{2,40}\b(?:team|line|desk|dept|department|unit|bank|company|agency|provider|staff|services?|office|clinic|reception)(?: \([^()\n]{2,20}\))? (?:re|about|regarding) $/iu

/** "Probation (Zainab's) called": whose it is stands in brackets. */
const ofNamed = new RegExp(`^\\s{0,3}(?:the )?(?:${worker}|${relative}|${service}) \\((?:for )?$`, 'iu')
const bracketed = new RegExp(`^(?:['’ʼ]?s)?\\)${wasInTouch}(?!\\p{L})`, 'iu')
const furthest = 60

/** Where somebody is told as a woman's, by her name, and was in touch or was reached: a talk about her, not with her. */
export function aboutSomebodyOfHers(text: string, women: readonly Span[]): readonly Found<'about-her'>[] {
  return women.flatMap((woman) => {
    const span = spanOfTalk(text, woman)
    if (span === undefined) return []
    const words = text.slice(span.start, span.end)
    return [
      { ...span, kind: 'with' as const, rule: 'somebody-of-named', text: words, value: 'about-her' as const },
    ]
  })
}

function spanOfTalk(text: string, woman: Span): Span | undefined {
  const { start, end } = woman
  const inBrackets = ofNamed.test(text.slice(0, Math.min(start, furthest)))
    ? bracketed.exec(textAfter(text, end))?.[0]
    : undefined
  if (inBrackets !== undefined) return { start: 0, end: end + inBrackets.length }
  const before = text.slice(0, Math.min(start, furthest))
  if (start < furthest && (someoneFor.test(before) || officeRe.test(before))) return { start: 0, end }
  const isWhose = whose.test(text.slice(start, end)) || /^['’ʼ]s? /.test(textAfter(text, end))
  const after = text.slice(end, end + furthest)
  const talk = (isWhose ? behind : knownBehind).exec(after)?.[0]
  if (talk !== undefined) return { start, end: end + talk.length }
  return reachedOf(text, woman, isWhose ? ofHers : ofHersKnown)
}

/** "Ran into Maria's english teacher": whom the writer reached. */
function reachedOf(text: string, { start, end }: Span, whom: RegExp): Span | undefined {
  const lead = reached.exec(textBefore(text, start))?.[0]
  const hers = whom.exec(text.slice(end, end + furthest))?.[0]
  return lead === undefined || hers === undefined
    ? undefined
    : { start: start - lead.trimStart().length, end: end + hers.length }
}
