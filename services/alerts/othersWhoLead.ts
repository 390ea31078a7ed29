import { isNamedIn } from '../../casework/alerts/isNamedIn.ts'
import { all, type ColleagueEntry } from '../../casework/indexes.ts'
import { may, type Subject } from '../../casework/permissions.ts'
import type { Ports } from '../../casework/ports/ports.ts'
import type { Alert } from '../../casework/records/alert.ts'
import { readableCase } from '../women.ts'

/** The ids of everybody who leads an alert except these: nobody it is about, or who must not receive anything about the woman. */
export async function othersWhoLead(
  ports: Ports,
  alert: Alert,
  subject: Subject,
  except: readonly (string | undefined)[],
): Promise<readonly string[]> {
  const others = await mayHearOf(ports, alert)
  return others
    .filter((colleague) => !except.includes(colleague.id) && may(colleague, 'lead-alert', subject))
    .map(({ id }) => id)
}

/** Every colleague who is there and may hear of an alert, as far as whom it is about and what the woman’s record says. */
export async function mayHearOf(
  ports: Ports,
  { subject, aboutColleagues = [] }: Alert,
): Promise<readonly ColleagueEntry[]> {
  const [colleagues, woman] = await Promise.all([
    ports.records.list('colleagues', all),
    subject.kind === 'on-system' ? readableCase(ports, subject.reference) : undefined,
  ])
  return colleagues
    .filter(({ id, state }) => state === 'active' && !aboutColleagues.includes(id))
    .filter(({ name }) => !isNamedIn(woman?.mustNotReceive ?? '', name))
}
