import type { Mode, Place } from '../../casework/words.ts'
import { findByRules, type Found, type PatternRule } from '../text/finding.ts'
import { rememberLast } from '../text/rememberLast.ts'
import { wentBySomebody, wentToHer } from './wentToHer.ts'

/** A way of being in touch, and whether it is said outright ("by phone") or only told by a verb ("saw"). */
export interface ModeValue {
  readonly mode: Mode
  readonly outright: boolean
}

const outright = (mode: Mode): ModeValue => ({ mode, outright: true })
const told = (mode: Mode): ModeValue => ({ mode, outright: false })

const toDo = /\b(?:to|will|can|could|should|would|please|i'll|we'll|must|her|his|their|new|no)\s$/i

const rules: readonly PatternRule<ModeValue>[] = [
  {
    rule: 'by-phone',
    value: outright('phone'),
    pattern:
      /\b(?:by|on the|over the|via) (?:tele)?phone\b|\b(?:tele)?phone ?call\b|\btel call\b|\bt\/c\b|\bTC\b|\bvoice ?mail\b/gi,
  },
  {
    rule: 'by-video',
    value: outright('video'),
    pattern:
      /\bvideo(?:[ -]?call(?:ed)?)?\b|\b(?:on|by|via|over) (?:zoom|teams|facetime|skype)\b|\b(?:zoom|teams|facetime) (?:call|meeting|session)\b|\b(?:zoomed|facetimed)\b/gi,
  },
  {
    rule: 'in-person',
    value: outright('in-person'),
    pattern:
      /\bin person\b|\bface[ -]to[ -]face\b|\bf2f\b|\b(?:home|prison|centre|hub) visit(?:ed)?\b|\bHV\b/gi,
  },
  {
    rule: 'by-text',
    value: outright('text'),
    pattern: /\b(?:by|via) (?:text|sms|whatsapp|message)\b|\btext message\b/gi,
  },
  { rule: 'by-email', value: outright('email'), pattern: /\b(?:by|via) e-?mail\b/gi },
  { rule: 'by-letter', value: outright('letter'), pattern: /\b(?:by|via) (?:letter|post)\b/gi },
  {
    rule: 'in-a-group',
    value: outright('group'),
    pattern: /\b(?:in a group|group ?work|group session|workshop)\b/gi,
  },
  {
    rule: 'tried',
    value: told('phone'),
    pattern:
      /\b[Tt]r(?:ied|ying) (?:(?:to )?(?:ring|call|phone)|(?:her\b|\p{Lu}|[\p{L}'’-]+(?: [\p{L}'’-]+)? (?:x ?\d|twice)\b))/gu,
    notAfter: /\b(?:s?he|they|who|mum|partner|ex|video|zoom)\s$/i,
    notBefore:
      /^[^.;\n]{0,40}\b(?:home|door|flat|house|address|hostel|in person|by (?:text|email|video)|(?:nobody|no[ -]?one|not) in)\b/i,
  },
  { rule: 'went-to-her', value: told('in-person'), pattern: wentToHer, notAfter: wentBySomebody },
  {
    rule: 'tried-at-home',
    value: told('in-person'),
    pattern:
      /\b[Tt]r(?:ied|ying)(?: to (?:see|visit)| visiting)\b|\b(?:at|answered|opened|to) (?:the|her) door\b/gu,
    notAfter: /\b(?:s?he|they|who|mum|partner|ex)\s$/i,
  },
  { rule: 'rang', value: told('phone'), pattern: /\b(?:rang|phoned|telephoned)\b/gi },
  {
    rule: 'called',
    value: told('phone'),
    pattern: /\bcalled\b/gi,
    notAfter: /\b(?:is|was|are|were|been|be|someone|man|woman|so|'s)\s$/i,
    notBefore: /^\s(?:in|round|by|(?:to|at|into) the)\b/i,
  },
  {
    rule: 'call',
    value: told('phone'),
    pattern: /\bcall (?:from|to|with)\b|\bcall\b|\brang out\b/gi,
    notAfter: /\b(?:to|will|can|could|should|would|please|i'll|we'll|must|video|zoom|teams)\s$/i,
    notBefore: /^\s(?:housing|her|back|him|them|the|me|us)\b/i,
  },
  {
    rule: 'texted',
    value: told('text'),
    pattern: /\b(?:text(?:ed|s)?|sms|whatsapp(?:ed)?|messaged)\b/gi,
    notAfter: toDo,
  },
  {
    rule: 'emailed',
    value: told('email'),
    pattern: /\be-?mail(?:ed|s)?\b/gi,
    notAfter: toDo,
    notBefore: /^\saddress/i,
  },
  {
    rule: 'wrote',
    value: told('letter'),
    pattern: /\b(?:wrote to|letter (?:to|sent)|sent (?:her )?(?:a )?letter)\b/gi,
  },
  {
    rule: 'saw',
    value: told('in-person'),
    pattern:
      /\b(?:saw|met|seen|visited|came|attended|turned up|dropped in|popped in|accompanied|showed up)\b/gi,
    notAfter: /\b(?:s?he saw|they|not|be|never|who|next|no)\s$/i,
    notBefore:
      /^\s(?:up|out|about|from|across|off|through|back (?:positive|negative|clear)|with (?:resistance|no))\b/i,
  },
]

/** Every place where a text says how people were in touch, in the order of the text. */
export const modesIn = rememberLast((text) => findByRules(text, 'mode', rules))

/** The mode of a contact: the first that is told, unless the same sentence says another outright. */
export function chosenMode(
  modes: readonly Found<ModeValue>[],
  sentence: { readonly start: number; readonly end: number },
): Found<ModeValue> | undefined {
  const here = modes.filter(({ start }) => start >= sentence.start && start < sentence.end)
  const [first] = here.length > 0 ? here : modes
  if (first === undefined) return undefined
  return first.value.mode === 'in-person' || first.value.mode === 'phone'
    ? (here.find(({ value }) => value.outright) ?? first)
    : first
}

const seenAt: ReadonlySet<Place> = new Set([
  'centre',
  'hub',
  'home',
  'court',
  'prison',
  'probation',
  'community',
])

/** Being at a place is being together, where nothing else is said. */
export function modeOfPlace(place: Place): Mode | undefined {
  return seenAt.has(place) ? 'in-person' : undefined
}
