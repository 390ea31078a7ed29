import { agreedWords } from './agreed.ts'

const booking =
  "appts?|apts?|appointments?|app?ointm[ea]nts?|app?oi?n?tme?nts?|apointments?|appoitments?|appmts?|appt['’]s"
const meetingNouns = `${booking}|mtg|meeting|session|sess|sesh|contact|catch[ -]?up|check[ -]?in|c\\/u|1[:-]1|121|one[ -]to[ -]one|f2f|face[ -]to[ -]face|key ?work(?: session)?|review|rev(?= DAY| on | booked| \\()|r\\/?v|tca|slot|support session|welfare (?:call|check)|t\\/?c|phone ?call`
const placedNouns =
  "visit|h\\/?v|home visit|hub visit|centre visit|prison visit|(?:phone|telephone|video|zoom|teams) ?(?:call|appt|appointment|session|meeting|catch[ -]?up)|call|t\\/c|video|zoom|facetime|workshop|w(?:r|or)?ksho?p|group|grp|drop[ -]?in|course session|craft group|coffee morning|women['’]?s group|freedom programme"
const kinds =
  'planned|scheduled|key ?work|kw|1[:-]1|f2f|face[ -]to[ -]face|phone|telephone|tel|video|zoom|home|hub|centre|weekly|our|support|group|in[ -]person|online|full|initial'

/** What an appointment with this service is called. */
export const appointmentNouns = `${meetingNouns}|${placedNouns}`

const next = `ne?xt (?:(?:${kinds}) ){0,2}(?:${appointmentNouns}|app|meet|date|time|one|seeing|see|seen|with me)`
/** "NA Thu 2pm"; not the meetings of NA that she goes to, and not a call with no answer: "rang Jade NA". */
const shortNext =
  '(?<!(?<!\\p{L})(?:to|at|attend(?:s|ed|ing)?|with|the|her|from|an?|re|weekly|does|did|back at)\\s)(?<!(?<!\\p{L})(?:rang|rung|called|phoned|tc|t\\/c|call|tel|phone|tried|texted)(?:\\s[^\\s.,;]+){0,2}\\s)n\\/?a(?=\\sDAY)|n(?:\\/|\\s)?a(?:p?pt|pp)s?(?=\\s?[:=–-]?\\s?(?:is |on |for )?DAY)'
const nextMoment =
  '(?:ne?xt\\s?[:=–-]?|(?:n\\/?a|new)\\s?[:=–-])\\s?(?:is |on |at |in |for |the |hub |centre |office |home |probation |court |prison |library |caf[eé] |costa |van |outreach |3[ -]?way |three[ -]way |by phone |phone |fone |ph |tel |tc |hv |f2f |call |visit |meet |vid |video |zoom |zm |vc ){0,3}(?:(?:mon|tues?|weds?|thur?s?|fri|sat|sun)(?:day)? )?(?=DAY)'
const rebooked =
  '(?:re{1,2}-?b(?:oo?)?kd?(?:ed|ing)?|re-?done(?= (?:for |on |to )?DAY)|re-?do(?: (?:it|both|all|them))?(?= DAY)|re-?arrang(?:ed?|ing)|re-?schedul(?:ed?|ing)|re-?sche?d?(?:.d)?(?!\\p{L})|pre-?poned|re-?booked in|moved(?! (?:out|in|flats?|house|home|away|on|rooms?|hostels?|address|area|back (?:in|home|with)|to (?:an?|her|his|refuge|hostel|temp|new))(?!\\p{L}))|changed|switched|postponed|put back|pushed back|(?:pushed|shifted|bumped|slid|put off|carried over)(?= (?:on )?(?:to|until|till?) )|brought forward|swapped)(?: (?:it|her|WOMAN|appt|appointment|for her|h\\/?v|t\\/?c|by us|by me|by HER))?(?: (?:to|until|till?|for|from|on|in))?'
/** What is left of this contact, with the day on which it is done: "Rest: Thurs, 2pm, hub", "part 2 on Monday". */
const rest =
  '(?:(?:the )?(?:rest|remainder|other half|second half|2nd half)|part (?:2|two)|finish(?:ing)? (?:it |this |the form |off ){0,2}|to be continued|continuing|cont(?:inue)?d)\\s?[:,–-]?\\s?(?:is |on |at ){0,2}(?=DAY)'
/** "No more till the 2nd, 10am": when they meet again. */
const noneTill =
  '(?:no|nae) (?:more|mair|further)(?: appts?| appointments?| sessions?| contact| key ?work| visits)?(?: of us| with me| now){0,2} (?:till?|until) (?:the )?(?=DAY,? (?:at )?TIME)'
const anew = `mov(?:e|ing) (?:the |her |our |HER (?:to )?)?(?:slot|appts?|appointment|session|it|time|1:1|catch ?up)(?!\\p{L})|new (?:${appointmentNouns}|date|time)|new (?:is |one is )?(?:on |for )?(?=DAY,? (?:at |@ )?TIME)|(?:one more|1 more|another|a second|2nd) (?:go|try|chance|attempt|shot|bash)\\s?[:,–-]?\\s?(?:on )?(?=DAY)|same again (?:on |for )?(?=DAY(?! ?night))|new one (?:is |on |for |at )?(?=DAY)|re-?do(?:ing)? (?:it |her |HER )?(?:on |for )?(?=DAY)|do (?:it|HER) (?:again )?(?:on )?(?=DAY(?:,? (?:at )?(?:the )?same time|,? (?:at |@ )?(?:TIME|\\d)))|(?:(?:mak|giv)e|made|gave|given|got) (?:HER )?(?:a )?new (?:one )?(?:for |on )(?=DAY)`
const booked =
  '(?:booked|booking|bookd|bkd|pencilled|slotted|penciled|put(?= (?:her|WOMAN) in))(?: (?:her|WOMAN|it|appt|appointment|us|in|back|for|on|to see|a|an|another|next|again)){0,4}'
const nounBooked = `(?:${appointmentNouns}) (?:letter |card |details |text )?(?:is |has been |now |been )?(?:posted|sent|booked|made|arranged|set|given|scheduled|planned|offered|confirmed|agreed|in (?:the )?diary|due|moved(?! (?:out|in|on)(?!\\p{L}))|changed|now(?= (?:on |the )?DAY))`
const offered = `(?:offered|offering|gave|given|arranged|agreed|set|made|fixed|scheduled|planned|confirmed|diarised)(?: (?:her|WOMAN|to (?:see|meet|speak|talk|call|catch up|come(?: back)?(?: in)?|attend|visit)|an?|another|new|next|for|on|with|it|us|up|one)){0,4}(?: (?:${appointmentNouns}))?(?= (?:for |on |at |again )?(?:DAY|TIME))`
const seeing =
  "(?:see|seeing|sees|meet|meeting|visit|visiting|meeting up with|catch(?:ing)? up with|checking in with)\\s(?:with )?(?:HER|each other|us|me)(?=\\s*(?:$|[^\\p{L}'’]|(?:again|back|on|at|in|for|next|this|re|then|from|to|with|over|instead|weekly|face|f2f|by|around)(?!\\p{L})))"
const seeingDay =
  'see(?:ing)? (?:WOMAN |her )?again(?!\\p{L})|see(?:ing)? (?:again |back |u |you )?(?:on |at |in )?(?:the hub |the centre |hub |centre )?(?:TIME )?(?=DAY)|(?:meet|meeting)(?: up)?(?: again)?(?: (?:at|in|@) [\\w ]{2,20}?)?(?: (?:on|at|for|next|this))?\\s(?=DAY|TIME)|(?:to be|being) seen(?! there(?!\\p{L}))|same (?:link|slot|place)(?: again)? (?:on |for )?(?=DAY)|visiting (?:on )?(?=DAY)|(?:c|see) (?:u|ya|you)(?: (?:on|at|again))? (?=DAY)|(?<!\\/)c HER (?:again )?(?:on |at )?(?=DAY|TIME)|(?<=^\\W{0,3}|(?:i.?m|i am|i|me|mi|we|we.re|will be) )going back (?:(?:out|over|round|there|again|to (?:see )?HER|to her|to hers) )*(?:on )?(?=DAY)|diary:? (?:on )?(?=DAY)|(?:picking|collecting) (?:her|WOMAN) up|(?:said yes to|(?:ok(?:ay)?|happy|fine|good|alright|cool) (?:for|with)|can do|can make|agreed on|agreed to|we(?:.?ve| have)? (?:said|settled on|went for)(?: (?:on|for|the following))?) (?=DAY)'
const coming =
  "(?:com(?:e|es|ing)|pop(?:s|ping)?|drop(?:s|ping)?|call(?:s|ing)?|bring(?:ing)? her) (?:(?:back|along|over) )?(?:(?:in|into|by|down)\\b|to (?:see (?:me|us)|the (?:hub|centre|office|group|women['’]?s centre)))(?: again)?|com(?:e|ing) (?:back )?(?:here )?(?:again )?(?:on |to |the |hub |centre |office ){0,3}(?=DAY)|com(?:e|ing) (?:to|along to) (?:the |our )?(?:\\w+ ){0,2}(?:hub|centre|office|group|workshop)|back (?:in(?! (?:court|prison|custody|hospital|touch|work|school|rehab|detox)(?!\\p{L}))|here|at (?:the )?(?:hub|centre))|(?<!(?:ring|call|phone|get|go|report|pay|going|goes|gone|text|e-?mail|write|hear|heard|it|them|him|gave|give|went|moved|came|i['’]?m|i am|(?:co-?ord|coordinator|co-ordinator|manager|mgr|consultant|doctor|dr|nurse|cpn|po|om|sw|worker|officer|solicitor|teacher|idva|gp|care co|landlord) (?:is|will be)|(?:office|service|centre|shop|surgery|school) (?:is|opens?|reopens?))\\s)(?:back|bk) (?:(?:to|with) (?:HER|me|us) )?(?:on )?(?=DAY)|(?:she|WOMAN)(?:['’]?s| is|['’]ll be| will be)? (?:due |back |next )?in (?:again )?(?:on )?(?=DAY)|(?:getting|got) (?:HER|her) (?:on her own |alone )?(?:in |at )(?:the )?(?:hub|centre|office)|due (?:back )?in|due at the (?:hub|centre)|expected (?:in|at)|returning (?:on )?(?=DAY)"
const reminded =
  '(?:appt|appointment) (?:letter|card|txt|text|sms|msg|message|slip)(?: (?:to|2|for|HER|her)){0,3}(?: the)? (?=DAY)|(?:posted|sent|emailed|gave) (?:HER )?(?:her |a |the )?(?:appt |appointment )?(?:letter|card) (?:today )?(?:for |with )(?:the )?(?=DAY)|(?:text(?:ed)?|txt|messaged|emailed) HER\\s?[:–-] ?(?=(?:TIME )?(?:on )?DAY)|(?<=(?:text(?:ed)?|txt|sent|messaged|e-?mailed|gave|told) HER (?:the |her )?)(?:address|directions|details|postcode|time|link|place)(?: (?:and|&) (?:time|place|address))? (?:for|of) (?=DAY)|remind(?:er|ed)(?: (?:text|call|msg|message|sent|given|HER|of|about|re|for|her)){0,4} (?=DAY)|remind(?:ing)? (?:HER )?(?:of|about) (?:her )?TIME (?:appt |session |appointment )?(?:on )?(?=DAY)'
const bringing =
  "(?:she|HER)(?:['’]ll| will| to| is to| is going to|['’]s) (?:bring(?:ing)?|drop(?:ping)?|com(?:e|ing)) (?!off)"
const withMe =
  '(?=[iw])(?<!(?:volunteer|volunteering|working|engaging|registered|angry|cross|happy|pleased|honest|open|fine|ok|shared|living|staying) )(?:in )?(?:(?:with|w|wiv) |w\\/ ?)(?:me|us|kw|myself|keyworker)(?!\\p{L})'
const herCall =
  "(?:she|HER)(?:['’]?ll| will|['’]?s going to| is going to| is to| to| is)? (?:(?:ring|call|phone|text|e-?mail)(?:s|ing)? (?:me|us|in|back|kw)|be (?:ringing|calling|phoning))(?: back| again| agn)?"
/** "Video with her Thurs", "me again weds 9.30". */
const withHerThen =
  '(?:video|zoom|facetime|phone|call|coffee|walk|lunch|session|slot|visit|catch[ -]?up) (?:with |w\\/ ?|w )HER(?: again| agn)?(?= (?:on |at )?(?:DAY|TIME))|(?:me|i|WOMAN) (?<!(?:let|told|rang|called|texted|asked|messaged|phoned) (?:me|i|WOMAN) )(?:again|agn)(?= (?:on )?DAY)'
/** "She's now 6 Jan 11am", "Nia now tues 9.30", "can't come, now weds 11": the day that holds instead. */
const nowThen = "(?:(?:she|HER)(?:['’]?s| is| are)? )?now (?:(?:on|for|at) )?(?=DAY)"
const joint = `(?:joint|3[ -]?way|three[ -]way) (?:${appointmentNouns})`
const followUp = `(?:follow(?:ing)?[ -]?up|f\\/u|fu(?!\\p{L})|f\\.u\\.)(?: (?:${appointmentNouns}))?`

/** How a text says that she and this service are to meet or speak again: each of these is of the future by itself. */
export const strongWords = [
  next,
  nextMoment,
  shortNext,
  anew,
  rest,
  noneTill,
  rebooked,
  booked,
  nounBooked,
  offered,
  seeing,
  seeingDay,
  coming,
  reminded,
  bringing,
  withMe,
  herCall,
  withHerThen,
  followUp,
  joint,
  nowThen,
  ...agreedWords,
]
  .map((one) => `(?:${one})`)
  .join('|')
