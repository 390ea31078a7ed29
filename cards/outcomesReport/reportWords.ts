import type { OutcomeIndicator } from '../../casework/outcomesReport/womanInReport.ts'
import type { ReportAsked } from '../../casework/outcomesReport/reportAsked.ts'
import type { ShownCounts, ShownNumber } from '../../casework/outcomesReport/smallNumbers.ts'
import { dayWithYear } from '../../casework/time.ts'

/** The five outcomes as a report names them. */
export const indicatorWords: Readonly<Record<OutcomeIndicator, string>> = {
  safety: 'Safer from domestic abuse',
  housing: 'Housing',
  health: 'Health and wellbeing',
  employment: 'Confidence in gaining work',
  finance: 'Managing money',
}

/** What a report is of: "1 April 2020 to 31 March 2021, Lambeth". */
export function askedInWords({ from, to, borough }: ReportAsked): string {
  return `${dayWithYear(from)} to ${dayWithYear(to)}, ${borough ?? 'all boroughs'}`
}

/** A number of a report as it may be shown. */
export function numberInWords(number: ShownNumber): string {
  return number === 'not-shown' ? 'not shown' : String(number)
}

/** Of those asked twice who improved, "75% (96 of 128)", or why there is no percentage. */
export function improvedInWords({ improvedOfPaired, improved, paired }: ShownCounts): string {
  if (paired === 0) return 'nobody asked twice'
  return shareInWords(improvedOfPaired, improved, paired)
}

/** Of those with the need who were asked twice, or why there is no percentage. */
export function pairedInWords({ pairedOfNeed, paired, need }: ShownCounts): string {
  return need === 0 ? 'nobody with the need' : shareInWords(pairedOfNeed, paired, need)
}

function shareInWords(share: string | undefined, part: ShownNumber, whole: ShownNumber): string {
  if (share === undefined) return 'suppressed (small number)'
  return `${share} (${numberInWords(part)} of ${numberInWords(whole)})`
}
