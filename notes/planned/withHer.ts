import { pattern } from './marked.ts'

/** "Again", as thumbs write it. */
const again = '(?:again|agn|agen|agin|agian|agaim)'
/** "With", as thumbs write it. */
const w = '(?:with|w\\/?|wi|wiv|wid)'
const wHer = `(?:${w} |w\\/)HER`
const adverbs = '(?:(?:try|keep trying|attempt|keep|aim|look)(?: to| and| n| &)? )?'
const spoken = `h\\/?v|t\\/?c|ring(?:ing)?|call(?:ing)?|phon(?:e|ing)|telephone|bell|text(?:ing)?|message|messaging|whatsapp|e-?mail(?:ing)?|video ?call|zoom|facetime|contact(?:ing)?|(?:be )?(?:speak|talk)(?:ing)? (?:to|${w})|check(?:ing)? (?:(?:back )?in )?(?:${w}|on|up on)|catch(?:ing)?(?: up(?: ${w})?)?|look(?:ing)? out for|touch(?:ing)? base(?: ${w})?|sit(?:ting)?(?: down| in)? ${w}|(?:be|get) (?:back )?in touch(?: ${w})?|get hold of|reach(?: out to)?|try(?:ing)?|see(?:ing)?|meet(?:ing)?(?: up)?(?: ${w})?|visit(?:ing)?|(?:come|coming|go|going|pop|popping|call|calling|nip|head|get) (?:(?:round|out|over|in|up|down|back|across) )?to|(?:pop|go|come|nip|head|call)(?:p?ing)? (?:(?:round|over|in|down|up|by|along) )?(?:to|and|n|&) (?:see|visit|meet|check on|catch)|follow up(?: ${w})?|chase|chasing|knock(?:ing)?(?: on| at| for)?|have (?:a|another) (?:\\p{L}{3,8} )?(?:catch[ -]?up|call|chat|session|word|natter|cuppa|coffee|brew|walk) ${w}|do (?:a )?(?:home visit|hv|welfare (?:call|check))(?: to| ${w}| on)?`
const given =
  '(?:giv(?:e|ing)|gie(?:ing)?|drop(?:ping)?) (?:her|HER) (?:a |another |wee |quick ){0,3}(?:ring|call|bell|buzz|tinkle|text|shout|phone|knock|visit|line)'
const behind = `(?:\\s(?:${again}|back|later|up|myself|by phone|on the phone|by video|on zoom|on her mobile|on the mobile|sober|w\\/ it|w it|with it|at home|at her flat|at the (?:hub|centre)|in prison|alone|on her own|there|by herself|face to face|f2f))*`
const ends =
  '(?=\\s*(?:$|[,.;:!?)(–-]|DAY|TIME)|\\s(?:on|at|in|by|re|about|to|for|from|next|this|later|when|after|before|and|then|if|first|as|with|w\\/c|every|once|over|around|early|mid|the (?:week|day|\\d)|\\d{1,2}(?:[.:]\\d\\d)? DAY|instead|either|during|tonight|some ?time|soon|until|so|that|first thing|sober|w)(?!\\p{L}))'

const withHer = pattern(
  `^${adverbs}(?:${given}|(?:${spoken})\\s(?:HER|her ${again}|(?:WHOSE|har) (?:mobile|mob|phone|landline|flat|house|place|room|home)|(?<=(?:to|at|round|over) )(?:WHOSE|hers)(?= *(?:$|[,.;:!?)(]|DAY|TIME|on|at|next))|(?<=knock(?:ing)?(?: on| at| for)? )(?:WHOSE|har) door))${behind}${ends}`,
)
const withHerImplied = pattern(
  `^${adverbs}(?:(?:ring|call|phone|text|try|contact|check in|catch up|follow up|touch base|be in touch|meet(?: up)?|see|speak|talk|chat|h\\/?v|t\\/?c|ringing|calling|phoning|texting|trying|visiting|meeting|seeing)(?: (?:${again}|back))|(?:h\\/?v|t\\/?c|re-?try|try|trying|call|ring|phone|telephone|telephoning|text|visit|visiting|ringing|calling|phoning|catch up|check in|be in touch|follow up|meet(?: up)?|speak|talk|(?:call|go|pop|drop|nip)(?:p?ing)? (?:round|in|by|over|out|again|back|there)(?: (?:round|over|there))?))${behind}(?=\\s*(?:$|[,.;:!?)(–-]|DAY|TIME|\\d{1,2}(?:[.:]\\d\\d)? DAY|on DAY|at TIME|later|the (?:day|morning|week) (?:after|before)|in (?:a|one|two|\\d)|by phone))`,
)

/** "We'll do it Monday same time": what was put off is done anew; without a time it may be a form. */
const doneAnew = pattern(
  '^do it (?:again )?(?:on )?DAY,? (?:(?:at |@ )?(?:TIME|\\d{1,2}(?:[.:]\\d\\d)?\\s*$)|(?:at )?(?:the )?same time)',
)

/** "I'll be at the gate 9 oclock for her", "I'm at hers", "I'd be back Wednesday". */
const there = pattern(
  '^(?:(?:be )?(?:at|round(?: at)?) hers|(?:call|go|come|pop|nip|head)(?:p?ing)? (?:back )?(?:(?:out|round|over|up|down) )?to (?:the|WHOSE) (?:house|flat|home|hostel)(?=\\s*(?:$|[,.;]|DAY|TIME|on DAY|at TIME))|(?:call|pop|go|come|nip|drop)(?:p?ing)? (?:(?:round|over|in) )?(?:at|to) hers|(?:call|pop|go|nip|drop|swing)(?:p?ing)? (?:by|round|over to|round to|in (?:on|at|to)) (?:hers|WHOSE(?=\\s*(?:$|[,.;]|DAY|TIME|on |at |later)))|(?:be|being) (?:(?:back|round|over)(?! (?:at work|in the office|on duty))(?=\\s*(?:$|[,.;]|DAY|TIME|on DAY|at TIME|to see HER|there|at hers))|there(?: for HER)?(?=\\s*(?:$|[,.;]|DAY|TIME|on DAY|at TIME))|(?:at|outside) (?:the gate|her door|the door|WHOSE)|(?:at|outside) [^.;]{2,40} (?:for|to meet|to see) HER))(?!\\p{L})',
)

/**
 * Something that is done together with her on a day: "doing the DASH w her weds", "finish it with her Thurs 17th", "ring StepChange
 * together Friday"; by a day, or before one, is not on it.
 */
const doneTogether = pattern(
  `^\\p{L}[^.;,]{1,60}?\\s(?:${wHer}|together)(?: (?:again|here|there|after|next|this|first|(?:at|in) (?:the |our )?\\p{L}{3,12})){0,2}(?:,? (?:on|at|for|this|from|about|around))? ?(?=DAY(?! when)|TIME)`,
)

/** She is fetched, taken along or brought something: "pick her up at half nine", "drop her some shopping round Thursday". */
const brought = pattern(
  `^(?:pick(?:ing)?|collect(?:ing)?|fetch(?:ing)?|meet(?:ing)?|tak(?:e|ing)|driv(?:e|ing)|walk(?:ing)?|bring(?:ing)?|drop(?:ping)?|accompany(?:ing)?|support(?:ing)?) HER (?!(?:to account|off|out of|on (?:a|the) (?:course|programme|caseload))(?!\\p{L}))[^.;,]{0,60}?(?:(?:on|at|for|this|from|about|around) )?(?=DAY|TIME|(?:at |about |around )?(?:half|quarter)(?!\\p{L})|the (?:day|morning|week) (?:after|before))`,
)

const thingToo = pattern(
  String.raw`^(?:text|e-?mail|message|whatsapp|messaging|texting|e-?mailing)\s\S+\s(?:the|a|some|her|details|info\w*|about|re|with)\s`,
)

/** She and the worker go somewhere together: "I'll go with her to housing options on the 9th", "be round there with her Sat". */
const alongside = pattern(
  `^(?:go|going|come|coming|walk|walking|be|being)(?: (?:along|in|round|over|up|down|there|back|out|to [^.,;]{2,40}?)){0,2} ${wHer}(?=\\s*(?:$|[,.;:!?)]|DAY|TIME)|\\s(?:to|on|at|for|in|next|this|there|then|as|so|when)(?!\\p{L}))`,
)

const metThere = pattern(
  '^(?:pick(?:ing)?|collect(?:ing)?|fetch(?:ing)?|meet(?:ing)?|tak(?:e|ing)|driv(?:e|ing)) HER(?! (?:mum|dad|sw|po|gp|worker|officer)(?!\\p{L}))',
)

const contacts = [alongside, withHer, withHerImplied, doneAnew, there, doneTogether, brought]

/** Whether she is gone along with, fetched or met: "I'll go along with her", "meeting her outside at 9.30", "pick her up". */
export function isAlongside(doing: string): boolean {
  return alongside.test(doing) || metThere.test(doing)
}

/**
 * Whether the words of something to be done are to see her, ring her or write to her, and no more: that is a contact with
 * her. "Ring her mum" and "email her the form" are not; "call back" and "try again" are, for nobody else is named.
 */
export function isWithHer(doing: string): boolean {
  return contacts.some((one) => one.test(doing)) && !thingToo.test(doing)
}
