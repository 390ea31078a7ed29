import type { Place } from '../../casework/words.ts'
import { findByRules, type Found, type PatternRule } from '../text/finding.ts'
import { rememberLast } from '../text/rememberLast.ts'
import { wentBySomebody, wentToHer } from './wentToHer.ts'

const somebodyElse =
  /\b(?:he|his|partner|ex|son|brother|father|dad|mum|husband|boyfriend)(?:['’]?s)?(?: is| was)?\s$/i

const rules: readonly PatternRule<Place>[] = [
  {
    rule: 'centre',
    value: 'centre',
    pattern:
      /\b(?:at|to|in|into|from) (?:the |our )?(?:wom[ae]n['’]?s'? |beth )?cent(?:re|er)\b|\bcent(?:re|er) visit\b/gi,
  },
  {
    rule: 'hub',
    value: 'hub',
    pattern: /\b(?:at|to|in|into|from) (?:the |our )?(?:[a-z]{3,12} )?hub\b|\bhub visit\b/gi,
  },
  {
    rule: 'home-visit',
    value: 'home',
    pattern: /\bhome visit(?:ed)?\b|\bHV\b|\bvisited (?:her )?at home\b/gi,
  },
  {
    rule: 'at-home',
    value: 'home',
    pattern: /\bat (?:her )?(?:home|flat|house|hostel|accommodation)\b/gi,
    notAfter: /\b(?:not|n't|she['’]?s|she is|is|staying|living)\s$/i,
  },
  { rule: 'went-to-her', value: 'home', pattern: wentToHer, notAfter: wentBySomebody },
  {
    rule: 'court',
    value: 'court',
    pattern:
      /\bat (?:the )?(?:[a-z]{3,14} )?(?:magistrates['’]? |crown |county |family )?court\b|\bto court with\b/gi,
    notAfter: somebodyElse,
  },
  {
    rule: 'prison',
    value: 'prison',
    pattern: /\bprison visit\b|\b(?:at|in) (?:hmp|prison)\b/gi,
    notAfter: somebodyElse,
  },
  {
    rule: 'probation',
    value: 'probation',
    pattern: /\b(?:at|to|in) (?:the |her )?probation(?: offices?)?\b/gi,
    notAfter: /\b(?:spoke|rang|spoken|emailed|wrote|email|call|letter|text)\s$/i,
  },
  {
    rule: 'community',
    value: 'community',
    pattern:
      /\bin the community\b|\b(?:at|in) (?:the |a |an )?(?:caf[eé]|coffee shop|park|library|food ?bank|job ?centre|hospital|gp surgery)(?!\p{L})/giu,
    notAfter: somebodyElse,
  },
]

/** Every place where a text says where people met, in the order of the text. */
export const placesIn = rememberLast((text) => findByRules(text, 'place', rules))

const anywhere: ReadonlySet<Place> = new Set(['centre', 'hub'])

/** The place of a contact: where its own sentence says so, or the centre or a hub named anywhere in the note. */
export function chosenPlace(
  places: readonly Found<Place>[],
  sentence: { readonly start: number; readonly end: number },
): Found<Place> | undefined {
  const here = places.filter(({ start }) => start >= sentence.start && start < sentence.end)
  return here[0] ?? places.find(({ value, rule }) => anywhere.has(value) || rule === 'home-visit')
}
