import { overlaps, type Span } from '../text/finding.ts'
import { reach, type ContactPassage } from './contactPassage.ts'

const told =
  /\b(?:says?|said|told|reports?|reported|disclosed|ex|partner|husband|boyfriend|he)\b[^.!?\n]*,\s?$/i

/** "He was shouting at her, Wednesday and this morning": whether a clause behind a comma belongs to what somebody else did. */
export function isOfWhatSheTold({ text, sentence }: ContactPassage, clause: Span): boolean {
  if (overlaps(clause, sentence)) return false
  const lead = text.slice(Math.max(0, clause.start - reach), clause.start)
  return told.test(lead.split(/[.!?\n]\s?/).at(-1) ?? '')
}
