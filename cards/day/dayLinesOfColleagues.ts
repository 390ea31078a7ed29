import type { AwayLine, DraftsLine, LoadLine, SupervisionLine } from '../../casework/day/dayLine.ts'
import { ageInWords, dayOf, shortDay, type Instant } from '../../casework/time.ts'
import { womenInWords } from '../caseload/caseloadWords.ts'

/** One line about a colleague: how long she is away, what she carries, what she has not saved, her last supervision. */
export function colleagueInWords(
  line: AwayLine | LoadLine | DraftsLine | SupervisionLine,
  now: Instant,
): string {
  switch (line.kind) {
    case 'away':
      return awayInWords(line, now)
    case 'load':
      return loadInWords(line)
    case 'drafts':
      return `${line.name}: ${line.count}, the oldest for ${ageInWords(line.since, now)}`
    case 'supervision':
      return supervisionInWords(line, now)
  }
}

function awayInWords({ name, until, coveredBy, women }: AwayLine, now: Instant): string {
  const covers = coveredBy === undefined ? 'nobody covers' : `${coveredBy} covers`
  return `${name}, until ${shortDay(until, dayOf(now))}: ${women} ${women === 1 ? 'woman' : 'women'}, ${covers}`
}

function loadInWords(line: LoadLine): string {
  return `${line.name}: ${carriedInWords(line)}`
}

/** What one keyworker carries, and where it is more than one can. */
export function carriedInWords({ open, weighted, newWomen, level }: LoadLine): string {
  const beyond = {
    over: '; more than one keyworker can carry',
    nearly: '; nearly more than one keyworker can carry',
    fine: '',
  }[level]
  return `${womenInWords(open)} in one-to-one support, ${weighted} weighted by complexity, ${newWomen} new in four weeks${beyond}`
}

function supervisionInWords({ name, last, days }: SupervisionLine, now: Instant): string {
  const head = `Supervision with ${name}:`
  if (days === undefined) return `${head} none on record`
  return last === undefined
    ? `${head} none on record, here for ${days} days`
    : `${head} last held ${shortDay(last, dayOf(now))}, ${days} days ago`
}
