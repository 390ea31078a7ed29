import { gaps, joined, type Token } from '../text/tokens.ts'
import { wordSet } from '../text/wordSet.ts'
import type { No } from './negation.ts'

/** So many words behind a no may take it back. */
const farthest = 12

const noes = wordSet(
  'no nope nah never none nil nothing nobody not hasnt isnt doesnt didnt wasnt wouldnt denied denies',
)
const afterNo = wordSet(`
  she he they it i not no never nothing none nope definitely absolutely at ever thoughts concerns worries issues problems incidents to and n
  or nor way such both all why that thats wish beef says said since just only
  babe babes love miss mate man sir hun hunny darling darlin pet bruv sis luv`)
const afterNobody = wordSet(
  'has does is did ever at make makes touch touched touches hurt hurts hits hit controls forces bothers bothering followed',
)
/** Words behind a no that leave it a no, for each no what it takes; a comma, a dash or a stop leaves it one too. */
const goesOn: Readonly<Record<string, ReadonlySet<string>>> = {
  no: afterNo,
  nope: afterNo,
  nah: afterNo,
  never: wordSet('has had would did been happened once ever at not no and in that'),
  none: wordSet('of at she and or ever whatsoever since'),
  nothing: wordSet('like there at of and whatsoever since'),
  nobody: afterNobody,
  not: wordSet('at once ever one true a since doing'),
}
const anyNo = wordSet('and at ever')

/** What a no at a place is, by what it goes on with: plain, or one that answers nothing or takes itself back. */
export function noOf(tokens: readonly Token[], at: number): No | undefined {
  const word = tokens[at]?.word ?? ''
  if (!noes.has(word)) return undefined
  const next = tokens[at + 1]
  const isPlain =
    word.startsWith('den') ||
    next?.gap !== gaps.none ||
    (goesOn[word] ?? anyNo).has(next.word) ||
    isNobody(tokens, at)
  return isPlain && !isHedged(tokens, at) ? 'denies' : 'softens'
}

/** "She say no one make her". */
function isNobody(tokens: readonly Token[], at: number): boolean {
  return tokens[at + 1]?.word === 'one' && afterNobody.has(tokens[at + 2]?.word ?? '')
}

/** What takes a no back, wherever in its sentence. */
const takesBack = wordSet('but though although except apart unless until')
/** What was done all the same: "no he only pushes", "no, just shouts". But "no, just tired" says what there is in place of it. */
const only = wordSet('only just')
const allTheSame =
  /^(?:push|shov|shout|slap|grab|thr[eo]w|yell|scream|swear|pinch|spit|shak|smack|kick|hit|once|sometimes|when|if|threat)/
/** What makes a no one of these days, in its clause. */
const ofTheseDays = wordSet(
  'today tonight this week lately recently now currently yet more anymore again days moment usual before when really',
)
const lately =
  /^(?:(?:mon|tue|wed|thu|fri|sat|sun|yesterday|then|xmas|christmas)|last (?!year|summer|winter|spring|autumn))/

function isHedged(tokens: readonly Token[], at: number): boolean {
  let inClause = true
  const rest = restOfSentence(tokens, at)
  return rest.some((token, place) => {
    // "No, not this week": a no that is said again goes on
    inClause = inClause && (noes.has(token.word) || token.gap === gaps.none)
    const next = joined(rest.slice(place + 1, place + 3))
    if (takesBack.has(token.word) || (only.has(token.word) && allTheSame.test(next))) return true
    return inClause && (ofTheseDays.has(token.word) || (token.word === 'since' && lately.test(next)))
  })
}

function restOfSentence(tokens: readonly Token[], at: number): readonly Token[] {
  const after = tokens.slice(at + 1, at + farthest)
  const end = after.findIndex(({ gap }) => gap === gaps.end)
  return end === -1 ? after : after.slice(0, end)
}
