import type { Attendance } from '../../casework/words.ts'
import { textAfter, textBefore, type Found, type Span } from '../text/finding.ts'
import { title } from '../names/title.ts'

/** "Couldn't do", with nobody before it or the writer: what follows her name says what. */
const couldNot = new RegExp(
  `(?:^\\s*|[.;:\\n–-] ?|\\b(?:i|we|so|but) )(?:could\\s?n['’]?t|cdn['’]?t|cudn['’]?t|could not|cant|can['’]t|cannot|was\\s?n['’]?t able to|not able to|unable to|did\\s?n['’]?t|did not|never) (?:(do|make|get to|get over to|get out to|go to|manage)|see|visit) ${title}$`,
  'iu',
)
/** "Cancelled Jade Morgan H/V - no car", with no apostrophe and none of hers for the reason. */
const calledOff = new RegExp(
  `(?:^\\s*|[.;:\\n–-] ?|\\b(?:i|we|so|but) )(?:cancelled|canceled|canx|called off|postponed|put off) ${title}$`,
  'iu',
)
const forHer = /['’ʼ]s|\b(?:as|because|cos|since|coz) s?he\b|\bs?he(?:['’]s| is|s) \b/i
const appointment =
  /^(?:['’ʼ]?s)?(?: (?:\d{1,2}(?:[.:]\d\d)?(?: ?[ap]m)?|today['’]?s|tdy|planned|first))* (?:appt|appointment|session|visit|h\/?v|o\/v|home visit|1[:-]1|121|slot|check[ -]?in)(?!\p{L})/iu
const ourDay =
  /^,? (?:today|tdy|2day|this (?:morning|afternoon)|at \d[\d.:]*(?: ?[ap]m)?|(?:mon|tues|wednes|thurs|fri)day),? ?(?=[-–,(] ?|(?:as|because|cos|due to|so)(?!\p{L}))/iu

/** Where the writer says that she could not do what was planned with a woman: "couldn't do Joy's visit, car died". */
export function notDoneByUs(text: string, women: readonly Span[]): readonly Found<Attendance>[] {
  return women.flatMap(({ start, end }) => {
    const after = textAfter(text, end)
    const before = textBefore(text, start)
    const lead =
      couldNot.exec(before) ?? (forHer.test(text.slice(start, end) + after) ? null : calledOff.exec(before))
    if (lead === null) return []
    const behind =
      appointment.exec(after)?.[0] ?? appointment.exec(`’s${after}`)?.[0].slice(2) ?? ourDay.exec(after)?.[0]
    if (behind === undefined) return []
    const span = { start: start - lead[0].trimStart().length, end: end + behind.length }
    return [
      {
        ...{ ...span, kind: 'attendance', rule: 'not-done-by-us', text: text.slice(span.start, span.end) },
        value: 'cancelled-by-us',
      },
    ]
  })
}
