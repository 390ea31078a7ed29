import { expanded } from './expanded.ts'
import { beginnings } from './fillers.ts'

const asking =
  /^(?:who|whom|whose|which|what|when|where|how|is|are|was|were|am|has|have|had|does|do|did|will|any|anyone|anybody|anything|number of|count|can (?:i|we|some(?:one|body)|any(?:one|body))|why|may (?:i|we)|should (?:i|we)|ok to|safe to|last (?:seen|saw|spoke|met|heard)|(?:everyone|everybody|all|those|people) (?:who|with|in|on|that))\b/iu
/** What a question that is no sentence begins with: the things asked for, in the plural. */
const things =
  /^(?:(?:all |my |our |the |open |overdue |unacknowledged |untaken |high[- ]risk |new |late |@?\w+['’]s )*)(?:women|ladies|contacts|home visits|visits|calls|sessions|alerts|reviews|assessments|plans|pauses|actions|tasks|hearings|evictions|releases|referrals|court dates?|key dates|appointments|keyworkers|missed appointments)\b/iu

/** What is asked of somebody who is named first, as in "Jade next appointment". */
const endsAsking =
  /^\p{L}[\p{L}\p{M}'-]*(?: \p{L}[\p{L}\p{M}'-]*)? (?:next (?:appointment|court date)s?|(?:when )?last seen|keyworker|safe[- ]contact(?: rule)?|number|risk(?: level)?|court dates?|key dates?|borough|licence|orders?|plan)$/iu
/** One sentence that ends in a question mark. */
const oneQuestion = /^[^.?!;\n]{3,120}\?+\s*$/u

/** Whether a text may be a question about the records; it is taken for one only where all of it is understood as one. */
export function mayAsk(text: string): boolean {
  const plain = expanded(text.slice(0, longestBeginning)).replace(beginnings, '')
  return asking.test(plain) || things.test(plain) || endsAsking.test(plain) || oneQuestion.test(text)
}

const longestBeginning = 200
