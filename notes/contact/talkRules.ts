import { blanked, textAfter, textBefore, type Found, type Span } from '../text/finding.ts'
import { relative, service, worker } from './otherPeople.ts'

const calledUs =
  /^,?\s(?:has |had |then |also |just )?(?:rang|rung|phoned|called|telephoned|returned (?:my|our|the) call|rang back|called back|answered|picked up|facetimed|video called|on (?:the )?phone)\b(?! (?:her|his|the|999|101|police|out\b|in sick|round|dwp|uc\b|council|housing|probation|gp|by\b))/i
const before = /\b(?:call|tc|t\/c|ring) from\s$/i
const namedCall =
  /(?:\b(?:call|tc|t\/c|t\.c|chat|conversation|appointment|appt|session|contact|meeting|check[ -]?in|zoom|ft|facetime|teams)\s(?:with|w)|\bw\/)\s?$/i
const sheCalled =
  /\bshe (?:rang|called|phoned|answered|picked up)\b(?! (?:her|the|his|999|101|police|dwp|council))/i
const someoneCalled =
  /^\s{0,3}(?!(?:i|we|just|have|then|also|again|so|and|today|yesterday|had|he|they|cold|finally|eventually|not|never|mum|dad|po|sw|gp|police|housing|probation|school|council|landlord|sister|ex)\b)\p{L}[\p{L}'’-]{1,20}(?: \p{L}[\p{L}'’-]{0,20})? (?:rang|called|phoned|telephoned)\b(?! (?:her|his|the|999|101|police|out\b|round|by\b|in\b(?! to)|\p{Lu}))/iu
const from = /\bcall from her\b|\bcall with her\b/i

const heard = new RegExp(
  "\\b(?:she(?! (?:did|didn|does|doesn|was not|wasn|is not|isn|has not|hasn|never|may|might|will (?:be )?(?:out|away)|can ?not|can['’]?t|couldn))|who (?:was|is|said|says|sounded|seemed)|(?:called|rang|phoned) her back|helped her|says|said|saying|sez|told me|reports?|reported|reporting|discussed|discussion|talked|chatted|advised|explained|agreed|feels?|feeling|wants?|wanted|worried|upset|tearful|in tears|happy|pleased|stressed|anxious|scared|fine|ok|okay|all good|all ok|doing (?:well|ok|good|great)|confirmed|sounded|sounds|sounding|went through|gone through|checked in|reassured|encouraged|signposted|asking (?:about|for|if|whether|how)|asked (?:about|for|if|how|whether)|struggling|crying|thanked|updated me|gave her|completed|booked|no concerns|no worries|safety plan(?:ned)?|relapsed|supported)\\b",
  'iu',
)
const otherVoice = new RegExp(
  `\\b(?:${relative}|${worker}|${service})\\s(?:says|said|reports?|reported|feels|wants|told me|confirmed|advised)(?!\\p{L})`,
  'giu',
)

/** Whether a call by phone or video was had with her: she rang, it is called a call with her, or the note tells what was said. */
export function tellsOfTalk(
  text: string,
  women: readonly Span[],
  call: Found<unknown>,
  aside: readonly Span[],
): boolean {
  const hers = women.some(
    ({ start, end }) =>
      calledUs.test(textAfter(text, end)) ||
      before.test(textBefore(text, start)) ||
      namedCall.test(textBefore(text, start)),
  )
  if (hers || sheCalled.test(text) || from.test(text) || someoneCalled.test(text)) return true
  const rest = restOf(text, call, aside)
  return isHeard(rest) || tellsMore(rest.slice(call.end))
}

/** Whether words of hers are told, and not only what somebody else said. */
function isHeard(rest: string): boolean {
  return heard.test(rest) && heard.test(rest.replace(otherVoice, ' '))
}

const nextPart = /[,;.:](?=\s)|\s[-–—](?=\s)/
const onlyTrying =
  /\b(?:rang|ring|call(?:ed|ing)?|phon(?:ed|e|ing)|tried|try|text(?:ed)?|message|voice ?mail|vm|answer(?:ed)?|spoken?|speak|will|to (?:do|chase|follow)|need to|plan|chase|next|wait(?:ing)?|awaiting)\b/i
const twoWords = /\p{L}{3,}\s+(?:\S{1,12}\s+)?\p{L}{2,}/u

/** "Rang Jade re housing, eviction notice served": what stands behind the purpose of a call is what was said in it. */
function tellsMore(afterCall: string): boolean {
  const behind = nextPart.exec(afterCall)
  if (behind === null) return false
  const parts = afterCall.slice(behind.index + 1).split(/[,;.:](?=\s)|\n/)
  return parts.some((part) => twoWords.test(part) && !onlyTrying.test(part) && !isOnlyWhen(part))
}

const whenWords = new Set(
  'at on in this today yesterday morning afternoon evening am pm and again twice times both mon tue tues wed thu thurs fri sat sun'.split(
    ' ',
  ),
)

/** Whether a part of a text says only when something was, as in "this morning at 10". */
function isOnlyWhen(part: string): boolean {
  const words = part.toLowerCase().split(/[^\p{L}]+/u)
  return words.every((word) => word === '' || whenWords.has(word) || word.endsWith('day'))
}

const notSaid =
  /\b(?:lost her phone|will (?:try|ring|call|text)|to (?:try|ring) again|try(?:ing)? again|ring(?:ing)? back later)\b/gi

function restOf(text: string, call: Span, aside: readonly Span[]): string {
  const near = aside.filter(({ end }) => end <= text.length)
  return blanked(text, [call, ...near]).replace(notSaid, ' ')
}
