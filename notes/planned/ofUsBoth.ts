import { pattern } from './marked.ts'
import type { Promised } from './promisedIn.ts'
import type { DayPlan } from './readMoment.ts'
import type { Around } from './readOurs.ts'

const we = pattern('(?<!\\p{L})we(?!\\p{L})')
/** What the service does, whoever else is there: "we'll send her the form Monday", "we will refer". */
const ofService = pattern(
  '^(?:be )?(?:send|refer|chas|submit|e-?mail|writ|apply|ask|rais|order|post|hear|know|find out|get (?:an answer|the|a)|let|cover|clos|wait|need|be (?:shut|closed|open|away|off)|shut|close|open|report|log|escalat|liais)',
)
const byDay = pattern('(?<!\\p{L})(?:by|before|until|till?) (?:the )?DAY')

/** Whether a worker says of herself and her what they do on a day: "we're doing the rest Thursday", "we will walk again next Friday". */
export function isOfUsBoth(
  { marked }: Around,
  { start, doing }: Promised,
  plans: readonly DayPlan[],
): boolean {
  const [plan] = plans
  if (plan === undefined || plan.isOver || !we.test(marked.slice(start, doing))) return false
  const words = marked.slice(doing, plan.stretch.end)
  return !ofService.test(words) && !byDay.test(words)
}
