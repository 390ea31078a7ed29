import { personLine, type PersonLine, type RaisedFacts } from '../../casework/alerts/alertView.ts'
import { askedOfNext, peopleAsked } from '../../casework/alerts/ladder.ts'
import { currentBorough } from '../../casework/caseState.ts'
import { all, type ColleagueEntry } from '../../casework/indexes.ts'
import type { Ports } from '../../casework/ports/ports.ts'
import type { Alert } from '../../casework/records/alert.ts'
import type { Case } from '../../casework/records/case.ts'
import { isPartner, type Colleague } from '../../casework/records/colleague.ts'
import type { OutOfHoursTeam } from '../../casework/records/rota.ts'
import { onDuty } from '../../casework/rota/onDuty.ts'
import { debriefState } from './debriefState.ts'

/** What only the card of whoever raised an alert shows. `woman` is her record where the raiser may see it. */
export async function raisedFacts(
  ports: Ports,
  raiser: Colleague,
  alert: Alert,
  woman: Case | undefined,
): Promise<RaisedFacts> {
  const colleagues = await ports.records.list('colleagues', all)
  const rota = await ports.records.find('rota', alert.organisation)
  const lines = (ids: readonly string[]): readonly PersonLine[] => ids.map((id) => personLine(id, colleagues))
  return {
    partner: isPartner(raiser),
    askedNext: lines(nextAsked(alert, ports.now())),
    outOfHours: teamsFor(rota?.outOfHoursTeams ?? [], woman),
    head: lines(headOf(alert, colleagues, ports.now())),
    debrief: await debriefState(ports, raiser, alert),
  }
}

function nextAsked(alert: Alert, now: string): readonly string[] {
  if (alert.climb === undefined) return []
  const asked = peopleAsked(alert)
  const next = peopleAsked(askedOfNext(alert, now, 'not-acknowledged').alert)
  return next.every((id) => asked.includes(id)) ? [] : next
}

/** The head of service where there is one whom it is not about. */
function headOf(alert: Alert, colleagues: readonly ColleagueEntry[], now: string): readonly string[] {
  const { head } = onDuty(undefined, colleagues, alert.organisation, now)
  return head.filter((id) => id !== alert.raisedBy && !(alert.aboutColleagues ?? []).includes(id))
}

function teamsFor(teams: readonly OutOfHoursTeam[], woman: Case | undefined): readonly OutOfHoursTeam[] {
  const hers = teams.filter(({ borough }) => woman !== undefined && borough === currentBorough(woman))
  return hers.length > 0 ? hers : teams
}
