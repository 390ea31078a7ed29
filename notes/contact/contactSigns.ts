import { rememberLast } from '../text/rememberLast.ts'
import { signRules } from './rules/signRules.ts'
import { findByWords } from './wordedRules.ts'

/** How far into a text the contact is looked for: further on stands what was talked about. */
export const contactHorizon = 5_000

/** The words of a text that speak of a contact, in the order of the text and near its start. */
export const contactSigns = rememberLast((text) =>
  findByWords(text.slice(0, contactHorizon), 'contact', signRules),
)
