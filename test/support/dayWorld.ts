import { usualRules } from '../../casework/caseload/caseloadRules.ts'
import type { DayWorld } from '../../casework/day/dayWorld.ts'
import { thursday } from './thursday.ts'

/** What a manager's day is computed from, with nothing in it but what is given. */
export function aDayWorld(more: Partial<DayWorld>): DayWorld {
  return {
    ...{ reader: 'ruth', now: thursday, women: [], alerts: [], raised: [], cues: [], unsaved: [] },
    ...{ colleagues: [], elsewhere: [], rules: usualRules },
    ...more,
  }
}
