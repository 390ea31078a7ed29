import { alertRecipients } from '../casework/alertRules.ts'
import { personLine, type PersonLine } from '../casework/alertView.ts'
import { all } from '../casework/indexes.ts'
import type { Ports } from '../casework/ports/ports.ts'
import type { AskedCue } from '../casework/records/askedCue.ts'
import { readableCase } from './women.ts'

/** Whose leads look at a cue, and whom to ring about it. */
export interface LeadsOfCue {
  readonly organisation: string
  readonly people: readonly PersonLine[]
}

/** Those an alert about the same woman would go to, so that a partner's cue reaches the leads of the service that supports her. */
export async function leadsFor(
  ports: Ports,
  { woman, writtenBy, organisation }: Pick<AskedCue, 'woman' | 'writtenBy' | 'organisation'>,
): Promise<LeadsOfCue> {
  const supported = woman === undefined ? undefined : await readableCase(ports, woman)
  const owning = supported?.organisation ?? organisation
  const colleagues = await ports.records.list('colleagues', all)
  const ids = alertRecipients(colleagues, owning, writtenBy, 'U1')
  const first = colleagues.find(({ id }) => id === ids[0])
  return {
    organisation: first?.organisation ?? owning,
    people: ids.filter((id) => id !== writtenBy).map((id) => personLine(id, colleagues)),
  }
}
