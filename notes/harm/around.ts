import type { Day } from '../../casework/time.ts'
import type { Marks, Trigger } from './marks.ts'
import type { NegationMarks } from './negation.ts'
import type { Surroundings } from './surroundings.ts'

/** For each of some cues, in the order of the text, what stands around it and settles its standing. */
export function around(
  marks: Marks,
  triggers: readonly Trigger[],
  today: Day | undefined,
): readonly Surroundings[] {
  if (triggers.length === 0) return []
  const negation = negationMarks(marks)
  const reached = reachedSentences(marks)
  const died = sentencesOfTheDead(marks)
  const near = nearby(marks, triggers)
  return triggers.map(({ from }, place) => {
    const sentence = marks.sentences[from] ?? 0
    const state = { reachable: reached.has(sentence), died: died.has(sentence) }
    return { marks, negation, near: near[place] ?? [], ...state, today }
  })
}

function negationMarks({ tokens, starts, modifiers, triggers }: Marks): NegationMarks {
  const noAt = new Map<number, { from: number; kind: 'denies' | 'softens' | 'passes' }>()
  for (const { from, to, value } of modifiers)
    if (value === 'denies' || value === 'softens' || value === 'passes')
      noAt.set(to - 1, { from, kind: value })
  const coveredFrom = new Map<number, number>()
  for (const { from, to } of triggers) for (let at = from; at < to; at += 1) coveredFrom.set(at, from)
  return { tokens, starts, noAt, coveredFrom }
}

const horizon = 26

/** For each cue, in their order, the modifiers of its sentence that stand near it. */
function nearby(
  { modifiers, sentences }: Marks,
  triggers: readonly Trigger[],
): readonly (readonly number[])[] {
  let first = 0
  return triggers.map(({ from, to }) => {
    while ((modifiers[first]?.to ?? from) < from - horizon) first += 1
    const near: number[] = []
    for (let place = first; place < modifiers.length; place += 1) {
      const modifier = modifiers[place]
      if (modifier === undefined || modifier.from > to + horizon) break
      if (sentences[modifier.from] === sentences[from]) near.push(place)
    }
    return near
  })
}

const noReach = new Set('no not never doesnt dont didnt isnt hasnt without nor longer cannot cant'.split(' '))

/** The sentences in or beside which somebody can still reach her or a child. */
function reachedSentences({ reaches, sentences, tokens }: Marks): ReadonlySet<number> {
  const reached = new Set<number>()
  for (const { from, to } of reaches) {
    if (tokens.slice(Math.max(0, from - 2), to).some(({ word }) => noReach.has(word))) continue
    const sentence = sentences[from] ?? 0
    reached.add(sentence)
    reached.add(sentence - 1)
    reached.add(sentence + 1)
  }
  return reached
}

/** The sentences in or after which who did harm is said to be dead: "what her uncle did to her. He's dead now". */
function sentencesOfTheDead({ modifiers, sentences }: Marks): ReadonlySet<number> {
  return new Set(
    modifiers
      .filter(({ value }) => value === 'died')
      .flatMap(({ from }) => [(sentences[from] ?? 0) - 1, sentences[from] ?? 0]),
  )
}
