import { countsAsOpen, isEnded } from '../caseState.ts'
import type { WomanEntry } from '../womanEntry.ts'
import type { Day } from '../time.ts'

/** Whether a woman's support is to begin: she is referred, and not on the waiting list. */
export function isToBegin({ status }: WomanEntry): boolean {
  return !countsAsOpen(status) && !isEnded(status) && status !== 'waiting'
}

/** From which day the time for her assessment is counted; undefined where none is to be made. */
export function assessmentSince(woman: WomanEntry): Day | undefined {
  return isToBegin(woman) && woman.assessed === undefined ? woman.since : undefined
}

/** From which day the time for her first plan is counted; undefined where none is to be made. */
export function planSince({ status, assessed, planned }: WomanEntry): Day | undefined {
  return countsAsOpen(status) && status !== 'closing' && planned === undefined ? assessed : undefined
}

/** Whether a woman is in support that is not paused, so that she is to be seen or spoken to. */
export function isInSupport({ status }: WomanEntry): boolean {
  return countsAsOpen(status) && status !== 'paused'
}
