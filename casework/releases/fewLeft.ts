import type { Released } from '../records/releaseLog.ts'
import type { Definition } from './definition.ts'

/** A number that is asked for, as it may be shown by itself. */
export interface ToRelease {
  readonly counts: Definition
  readonly figure: Released['figure']
}

/** From how many on a difference between two numbers points at nobody (catalogue 4.4). */
export const fewest = 5

/** Whether two numbers leave 1 to 4; one that is below five is not known well enough to be subtracted. */
export function leavesFew(one: Released['figure'], other: Released['figure']): boolean {
  if (one === '<5' || other === '<5') return false
  const left = Math.abs(one - other)
  return left > 0 && left < fewest
}
