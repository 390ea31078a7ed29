import type { ColleagueEntry } from '../indexes.ts'
import type { Away } from '../records/colleague.ts'
import { Day, dayInWords, daysBetween } from '../time.ts'
import { awayBetween } from './absence.ts'

/** The choice that nobody covers. */
export const noCover = 'nobody'

/** The most days one absence lasts; a longer one is two. */
export const longestAbsence = 366

/** What days away came to: an absence to save, or in plain sentences what is to be put right. */
export type AbsenceRead =
  | { readonly kind: 'absence'; readonly away: Away }
  | { readonly kind: 'wrong'; readonly sentences: readonly string[] }

/** What was filled in on a form of days away. */
export interface AbsenceTyped {
  readonly from: string
  readonly to: string
  readonly cover: string
}

/** Reads days away and who covers them. Nobody covers herself, and nobody who has left or is away on one of the days. */
export function readAbsenceForm(
  { from, to, cover }: AbsenceTyped,
  of: Pick<ColleagueEntry, 'id'>,
  colleagues: readonly ColleagueEntry[],
  today: Day,
): AbsenceRead {
  const days = [from, to].map((day) => Day.safeParse(day))
  const [first, last] = days.map(({ data }) => data)
  if (first === undefined || last === undefined) {
    return wrong('Give the first and the last day away.')
  }
  const coveredBy = cover === noCover || cover === '' ? undefined : cover
  const problems = [
    ...againstDays(first, last, today),
    ...(coveredBy === undefined ? [] : againstCover(coveredBy, of.id, colleagues, { first, last, today })),
  ]
  if (problems.length > 0) return { kind: 'wrong', sentences: problems }
  const away = coveredBy === undefined ? {} : { coveredBy }
  return { kind: 'absence', away: { from: first, to: last, ...away } }
}

const wrong = (sentence: string): AbsenceRead => ({ kind: 'wrong', sentences: [sentence] })

function againstDays(first: Day, last: Day, today: Day): readonly string[] {
  if (last < first) return ['The last day is before the first. Put one of them right.']
  if (last < today) return ['Those days are over. Give a last day from today on.']
  if (daysBetween(first, last) > longestAbsence) return ['That is more than a year. Give a nearer last day.']
  return []
}

/** Says in plain words why somebody cannot cover; nothing where she can. */
function againstCover(
  id: string,
  of: string,
  colleagues: readonly ColleagueEntry[],
  { first, last, today }: { readonly first: Day; readonly last: Day; readonly today: Day },
): readonly string[] {
  if (id === of) return ['Nobody can cover herself. Choose somebody else.']
  const cover = colleagues.find((each) => each.id === id)
  if (cover === undefined) return ['Choose who covers from the list.']
  if (cover.state !== 'active') return [`${cover.name} has left. Choose somebody else.`]
  const [away] = awayBetween(cover, first, last)
  if (away === undefined) return []
  const days =
    away.from === away.to
      ? dayInWords(away.from, today)
      : `${dayInWords(away.from, today)} to ${dayInWords(away.to, today)}`
  return [`${cover.name} is away herself: ${days}. Choose somebody else.`]
}
