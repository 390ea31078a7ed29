import type { Mention } from '../names/nameMentions.ts'
import { matchesOf } from '../text/matches.ts'
import type { Span } from '../text/finding.ts'
import { firstStartingAfter, lastStartingBefore, overlappingOf } from '../text/inOrder.ts'
import type { NameList } from './nameLists.ts'
import { isSameWoman } from './sameWoman.ts'

const edge = /[.!?;,]+(?=\s|$)|\n|\s[-–—](?=\s)|\s(?=(?:and|but|while|whereas|then|&)\s)/gi

/** Clauses that are said of all, whoever is named in them. */
const ofAll = /(?<!\p{L})(?:both|all|each|they|them|their|we|us|everyone|together)(?!\p{L})/iu
/** A length alone, behind what is said of one, is most often that of the whole contact. */
const onlyLength = /^[\s,;–—-]*(?:about |approx |for )?\d{1,3}\s?(?:m|mins?|minutes|h|hrs?|hours?)\b[\s.]*$/i
const goesOn = /^\s*(?:she|her|hers)(?!\p{L})/iu

/**
 * For each of several women who are told of in one stretch, the clauses in it that are told of others of them only: in "Saw
 * Jade and Shan at the hub. Jade next Thurs 10am, Shan no date yet" each has a clause of her own.
 */
export function toldApart(
  text: string,
  stretch: Span,
  women: readonly (readonly Mention[])[],
  lists: readonly NameList[],
): readonly (readonly Span[])[] {
  const apart = women.map((): Span[] => [])
  for (const { start, end, of, plannedBefore } of clausesOfWomen(text, stretch, women, lists)) {
    if (of.length === 0) continue
    for (const [at, others] of apart.entries()) {
      if (!of.includes(at)) others.push({ start, end })
      else if (plannedBefore !== undefined) keep(others, plannedBefore)
    }
  }
  return apart
}

/** A clause with those of the women it is told of by name; none where it is told of all. */
interface ClauseOf extends Span {
  readonly of: readonly number[]
  /** Where the clause before says "next" for a day of this one too. */
  readonly plannedBefore: Span | undefined
}

function clausesOfWomen(
  text: string,
  stretch: Span,
  women: readonly (readonly Mention[])[],
  lists: readonly NameList[],
): readonly ClauseOf[] {
  const within = overlappingOf(lists, stretch)
  let spoken: readonly number[] = []
  let isNewSentence = true
  let planned: Span | undefined
  return clausesBeside(text, stretch, within).map((clause) => {
    const said = text.slice(clause.start, clause.end)
    const named = namedIn(text, clause, women, within)
    spoken = named.length > 0 ? named : isOfNobody(said, isNewSentence) ? [] : spoken
    const words = plannedIn(said, clause)
    const plannedBefore = words === undefined && !isNewSentence && day.test(said) ? planned : undefined
    planned = words ?? (isNewSentence ? undefined : planned)
    isNewSentence = /[.!?;\n]\s*$/.test(said)
    const isOfSome = spoken.length < women.length && !ofAll.test(said)
    return { ...clause, of: isOfSome ? spoken : [], plannedBefore }
  })
}

/** Whether a clause that names nobody is told of nobody in particular. */
const isOfNobody = (said: string, isNewSentence: boolean): boolean =>
  ofAll.test(said) || onlyLength.test(said) || (isNewSentence && !goesOn.test(said))

const plan = /\b(?:next(?: appt| appointment| session)?|booked(?: in)?)(?= )/i
const day = /\b(?:mon|tue|wed|thu|fri|sat|sun|tomorrow|tmrw|\d{1,2}(?:st|nd|rd|th))/i

/** Where a clause says that what it tells is still to come. */
function plannedIn(said: string, { start }: Span): Span | undefined {
  const match = plan.exec(said)
  return match === null
    ? undefined
    : { start: start + match.index, end: start + match.index + match[0].length }
}

/** Leaves a place out of parts: "Jade next Thurs 10am, Shan Fri 2pm" says "next" of both. */
function keep(parts: Span[], place: Span): void {
  const at = parts.findIndex((part) => part.start <= place.start && part.end >= place.end)
  const part = parts[at]
  if (part === undefined) return
  parts.splice(at, 1, { start: part.start, end: place.start }, { start: place.end, end: part.end })
}

/** The clauses of a stretch, with no list of names cut; "and" begins one only before somebody who is named. */
function clausesBeside(text: string, stretch: Span, lists: readonly NameList[]): readonly Span[] {
  const cuts = matchesOf(text.slice(stretch.start, stretch.end), edge)
    .map((match) => ({ at: stretch.start + match.index + match[0].length, isJoined: match[0].trim() === '' }))
    .filter(({ at, isJoined }) => !isJoined || begins(text, at, firstStartingAfter(lists, at)))
    .map(({ at }) => at)
    .filter((at) => (lastStartingBefore(lists, at)?.end ?? at) <= at)
  const starts = [stretch.start, ...cuts]
  return starts.map((start, place) => ({ start, end: starts[place + 1] ?? stretch.end }))
}

const begins = (text: string, at: number, list: Span | undefined): boolean =>
  list !== undefined && /^(?:and|but|while|whereas|then|&)\s+$/i.test(text.slice(at, list.start))

/** Which of the women are named in a clause. */
function namedIn(
  text: string,
  clause: Span,
  women: readonly (readonly Mention[])[],
  lists: readonly NameList[],
): readonly number[] {
  const named = overlappingOf(lists, clause).flatMap(({ mentions }) => mentions)
  return women.flatMap(([first], at) =>
    first !== undefined && named.some((mention) => isSameWoman(text, first, mention)) ? [at] : [],
  )
}
