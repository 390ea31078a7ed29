import { pattern } from '../marked.ts'

/** Words of what was: "she was booked in Tuesday". */
export const past = pattern(
  String.raw`(?<!\p{L})(?:was|were|had|supposed|meant|should have|missed|failed|forgot|attended|came|met|saw|seen|joined|visited|no[ -]show|dna['’]?d?|since)(?!\p{L})`,
)
/** Words of what will not be. */
export const refused = pattern(
  String.raw`(?<!\p{L})(?:did ?n['’]?t|did not|not|no further|no more|no need|never|cannot|can['’]?t|won['’]?t|unable|without|declin\w*|refus\w*|cancel\w*|(?:call|called|rang|ring|pull|pulled) (?:off|out of)|uta|instead of|rather than|unavailable|not free|every)(?!\p{L})`,
)
/** What takes back an appointment that is named outright, directly before it. */
export const refusedOutright =
  /(?:cancel\w*|called off|rang off|uta|missed|not|no|no further|can['’]?t (?:make|do)|forgot|was|were|about)\s(?:(?:her|the|our)\s)?$/i
/** What takes back an appointment behind its day, or shows that it was. */
export const takenBack =
  /^\s?(?:was |has been |is )?(?:cancel\w*|cx['’]?d?(?![a-z])|called off|off(?=\W|$)(?! (?:to|on|in|at|with|for))|missed|not (?:needed|possible|happening|going ahead|on)|unable|did ?n['’]?t)|^\s?(?:40|\d+) ?(?:mins?|minutes)/i
/** Others whose plans a note may tell. */
export const others = pattern(
  String.raw`(?<!\p{L})(?:he|they|mum|mother|dad|father|partner|ex|boyfriend|husband|sister|brother|aunt|son|daughter|kids|children|friend|landlord|officer|worker|starts?|moving|moves)(?!\p{L})`,
)
/** Somebody else who does what follows. */
export const otherSubject = pattern(
  String.raw`(?<!\p{L})(?:he|they|mum|mother|dad|father|partner|ex|boyfriend|husband|sister|brother|aunt|son|daughter|kids|children|friend|landlord|officer|po|gp|council|engineer|plumber|contractors?|builders?|handyman|workmen|locksmith|electrician|env(?:ironmental)? health|pest control|surveyor|police|sw|social worker|midwife|nurse|health visitor|bailiffs)(?: (?:is|are|was|will be|will|to|may|might|wants? to)|['’]?re|['’]s|['’]ll)?\s$`,
)
/** Words that make an appointment one to come. */
export const planned = pattern(
  String.raw`(?<!\p{L})(?:is|will be|booked|arranged|planned|for|due|again|agn|agen|set|at)(?!\p{L})`,
)
/** How long something took: it was, then. */
export const lasted = pattern(String.raw`(?<!\p{L})\d{1,3} ?(?:mins?|minutes|hrs?|hours?)(?!\p{L})`)
/** A day that something is moved away from. */
export const fromDay = pattern(String.raw`(?<!\p{L})(?:from|not|instead of|since)\s(?:the\s)?$`)
