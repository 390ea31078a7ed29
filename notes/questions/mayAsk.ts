import { expanded } from './expanded.ts'
import { beginnings } from './fillers.ts'

const asking =
  /^(?:who|whom|whose|which|what|when|where|how|is|are|was|were|am|has|have|had|does|do|did|will|any|anyone|anybody|number of|count)\b/iu
/** What a question that is no sentence begins with: the things asked for, in the plural. */
const things =
  /^(?:(?:all |my |our |the |open |overdue |unacknowledged |untaken |high[- ]risk |new |late |@?\w+['’]s )*)(?:women|ladies|contacts|home visits|visits|calls|sessions|alerts|reviews|assessments|plans|pauses|actions|tasks|hearings|evictions|releases|referrals|court dates?|key dates|appointments|keyworkers|missed appointments)\b/iu

/** Whether a text may be a question about the records; it is taken for one only where all of it is understood as one. */
export function mayAsk(text: string): boolean {
  const plain = expanded(text.slice(0, longestBeginning)).replace(beginnings, '')
  return asking.test(plain) || things.test(plain)
}

const longestBeginning = 200
