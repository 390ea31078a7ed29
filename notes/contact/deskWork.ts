import type { Attendance } from '../../casework/words.ts'
import { overlaps, textAfter, textBefore, type Found, type Span } from '../text/finding.ts'
import { matchesOf } from '../text/matches.ts'
import type { ContactSign } from './rules/signRules.ts'
import { isTogether } from './readWith.ts'
import { holding, mayHold } from './wordGate.ts'

const paper =
  '(?:reports?|letters?|case ?notes|notes|statements?|paperwork|referrals?|chronolog(?:y|ies)|bundle|summary|minutes|records?|psr|write[ -]?up|handover|file)'
const upTo = "(?:(?!(?:and|then|to|from)\\b)[\\p{L}\\p{N}'’&/-]+ ){0,5}"
const writing =
  '(?:writing|typing|drafting|compiling|editing|proof ?reading|prepping|preparing|finishing(?: off)?)'
const wrote = '(?:wrote|typed|drafted|compiled|edited|proof ?read|prepped|prepared|finished(?: off)?)'

/** Work that is done at a desk or on the way: only its writer does it, whoever it is for. */
const done = new RegExp(
  [
    `(?:${writing}|${wrote})(?: up)? ${upTo}${paper}`,
    `(?:completed|completing|did|doing|updat(?:ed|ing)|read(?:ing)?(?: (?:through|up on))?) ${upTo}(?:reports?|case ?notes|paperwork|chronology|case ?file|file|crm|database|records?|spreadsheet)`,
    '(?:writing|wrote|typing|typed) up(?= [\\p{L}])',
    `(?<=(?:hours?|hrs?|mins?|minutes) (?:spent )?on (?:[\\p{L}'’-]+ ){1,4})${paper}`,
    `prep(?:ping|ped|aring|ared)?(?: work)? (?:for|re)`,
    `${paper} (?:was |were |has been )?(?:written|typed|drafted|finished)(?: up)?`,
    '(?:report|letter)[ -]writing|report (?:for|re)|(?:court|psr|panel|probation|parole|tribunal|trial) (?:report|bundle)',
    'paperwork|admin|case ?notes|file notes?|note[ -]writing|(?:photo)?copying|photocopied|(?:printing|scanning)(?: (?:out|off))?|research(?:ing|ed)?',
    'travel(?:ling|led)?(?: time)?(?: (?:to|from|for|back|there))?(?= |$)|wait(?:ed|ing) (?:for|on)|on hold (?:to|with|for)',
    "without (?:her|[\\p{L}'’-]+)(?= (?:there|present|being (?:there|present))(?!\\p{L}))|in her absence|on (?:her|[\\p{L}'’-]+['’]s) behalf",
  ]
    .map((source) => `(?:${source})`)
    .join('|')
    .replace(/^/, '(?<![\\p{L}/-])(?:')
    .replace(/$/, ')(?!\\p{L})'),
  'giu',
)
const words = holding(
  'writ|wrote|typ|draft|compil|edit|proof|prep|finish|complet| did |doing|updat| read|report|paperwork|admin|note|copying|copied|print|scan|research|travel|wait|on hold|without|absence|behalf|bundle',
)

const mostRead = 20
const byHer =
  /\b(?:s?he|they|who|mum|partner|ex|re|about|regarding|discussed|helped|supported|to|still|is|was|been|about (?:her|the|his))\s$/i
const isVerb = new RegExp(`^(?:${wrote}|${writing}|completed|did|updated|read|wait|research|travel)`, 'i')
const onlyWriters = new RegExp(`^${writing}`, 'i')
const meetingWith =
  /\b(?:meeting|session|appt|appointment|call|visit|1[:-]1|121|key ?work|catch[ -]?up|hv|assessment)\s(?:with|w\/?)\s?$/i
const sheSpoke =
  /\b(?:she (?:was|is|said|says|felt|feels|told|wants|signed|agreed)|together|with her|(?:in|here) (?:for \d|today|this)|helped her|face to face|f2f|in person|on the phone)\b/i
const edge = /[.;,\n]|\s[-–—]\s|\b(?:and|then)\b/i

type Work = Span & { readonly text: string }

/** What else a note tells beside the work itself. */
interface Told {
  readonly women: readonly Span[]
  readonly signs: readonly Found<ContactSign>[]
  readonly places: readonly Span[]
  readonly lengths: readonly Span[]
  readonly attendances: readonly Found<Attendance>[]
}

/** The writer's own work for a woman, where the note tells of nothing else: a report, paperwork, the way there. */
export function deskWork(text: string, told: Told): Found<'about-her'> | undefined {
  if (told.attendances.length > 0 || !mayHold(text, words)) return undefined
  for (const match of matchesOf(text, done).slice(0, mostRead)) {
    const span = { start: match.index, end: match.index + match[0].length }
    if (isAllThatIsTold(text, { ...span, text: match[0] }, told))
      return { ...span, kind: 'with', rule: 'work-for-her', text: match[0], value: 'about-her' }
  }
  return undefined
}

function isAllThatIsTold(text: string, work: Work, told: Told): boolean {
  if (byHer.test(textBefore(text, work.start)) || isDoneByNamed(text, work, told)) return false
  if (isHad(text, work, told) || isDoneWithHer(text, work, told) || isToHer(text, work, told)) return false
  return !told.signs.some((sign) => !overlaps(sign, work) && isElse(text, work, sign))
}

/** "Jade prepared for it" is what she did. */
function isDoneByNamed(text: string, work: Work, { women }: Told): boolean {
  return isVerb.test(work.text) && women.some(({ end }) => /^\s$/.test(text.slice(end, work.start)))
}

/** Whether she was somewhere, or for so long, before the work is told of: "Jade 40 mins, paperwork for PIP". */
function isHad(text: string, work: Work, { women, places, lengths }: Told): boolean {
  if (places.some(({ end }) => end <= work.start)) return true
  if (onlyWriters.test(work.text) || !women.some(({ end }) => end <= work.start)) return false
  return lengths.some(({ end }) => end <= work.start && edge.test(text.slice(end, work.start)))
}

function isDoneWithHer(text: string, work: Work, { women }: Told): boolean {
  if (sheSpoke.test(text)) return true
  const others = women.filter(({ start }) => !meetingWith.test(textBefore(text, start)))
  return isTogether(text, work, others)
}

const joined = /[.;,\n]|\s[-–—]\s|\bthen\b/i

const thing = /^(?:paperwork|admin|case ?notes|research|(?:photo)?copying)$/i

/** A sign of a contact is of something else unless it only says what the work was for: "prep for the session". */
function isElse(text: string, work: Work, sign: Found<ContactSign>): boolean {
  const between = text.slice(work.end, sign.start)
  if (sign.start < work.start || (between === ' ' && thing.test(work.text))) return true
  return (sign.value === 'verb' ? edge : joined).test(between)
}

const herLetter = /^\w+ her an? /i

/** "Letter written to Jade", "wrote her a letter": one that she gets. */
function isToHer(text: string, { start, end }: Span, { women }: Told): boolean {
  const isNamed = women.some((woman) => {
    const between = text.slice(end, woman.start)
    const within = woman.start > start && woman.end < end && /^ an? /.test(text.slice(woman.end, end))
    return within || /^ (?:\S+ ){0,2}to $/.test(between)
  })
  return (
    isNamed ||
    /^ (?:\S+ )?to her(?! \p{L})/u.test(textAfter(text, end)) ||
    herLetter.test(text.slice(start, end))
  )
}
