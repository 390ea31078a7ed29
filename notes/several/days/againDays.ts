import { dayOf, type Instant } from '../../../casework/time.ts'
import type { Mention } from '../../names/nameMentions.ts'
import type { Span } from '../../text/finding.ts'
import { daysIn } from '../../when/readDays.ts'
import type { ContactOfDay } from './contactOfDay.ts'
import { done } from './done.ts'

const begin = new RegExp(`^\\W*(?:(?:i|we) )?${done} $`, 'i')
/** What goes before it may be only where and when she was met: of more, "again" may be told. */
const story =
  /\b(?:re|about|as|because|who|that|s?he|they|was|were|had|has|said|says|told|upset|her|him|his)\b|[.;\n:]/i
const again = /(?:,|\band\b|\bthen\b)\s?(?:(?:and|then|also|tried)\s)*again\s(?:on\s)?$/i
const told = /^[^.;\n]{0,40}?\b(?:s?he|they|was|were|had|has|hit|her)\b/i
const mostBefore = 80

/**
 * The two contacts of a message that tells of one woman met, and "again" on a later day in the same sentence: "met w Liz yday pm
 * at cafe, then again this am at hub". Nothing where it may be something else that was so again.
 */
export function againDays(text: string, mentions: readonly Mention[], now: Instant): readonly ContactOfDay[] {
  const [name, ...others] = mentions
  const [first, second, ...more] = daysIn(text, now)
  if (name === undefined || first === undefined || second === undefined) return []
  if (others.length + more.length > 0 || name.end > first.start) return []
  const [one, next] = [first.value.past, second.value.past]
  if (one === undefined || next === undefined || one >= next || next > dayOf(now)) return []
  const glue = glueOf(text, name, second)
  if (glue === undefined) return []
  const met = { start: 0, end: name.end }
  return [
    { day: one, stretches: [{ start: 0, end: glue.start }] },
    { day: next, stretches: [met, { start: glue.end, end: text.length }] },
  ]
}

/** What parts the two contacts, where nothing else is told before or behind the second day. */
function glueOf(text: string, name: Span, second: Span): Span | undefined {
  const between = text.slice(name.end, second.start)
  const isOnlyMet = begin.test(text.slice(0, name.start)) && !story.test(between)
  if (between.length > mostBefore || !isOnlyMet || told.test(text.slice(second.end))) return undefined
  const match = again.exec(between)
  if (match === null) return undefined
  const start = name.end + match.index
  return { start, end: start + (/^\W+/.exec(match[0])?.[0].length ?? 0) }
}
