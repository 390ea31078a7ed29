import { findByRules, type PatternRule } from '../text/finding.ts'
import { rememberLast } from '../text/rememberLast.ts'
import { wentBySomebody, wentToHer } from './wentToHer.ts'

/** How strongly words speak of a contact: a `verb` tells of one, a `noun` only names it. */
export type ContactSign = 'verb' | 'noun'

const notHis =
  /\b(?:s?he|they|who|that|mum|partner|ex|to|will|can|could|should|would|going to|please|need to|needs to|not)\s$/i
const toDo = /\b(?:to|will|can|could|should|would|please|i'll|must|need|needs|a|an|the|her|his|no|next)\s$/i

const rules: readonly PatternRule<ContactSign>[] = [
  {
    rule: 'saw-or-met',
    value: 'verb',
    pattern: /\b(?:saw|met|have seen|i've seen|caught up with|catch[ -]?up with)\b/gi,
    notAfter: notHis,
    notBefore:
      /^\s(?:an?|that|his|her|the)\s(?:gp|doctor|dr|psychiatrist|midwife|dentist|consultant|solicitor|nurse)\b/i,
  },
  {
    rule: 'seen',
    value: 'verb',
    pattern: /\bseen\b/gi,
    notAfter: /\b(?:not|be|to be|never|hasn't|haven't)\s$/i,
  },
  {
    rule: 'rang',
    value: 'verb',
    pattern:
      /\b(?:rang|phoned|telephoned|texted|e-?mailed|messaged|whatsapped|facetimed|zoomed|video[ -]called)\b/gi,
  },
  {
    rule: 'called',
    value: 'verb',
    pattern: /\bcalled\b/gi,
    notAfter: /\b(?:is|was|are|were|been|be|someone|man|woman|so|'s)\s$/i,
  },
  { rule: 'spoke', value: 'verb', pattern: /\b(?:spoke|spoken|chatted|liaised)\b/gi, notAfter: /\bnot\s$/i },
  {
    rule: 'came',
    value: 'verb',
    pattern: /\b(?:came|attended|arrived|visited|turned up|dropped (?:in|by)|popped (?:in|by)|showed up)\b/gi,
    notBefore: /^\s(?:up|out|about|from|across|off|through|back (?:positive|negative|clear))\b/i,
  },
  {
    rule: 'accompanied',
    value: 'verb',
    pattern: /\b(?:accompanied|went with|contacted|wrote to|discussed)\b/gi,
  },
  {
    rule: 'tried',
    value: 'verb',
    pattern:
      /\b[Tt]r(?:ied|ying) (?:(?:to )?(?:ring|call|phone|reach|contact|get hold|see|visit)|her\b|\p{Lu}|[\p{L}'’-]+(?: [\p{L}'’-]+)? (?:x ?\d|twice)\b)/gu,
    notAfter: notHis,
  },
  { rule: 'went-to-her', value: 'verb', pattern: wentToHer, notAfter: wentBySomebody },
  { rule: 'left-message', value: 'verb', pattern: /\bleft (?:her )?(?:an? )?(?:message|voicemail|vm)\b/gi },
  {
    rule: 'message-with',
    value: 'verb',
    pattern:
      /\b(?:text|e-?mail|letter|call|whatsapp|message|voicemail|visit|t\/c|tc) (?:received )?(?:from|to|with)\b/gi,
    notAfter: toDo,
  },
  {
    rule: 'home-visit',
    value: 'noun',
    pattern: /\b(?:home visit(?:ed)?|hv|prison visit|centre visit|hub visit)\b/gi,
  },
  {
    rule: 'call',
    value: 'noun',
    pattern: /\b(?:phone ?call|telephone call|video call|zoom call|t\/c|tel call|voicemail)\b/gi,
  },
  { rule: 'call', value: 'noun', pattern: /\b(?:call|text)\b/gi, notAfter: toDo },
  {
    rule: 'meeting',
    value: 'noun',
    pattern:
      /\b(?:appt|appointment|session|workshop|check[ -]?in|drop[ -]?in|key ?work|1[:-]1|one[ -]to[ -]one|f2f|face to face|meeting|catch[ -]?up)\b/gi,
  },
]

/** The words of a text that speak of a contact, in the order of the text. */
export const contactSigns = rememberLast((text) => findByRules(text, 'contact', rules))
