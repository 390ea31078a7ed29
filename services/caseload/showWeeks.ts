import { everybody, mine } from '../../casework/caseload/caseloadView.ts'
import { contactsByWeek, type WeeksView } from '../../casework/caseload/contactsByWeek.ts'
import { all, type ColleagueEntry } from '../../casework/indexes.ts'
import { may } from '../../casework/permissions.ts'
import type { Ports } from '../../casework/ports/ports.ts'
import type { Colleague } from '../../casework/records/colleague.ts'
import { dayOf } from '../../casework/time.ts'

/**
 * How often women were seen or spoken to in the last weeks: those of everybody by their keyworker's team, of one keyworker, or the
 * reader's own. Undefined where that is not open to her. No woman is named, so none is shown.
 */
export async function showWeeks(
  ports: Ports,
  colleague: Colleague,
  of: string,
): Promise<WeeksView | undefined> {
  const { id, organisation } = colleague
  const whose = of === mine ? id : of
  const subject = whose === id ? { owner: id } : { organisation, owner: whose }
  if (!may(colleague, 'see-caseload', subject)) return undefined
  const [entries, colleagues] = await Promise.all([
    whose === everybody
      ? ports.records.list('women-of', organisation)
      : ports.records.list('women-by-keyworker', whose),
    ports.records.list('colleagues', all),
  ])
  const women = entries.filter((woman) => may(colleague, 'see-case', woman))
  const ours = colleagues.filter((one) => one.organisation === organisation)
  const byId = new Map(ours.map((one) => [one.id, one]))
  const today = dayOf(ports.now())
  const picture =
    whose === everybody
      ? contactsByWeek(women, today, ({ keyworker }) => teamOf(byId.get(keyworker)))
      : contactsByWeek(women, today)
  const name = whose === id || whose === everybody ? undefined : byId.get(whose)?.name
  return { ...picture, of, name, now: ports.now() }
}

function teamOf(keyworker: ColleagueEntry | undefined): string {
  return keyworker?.state === 'active' ? (keyworker.team ?? 'No team') : 'No team'
}
