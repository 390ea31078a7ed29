import { expanded } from './expanded.ts'
import { beginnings } from './fillers.ts'

const asking =
  /^(?:who|whom|whose|which|what|when|where|how|is|are|was|were|am|has|have|had|does|do|did|will|any|anyone|anybody|anything|number of|count|can (?:i|we|some(?:one|body)|any(?:one|body))|why|may (?:i|we)|should (?:i|we)|ok to|safe to|last (?:seen|saw|spoke|met|heard)|(?:everyone|everybody|all|those|people) (?:who|with|in|on|that))\b/iu
/** What a question that is no sentence begins with: the things asked for, in the plural. */
const things =
  /^(?:(?:all |my |our |the |open |overdue |unacknowledged |untaken |high[- ]risk |new |late |@?\w+['’]s )*)(?:women|ladies|contacts|home visits|visits|calls|sessions|alerts|reviews|assessments|plans|pauses|actions|tasks|hearings|evictions|releases|referrals|court dates?|key dates|appointments|keyworkers|missed appointments)\b/iu

/** What is asked for with nothing but its days, or by days alone that are to come. */
const alone =
  /^(?:(?:my |the )?to[- ]?do(?: list)? (?:for )?(?:today|tomorrow|this (?:week|morning|afternoon)|next week)|court (?:this|next) (?:week|month)|tomorrow|next (?:week|month|(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?))$/iu

/** What is asked of somebody who is named first, as in "Jade next appointment". */
const endsAsking =
  /^\p{L}[\p{L}\p{M}'-]*(?: \p{L}[\p{L}\p{M}'-]*)? (?:next (?:appointment|court date)s?|(?:when )?last seen|keyworker|safe[- ]contact(?: rule)?|number|risk(?: level)?|court dates?|key dates?|borough|licence|orders?|plan)$/iu
/** One sentence that ends in a question mark. */
const oneQuestion = /^[^.?!;\n]{3,120}\?+\s*$/u

/** Whether a text may be a question about the records; it is taken for one only where all of it is understood as one. */
export function mayAsk(text: string): boolean {
  const plain = expanded(text.slice(0, longestBeginning)).replace(beginnings, '')
  return [asking, things, alone, endsAsking].some((each) => each.test(plain)) || oneQuestion.test(text)
}

/** Words that nobody is called, and with which something is asked. "Will", "May" and "Is" can be typed for a name. */
const namesNobody =
  /^(?:who|whos|whose|which|what|whats|when|where|how|why|are|was|were|has|have|had|does|do|did|anyone|anybody|anything)\b/iu

/** Whether a few words ask for something or for some days, so that they are nobody's name. */
export function asksForThings(text: string): boolean {
  const plain = expanded(text.slice(0, longestBeginning)).replace(beginnings, '')
  return [namesNobody, things, alone].some((each) => each.test(plain))
}

const longestBeginning = 200
