import { dayInWords, type Day } from '../time.ts'
import { noNumberWords } from './answerWords.ts'
import type { Measure } from './measure.ts'
import { isPoint, type Change, type Followed, type NoPoint, type Point, type Progress } from './progress.ts'

/**
 * How her last answers differ from those before, a sentence each: "Since Tuesday 3 February: housing 3 to 6, better by 3; money the
 * same at 4." Then how they differ from her first, and what is not compared and why. Never what it means for her. Whether the last
 * total itself was made up is said with that score.
 */
export function changeInWords({ measure, answers, followed }: Progress, today: Day): readonly string[] {
  if (answers.length === 1) return ['These are her first answers.']
  const now = followed.filter(({ times }) => isPoint(times.at(-1)))
  const sinceLast = now.flatMap((each) => movedSince(each, each.sinceLast))
  const sinceFirst = now.flatMap((each) =>
    each.sinceFirst?.from === each.sinceLast?.from ? [] : movedSince(each, each.sinceFirst),
  )
  const left = followed.flatMap((each) => notCompared(measure, each))
  const moved = [
    ...sentencesOf(measure, sinceLast, (day) => `Since ${day}`, today),
    ...sentencesOf(measure, sinceFirst, (day) => `Since her first, ${day}`, today),
  ]
  return [
    ...(moved.length === 0 ? ['Nothing to compare yet.'] : moved),
    ...(left.length === 0 ? [] : [`Not compared: ${left.join('; ')}.`]),
    ...(moved.length > 0 && followed.some(({ kind }) => kind === 'total') ? aboutTotal(measure) : []),
  ]
}

/** How a number moved, after its name: "18 to 14, better by 4, not a reliable change (that takes 6 points)". */
function movedInWords(measure: Measure, change: Change): string {
  const { from, to } = change
  return change.direction === 'same'
    ? `the same at ${to.number}`
    : `${numberInWords(from)} to ${to.number}, ${byInWords(measure, change)}`
}

/** By how much a number moved, and whether that says something: "better by 4, not a reliable change (that takes 6 points)". */
export function byInWords(measure: Measure, { from, to, direction, weight }: Change): string {
  if (direction === 'same') return 'the same'
  const how = direction === 'better' ? 'better' : to.number > from.number ? 'higher' : 'lower'
  return `${how} by ${Math.abs(to.number - from.number)}${weighed(measure, weight)}`
}

/** A number as it is read: one that was made up from what was answered says so. */
export function numberInWords({ number, madeUpFrom }: Point): string {
  return madeUpFrom === undefined ? String(number) : `${number} (made up from ${madeUpFrom} answers)`
}

/** Why there is no number of one time. */
export function noPointInWords({ neverProratedWithout = [], items }: Measure, point: NoPoint): string {
  if (point.kind === 'answered') return noNumberWords[point.answer]
  const { missing } = point
  if (point.because === 'too-many-missing')
    return missing === 1
      ? 'no score, 1 question has no answer'
      : `no score, ${missing} questions have no answer`
  const never = items.findIndex(({ id }) => neverProratedWithout.includes(id)) + 1
  return `no score, question ${never} has no answer and is never made up from the others`
}

interface Moved {
  readonly name: string
  readonly change: Change
}

function movedSince({ name }: Followed, change: Change | undefined): readonly Moved[] {
  return change === undefined ? [] : [{ name, change }]
}

/** One sentence for each day that something is compared with: a question that was skipped then is compared with an earlier day. */
function sentencesOf(
  measure: Measure,
  moved: readonly Moved[],
  begin: (day: string) => string,
  today: Day,
): readonly string[] {
  const times = [...new Set(moved.map(({ change }) => change.from.answers))]
  return times.map((time) => {
    const then = moved.filter(({ change }) => change.from.answers === time)
    const day = then.flatMap(({ change: { from, to } }) =>
      from.day === to.day ? ['earlier the same day'] : [dayInWords(from.day, today)],
    )
    const parts = then.map(({ name, change }) => `${name} ${movedInWords(measure, change)}`)
    return `${begin(day[0] ?? '')}: ${parts.join('; ')}.`
  })
}

function notCompared(measure: Measure, { name, times, sinceLast }: Followed): readonly string[] {
  const last = times.at(-1)
  if (last === undefined || (sinceLast !== undefined && isPoint(last))) return []
  return [`${name} (${isPoint(last) ? 'no number before' : noPointInWords(measure, last)})`]
}

function weighed({ reliableChange }: Measure, weight: Change['weight']): string {
  switch (weight) {
    case 'reliable':
      return ', a reliable change'
    case 'not-reliable':
      return `, not a reliable change (that takes ${reliableChange?.points ?? 0} points)`
    case 'meaningful':
      return ', a meaningful change'
    case 'small':
    case 'not-known':
      return ''
  }
}

function aboutTotal({ title, direction, reliableChange }: Measure): readonly string[] {
  const better = direction === 'lower' ? 'Lower is better.' : 'Higher is better.'
  return reliableChange === undefined
    ? [`${better} No reliable change is published for ${title}.`]
    : [`${better} Reliable change as in the ${reliableChange.source}.`]
}
