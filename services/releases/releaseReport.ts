import type { ReportView } from '../../casework/outcomesReport/reportView.ts'
import type { Ports } from '../../casework/ports/ports.ts'
import type { Colleague } from '../../casework/records/colleague.ts'
import type { Released, ReleaseLog } from '../../casework/records/releaseLog.ts'
import { withReleased } from '../../casework/releases/releaseRule.ts'
import { changedNumbers, daysLeavingFew, reportNumbers } from '../../casework/releases/reportNumbers.ts'
import type { Day } from '../../casework/time.ts'
import { commitFresh } from '../commitFresh.ts'

/**
 * Keeps the numbers of a report, which its readers pass on, and answers with the days on which a report was shown that leaves 1
 * to 4 women beside this one.
 */
export async function releaseReport(
  ports: Ports,
  { organisation }: Colleague,
  { asked, report, today }: ReportView,
): Promise<readonly Day[]> {
  const id = `outcomes report, ${organisation}`
  const numbers = reportNumbers(asked, report)
  return commitFresh<readonly Day[]>(ports.records, async () => {
    const log: ReleaseLog = (await ports.records.find('release-log', id)) ?? {
      ...{ kind: 'release-log', schemaVersion: 1, version: 0, id, released: [] },
    }
    const outcome = daysLeavingFew(log.released, numbers)
    const changed = changedNumbers(log.released, numbers)
    const released = changed.reduce<readonly Released[]>(
      (before, { counts, figure }) =>
        withReleased(before, { counts: [...counts], on: today, figure, asOf: today }),
      log.released,
    )
    return { records: changed.length === 0 ? [] : [{ ...log, released: [...released] }], outcome }
  })
}
