import type { Mention } from '../names/nameMentions.ts'
import { textBefore } from '../text/finding.ts'
import { beginsClause } from './heads.ts'
import { isSameWoman } from './sameWoman.ts'

/**
 * The mentions that say whose a single contact is. Somebody who is only spoken of is not among them: "Kasia has fallen out with
 * Aisha, 40 mins". Where another woman is named first, and not in passing, all are, so that a person is asked.
 */
export function herMentions(
  text: string,
  mentions: readonly Mention[],
  told: readonly Mention[] | undefined,
): readonly Mention[] {
  const [first] = mentions
  if (first === undefined) return mentions
  if (told !== undefined) return isSomebodyFirst(text, first, told) ? mentions : told
  const others = mentions.filter((mention) => !isSameWoman(text, first, mention))
  if (others.length === 0 || !leads(text, first)) return mentions
  return others.some((other) => mayBeMet(text, other))
    ? mentions
    : mentions.filter((one) => !others.includes(one))
}

function isSomebodyFirst(text: string, first: Mention, told: readonly Mention[]): boolean {
  return first.rank !== 'hint' && opens(text, first) && !told.some((one) => isSameWoman(text, one, first))
}

const label = /(?:^|[\n:])\s*$/
const opens = (text: string, { start, end }: Mention): boolean =>
  label.test(textBefore(text, start)) && !/['’ʼ`´]s?$/iu.test(text.slice(start, end))

const meeting =
  /\b(?:bumped into|ran into|caught up with|court with|joint visit (?:with|w)|(?:mtg|appt|appointment|session|meeting|visit|f2f|tc) (?:with|w)|hv|seen)\s$/i

const leads = (text: string, first: Mention): boolean =>
  first.rank !== 'hint' && (opens(text, first) || meeting.test(textBefore(text, first.start)))

/** Whether a woman who is named later could be who was met too: she begins a clause, or is joined with the first. */
function mayBeMet(text: string, { start, end }: Mention): boolean {
  if (/['’ʼ`´]s?$/iu.test(text.slice(start, end))) return false
  return (
    beginsClause(text, { start, end }) ||
    /(?:\b(?:and|n|saw|met|rang|called|texted|seen)|[&+/,])\s*$/i.test(textBefore(text, start))
  )
}
