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
  if (told !== undefined) {
    if (isSomebodyFirst(text, first, told) || isOnlyHers(text, told, mentions)) return mentions
    if (areManyFirst(text, mentions, told)) return mentions
    return mentions.filter((mention) =>
      told.slice(0, mostCompared).some((one) => isSameWoman(text, one, mention)),
    )
  }
  const others = mentions.filter((mention) => !isSameWoman(text, first, mention))
  if (others.length === 0 || !leads(text, first)) return mentions
  return others.some((other) => mayBeMet(text, other))
    ? mentions
    : mentions.filter((one) => !others.includes(one))
}

/** A woman is known by the first few places that name her, so that a long text is read in time. */
const mostCompared = 4
const possessive = /['’ʼ`´]s?$/iu
const isPossessive = (text: string, { start, end }: Mention): boolean =>
  possessive.test(text.slice(start, end))
const givenTo = /\b(?:given|went|offered|swapped|passed)(?: \w+)? (?:to|with)\s$/i

/** "Nia's appt given to Chantelle": the contact may be of either. */
function isOnlyHers(text: string, told: readonly Mention[], mentions: readonly Mention[]): boolean {
  return (
    told.every((one) => isPossessive(text, one)) &&
    mentions.some(({ start }) => givenTo.test(textBefore(text, start)))
  )
}

function isSomebodyFirst(text: string, first: Mention, told: readonly Mention[]): boolean {
  return first.rank !== 'hint' && opens(text, first) && !told.some((one) => isSameWoman(text, one, first))
}

/**
 * Whether the text names two other women or more, and not in passing, or says that one was met, before the one contact that
 * could be read: the rest of what it tells was not understood, and a person says whose it is.
 */
function areManyFirst(text: string, mentions: readonly Mention[], told: readonly Mention[]): boolean {
  const [herFirst] = told
  const before = mentions.filter(
    (one) =>
      herFirst !== undefined &&
      one.start < herFirst.start &&
      one.rank !== 'hint' &&
      !isPossessive(text, one) &&
      !isSameWoman(text, herFirst, one),
  )
  return before.some(
    (one) =>
      meeting.test(textBefore(text, one.start)) ||
      (before[0] !== undefined && !isSameWoman(text, before[0], one)),
  )
}

const label = /(?:^|[\n:])\s*$/
const opens = (text: string, mention: Mention): boolean =>
  label.test(textBefore(text, mention.start)) && !isPossessive(text, mention)

const meeting =
  /\b(?:bumped into|ran into|caught up with|court with|joint visit (?:with|w)|(?:mtg|appt|appointment|session|meeting|visit|f2f|tc) (?:with|w)|hv|seen|seeing|meeting|visiting)\s$/i

const leads = (text: string, first: Mention): boolean =>
  first.rank !== 'hint' && (opens(text, first) || meeting.test(textBefore(text, first.start)))

/** Whether a woman who is named later could be who was met too: she begins a clause, or is joined with the first. */
function mayBeMet(text: string, mention: Mention): boolean {
  const { start, end } = mention
  if (isPossessive(text, mention)) return false
  return (
    beginsClause(text, { start, end }) ||
    /(?:\b(?:and|n|saw|met|rang|called|texted|seen)|[&+/,])\s*$/i.test(textBefore(text, start))
  )
}
