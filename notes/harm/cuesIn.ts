import type { CueCategory, CueStanding } from '../../casework/words.ts'
import type { Day } from '../../casework/time.ts'
import { byPlace, type Finding, type Span } from '../text/finding.ts'
import { gaps, tokensOf, type Token } from '../text/tokens.ts'
import { mentionAbout } from './about.ts'
import { around } from './around.ts'
import { categoryOf } from './categoryOf.ts'
import { childCues, type CueOfSomebody } from './childCues.ts'
import { isDoneByHer } from './doneByHer.ts'
import { marksIn, type Marks, type Trigger } from './marks.ts'
import type { Weights } from '../weighing/weights.ts'
import { harmWeights } from './model/harmWeights.ts'
import { noAround } from './denial.ts'
import { isNotAsHoped } from './notAsHoped.ts'
import { onceDaily } from './onceDaily.ts'
import { weighingOf, type Weighing } from '../weighing/windows.ts'
import { periodOf } from './period.ts'
import { isPlannedFor } from './plannedFor.ts'
import { standingOf } from './standing.ts'
import type { Surroundings } from './surroundings.ts'
import { isOutweighed, weighedAgain } from './weighedAgain.ts'
import { weighedRest, type CuePlace } from './weighedRest.ts'
import { weighedTriggers } from './weighedTriggers.ts'
import { whoseIs } from './whose.ts'
import { readable } from '../weighing/readable.ts'

/** Words in a note that may mean harm: what kind, how they stand, and where the woman is named whom they are about. */
export interface CueFound extends Finding {
  readonly kind: 'cue'
  readonly category: CueCategory
  readonly standing: CueStanding
  readonly about: Span | undefined
  /** No list has these words: together they weigh as much as words of harm do. */
  readonly weighed?: true
}

/**
 * Finds the cues of possible harm in a whole text, in its order, given where women are named in it and the day it is
 * read. A phrase that a list has is found wherever it stands, and what no list has where its words weigh enough; how a cue stands is
 * read from the words around it, and in doubt it is shown.
 */
export function cuesIn(
  text: string,
  women: readonly Span[] = [],
  today?: Day,
  weights: Weights = harmWeights,
): readonly CueFound[] {
  const tokens = readable(tokensOf(text), women)
  const marks = marksIn(tokens)
  const womanInText = tokens.some(({ word }) => word === 'she' || word === 'her' || word === '@')
  const told = { text, women, marks, womanInText, sentences: sentenceSpans(marks, text) }
  const weighing = weighingOf(tokens, weights)
  const triggers = marks.triggers.filter((trigger) => !onceDaily(tokens, trigger))
  const surroundings = around(marks, triggers, today)
  const found = triggers.flatMap((trigger, place) => listedCues(told, trigger, surroundings[place], weighing))
  const added = weighedTriggers(marks, weighing)
  const addedAround = around(marks, added, today)
  const weighed = added.flatMap((trigger, place) => weighedCue(told, trigger, addedAround[place], weighing))
  return [...found.map(({ cue }) => cue), ...childCues(found, marks), ...weighed].sort(byPlace)
}

interface Told {
  readonly text: string
  readonly women: readonly Span[]
  readonly marks: Marks
  readonly womanInText: boolean
  readonly sentences: readonly Span[]
}

function listedCues(
  told: Told,
  trigger: Trigger,
  surroundings: Surroundings | undefined,
  weighing: Weighing,
): readonly CueOfSomebody[] {
  if (surroundings === undefined) return []
  const { text, marks } = told
  const byHer = isDoneByHer(marks, trigger, told.womanInText)
  const whose = byHer ? 'hers' : whoseIs(marks, trigger, told.womanInText)
  const category = byHer ? 'threat-to-others' : categoryOf(text, marks.tokens, trigger, whose)
  const read = standingOf(surroundings, trigger, whose)
  const byLine =
    trigger.value.shown === 'uncertain' && standingOf(surroundings, sure(trigger), whose) === 'current'
  if (
    byLine &&
    read === 'uncertain' &&
    isOutweighed(category, trigger, { ...weighing, tokens: marks.tokens })
  )
    return []
  const again = weighedAgain({ standing: read, byLine }, category, { ...marks, trigger }, weighing)
  const place = placeOf(surroundings, trigger)
  const standing = weighedRest(again, category, place, weighing)
  const cue = cueOf(told, trigger, { category, standing })
  const one = { cue, whose, sentence: marks.sentences[trigger.from] ?? 0 }
  const { also } = trigger.value
  if (also === undefined || category !== trigger.value.category) return [one]
  return [one, { ...one, cue: { ...cue, category: also } }]
}

function placeOf(surroundings: Surroundings, trigger: Trigger): CuePlace {
  const { marks, near, reachable } = surroundings
  const notOver = reachable || periodOf(marks, trigger, near) === 'recent'
  const settled =
    isNotAsHoped(trigger) || noAround(surroundings, trigger) === 'uncertain' || isPlannedFor(marks, trigger)
  return { trigger, sentences: marks.sentences, notOver, settled }
}

function sure(trigger: Trigger): Trigger {
  return { ...trigger, value: { ...trigger.value, shown: 'current' } }
}

/** What no list has and weighs enough is shown: the weights know what is past or denied better than single words do. */
function weighedCue(
  told: Told,
  trigger: Trigger,
  surroundings: Surroundings | undefined,
  weighing: Weighing,
): readonly CueFound[] {
  if (surroundings === undefined) return []
  const read = standingOf(surroundings, trigger, whoseIs(told.marks, trigger, told.womanInText))
  const isShown = read === 'current' || read === 'uncertain'
  const { category } = trigger.value
  const place = placeOf(surroundings, trigger)
  const standing = weighedRest(isShown ? read : 'uncertain', category, place, weighing)
  return [{ ...cueOf(told, trigger, { category, standing }), weighed: true }]
}

function cueOf(
  { text, women, marks, sentences }: Told,
  trigger: Trigger,
  { category, standing }: Pick<CueFound, 'category' | 'standing'>,
): CueFound {
  const stretch = spanOf(marks.tokens, trigger)
  const about = mentionAbout(women, sentences[marks.sentences[trigger.from] ?? 0] ?? stretch, stretch.start)
  return {
    ...{ kind: 'cue', ...stretch, text: text.slice(stretch.start, stretch.end) },
    ...{ category, standing, about, rule: `${category}: ${trigger.line}` },
  }
}

function spanOf(tokens: readonly Token[], { from, to }: Trigger): Span {
  return { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 }
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
