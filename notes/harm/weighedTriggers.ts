import { CueCategory } from '../../casework/words.ts'
import type { Marks, Trigger } from './marks.ts'
import { evidenceOf } from './model/evidence.ts'
import { sumOf, type Weights } from './model/heads.ts'
import { heaviestKind, type Weighing, type Window } from './model/windows.ts'

/** Words that weigh as much as words of harm do, although no list has them. */
export interface WeighedTrigger extends Trigger {
  /** They weigh so much that they are shown whatever else is read around them. */
  readonly isHeavy: boolean
}

/** From which sums on a stretch of text tells of harm, of a kind, and for certain; chosen by cross-validation. */
const harm = -0.2
const heavy = 1.2
const besideBest = 0.7
const mostKinds = 2
/** So few words are a reply or a heading; what they mean by themselves the lists know. */
const fewest = 8
/** Beside what a list has, a kind counts in so many words, where it is so much heavier. */
const fewestBeside = 15
const aboveListed = 0.3
const certain = { harm: 0.5, kind: 0 }

/**
 * The words of a text that weigh as much as harm and of which no list has any of the same kind nearby, in their order. Where a list
 * has words of another kind nearby, only the heaviest kind counts, and only if it is clearly heavier.
 */
export function weighedTriggers(marks: Marks, { windows, weights }: Weighing): readonly WeighedTrigger[] {
  const best = new Map<CueCategory, Window>()
  for (const window of windows)
    for (const category of kindsOf(window, listedIn(marks, window))) {
      const before = best.get(category)
      if (before === undefined || sumOf(window.sums, 'harm') > sumOf(before.sums, 'harm'))
        best.set(category, window)
    }
  return [...best]
    .map(([category, window]) => triggerOf(marks, window, { category, weights }))
    .sort((one, other) => one.from - other.from)
}

function listedIn({ triggers }: Marks, { from, to }: Window): ReadonlySet<CueCategory> {
  return new Set(triggers.flatMap((one) => (one.from >= from && one.to <= to ? [one.value.category] : [])))
}

/** The kinds of harm that a stretch of text weighs for beside those that lists have in it. */
function kindsOf(window: Window, listed: ReadonlySet<CueCategory>): readonly CueCategory[] {
  const { from, to, sums } = window
  if (to - from < fewest || sumOf(sums, 'harm') <= harm) return []
  const most = heaviestKind(window)
  if (listed.size === 0)
    return CueCategory.options
      .filter((category) => sumOf(sums, category) >= most - besideBest)
      .sort((one, other) => sumOf(sums, other) - sumOf(sums, one))
      .slice(0, mostKinds)
  if (to - from < fewestBeside) return []
  const mostListed = Math.max(...[...listed].map((category) => sumOf(sums, category)))
  if (most <= mostListed + aboveListed) return []
  return CueCategory.options.filter((category) => sumOf(sums, category) === most)
}

function triggerOf(
  marks: Marks,
  window: Window,
  { category, weights }: { category: CueCategory; weights: Weights },
): WeighedTrigger {
  const { sums } = window
  const isCertain = sumOf(sums, 'harm') > certain.harm && sumOf(sums, category) > certain.kind
  return {
    ...evidenceOf(window, marks.sentences, { weights, category }),
    line: 'words that weigh together',
    value: { category, harmed: 'subject', shown: isCertain ? 'current' : 'uncertain', phrases: '' },
    order: 0,
    isHeavy: sumOf(sums, 'harm') > heavy,
  }
}
