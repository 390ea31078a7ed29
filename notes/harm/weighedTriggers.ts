import { CueCategory } from '../../casework/words.ts'
import type { Marks, Trigger } from './marks.ts'
import { evidenceOf } from '../weighing/evidence.ts'
import { headOf, sumOf } from './model/heads.ts'
import type { Weighing, Window } from '../weighing/windows.ts'
import { isCertain } from './certain.ts'

/** From which sums on a stretch of text tells of a kind of harm: lighter kinds count where there is more likely harm than not. */
const least = { harm: -1.1, kind: -1.8, kindOfHarm: -2.4 }
/** From which sum on a text is shown as harm whatever its kind. */
const leastOfAnyKind = -0.15
const mostKinds = 3
/** So few words are a reply or a heading; what they mean by themselves the lists know. */
const fewest = 10
/** Beside what a list has, other kinds count in so many words. */
const fewestBeside = 15

/**
 * The words of a text that weigh as much as harm and of which no list has any of the same kind nearby, in their order. Where a text
 * weighs as harm but no kind weighs enough, and no list has any of its words, they are of the heaviest kind.
 */
export function weighedTriggers(marks: Marks, weighing: Weighing): readonly Trigger[] {
  const best = new Map<CueCategory, Window>()
  const listed = byStretch(marks)
  for (const window of weighing.windows)
    for (const category of kindsOf(window, listedIn(listed, window))) {
      const before = best.get(category)
      if (before === undefined || sumOf(window.sums, category) > sumOf(before.sums, category))
        best.set(category, window)
    }
  return [...best]
    .map(([category, window]) => triggerOf(marks, window, { category, weighing }))
    .sort((one, other) => one.from - other.from)
}

/** So many words are one stretch; a window is a few of them. */
const stretch = 16

type ByStretch = ReadonlyMap<number, readonly Trigger[]>

/** What lists have by the stretch it begins in, so that a long text is looked through once and not for every window. */
function byStretch({ triggers }: Marks): ByStretch {
  const found = new Map<number, Trigger[]>()
  for (const trigger of triggers) {
    const at = Math.floor(trigger.from / stretch)
    const before = found.get(at)
    if (before === undefined) found.set(at, [trigger])
    else before.push(trigger)
  }
  return found
}

function listedIn(listed: ByStretch, { from, to }: Window): ReadonlySet<CueCategory> {
  const found = new Set<CueCategory>()
  for (let at = Math.floor(from / stretch); at * stretch < to; at += 1)
    for (const one of listed.get(at) ?? [])
      if (one.from >= from && one.to <= to) found.add(one.value.category)
  return found
}

/** The kinds of harm that a stretch of text weighs for beside those that lists have in it. */
function kindsOf({ from, to, sums }: Window, listed: ReadonlySet<CueCategory>): readonly CueCategory[] {
  const harm = sumOf(sums, 'harm')
  if (to - from < (listed.size > 0 ? fewestBeside : fewest) || harm <= least.harm) return []
  const byWeight = [...CueCategory.options].sort((one, other) => sumOf(sums, other) - sumOf(sums, one))
  const leastOfKind = harm > leastOfAnyKind ? least.kindOfHarm : least.kind
  const heavy = byWeight.slice(0, mostKinds).filter((category) => sumOf(sums, category) > leastOfKind)
  if (heavy.length > 0) return heavy.filter((category) => !listed.has(category))
  return harm > leastOfAnyKind && listed.size === 0 ? byWeight.slice(0, 1) : []
}

function triggerOf(
  marks: Marks,
  window: Window,
  { category, weighing }: { category: CueCategory; weighing: Weighing },
): Trigger {
  return {
    ...evidenceOf(window, marks.sentences, { weighing, heads: [headOf('harm'), headOf(category)] }),
    line: 'words that weigh together',
    value: {
      category,
      harmed: 'subject',
      shown: isCertain(window, category) ? 'current' : 'uncertain',
      phrases: '',
    },
    order: 0,
  }
}
