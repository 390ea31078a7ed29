import type { Ports } from '../../casework/ports/ports.ts'
import type { Instant } from '../../casework/time.ts'
import { alertsWatch } from './watchAlerts.ts'

/** Something that breaks the law: its number or id, which is no name, and in what. */
export interface Breach {
  readonly of: string
  readonly how: string
}

/**
 * How putting right one breach ended: put right; lawful when it was looked at again, because somebody acted meanwhile; or still
 * broken, because there is nobody left to ask.
 */
export type Mended = 'repaired' | 'lawful' | 'broken'

/** A watch over one part of the law: what breaks it at this moment, and putting one breach right from fresh records, in one commit. */
export interface Watch {
  look(): Promise<{ readonly breaches: readonly Breach[]; readonly oldest?: Instant | undefined }>
  mend(breach: Breach): Promise<Mended>
}

/** How the law stands after a look. */
export interface LawReport {
  readonly repaired: readonly Breach[]
  /** What could not be put right. */
  readonly broken: readonly Breach[]
  /** Since when the oldest alert that nobody has acknowledged is open; exercises are not counted. */
  readonly oldestUnacknowledged: Instant | undefined
}

/** Every part of the law, with what each remembers between its looks. */
export function watchesOf(ports: Ports): readonly Watch[] {
  return [alertsWatch(ports)]
}

/** Looks once at everything the law holds for and puts right what it can. What cannot be looked at breaks it, and hides nothing else. */
export async function watchLaw(
  watches: readonly Watch[],
  onFailure: (error: unknown) => void,
): Promise<LawReport> {
  const repaired: Breach[] = []
  const broken: Breach[] = []
  const oldest: Instant[] = []
  for (const watch of watches) {
    const seen = await watch.look()
    if (seen.oldest !== undefined) oldest.push(seen.oldest)
    for (const breach of seen.breaches) {
      const mended = await watch.mend(breach).catch((error: unknown) => {
        onFailure(error)
        return 'broken' as const
      })
      if (mended === 'repaired') repaired.push(breach)
      if (mended === 'broken') broken.push(breach)
    }
  }
  return { repaired, broken, oldestUnacknowledged: oldest.toSorted().at(0) }
}
