const shortForms: readonly (readonly [RegExp, string])[] = [
  [/[‘’´`]/gu, "'"],
  [/\b(have|has|had|did|does|do|is|are|was|were)n'?t\b/giu, '$1 not'],
  [/\b(?:havn'?t)\b/giu, 'have not'],
  [/\b(?:won'?t)\b/giu, 'will not'],
  [/^(?:whn|wehn|whne)(?=(?:'?s)? )/giu, 'when'],
  [/^wen'?s(?= (?:my|the|\p{L}+'?s) )/giu, 'when is'],
  [/\b(?:wot|wat)(?=s?\b)/giu, 'what'],
  [/\b(who|what|when|where|how|there)(?:'s|s)\b(?!')/giu, '$1 is'],
  [/\b(i|we|they)'?ve\b/giu, '$1 have'],
  [/\bi'?m\b/giu, 'i am'],
  [/\b(we|they)'re\b/giu, '$1 are'],
  [/\bwks?\b/giu, 'weeks'],
  [/\b(?:mth|mnth)s?\b/giu, 'months'],
  [/\byrs?\b/giu, 'years'],
  [/\bsept\b/giu, 'September'],
  [/\bleft us\b/giu, 'left the service'],
  [/\b(any|every|some|no)1\b/giu, '$1one'],
  [/\b(?:2day|tday)\b/giu, 'today'],
  [/\b(?:2moro|2morrow|tmrw|tmw|tomoz|tomo)\b/giu, 'tomorrow'],
  [/\b(?:2nite|2night|tonite)\b/giu, 'tonight'],
  [/\b(?:appts?|apts?|apps)\b/giu, 'appointments'],
  [/\b(?:d\.?n\.?a\.?(?:'?e?d|s)?)(?=\s|$)/giu, 'missed'],
]

/** A question with its short forms written out, and without closing marks: "who haven't I seen?" becomes "who have not I seen". */
export function expanded(text: string): string {
  const plain = text.trim().replace(/\s+/gu, ' ')
  return shortForms
    .reduce((words, [form, whole]) => words.replace(form, whole), plain)
    .replace(/\b(next|last|this) (week|month|year)s\b/giu, '$1 $2')
    .replace(/[?!.,;:"“”]+(?=\s|$)/gu, '')
    .replace(/(?<=^|\s)["“”(]+/gu, '')
    .trim()
}
