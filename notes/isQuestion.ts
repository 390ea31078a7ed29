const greeting = '(?:(?:hi|hello|hey|please|so|and|ai|ok|okay|can you|could you|would you)[,\\s]+)*'
const asked =
  "what(?! an?\\b)|whos?|whats|wheres|hows?|when(?! (?:i|we|she|they)\\b)|where|why|which|can (?:you|i|we)|could (?:you|i|we)|would (?:you|it)|will (?:you|it)|do (?:you|i|we|people)|does|did (?:i|you|we)|am i|are (?:you|there|my|any)|is (?:there|it|my|this|that|the)|have (?:i|you|we)|has my|help(?=\\s*[?!.]*$| me\\b| us\\b| please\\b)|(?:exactly |for )what|i (?:want|wanna|need|would like)(?: to)? know|i['’]d like to know"
const question = new RegExp(`^\\s*${greeting}(?:${asked})(?!\\p{L})`, 'iu')
/** What is asked of an assistant with a diary and a telephone; what a keyworker did is told in the past. */
const requested =
  "tell me|let me know|give me|show me|get me|book me|share|read (?:me|my)|call (?:me|my name)|schedule|ignore|i (?:need|want|would like) you to|i['’]d like (?:you )?to schedule|see if you|check if|make sure i|set a meeting|(?:my friends|just|only) call me|(?:add|put|delete|remove|scratch|cross|erase|mark)\\b[^.;\\n]{1,80}\\b(?:my calendar|the calendar|to[ -]?do list|my list|reminders? list|my schedule)"
const request = new RegExp(`^\\s*${greeting}(?:go ahead and )?(?:${requested})(?!\\p{L})`, 'iu')
/** Words of what was done, or how long it took. */
const saidOf =
  /\b(?:asked|said|told|rang|called|saw|met|visited|talked|spoke|texted|came|cried|wrote|emailed|she|her|\d+ ?(?:m|mins?|minutes|h|hrs?|hours?))\b/iu
const longestQuestion = 80
const longestRequest = 160

/** Whether a text asks something of the bot rather than telling it. */
export function isQuestion(text: string): boolean {
  return beginsAsOne(text) && !tellsAfter(text)
}

/** Whether something is told after what was asked, as in "Who will come? she asked": that is a note of what was asked. */
function tellsAfter(text: string): boolean {
  const told = text.slice(text.lastIndexOf('?') + 1).trim()
  return text.includes('?') && saidOf.test(told) && !beginsAsOne(told)
}

function beginsAsOne(text: string): boolean {
  const short = text.length < longestQuestion || text.trimEnd().endsWith('?')
  return (short && question.test(text)) || (text.length < longestRequest && request.test(text))
}
