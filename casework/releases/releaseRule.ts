import type { Released } from '../records/releaseLog.ts'
import { daysAfter, type Day } from '../time.ts'
import { isSame, isWithin, type Definition } from './definition.ts'
import { fewest, leavesFew, type ToRelease } from './fewLeft.ts'
import { leavesFewOfWhole } from './splits.ts'

/** What comes of it beside the numbers given out before: it, or an earlier one with its day, or none. */
export type Release = { readonly kind: 'shown'; readonly entry: Released } | { readonly kind: 'withheld' }

/** For how many days a number is taken to tell of the women of today. */
const tellsFor = 28

/**
 * Tests a number against those its audience was given before, so that no two of them leave 1 to 4 women (catalogue 5.5). The same
 * women counted again are given anew only when the number has moved by five or more from all that were shown; otherwise as it
 * was shown last. Where it leaves 1 to 4 beside another of the last four weeks of which one is a part of the other, or beside all
 * known parts of a whole, it is withheld.
 */
export function releaseOf(log: readonly Released[], { counts, figure }: ToRelease, today: Day): Release {
  const same = log.filter((entry) => isSame(entry.counts, counts))
  const last = same.at(-1)
  const isNew = same.every((entry) => isApart(entry.figure, figure))
  const entry = { counts: [...counts], on: today, figure, asOf: today }
  const shown = last === undefined || isNew ? entry : { ...entry, figure: last.figure, asOf: last.asOf }
  const lately = log.filter(({ on }) => on > daysAfter(today, -tellsFor))
  const beside = lately.filter(({ counts: other }) => isPart(other, counts))
  const isTelling =
    beside.some((other) => leavesFew(other.figure, shown.figure)) ||
    leavesFewOfWhole(lately, { counts, figure: shown.figure })
  return isTelling ? { kind: 'withheld' } : { kind: 'shown', entry: shown }
}

/** The log with one more entry, which it holds once a day, and without those older than two years. */
export function withReleased(log: readonly Released[], entry: Released): readonly Released[] {
  const isThere = log.some(
    ({ on, figure, counts }) => on === entry.on && figure === entry.figure && isSame(counts, entry.counts),
  )
  return isThere ? log : [...log.filter(({ on }) => on >= twoYearsBefore(entry.on)), entry]
}

const isPart = (one: Definition, other: Definition): boolean =>
  (isWithin(one, other) || isWithin(other, one)) && !isSame(one, other)

/** Whether two numbers are surely five or more apart; below five can be any number from 1 to 4. */
function isApart(one: Released['figure'], other: Released['figure']): boolean {
  if (one === '<5') return other !== '<5' && other - 4 >= fewest
  return other === '<5' ? isApart(other, one) : Math.abs(one - other) >= fewest
}

function twoYearsBefore(day: Day): Day {
  return `${String(Number(day.slice(0, 4)) - 2)}${day.slice(4)}`
}
