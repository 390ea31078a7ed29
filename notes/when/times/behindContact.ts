import type { Token } from '../words/momentTokens.ts'
import { isGlued, senseAt, wordAt } from '../words/tokenAt.ts'
import type { Clock } from './clock.ts'
import { hourCloses } from './closings.ts'
import { isDay } from './dayBefore.ts'

type Tokens = readonly Token[]

/** What was done, or where, shortly before the time it was done at. */
const contacts = new Set(
  `rang rung ring ringing rings phoned phoning called calling saw seen met came cme come arrived appeared walked wlkd popped dropped caught collared visited
  visit hv dna dnad missed fta tel tc phone fone call text txt txtd texted knocked tried spoke turned
  hub centre center ctr gate released here show noshow linked bumped costa cafe library park flat hers court probation prison due booked session appt appointment slot`.split(
    /\s+/,
  ),
)
const mostBetween = 7
const sentenceEnd = /^[.!?;]$/

/** Whether a word for a contact stands a few words before a token, in the same sentence. */
function isBehindContact(tokens: Tokens, at: number): boolean {
  for (let place = at - 1; place >= Math.max(0, at - mostBetween); place -= 1) {
    const word = wordAt(tokens, place)
    if (sentenceEnd.test(word)) return false
    if (contacts.has(word)) return true
  }
  return false
}

const money =
  /^(?:[£$€#+]|of|with|w|has|had|have|owes?|owed|paid|pay|costs?|gave|gvn|lent|worth|only|for|re|again|agn|no|number|room|flat|bus|x|than|to)$/

/** "Rang in tears 2.05, ex outside", "came 12.10 wanted bus fare": no price and no count. */
export const isToldDotted = (tokens: Tokens, at: number, { minute, hour }: Clock): boolean =>
  hour >= 1 &&
  hour <= 20 &&
  minute % 5 === 0 &&
  !money.test(wordAt(tokens, at - 1)) &&
  isBehindContact(tokens, at)

const outcome =
  /^(?:no|noans|nobody|no-one|ans|answer|vm|voicemail|agn|again|cncld|cncl|cancelled|canx|cnx|cx|sharp|prompt)$/
const abouts =
  /^(?:about|abt|around|round|roughly|rougly|circa|gone|past|after|before|nearly|almost|approx|towards|on)$/
/** "Bang on 2", "just after 3": of "on" and "after" alone none is said. */
const preciselyBefore = /^(?:bang|spot|dead|just|shortly|soon|right|exactly|straight)$/
const alone = /^(?:on|after|before|past)$/

/** "Rang Liz 10 no ans", "rang about four and", "can't make 10": a bare hour with what came of it, or with a word that leads up to it. */
export function isToldHour(tokens: Tokens, at: number, { next }: Clock): boolean {
  const [before, after] = [wordAt(tokens, at - 1), wordAt(tokens, next)]
  if (isFirstOfTwo(tokens, next)) return isBehindContact(tokens, at)
  if (outcome.test(after)) return isBehindContact(tokens, at) || isBehindDay(tokens, at)
  if (!hourCloses.test(after)) return false
  if (isSince(tokens, at) || isEnd(tokens, at) || isBooked(tokens, at) || isAtOurs(tokens, at, next))
    return true
  if (isAbout(tokens, at)) return isBehindContact(tokens, at - 1) || mustHaveBeen(tokens, at)
  return (
    /^(?:make|do)$/.test(before) &&
    /^(?:cant|cannot|cnt|cudnt|couldnt|wont|not|unable|longer)$/.test(wordAt(tokens, at - 2))
  )
}

/** "About two", "roughly 2", "bang on 2", "just after 3". */
const isAbout = (tokens: Tokens, at: number): boolean =>
  abouts.test(wordAt(tokens, at - 1)) &&
  (!alone.test(wordAt(tokens, at - 1)) || preciselyBefore.test(wordAt(tokens, at - 2)))

/** "Rung 9 and again 9.30": she was rung twice. */
const isFirstOfTwo = (tokens: Tokens, next: number): boolean =>
  wordAt(tokens, next) === 'and' &&
  wordAt(tokens, next + 1) === 'again' &&
  tokens[next + 2]?.number !== undefined

/** "Booked in for 10, never showed", "no show for our 10", "missed her 2". */
function isBooked(tokens: Tokens, at: number): boolean {
  const [before, further] = [wordAt(tokens, at - 1), wordAt(tokens, at - 2)]
  if (before === 'for') return bookedFor.test(further)
  if (before === 'due') return /^(?:was|were|both|is|been|all)$/.test(further)
  return /^(?:our|her|my|hers|todays)$/.test(before) && missing.test(further)
}
const bookedFor = /^(?:in|down|booked|due|expected|scheduled|was|meant|supposed|slot|appt|appointment)$/
const missing = /^(?:for|missed|miss|make|do|cancelled|cancel|cancelling|off|move|moved|about)$/

/** "Came hub 12. Foodbank voucher", "here 2, left at 3": an hour of the day and nothing else behind one of our own places. */
const isAtOurs = (tokens: Tokens, at: number, next: number): boolean =>
  /^(?:hub|centre|center|ctr|office|here)$/.test(wordAt(tokens, at - 1)) &&
  /^(?:[.,;]|)$/.test(wordAt(tokens, next)) &&
  !isGlued(tokens, next + 1)

/** "Here since 2", "in the hub since ten", "with me from 2 and". */
const isSince = (tokens: Tokens, at: number): boolean =>
  /^(?:since|from)$/.test(wordAt(tokens, at - 1)) && sinceBehind.test(wordAt(tokens, at - 2))
const sinceBehind = /^(?:here|in|there|hub|centre|office|me|hv|visit)$/

/** "Gone by 11", "left about 4", "stayed until 5", "with her till 11": when it was over. */
function isEnd(tokens: Tokens, at: number): boolean {
  const lead = wordAt(tokens, at - 1)
  if (/^(?:by|about|around|just)$/.test(lead)) return ended.test(wordAt(tokens, at - 2))
  return (
    /^(?:until|till?|untill)$/.test(lead) &&
    [2, 3, 4, 5].some(
      (back) => lasted.test(wordAt(tokens, at - back)) || contacts.has(wordAt(tokens, at - back)),
    )
  )
}
const ended = /^(?:gone|left|away|out|off|done|over|finished|ended|went|again)$/
const lasted = /^(?:stayed|remained|sat|chatted|talked|with|there|together)$/

/** "It must have been about two". */
const mustHaveBeen = (tokens: Tokens, at: number): boolean =>
  /^(?:been|was)$/.test(wordAt(tokens, at - 2)) && /^(?:have|must|it)$/.test(wordAt(tokens, at - 3))

/** "Thurs 10", "2moro 10", "2day 230". */
const isBehindDay = (tokens: Tokens, at: number): boolean =>
  isDay(tokens, at - 1) ||
  (wordAt(tokens, at - 2) === '2' && /^(?:day|moro|morrow|moz|mrw|nite)$/.test(wordAt(tokens, at - 1)))

const closings = /^(?:[.,;:)(!?-]|w|with|and|no|noans|dna|hub|ctr|centre|cx|cncld|cn|)$/

/** "Hub 930 w/ her key", "2day 230,": three figures directly behind a contact or a day. */
export function isToldThree(tokens: Tokens, at: number, { next }: Clock): boolean {
  if (isGlued(tokens, at) || !closings.test(wordAt(tokens, next))) return false
  const before = wordAt(tokens, at - 1)
  return (
    before === 'at' ||
    before === '@' ||
    contacts.has(before) ||
    (isBehindDay(tokens, at) && senseAt(tokens, next).unit === undefined)
  )
}
