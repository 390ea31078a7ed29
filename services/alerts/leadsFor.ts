import { personLine, type PersonLine } from '../../casework/alerts/alertView.ts'
import type { Ports } from '../../casework/ports/ports.ts'
import type { AskedCue } from '../../casework/records/askedCue.ts'
import { policyNow } from './policyNow.ts'
import { readableCase } from '../women.ts'

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
  const asking = { organisation: owning, raisedBy: writtenBy, urgency: 'U1', group: 'not-sure' } as const
  const {
    organisation: leading,
    policy,
    colleagues,
  } = await policyNow(ports, {
    ...asking,
    ...{ aboutColleagues: [], aboutProfessional: false },
  })
  const first = policy?.steps[0]?.people ?? []
  return { organisation: leading, people: first.map((id) => personLine(id, colleagues)) }
}
