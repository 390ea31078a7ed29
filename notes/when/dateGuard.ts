const month =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)'
const numberWord = 'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve'
const amount = `(?:${numberWord}|[0-9]+(?:\\.[0-9]+)?|half(?:\\s{0,2}an?)?|an?\\b(?:\\s{0,2}few)?|few|several|the|a?\\s{0,2}couple\\s{0,2}(?:of)?)`
const endOfAmount = `(?:${numberWord}|[0-9]|half|\\ban?\\b|few|several|the|couple|of)`
const unit =
  '(?:seconds?|sec|s|minutes?|mins?|m|hours?|hrs?|h|days?|d|weeks?|w|months?|mon|mos?|quarters?|qtr|years?|yr|y)'
const roughly = '(?:(?:about|around|roughly|approximately|just)\\s*(?:~\\s*)?){0,2}'
const endOfUnit = `(?=[^a-z]|$|and|about|around|${numberWord}|half|an?\\b|few|several|the|a?couple)`
const stretch = `${roughly}${amount}\\s{0,3}${unit}${endOfUnit}`

/** What a date of its own is written with: 5/3, 12.3.26, 5 March, "in 2 days", "- 40 mins", "a week ago". */
const dated = [
  '\\d\\/\\d|\\d[.-]\\d{1,2}[\\/.-]\\d\\d|[0-9]{4}[-.\\/\\s][0-9]{1,2}[-.\\/\\s][0-9]',
  `(?=[jfmasond])(?<=(?:\\d|st|nd|rd|th)(?:-|\\/|\\s{0,3}(?:of)?\\s{0,3}))${month}`,
  `${month}\\.?(?:-|\\/|\\s*,?\\s*)(?:\\d|fir|sec|thi|fou|fif|six|sev|eig|nin|ten|ele|twe)`,
  '(?:end|day)\\s+of\\s',
  `(?:in|after|(?:for|within|this|last|past|next)(?!\\s)|(?<!\\d)[+-])\\s*${stretch}`,
  `(?=[abelfho])(?<=${endOfAmount}\\s{0,3}${unit}\\s{0,5})(?:ago|before|earlier|later|after|from\\snow|henceforth|forward|out)`,
  `after\\s*this|(?:this|last|past|next)${unit}(?![a-z0-9_])|lastnight|overmorrow|tmr`,
]

/** Where the name of a part of a day, a weekday, a month or a clock time ends: what chrono joins with the day behind it. */
const momentEnd = `(?:\\d|\\d\\s*[ap](?:\\.?m)?|[0-9]z|clock|(?:mon|tues|wednes|thurs|fri|satur|sun|week|mid)day|mon|tue|wed|thu|thurs?|fri|sat|sun|week|weekend|morning|noon|evening|night|${month})(?![a-z0-9_])`
/** A word that joins the two, or a time zone. The small words of notes are neither. */
const joint = '(?!(?:mins?|hrs?|her|with|and|saw|rang|appt)[^a-z])(?:[a-z]{1,5}|before|through)'
const behindMoment = `(?<=${momentEnd}[^a-z0-9]*(?:${joint}[^a-z0-9]+){0,3})`

/** "10 to 11 for 40 minutes": a stretch of minutes or hours belongs to a moment only behind one of these words; one of days always may. */
const forSomeTime = `(?:for|within)\\s+${roughly}${amount}\\s{0,3}`
const timeJoined = `(?<=(?:to|-|–|until|through|till)\\s*)${forSomeTime}[smh]`

/** What is a day to chrono and none to us, unless something stands before it: "10am yesterday", not "yesterday". */
const looselyDated = `(?=[ntylfwp])${behindMoment}(?:now|today|tonight|tomorrow|yesterday|last\\s+night|${forSomeTime}(?:d|w|mo|q|y)|${timeJoined}|(?:this|last|past|next)\\s+(?:${stretch}|${unit}(?![a-z0-9_])))`

const mayHold = new RegExp([...dated, looselyDated].join('|'), 'i')

/**
 * Whether a text can hold a day that only chrono reads. Wider than what is taken from it, and many times cheaper:
 * most notes hold none. A test compares both over some thousand texts.
 */
export function mayHoldDate(text: string): boolean {
  return mayHold.test(text)
}
