import type { Span } from '../text/finding.ts'
import { passageAt } from '../text/passages.ts'
import type { ContactPassage } from './contactPassage.ts'

/** How far from a day its surroundings are looked at. */
export const reach = 120

/** What stands before a day or a time in its clause. */
export const clauseTo = ({ text, clauses }: ContactPassage, { start }: Span): string => {
  const clause = passageAt(clauses, start)
  return text.slice(Math.max(clause?.start ?? 0, start - reach), start)
}

/** What stands behind it there. */
export function clauseFrom({ text, clauses }: ContactPassage, { start, end }: Span): string {
  const clause = passageAt(clauses, start)
  return text.slice(end, Math.min(clause?.end ?? text.length, end + reach))
}
