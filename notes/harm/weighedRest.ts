import type { CueCategory, CueStanding } from '../../casework/words.ts'
import { sentenceAround } from '../text/wordClauses.ts'
import type { Trigger } from './marks.ts'
import { restingStandings, sumOf, type RestingStanding } from './model/heads.ts'
import type { Sums } from '../weighing/weigh.ts'
import { weighedPart, type Weighing } from '../weighing/windows.ts'

/** In a note of fewer words these say too little to doubt the rules. */
const fewestWords = 15
/**
 * From which sums, of the text around a cue and of its sentence, harm is left to rest that the rules show; what they show as current
 * is shown as uncertain before that. Chosen by leaving authors out, so that of what rests more is read as resting and less is hidden
 * that should be shown.
 */
const leastToRest = { uncertain: -1.3, current: -0.3 }
/** In a text that weighs so much as harm nothing is left to rest that the rules show. */
const mostHarm = 0.5
/** Below which sums, and from which sum of harm, what the rules leave to rest is shown after all. */
const fewestToRest = { rest: -2.3, harm: -0.5 }

/** What a cue stands in: its words, the numbers of the sentences, and how the rules read what is around it. */
export interface CuePlace {
  readonly trigger: Trigger
  readonly sentences: readonly number[]
  /** It is told of these days, or who did it can still reach her or a child. */
  readonly notOver: boolean
  /** The rules are sure: the note says no in words that she may not have said ("did not express"), or tells what is planned for. */
  readonly settled: boolean
}

/** How a cue stands by the weights, where the rules have read it: each may leave to rest, and bring back, what the other did not. */
export function weighedRest(
  standing: CueStanding,
  category: CueCategory,
  { trigger, sentences, notOver, settled }: CuePlace,
  weighing: Weighing,
): CueStanding {
  if (sentences.length < fewestWords || settled) return standing
  const own = weighedPart(weighing, sentenceAround(trigger, sentences)).sums
  const around = sumsAround(trigger, weighing)
  const harm = sumOf(around, 'harm')
  if (isResting(standing)) {
    const isDoubtful = [own, around].every((sums) => sumOf(sums, standing) < fewestToRest.rest)
    return isDoubtful && harm > fewestToRest.harm ? 'uncertain' : standing
  }
  if (harm >= mostHarm) return standing
  const best = heaviest(own, around, category)
  if (best === 'past' && notOver) return standing
  const rests = (least: number): boolean => [own, around].every((sums) => sumOf(sums, best) > least)
  if (rests(leastToRest[standing])) return best
  return rests(leastToRest.uncertain) ? 'uncertain' : standing
}

function isResting(standing: CueStanding): standing is RestingStanding {
  return standing !== 'current' && standing !== 'uncertain'
}

/** The most that any stretch around a cue weighs, for each head. */
function sumsAround({ from, to }: Trigger, { windows }: Weighing): Sums {
  const holding = windows.filter((window) => window.from <= from && window.to >= to)
  const near = holding.length > 0 ? holding : windows.filter((window) => window.from < to && window.to > from)
  const [first = [], ...others] = near.map(({ sums }) => sums)
  return first.map((sum, head) => Math.max(sum, ...others.map((sums) => sums[head] ?? sum)))
}

/** Harm to a child is never only somebody else's. */
function heaviest(own: Sums, around: Sums, category: CueCategory): RestingStanding {
  const ones = restingStandings.filter((one) => one !== 'other-person' || category !== 'child-at-risk')
  const sumsOf = (one: RestingStanding): number => sumOf(own, one) + sumOf(around, one)
  return ones.reduce((best, one) => (sumsOf(one) > sumsOf(best) ? one : best), 'past')
}
