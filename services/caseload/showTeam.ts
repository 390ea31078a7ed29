import type { AlertEntry } from '../../casework/alerts/alertEntry.ts'
import { openAlertsKnownTo } from '../../casework/alerts/knowing.ts'
import { figuresOf, type CaseloadWoman } from '../../casework/caseload/caseload.ts'
import { everybody, type TeamView } from '../../casework/caseload/caseloadView.ts'
import { teamLines } from '../../casework/caseload/teamCaseload.ts'
import { all } from '../../casework/indexes.ts'
import type { Ports } from '../../casework/ports/ports.ts'
import type { Colleague } from '../../casework/records/colleague.ts'
import { dayOf } from '../../casework/time.ts'
import { auditEntry } from '../audit.ts'
import { readableCase } from '../women.ts'
import { keyworkersOf } from './keyworkers.ts'
import { womenIn } from './wholeCaseload.ts'

/** The women of a colleague's organisation by keyworker, and its open alerts as far as she may know of them. */
export async function showTeam(ports: Ports, colleague: Colleague): Promise<TeamView> {
  const keyworkers = await keyworkersOf(ports, colleague)
  const women = await womenIn(ports, colleague, everybody, keyworkers)
  const alerts = await openAlertsOf(ports, colleague, women)
  const untaken = alerts.filter(({ acknowledged, stepPassed }) => !acknowledged || stepPassed === true)
  if (untaken.length > 0) {
    const numbers = untaken.map(({ number }) => number)
    await ports.records.commit([auditEntry(ports, colleague, 'alert.shown', numbers)])
  }
  return {
    untaken,
    open: alerts.length,
    figures: figuresOf(women),
    lines: teamLines(women, keyworkers, dayOf(ports.now()), await ports.records.list('colleagues', all)),
    now: ports.now(),
  }
}

/** The open alerts of her organisation that a colleague may know of, also about somebody who stands in no caseload. */
async function openAlertsOf(
  ports: Ports,
  colleague: Colleague,
  women: readonly CaseloadWoman[],
): Promise<readonly AlertEntry[]> {
  const inCaseload = new Set(women.flatMap(({ alerts }) => alerts.map(({ number }) => number)))
  const open = await ports.records.list('open-alerts', colleague.organisation)
  const known = await Promise.all(
    open.map(async (alert) => {
      if (inCaseload.has(alert.number)) return [alert]
      const woman = alert.reference === undefined ? undefined : await readableCase(ports, alert.reference)
      return openAlertsKnownTo(colleague, [alert], woman)
    }),
  )
  return known.flat()
}
