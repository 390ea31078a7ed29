import type { Ports } from '../casework/ports/ports.ts'
import type { MovedView } from '../casework/putRight/putRightViews.ts'
import type { Move } from '../casework/records/move.ts'
import { namesOf } from './toldOfMove.ts'

/** What is said of a move to who made it. */
export async function movedView(
  ports: Ports,
  move: Move,
): Promise<{ readonly kind: 'moved'; readonly view: MovedView }> {
  return { kind: 'moved', view: { move, told: await namesOf(ports, move.told), now: ports.now() } }
}
