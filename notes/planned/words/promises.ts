import { doubtfulVerbs, herVerbs, plainVerbs, promisedVerbs, purposes } from './actionVerbs.ts'

/** Every word for doing. */
export const verbs = [...plainVerbs, ...doubtfulVerbs].join('|')
const me = '(?:i|we|mi|kw|key ?worker|worker|myself|us|me)'
const said1 =
  "(?:i['’]d(?!\\s(?:not|never|been|had|got|an?|better|rather|like|love)\\s)|i['’]ll|i would|i will|i['’]m to)"
/** What may stand before a promise at the head of a piece. */
export const opening = String.raw`^[\s,.;:()–—•*&+>-]*(?:\d{1,2}[.)]\s*)?(?:(?:and|then|so|also|plus|but|therefore|agreed|ok|pls|please|now|just|meanwhile|otherwise|today|tomorrow|DAY|TIME|on|later|after that|if not|note to self|nts|reminder)[\s,:–-]+|HER\s?:\s){0,4}`
/** What a list of things to do begins with. */
export const header = String.raw`(?:(?:kw|my|further|agreed|key|for me|worker|follow[ -]?up)\s)?(?:actions?(?: points?)?|(?:left |still )?to[ -]?do(?:s| list)?|outstanding|jobs|tasks?|next steps?|plan|ap|aps)(?:\s(?:for )?(?:kw|me|keyworker|worker|myself|\p{L}|WOMAN))?\s*(?:[:=–-]+)\s*(?:(?:kw|me|keyworker|worker|myself|i)\s?[:–-]\s)?`
/** "I'd" that is "I had", or no promise: "I'd not got my glasses on", "I'd say she is better". */
const had = String.raw`(?!\s(?:not|never|just|already|only|barely|hardly|been|had|got|an?|the|no|my|to|better|rather|like|love|say|think|expect|guess|hate|imagine|\p{L}{2,10}ed)(?!\p{L}))`
const will = String.raw`(?:['’]ll|['’]d${had}|will?|would|shall|to|am to|['’]?m to|['’]?ve to|need to|needs to|have to|must|should|agreed to|promised to|offered to|arranged to|plan to|intend to|fi|haffi|hafi|(?:['’]?m going to|am going to|going to)(?!\s(?:the|an?|court|hospital|probation|housing|her|school|prison)(?!\p{L}))|['’]?m gonna|aim to)`
const alsoWords = String.raw`(?:(?:also|then|now|just|still|again|once again|once more|definitely|quickly|personally|shortly|try to|try and|continue to|keep|need to|have to|go and|be able to|in turn)\s+){0,2}`
const notHers = `(?!(?:${herVerbs})(?!\\p{L}))`
/** What a worker may say of herself beside the words for doing: "I'm to have a rummage", "I'll be at the gate", "I'll go". */
const notMine = `(?:(?=(?:have a (?:look|word|rummage|chat|go|think)|be (?:at|there|back|round|over|outside|with HER|\\p{L}{2,12}ing)|(?:go|attend)(?= (?:with|along|round|and see|to (?:court|it|that|the (?:meeting|mtg|hearing|conference|review)))))(?!\\p{L}))|(?!(?:admit|bet|confess|warrant|grant you|say(?! to)|eat my hat|spare|put a chair|bite|knock|see(?=\\W*$| (?:what|how|if)))(?!\\p{L}))${notHers})`
/** "Me 2 chase", as thumbs write it. */
const shortTo = `(?:i|me|kw|we)\\s(?:is )?2\\s+(?=\\p{L})`
const promise = `(?:said|told HER|agreed|promised|explained|advised HER|let HER know|informed HER|reassured HER)(?: that)? ${said1}`

/** Doing that is told of as going on: "I'm taking her to the GP". */
export const doings =
  'taking|going with|going to (?:court|probation|the|her|housing)|accompanying|supporting|meeting|seeing|visiting|ringing|calling|phoning|emailing|texting|sending|chasing|referring|contacting|speaking to|going (?:round|over)|popping (?:round|over)|reporting|raising|logging|sorting|picking up|dropping|posting|printing|collecting|submitting|escalating|writing|doing|booking|arranging|applying|completing|getting (?:her|HER) (?:name|an?|the)|getting hold|putting|letting'

/** What she rang or wrote for: "texted me to say thanks" asks nothing of the worker. */
const saidToMe =
  '(?<=(?:texted|text|txt|txted|rang|called|phoned|e-?mailed|messaged|msg|msgd|whatsapped|wrote to|came to|contacted) me to)\\s(?:say|ask|tell|thank|cancel|complain|confirm|apologi[sz]e|re-?arrange|re-?schedule|check|report|let|update|explain|inform|see)(?!\\p{L})'

/** What is done when a day has come without a word from her: "no contact by 20/3 will close". */
const silence = String.raw`(?:if )?(?:there is )?(?:still )?no (?:contact|reply|answer|response|word|show|engagement)(?: (?:from HER|back|made|received))?(?: (?:by|before|on))? DAY,?\s+(?:then )?(?:(?:i|we|kw)\s?)?(?:will?|['’]ll|to|shall)\s+(?=\p{L})`

/** A way of promising; one that is `onDay` promises only where a day is said that can only be to come: "I phone GP tomorrow". */
interface PromiseWords {
  readonly sure: boolean
  readonly onDay?: boolean
  readonly source: string
}

/** Every way of promising, the surest first; each ends where the doing begins. */
export const promises: readonly PromiseWords[] = [
  { sure: true, source: `${opening}${silence}` },
  {
    sure: true,
    source: `${opening}${header}(?:${me}\\s?(?:['’]?ve |have )?${will}\\s+|to )?${alsoWords}(?!\\s*(?:none|nil|nfa|nothing|n\\/a|no|she|he|they|see|HER|DAY|TIME)(?!\\p{L}))`,
  },
  {
    sure: true,
    source: `${opening}(?:${me}\\s?(?:['’]?ve |have )?(?:also |only |just |still )?${will}|${said1}|gonna|need(?: to|(?= (?:find|ring|call|chase|send|get|book|ask|write|refer|check)(?!\\p{L})))|must|have to|got to|remember to|don['’]?t forget to)\\s+${alsoWords}${notMine}`,
  },
  {
    sure: true,
    source: `${opening}${shortTo}${alsoWords}${notHers}`,
  },
  {
    sure: true,
    source: `\\s${shortTo}(?=(?:${verbs}|${promisedVerbs})(?!\\p{L}))`,
  },
  {
    sure: true,
    source: `${opening}(?:will?|shall|going to|plan(?:ning)? to|agreed to|promised to|intend to|aim to)\\s+${alsoWords}(?!find out(?!\\p{L}))${notHers}(?=(?:${verbs}|${promisedVerbs})(?!\\p{L}))`,
  },
  {
    sure: true,
    source: `${opening}(?:want|wanna|wanting|hoping|hope|meaning)(?: to)?\\s+${alsoWords}(?=(?:${verbs})(?!\\p{L}))`,
  },
  {
    sure: true,
    source: `${opening}(?:(?:to[ -]?do|actions?|kw|me(?! \\p{L}{3,7} WOMAN(?![^.;]{0,60}DAY)))\\s+|(?:me|kw|worker)\\s?:\\s)(?=(?:${verbs})(?!\\p{L}))`,
  },
  {
    sure: true,
    source: `${opening}(?:ill?|well|id|imma|i['’]?l)\\s+${alsoWords}(?=(?:${verbs}|${promisedVerbs})(?!\\p{L}))`,
  },
  {
    sure: true,
    source: `${opening}to\\s+${alsoWords}(?!(?:find out|${herVerbs}|${purposes})(?!\\p{L}))(?=(?:${verbs})(?!\\p{L}))`,
  },
  {
    sure: true,
    source: `(?<![\\p{L}"“‘]|['’"“]\\s|(?<!\\p{L})(?:she|he|they|WOMAN|mum|partner|ex)(?: has| had)?\\s|(?:said|says|saying|stated|states|thinks|feels|texted|shouted|threatened)(?:,| that)?\\s)(?:${promise}|(?:i|we)(?:['’]ll| will| need to| must| have to|['’]ve got to| am going to|['’]m going to)|(?<!(?:with|from|by)\\s)me to(?!${saidToMe})|kw to|kw will)\\s+${alsoWords}${notMine}`,
  },
  {
    sure: true,
    source: String.raw`(?<!\p{L})(?:i['’]?m|i am|we['’]re|we are)\s+(?:also\s+)?(?=(?:${doings}|at hers|round (?:at )?hers)(?!\p{L}))`,
  },
  {
    sure: false,
    source: `${opening}(?:i|me|mi|we)\\s+(?:a\\s+)?(?:go|gwine|gon|guh)\\s+(?=(?:${verbs}|${promisedVerbs})(?!\\p{L}))`,
  },
  {
    sure: true,
    source: `${opening}i\\s+(?=(?:send|chase|refer|post|look for|find|apply|arrange)(?!\\p{L}))(?![^.;]{0,60}(?<!\\p{L})(?:no answer|no reply|voicemail|\\d+ ?min\\p{L}*)(?!\\p{L}))`,
  },
  {
    sure: false,
    onDay: true,
    source: `${opening}(?:to do\\s+(?=[\\p{L}])|we\\s+(?=(?:ring|call|phone|speak|talk|meet|see|visit|try)(?!\\p{L}))|(?:i|me)\\s+(?=(?:${verbs}|see|visit|meet|speak|talk|h\\/?v|go (?:to (?:HER|WHOSE)|again|round|back|with HER)|do the|refer|write)(?!\\p{L})))`,
  },
  { sure: false, source: `${opening}(?=(?:${verbs})(?!\\p{L}))` },
  // "Looking at transfers with her on 7/7", "back on it w her Fri"
  {
    sure: false,
    source: `${opening}(?=(?:\\p{L}+ing|back on)\\s[^.;,]{0,40}?(?:(?:with|w|wiv|wid) |w\\/ ?)HER (?:(?:again|on|at|this) ){0,2}(?:DAY|TIME))`,
  },
  // "Going again at 4", "seeing her 12ish", "popping back round on Friday"
  {
    sure: false,
    source: `${opening}(?=(?:going|popping|trying|knocking|heading|nipping|seeing|visiting|meeting)\\s(?:(?:back|round|over|out|in|again|up|there|HER|hers|to|see)\\s){1,4}(?:(?:at|on|for|about)\\s){0,2}(?:DAY|TIME|then(?!\\p{L})|that (?:day|am|pm|morning|aft|afternoon|evening)(?!\\p{L})))`,
  },
  {
    sure: false,
    source: `${opening}(?=(?:chasing|ringing|calling|emailing|phoning|sending|referring|contacting|texting|speaking to|taking|writing to|dropping off|picking up|arranging|applying|submitting|e-?mailn?g|posting|printing|(?:flagging|logging|raising)(?! this)|booking|sorting)\\s(?!(?:in|round|by|well|better|worse)\\s))`,
  },
  {
    sure: false,
    source: `${opening}(?=(?:putting (?:in )?(?:a |the |her )?(?:referral|ref|form|application|claim)|doing (?:a|the|duty|mash|dash|marac)|getting (?:HER|her|reception|someone|hold of)(?=\\s(?:name|in (?:the|to|a)|on (?:the|to|a)|of|to|down|print|a|the|out)(?!\\p{L})))(?!\\p{L}))`,
  },
]
