import { emptyReport, withWoman, type OutcomesReport } from '../../casework/outcomesReport/outcomesReport.ts'
import type { ReportAsked } from '../../casework/outcomesReport/reportAsked.ts'
import type { ReportView } from '../../casework/outcomesReport/reportView.ts'
import { womanInReport, type WomanInReport } from '../../casework/outcomesReport/womanInReport.ts'
import { may } from '../../casework/permissions.ts'
import type { Ports } from '../../casework/ports/ports.ts'
import type { Colleague } from '../../casework/records/colleague.ts'
import { dayOf } from '../../casework/time.ts'
import { orUnreadable } from '../unreadable.ts'

/** After how many women others are let in: a large service takes seconds, and an alert must not wait for it. */
const womenAtOnce = 25

/**
 * Counts the women of a colleague's organisation, one record after another, so that no more than one is held. `each` hears of every
 * woman who counts. Women whose records are not open to the colleague are left out and counted apart; records that cannot be
 * read are named.
 */
export async function readReport(
  ports: Ports,
  colleague: Colleague,
  asked: ReportAsked,
  each: (woman: WomanInReport) => void = () => undefined,
): Promise<ReportView> {
  let report: OutcomesReport = emptyReport
  let notOpen = 0
  const unreadable: string[] = []
  for (const [place, reference] of (await referencesOf(ports, colleague)).entries()) {
    if (place % womenAtOnce === 0) await letOthersIn()
    const record = await orUnreadable(() => ports.records.find('case', reference))
    if (record === 'unreadable') unreadable.push(reference)
    const woman = record === 'unreadable' || record === undefined ? undefined : womanInReport(record, asked)
    if (record === 'unreadable' || record === undefined || woman === undefined) continue
    if (!may(colleague, 'see-answers', record)) {
      notOpen += 1
      continue
    }
    report = withWoman(report, woman)
    each(woman)
  }
  return { asked, report, notOpen, unreadable, today: dayOf(ports.now()) }
}

async function referencesOf(ports: Ports, { organisation }: Colleague): Promise<readonly string[]> {
  return (await ports.records.list('women-of', organisation)).map(({ reference }) => reference)
}

function letOthersIn(): Promise<void> {
  return new Promise((resolve) => {
    setImmediate(resolve)
  })
}
