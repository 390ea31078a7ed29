import { aboutWomanOf, isOnList, lookedAt } from '../casework/cues/askedCueRules.ts'
import { may, type Subject } from '../casework/permissions.ts'
import type { Ports } from '../casework/ports/ports.ts'
import type { AskedCue } from '../casework/records/askedCue.ts'
import type { Colleague } from '../casework/records/colleague.ts'
import { dayOf } from '../casework/time.ts'
import { auditEntry } from './audit.ts'
import { commitFresh, nothingToSave } from './commitFresh.ts'
import { leadsFor } from './alerts/leadsFor.ts'
import { readableCase } from './women.ts'

/** How marking a cue as looked at ended. */
export interface MarkOutcome {
  readonly kind: 'marked' | 'marked-before' | 'own' | 'no-such-cue'
}

/** Marks a cue of the list as looked at by a lead; one of her own note she leaves to another lead, where there is one. A second press changes nothing. */
export async function markCue(ports: Ports, colleague: Colleague, id: string): Promise<MarkOutcome> {
  return commitFresh<MarkOutcome>(ports.records, async () => {
    const asked = await cueToLookAt(ports, colleague, id)
    if (asked === undefined) return nothingToSave({ kind: 'no-such-cue' })
    if (!isOnList(asked)) return nothingToSave({ kind: 'marked-before' })
    const others = asked.writtenBy === colleague.id ? (await leadsFor(ports, asked)).people : []
    if (others.length > 0) return nothingToSave({ kind: 'own' })
    return {
      records: [lookedAt(asked, colleague.id, ports.now()), lookedAtEntry(ports, colleague, asked)],
      outcome: { kind: 'marked' },
    }
  })
}

/** The line of the audit trail that goes with looking at a cue. */
export function lookedAtEntry(
  ports: Ports,
  colleague: Colleague,
  { woman, draft }: AskedCue,
): ReturnType<typeof auditEntry> {
  return auditEntry(ports, colleague, 'cue.looked-at', woman === undefined ? [draft] : [woman, draft])
}

/** A cue that is or was on the list, about the woman its note is about now, if this colleague may look at it; another is as absent as one that never was. */
export async function cueToLookAt(
  ports: Ports,
  colleague: Colleague,
  id: string,
): Promise<AskedCue | undefined> {
  const stored = await ports.records.find('asked-cue', id)
  if (stored === undefined) return undefined
  const asked = aboutWomanOf(stored, await ports.records.find('contact-draft', stored.draft))
  return (await mayLookAt(ports, colleague, asked)) ? asked : undefined
}

/** Whether a colleague may look at a cue: a lead at those of her organisation, the head of service once their day has passed. */
async function mayLookAt(
  ports: Ports,
  colleague: Colleague,
  { woman, listed }: Pick<AskedCue, 'woman' | 'listed'>,
): Promise<boolean> {
  if (listed === undefined) return false
  const about = woman === undefined ? undefined : await readableCase(ports, woman)
  const subject: Subject = { organisation: listed.organisation, restrictedTo: about?.restrictedTo }
  const isLate = listed.due < dayOf(ports.now())
  return may(colleague, 'look-at-cue', subject) || (isLate && may(colleague, 'look-at-late-cue', subject))
}
