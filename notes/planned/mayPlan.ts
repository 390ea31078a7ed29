import type { Moments } from './marked.ts'

const promises =
  /(?:^|[^\p{L}])(?:will|shall|to(?! (?:the|her|him|it|a|an|me|us|my|his|their|go|come|be)\b)|need to|want to|must|have to|gonna|going to|i['’]?ll|we['’]?ll|i['’]?d|action|actions|to-?do|next steps?|plan|remember|don['’]?t forget|chas(?:e|ing)|refer|follow[ -]?up|check-?ins?|next: ?\d|needs? (?:chas|send|do|sort|complet|refer|to be)|send|submit|arrange|get her|try again|left to do|outstanding|jobs|(?:ring|call|see|meet|visit|text|phon|send|post|print|flagg?|logg?|rais|putt|gett|do|try|go|writ|ask|email|speak)ing|(?:i|we) (?:send|chase|refer|post|look|find|apply|arrange|ring|call|phone|write|speak|talk|try|e-?mail|text|contact|see|meet|visit|go)|(?:i|me|kw|we) 2|(?:ring|call|phone|see|try|text|visit|meet) \p{L}{2,12} (?:(?:back|again|at|@|about) ){0,2}\d{1,2}(?:[.:]\d\d)?(?: ?[ap]m)?|(?:by|from) me|- ?me by|to (?:go|follow)|(?:letter|card|ref) out|escalate|remind|re-?book|book)(?![\p{L}])/iu

/** Whether a text can tell of anything to come: most notes hold no day to come and no promise, and need no closer look. */
export function mayPlan(text: string, { days }: Moments): boolean {
  return days.some(({ value }) => value.future !== undefined) || promises.test(text)
}
