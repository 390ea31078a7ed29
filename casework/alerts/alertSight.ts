import { may, type Asker, type Subject } from '../permissions.ts'
import type { Alert } from '../records/alert.ts'
import type { TimelineEntry } from '../records/alertTimeline.ts'

/**
 * How much of an alert a person may read: all of it who handles it; who raised it how far it has come, a partner only that it was
 * received, who has it and that it is closed; who was told that it is open and who leads.
 */
export type Sight = 'handles' | 'raised' | 'raised-as-partner' | 'told'

/** How much of an alert a person may read, or undefined where she may not know of it. */
export function sightOf(reader: Asker, subject: Subject): Sight | undefined {
  if (may(reader, 'lead-alert', subject)) return 'handles'
  if (may(reader, 'see-alert', subject)) {
    return reader.roles.every((role) => role === 'partner') ? 'raised-as-partner' : 'raised'
  }
  return may(reader, 'be-told-of-alert', subject) ? 'told' : undefined
}

const forPartner: ReadonlySet<TimelineEntry['what']> = new Set([
  ...(['raised', 'delivered', 'acknowledged', 'handed-over', 'closed', 'reopened'] as const),
])
const forRaiser: ReadonlySet<TimelineEntry['what']> = new Set([
  ...forPartner,
  ...(['not-delivered', 'asked', 'next-step', 'step-done', 'more-time', 'lapsed', 'longer-agreed'] as const),
  ...(['hand-over-asked', 'hand-over-not-taken', 'urgency'] as const),
])
const forTold: ReadonlySet<TimelineEntry['what']> = new Set([...forPartner, 'urgency'])

/** What of a timeline somebody may read. Whatever she did herself she may read again. */
export function timelineFor(
  { timeline, factsWithheld, closed }: Alert,
  sight: Sight,
  reader: string,
): readonly TimelineEntry[] {
  if (sight === 'handles') return timeline
  const kinds = sight === 'told' ? forTold : sight === 'raised' ? forRaiser : forPartner
  const hidden = closed?.how === 'ERR'
  const readsFacts = sight === 'told' && !factsWithheld
  return timeline.filter((entry) => {
    if (entry.what === 'added') return !hidden && (entry.by === reader || readsFacts)
    if (entry.what === 'spoken') return entry.by === reader
    return kinds.has(entry.what)
  })
}
