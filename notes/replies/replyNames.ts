import type { Attendance, Place, Topic } from '../../casework/words.ts'
import type { ModeValue } from '../contact/modeValue.ts'
import { findByRules, type Found, type PatternRule } from '../text/finding.ts'

/** Places by their bare names: in a reply "the hub" is enough. */
export const placeNames: readonly PatternRule<Place>[] = [
  { rule: 'place-name', value: 'home', pattern: /\b(?:at )?her (?:flat|house|place|home)\b/gi },
  { rule: 'place-name', value: 'hub', pattern: /\b(?:the )?hub\b/gi },
  {
    rule: 'place-name',
    value: 'centre',
    pattern: /\b(?:the )?(?:wom[ae]n['’]?s'? )?cent(?:re|er)\b/gi,
    notAfter: /\b(?:job|health|town|shopping|medical|leisure|contact|children['’]?s)\s$/i,
  },
]

/** Ways of being in touch by their bare names. */
export const modeNames: readonly PatternRule<ModeValue>[] = [
  {
    rule: 'mode-name',
    value: { mode: 'phone', outright: true },
    pattern: /\bphone\b/gi,
    notAfter: /\b(?:her|his|my|new|the)\s$/i,
  },
]

/** Whether she came, as only a reply leaves it open what it is about: "she didn't". */
export const attendanceNames: readonly PatternRule<Attendance>[] = [
  {
    rule: 'she-did-not',
    value: 'missed',
    pattern: /\b(?:she|they) (?:did\s?n[o']?['’]?t|did not|was absent|was not there)(?=\s*(?:$|[,.;!]))/gi,
  },
  { rule: 'missed-it', value: 'missed', pattern: /^\W*(?:(?:no|sorry),? )?(?:she )?missed(?: it)?\W*$/gi },
  {
    rule: 'missed-call',
    value: 'no-answer',
    pattern:
      /(?:\b(?:it|that) was|^\W*(?:(?:no|sorry),?\s)*)[\s,]*(?:just |only )?(?:a )?missed(?= (?:phone )?call\W*$)/gi,
  },
  {
    rule: 'she-did',
    value: 'came',
    pattern: /\b(?:she|they) (?:did|made it|was there|were there)(?=\s*(?:$|[,.;!]))/gi,
  },
]

const asked = /\b(?:add|take off|take out|remove|delete|drop|topics?|re|regarding|about|also|plus)\b/i

const topicNames: readonly PatternRule<Topic>[] = [
  { rule: 'topic-name', value: 'employment', pattern: /(?<!sex[ -])\bwork\b/gi },
  { rule: 'topic-name', value: 'social', pattern: /\bsocial(?! (?:worker|services|housing))\b/gi },
  { rule: 'topic-name', value: 'attitudes', pattern: /\bthinking(?: and decisions)?\b/gi },
]

/** Topics called by the plain name that the card gives them, where a reply is about topics. */
export function topicsByName(text: string): readonly Found<Topic>[] {
  return asked.test(text) ? findByRules(text, 'topic', topicNames) : []
}
