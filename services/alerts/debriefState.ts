import type { RaisedFacts } from '../../casework/alerts/alertView.ts'
import { all, type ColleagueEntry } from '../../casework/indexes.ts'
import type { Ports } from '../../casework/ports/ports.ts'
import type { Alert } from '../../casework/records/alert.ts'
import type { Colleague } from '../../casework/records/colleague.ts'

/** The id of the delivery that asks one manager for a debrief after one alert. */
export function debriefId(alert: Alert, manager: string): string {
  return `${alert.id}:debrief:${manager}`
}

/** Whether the raiser of an alert can ask for a debrief, or has. */
export async function debriefState(
  ports: Ports,
  raiser: Colleague,
  alert: Alert,
): Promise<RaisedFacts['debrief']> {
  const managers = await managersOf(ports, raiser, alert)
  if (managers.length === 0) return 'nobody-to-ask'
  const asked = await Promise.all(
    managers.map(({ id }) => ports.records.find('delivery', debriefId(alert, id))),
  )
  return asked.some((delivery) => delivery !== undefined) ? 'asked' : 'offered'
}

/** The managers of a colleague's team, else of her organisation, else its head of service; nobody whom the alert is about. */
export async function managersOf(
  ports: Ports,
  colleague: Colleague,
  { aboutColleagues = [] }: Pick<Alert, 'aboutColleagues'> = {},
): Promise<readonly Colleague[]> {
  const entries = await ports.records.list('colleagues', all)
  const leading = entries.filter((entry) => leads(entry, colleague) && !aboutColleagues.includes(entry.id))
  const found = await Promise.all(leading.map(({ id }) => ports.records.find('colleague', id)))
  const people = found.filter((person) => person !== undefined)
  const managers = people.filter(({ roles }) => roles.includes('manager'))
  const ofTeam = managers.filter(({ team }) => team !== undefined && team === colleague.team)
  return [ofTeam, managers, people].find((group) => group.length > 0) ?? []
}

function leads({ id, state, organisation, roles }: ColleagueEntry, colleague: Colleague): boolean {
  const leading = roles.includes('manager') || roles.includes('head-of-service')
  return leading && state === 'active' && organisation === colleague.organisation && id !== colleague.id
}
