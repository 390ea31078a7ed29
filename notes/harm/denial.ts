import { gaps, type Token } from '../text/tokens.ts'
import type { Marks, Trigger } from './marks.ts'
import { noAfter, noBefore } from './negation.ts'
import type { Surroundings } from './surroundings.ts'

/** Whether a no around a cue says that there is none: `denied` when she says so, `uncertain` when only the note does. */
export function noAround(
  { negation, near, marks }: Surroundings,
  trigger: Trigger,
): 'denied' | 'uncertain' | undefined {
  const before = noWithin(marks, trigger, near) ?? noBefore(negation, trigger.from)
  const said = before ?? noAfter(negation.tokens, trigger.to) ?? answered(marks, trigger)
  if (said === undefined) return undefined
  if (sinceShortly(negation.tokens, trigger.to)) return 'uncertain'
  const risk = /\brisk/.test(trigger.line) || isRisk(marks, trigger, near)
  return said === 'denies' && !risk ? 'denied' : 'uncertain'
}

/** `He has not hit her`: a no in the gap of a cue. */
function noWithin(
  { modifiers, tokens }: Marks,
  trigger: Trigger,
  near: readonly number[],
): 'denies' | 'softens' | undefined {
  const ownWords = trigger.line.split(/[\s|?]+/)
  for (const place of near) {
    const one = modifiers[place]
    if (one === undefined || one.from <= trigger.from || one.to >= trigger.to) continue
    const word = tokens[one.from]?.word ?? ''
    if (word === 'non' || ownWords.includes(word)) continue
    if (one.value === 'denies' || one.value === 'softens') return one.value
  }
  return undefined
}

/** `Has not self harmed for two weeks`: then she did, two weeks ago. */
function sinceShortly(tokens: readonly Token[], to: number): boolean {
  const words = tokens
    .slice(to, to + 5)
    .map(({ word }) => word)
    .join(' ')
  return /^(?:for|in) (?:over |about |around |nearly |the last )?(?:a|\d+|one|two|three|four|five|six|few|couple|several)? ?(?:few |couple )?(?:of )?(?:days?|weeks?|fortnight|month)\b/.test(
    words,
  )
}

function isRisk({ modifiers, tokens }: Marks, trigger: Trigger, near: readonly number[]): boolean {
  return near.some((place) => {
    const one = modifiers[place]
    return (
      one?.value === 'doubts' && one.to === trigger.from && tokens[one.from]?.word.startsWith('risk') === true
    )
  })
}

/** `Asked about self harm, she said no`. */
function answered({ tokens, sentences }: Marks, trigger: Trigger): 'denies' | undefined {
  const asked = isAsked(tokens, sentences, trigger.from)
  const isQuestion = tokens[trigger.to - 1]?.asked === true
  if (!asked && !isQuestion) return undefined
  const words = tokens
    .slice(trigger.to, trigger.to + 10)
    .map(({ word }) => word)
    .join(' ')
  return saysNo.test(words) || (asked && answersNo(tokens, trigger.to)) ? 'denies' : undefined
}

const asking = /^(?:ask|check|enquir|screen|explor|rumour|question)|^(?:re|qu)$/
const askedWithin = 12

function isAsked(tokens: readonly Token[], sentences: readonly number[], place: number): boolean {
  for (let at = place - 1; at >= 0 && place - at <= askedWithin; at -= 1) {
    if (sentences[at] !== sentences[place]) return false
    if (asking.test(tokens[at]?.word ?? '')) return true
  }
  return false
}

const saysNo =
  /\b(?:(?:say|said|says|replied|answered|stated|states|reported|answer was|answer|ans|goes) (?:(?:she|he|they) )?(?:had |has |have |is |was |does |did )?(?:no|not|none|nil|never|isnt|hasnt|doesnt|didnt|wasnt|wouldnt|nah|nope)\b|denied|denies)/

const noes = new Set(['no', 'nope', 'nah', 'never', 'none', 'nobody'])
/** Not an answer: `no phone`, `no reply`. */
const noAnswer = new Set('phone reply answer show credit money food one change recourse'.split(' '))

/** `Asked was she hurt, no he never`: an answer begins after the comma, dash or stop that ends the question. */
function answersNo(tokens: readonly Token[], to: number): boolean {
  for (let at = to; at < to + 10; at += 1) {
    const token = tokens[at]
    if (token === undefined) return false
    if (token.gap === gaps.none || !noes.has(token.word)) continue
    return !noAnswer.has(tokens[at + 1]?.word ?? '')
  }
  return false
}
