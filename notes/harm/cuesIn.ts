import type { CueCategory, CueStanding } from '../../casework/words.ts'
import type { Day } from '../../casework/time.ts'
import { byPlace, type Finding, type Span } from '../text/finding.ts'
import { gaps, tokensOf, type Token } from '../text/tokens.ts'
import { mentionAbout } from './about.ts'
import { categoryOf } from './categoryOf.ts'
import { childCues } from './childCues.ts'
import { marksIn, type Marks, type Trigger } from './marks.ts'
import type { NegationMarks } from './negation.ts'
import { onceDaily } from './onceDaily.ts'
import { standingOf } from './standing.ts'
import { whoseIs } from './whose.ts'
import { readable } from './withWomen.ts'

/** Words in a note that may mean harm: what kind, how they stand, and where the woman is named whom they are about. */
export interface CueFound extends Finding {
  readonly kind: 'cue'
  readonly category: CueCategory
  readonly standing: CueStanding
  readonly about: Span | undefined
}

/**
 * Finds the cues of possible harm in a whole text, in its order, given where women are named in it and the day it is
 * read. A phrase that a list has is found wherever it stands; how it stands is read from the words around it, and in doubt it is shown.
 */
export function cuesIn(text: string, women: readonly Span[] = [], today?: Day): readonly CueFound[] {
  const tokens = readable(tokensOf(text), women)
  const marks = marksIn(tokens)
  if (marks.triggers.length === 0) return []
  const negation = negationMarks(marks)
  const womanInText = tokens.some(({ word }) => word === 'she' || word === 'her' || word === '@')
  const reached = reachedSentences(marks)
  const near = nearby(marks)
  const sentences = sentenceSpans(marks, text)
  const found = marks.triggers.flatMap((trigger, place) => {
    if (onceDaily(tokens, trigger)) return []
    const whose = whoseIs(marks, trigger, womanInText)
    const sentence = marks.sentences[trigger.from] ?? 0
    const around = { marks, negation, near: near[place] ?? [], reachable: reached.has(sentence), today }
    const standing = standingOf(around, trigger, whose)
    const stretch = spanOf(tokens, trigger)
    const about = mentionAbout(women, sentences[sentence] ?? stretch, stretch.start)
    const category = categoryOf(text, tokens, trigger, whose)
    const cue: CueFound = {
      ...{ kind: 'cue', ...stretch, text: text.slice(stretch.start, stretch.end) },
      ...{ category, standing, about, rule: `${category}: ${trigger.line}` },
    }
    const { also } = trigger.value
    const read = { cue, whose, sentence }
    if (also === undefined || category !== trigger.value.category) return [read]
    return [read, { ...read, cue: { ...cue, category: also } }]
  })
  return [...found.map(({ cue }) => cue), ...childCues(found, marks)].sort(byPlace)
}

function spanOf(tokens: readonly Token[], { from, to }: Trigger): Span {
  return { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 }
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

/** For each cue, the modifiers of its sentence that stand near it. */
function nearby({ triggers, modifiers, sentences }: Marks): readonly (readonly number[])[] {
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

function sentenceSpans({ tokens, sentences }: Marks, text: string): readonly Span[] {
  const spans: { start: number; end: number }[] = []
  tokens.forEach(({ start, gap }, place) => {
    const sentence = sentences[place] ?? 0
    if (spans[sentence] === undefined) {
      const before = spans[sentence - 1]
      if (before !== undefined && gap === gaps.end) before.end = start
      spans[sentence] = { start, end: text.length }
    }
  })
  return spans
}
