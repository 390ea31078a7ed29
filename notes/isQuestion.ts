const question =
  /^\s*(?:(?:hi|hello|please)[,\s]+)?(?:what|who|how|when|where|why|which|can (?:you|i|we)|could (?:you|i|we)|do (?:you|i|we)|does|is there|are there|help)\b/i

/** Whether a text asks the bot something rather than telling it. */
export function isQuestion(text: string): boolean {
  return question.test(text) && (text.length < 80 || text.trimEnd().endsWith('?'))
}
