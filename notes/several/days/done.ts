/** The words for a contact that her name stands behind, as the source of a pattern: "saw", "spoke to". */
export const done =
  '(?:saw|rang|phoned|called|texted|emailed|met(?: with| w)?|visited|spoke (?:to|with|w)|tried(?: to (?:ring|call|phone|reach))?|(?:tc|hv|f2f|pc)(?: to| with)?)'
