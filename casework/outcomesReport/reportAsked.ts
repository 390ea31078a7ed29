import { z } from 'zod'
import { Day } from '../time.ts'
import { Borough } from '../words.ts'
import { readPeriod, type PeriodRead } from './readPeriod.ts'

/** Of which days, both included, and of which borough a report is asked; without a borough, of all. */
export const ReportAsked = z.object({ from: Day, to: Day, borough: Borough.optional() })
export type ReportAsked = z.infer<typeof ReportAsked>

/** What was typed after "outcomes report" came to. `words` are those that are no borough of the service. */
export type ReportRead =
  | { readonly kind: 'asked'; readonly asked: ReportAsked }
  | { readonly kind: 'no-such-borough'; readonly words: string }
  | Exclude<PeriodRead, { kind: 'period' }>

const aBorough = new RegExp(`(?:^| )(?:in |for |of )?(?<borough>${Borough.options.join('|')})(?= |$)`, 'iu')
const elsewhere = /(?:^| )in (?<words>\p{L}[\p{L} '’-]*)$/iu

/** Reads for which period and borough a report is asked, as they were typed: "2020/21 in Lambeth". */
export function readReportAsked(typed: string, today: Day): ReportRead {
  const words = typed.trim().replace(/\s+/gu, ' ')
  const borough = boroughIn(words)
  const rest = borough === undefined ? words : words.replace(aBorough, ' ')
  const read = readPeriod(rest.replace(/^\s*(?:for|of|on|in)(?: |$)/iu, ''), today)
  if (read.kind === 'period') return { kind: 'asked', asked: { ...read.period, ...(borough && { borough }) } }
  const { words: place } = elsewhere.exec(rest)?.groups ?? {}
  return place === undefined || read.kind !== 'not-understood'
    ? read
    : { kind: 'no-such-borough', words: place }
}

function boroughIn(words: string): Borough | undefined {
  const named = aBorough.exec(words)?.groups?.['borough']?.toLowerCase()
  return Borough.options.find((borough) => borough.toLowerCase() === named)
}
