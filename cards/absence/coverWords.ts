import type { AbsenceView, CoverFacts, NotPassedLine } from '../../casework/cover/coverView.ts'
import { dayInWords, dayOf, daysAfter, weekdayOfDay, type Day, type Instant } from '../../casework/time.ts'
import { exactly, heading, line, sentence, warning, type Element } from '../adaptiveCard.ts'
import { womenInWords } from '../caseload/caseloadWords.ts'

/** Days away: "Monday 3 August to Friday 14 August", or one day. */
export function daysInWords(from: Day, to: Day, now: Instant): string {
  const [first, last] = [from, to].map((day) => dayInWords(day, dayOf(now)))
  return from === to ? (first ?? '') : `${first ?? ''} to ${last ?? ''}`
}

/** The next day from Monday to Friday. */
export function backInWords(to: Day, now: Instant): string {
  const next = daysAfter(to, 1)
  const back = weekdayOfDay(next) > 4 ? daysAfter(next, 7 - weekdayOfDay(next)) : next
  return dayInWords(back, dayOf(now))
}

/** Who covers and how many women pass; what is not covered stands in a box. */
export function coverLines({ of, isReaders, cover, women, passing }: CoverFacts): readonly Element[] {
  const whose = isReaders ? 'your' : 'her'
  if (women === 0)
    return [
      line('Cover', cover?.name ?? 'nobody'),
      sentence('No women pass: there are none in this caseload.'),
    ]
  if (cover === undefined) {
    return [
      warning([
        line('Nobody covers', isReaders ? womenInWords(women) : `${of.name}, ${womenInWords(women)}`),
      ]),
    ]
  }
  const all =
    passing === women
      ? `all ${whose} ${womenInWords(women)}`
      : `${passing} of ${whose} ${womenInWords(women)}`
  return [
    line('Cover', cover.name),
    line('Passed', `${women === 1 && passing === 1 ? `${whose} 1 woman` : all}, with what is due for them`),
  ]
}

/** The women who do not pass, by name where the reader may know them. */
export function notPassedLines({ notPassed, hidden, cover, isReaders }: CoverFacts): readonly Element[] {
  if (notPassed.length + hidden === 0) return []
  const asked = isReaders ? 'Settle with your manager who does.' : 'Please choose who does.'
  return [
    warning([
      heading('Not passed: nobody looks after them then'),
      ...notPassed.map((each) => exactly(`${each.name}: ${whyInWords(each, cover?.name ?? 'she')}`)),
      ...(hidden === 0
        ? []
        : [
            sentence(
              `${womenInWords(hidden)} whose record is not open to you. The safeguarding lead is told.`,
            ),
          ]),
      ...(notPassed.length === 0 ? [] : [sentence(asked)]),
    ]),
  ]
}

function whyInWords({ because }: NotPassedLine, cover: string): string {
  return because === 'restricted' ? 'her record is restricted' : `${cover} knows her outside work`
}

/** That somebody would cover others on the days that she is away. */
export function leavesLines(leaves: AbsenceView['leaves']): readonly Element[] {
  if (leaves.length === 0) return []
  return [warning([line('Covers others then', leaves.join(', ')), sentence('They need another cover.')])]
}
