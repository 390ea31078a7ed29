import type { Span } from '../text/finding.ts'
import { matchesOf } from '../text/matches.ts'
import { holdsDay, pattern } from './marked.ts'
import { appointmentNouns, strongWords } from './words/ours.ts'
import { bodyWords, eventWords } from './words/theirs.ts'
import { bookedPlaces, openPlaces } from './words/meetingPlaces.ts'
import { doubtfulVerbs, plainVerbs } from './words/actionVerbs.ts'

/** A stretch of a marked text that says one thing. `opens` where a sentence or a line begins with it, `joined` by "and". */
export interface Piece extends Span {
  readonly words: string
  readonly opens: boolean
  readonly joined: boolean
}

const verbs = [...plainVerbs, ...doubtfulVerbs].join('|')
const starters = `i|i['’]?ll|i['’]?m|we|we['’]?(?:ll|re)|she|she['’]?s|he|they|me|kw|will|to|need|must|then|also|ne?xt|re-?(?:booked|arranged|scheduled)|booked|(?:the|her|our) ne?xt|back in court|see(?:ing)?|meet(?:ing)? (?:HER|at|up)|follow[ -]?up|f\\/u|chasing|ringing|calling|emailing|phoning|has|${verbs}`

/** A bracket; one behind whom or what something is of, and before its day, ends nothing: "ring Sue (SW) on Monday", "plea (theft) moved to 4 Feb". */
const aside = '[\\p{L}\\p{N}&/ .]{1,20}'
const moved =
  '(?:(?:is|was|has been|now|been)\\s){0,2}(?:moved|changed|put|adjourned|re-?listed|listed|postponed|brought|set|booked)(?: back| off| forward)?\\s(?:(?:to|for|until|till?)\\s)?'
const thenDay = `\\s(?:(?:on|by|at|before|this|is|now)\\s|${moved})?DAY`
const bracket = `\\((?!${aside}\\)${thenDay})|\\)(?!(?<=\\(${aside}\\))${thenDay})`

/** Where one thing ends and another begins; a full stop behind a shortened word or a title ends nothing. */
const boundary = pattern(
  [
    '(?<!(?<![\\p{L}])(?:dr|mr|mrs|ms|st|appt|apt|tel|re|approx|mon|tues?|weds?|thur?s?|fri|sat|sun|jan|feb|mar|apr|aug|sept?|oct|nov|dec|f\\.u)|(?<![\\p{L}])(?:no|wk)(?=\\.\\s?\\d))\\.+(?=\\s|$)',
    // Behind "in sept." only where somebody goes on to do something
    `(?<=(?<![\\p{L}])(?:mon|tues?|weds?|thur?s?|fri|sat|sun|jan|feb|mar|apr|aug|sept?|oct|nov|dec))\\.+\\s+(?=(?:${starters}|ill)(?![\\p{L}'’]))`,
    `\\s\\d{1,2}[.)]\\s(?=(?:${starters})(?![\\p{L}'’]))`,
    `[!?;]+(?=\\s|$)|\\n+|,(?!\\d)(?! ?(?:me|kw),? (?:(?:by|on|for|before) )?DAY)(?<!, ?(?:me|kw),)(?<!(?<!\\p{L})no (?:contact|reply|answer|response|word)(?: by| before| on| from her)? DAY,)|\\s[-–—]+(?=\\s)|${bracket}|•|\\s(?:\\/|\\||>|->|→)\\s(?!(?:me|kw),? (?:(?:by|on|for|before) )?DAY)`,
    '\\s(?=(?:but|so|then|because|cos|although|though|due to|unless|otherwise|as (?:she|he|they|i|we|there|WOMAN|her|had|has|is|was|got))\\s)',
    `(?<!(?<!\\p{L})(?:try|(?:go|come|pop|nip|head|call|drop)(?: (?:round|over|in|down|up|by|along|out|back))?))\\s(?:and|&|\\+|plus|n)\\s(?=(?:${starters})(?![\\p{L}'’]))`,
    '\\s(?=(?:actions?|to ?do|plan|next steps?|ap)\\s?:)',
    // Speech without stops: "back in court on the 5th I'll call her Friday"
    `(?<=DAY|TIME|DAY at (?:\\d{1,2}|\\p{L}{3,6}))\\s(?=(?:i['’]?ll|i will|she['’]?ll|i need to)\\s)`,
    `(?<=(?<!\\p{L})(?:answer|reply|response|voicemail|vm|message|msg|luck|joy|mins|minutes|engaged|off|again|twice|x ?\\d|came|show|dna|attend|well))\\s(?=(?:will|i['’]?ll|need to|to(?= (?:${verbs})(?!\\p{L}))(?! (?:remind|ask|tell|inform|confirm|let|thank)(?!\\p{L}))|ne?xt|re-?booked|see(?:ing)?|call(?:ing)? (?:again|back)|try(?:ing)? again|tried)(?![\\p{L}]))`,
  ].join('|'),
  'g',
)
const hard = /[.!?;\n•]/

/** Cuts a marked text into pieces, and puts a day that stands alone back to what it is the day of. */
export function piecesOf(marked: string): readonly Piece[] {
  const pieces: Piece[] = []
  let start = 0
  let opens = true
  let joined = false
  for (const match of matchesOf(marked, boundary)) {
    addPiece(
      pieces,
      { start, end: match.index, words: marked.slice(start, match.index), opens, joined },
      marked,
    )
    start = match.index + match[0].length
    joined = /^\s(?:and|&|\+|plus|n)\s/.test(match[0])
    opens = hard.test(match[0]) || (opens && pieces.at(-1)?.end !== match.index)
  }
  addPiece(pieces, { start, end: marked.length, words: marked.slice(start), opens, joined }, marked)
  return pieces
}

const filler = `lol|hers|mine|bench|caf[eé]|usual|now|then|ok|please|${openPlaces}|same|time|with me|vid|f2f|also|on|at|the|in|for|a|an|is|it|and|by|of|this|that|still|so|then|around|about|approx|again|agn|agen|same|time|place|here|there|instead|ish|pm|am|date|details|letter|card|booked|will be|mon|tues?|weds?|thur?s?|fri|sat|sun|morning|afternoon|evening|hopefully|our|her|phone|telephone|video|zoom|teams|person|f2f|face to face|via|over|visit|call|with me|if poss|please|tbc|w\\/c|o['’]?clock|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|half|quarter|past|to|until|\\d{1,2}`
const bare = pattern(`^(?:[^\\p{L}\\p{N}]|(?<!\\p{L})(?:${filler})(?!\\p{L}))*$`)
const longestBare = 60
const head = pattern(
  `(?<![\\p{L}'’])(?:${strongWords}|${appointmentNouns}|${eventWords}|${bodyWords}|ne?xt)(?!\\p{L})`,
)

/** Whether words hold a day, a time, a place or a mode, and nothing that could be the name of a thing. */
export function isBare(words: string): boolean {
  return words.length <= longestBare && bare.test(words)
}

const namesThing = (words: string): boolean => head.test(words)

function addPiece(pieces: Piece[], piece: Piece, marked: string): void {
  if (piece.words.trim() === '') return
  const before = pieces.at(-1)
  if (before !== undefined && belongsTo(before, piece)) {
    const joined = { ...before, end: piece.end, words: marked.slice(before.start, piece.end) }
    pieces.splice(-1, 1, joined)
  } else pieces.push(piece)
}

/** Whether a piece goes on with the one before: "Court, 24 March", "Next appt Thu 2pm, at the hub", "Tuesday - GP". */
function belongsTo(before: Piece, piece: Piece): boolean {
  if (piece.opens) return false
  const [early, late] = [holdsDay(before.words), holdsDay(piece.words)]
  if (early && late) return isBare(piece.words) && namesThing(before.words)
  if (early && !late) return goesOn(before, piece)
  return late && !early && isBare(piece.words) && namesThing(before.words)
}

const hour = pattern(
  '^\\s*(?:at |@ ?|around |about )?TIME(?:\\s(?:at|in|@|by|over|on (?:the phone|zoom|teams)|with|w|outside|here|there|again|instead)(?!\\p{L})[^\\uE000-\\uE002]{0,40}|[\\s.!]*)$',
)
const upToDay = pattern('DAY([^\\uE000-\\uE004]{0,30})$')

/** "The hearing is posted for 20 April" and then "10.30 am at county court": the hour of the day that ends the words before it. */
function isHourOf(before: string, words: string): boolean {
  const behind = upToDay.exec(before)?.[1]
  return behind !== undefined && (isBare(behind) || venue.test(behind)) && hour.test(words)
}

const venue = pattern(
  `^[\\s,]*(?:(?:at|in|outside|@)\\s)?(?:(?:the|our|same)\\s)?(?:[\\p{L}'’]{2,15}\\s){0,2}(?:${openPlaces}|${bookedPlaces})[\\s,.!]*$`,
)

/** Whether a piece without a day says more of the day before it. */
function goesOn(before: Piece, piece: Piece): boolean {
  if (isHourOf(before.words, piece.words)) return true
  if (venue.test(piece.words) && upToDay.test(before.words)) return true
  if (isBare(piece.words)) return namesThing(before.words) || before.words.length < longestBare / 2
  return isBare(before.words) && namesThing(piece.words)
}
