import { service } from './otherPeople.ts'
import { textAfter, textBefore, type Found, type Span } from '../text/finding.ts'

const topical =
  /\b(?:re|about|abt|bout|regarding|concerning|ref|on behalf of|in support of)[:\s]\s?(?:(?:ms|miss|mrs)\.? )?$/i
/** "9.40 probation (Mr Dent) re Shanice": a list of calls in which a service begins the clause. */
const serviceRe = new RegExp(
  `(?:^|[.;:\\n] ?|\\d ?(?:[ap]m)? )(${service}(?: \\([^()\\n]{2,20}\\))? (?:re|about|abt|regarding)[: ] ?)$`,
  'iu',
)
const doneFor = /\bfor\s$/i
const talk =
  /(?<![\p{L}/-])(?:spoke|s\/w|spk|spoken|talked|tel|phone|rang|rung|called|phoned|call|e-?mailed|e-?mail|texted|text|letter|liaised|contacted|contact|wrote|chased|chasing|t\/c|tc|met|meeting|mtg|message|update|handover|conversation|discussion|enquiry|consultation|feedback|concerns?|info|information|report|zoom|teams)(?!\p{L})/giu
const work =
  /(?<![\p{L}/-])(?:rang|rung|called|phoned|e-?mailed|chased|chasing|contacted|liaised|wrote|letter|referral|referred|applied|application|meeting|marac|conference|review|completed|submitted|sent|booked|on (?:hold|to))(?!\p{L})/giu
const spokenOf = /\b(?:discussed|referred|re-?referred|handed over)\s$/i
const elsewhere =
  /^(?:\s\p{L}+)?\s(?:with|in|at (?:team|marac|supervision|case|the team)|to)\s(?!her\b(?! (?:\p{L}+ ){0,2}(?:worker|officer|manager|po|sw|gp|mum|nurse|coach|mentor|midwife|cpn)\b))/iu
/** "Called for Patience at home": whom one calls for is who was to be met. */
const calledFor = /\bcall(?:ed|ing) (?:round )?for (?:(?:ms|miss|mrs)\.? )?$/i
const reach = 70

/**
 * Where a talk or a message is about a woman and not with her: "rang Peabody re Kasia", "chased it for Joy", "discussed Shan
 * with CMHT". Her name follows "re" or "for", and no woman's name stands between the verb and that.
 */
export function aboutNamedWoman(text: string, women: readonly Span[]): readonly Found<'about-her'>[] {
  return women.flatMap((woman) => {
    const start = startOfTalk(text, woman, women)
    if (start === undefined) return []
    const span = { start, end: woman.end, text: text.slice(start, woman.end) }
    return [{ ...span, kind: 'with' as const, rule: 'about-her-by-name', value: 'about-her' as const }]
  })
}

function startOfTalk(text: string, woman: Span, women: readonly Span[]): number | undefined {
  const before = textBefore(text, woman.start)
  if (spokenOf.test(before) && elsewhere.test(textAfter(text, woman.end)))
    return woman.start - (spokenOf.exec(before)?.[0].length ?? 0)
  const [, spoken] = serviceRe.exec(before) ?? []
  if (spoken !== undefined) return woman.start - spoken.length
  if (calledFor.test(before)) return undefined
  const verbs = topical.test(before) ? talk : doneFor.test(before) ? work : undefined
  return verbs && lastTalk(text, woman, women, verbs)
}

function lastTalk(text: string, woman: Span, women: readonly Span[], verbs: RegExp): number | undefined {
  const nearest = Math.max(
    0,
    woman.start - reach,
    ...women.filter(({ end }) => end <= woman.start).map(({ end }) => end),
  )
  const clause = text.slice(nearest, woman.start)
  const from = nearest + clauseStart(clause)
  const [first] = [...text.slice(from, woman.start).matchAll(verbs)]
  if (first === undefined) return undefined
  const start = from + first.index
  return isOfNamed(text, start, women) ? undefined : start
}

const clauseStart = (clause: string): number => Math.max(clause.search(/(?:[^.;\n]|(?<=\d)\.(?=\d))*$/), 0)

/** "Kasia rang re Joy" is a call from Kasia. */
function isOfNamed(text: string, start: number, women: readonly Span[]): boolean {
  return women.some(({ end }) => end <= start && /^,?\s?$/.test(text.slice(end, start)))
}
