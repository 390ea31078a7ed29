import type { Mode } from '../../../casework/words.ts'
import { pattern } from '../marked.ts'
import { bookedPlaces, openPlaces } from './meetingPlaces.ts'

/** How the words of a next contact tell its mode, the surest first. */
export const modesOfNext: readonly { readonly mode: Mode; readonly pattern: RegExp }[] = [
  {
    mode: 'video',
    pattern:
      /\blink (?:is )?(?:booked|again)\b|\bvid(?:eo)?(?:[ -]?(?:call|link))?\b|\bvl\b|\bne?xt link\b|\bzm\b|\b(?:(?:on|by|via|over) )?(?:zoom|facetime|skype)\b|\b(?:on|by|via|over) teams\b|\bteams (?:call|meeting)\b|[\uE000-\uE002],? teams\b/i,
  },
  {
    mode: 'phone',
    pattern:
      /\b(?:by|on the|over the|via|is by) (?:tele)?phone\b|(?<!\b(?:her|his|my|a|no|new|lost|broken) )\b(?:tele)?phone(?:[ -]?call| appt| appointment| check[ -]?in)?\b|\b(?:on|try(?:ing)?|ring(?:ing)?|call(?:ing)?) (?:her|\uE004+) (?:mobile|mob|landline)\b|\btel(?: call| appt)?\b|\bt\/c\b|\btc\b|\bph\b/i,
  },
  {
    mode: 'in-person',
    pattern: /\bin person\b|\bface[ -]to[ -]face\b|\bf2f\b|\b(?:home|hub|centre|prison) visit\b|\bh\/?v\b/i,
  },
  { mode: 'text', pattern: /\bby (?:text|sms|whatsapp|message)\b/i },
  { mode: 'email', pattern: /\bby e-?mail\b/i },
  {
    mode: 'group',
    pattern:
      /\b(?:group(?:work)?|grp|workshop|w(?:r|or)?ksho?p|coffee morning|breakfast club|lunch club|book club|pottery|singing|gardening|allotment|sewing|knitting|freedom programme|craft(?:s| session)?|creative writing|choir|yoga)\b/i,
  },
  {
    mode: 'phone',
    pattern:
      /\b(?:call(?:ing|s)?|ring(?:ing|s)?|bell|buzz)\b(?! (?:in|round|by|at(?! [\d\uE002])|out|to (?:see|the)|down)\b)|\bphoning\b/i,
  },
  {
    mode: 'text',
    pattern: pattern(
      '(?<!\\p{L})(?:text(?:ing)?|message|messaging|whatsapp|sms)(?= (?:HER|me|again|back|on|DAY)|$)',
    ),
  },
  { mode: 'email', pattern: pattern('(?<!\\p{L})e-?mail(?:ing)?(?= (?:HER|me|again|back|on|DAY))') },
  {
    mode: 'in-person',
    pattern:
      /\b(?:see(?:ing)?|c(?= (?:her|\uE003))|knock(?:ing)? (?:on |at |for )?(?:her|har|[\uE003\uE004])|meet(?:ing)?(?= (?:her|har|us|me|there|up|at|again|in|with|@|\uE003))|meet(?= [\uE000-\uE002])|going back(?= (?:out|over|round|there|to|on|[\uE000-\uE002]))|visit(?:ing)?|com(?:e|ing) (?:(?:back|along|over) )?(?:in|into|by|to)|pop(?:ping)? (?:in|by|round)|drop(?:ping)?[ -](?:in|by)|back (?:in|here)|in again|ne?xt seen|sit(?:ting)? down w(?:ith)?|in (?:with|to|to see) (?:me|us)|here w(?:ith|\/)? ?(?:me|us)|round hers|sees (?:me|us)|at hers|coffee|lunch|costa|greggs|caf[eé]|walk|park|room \d+|pick(?:ing)? (?:her|up)|(?:call|go|pop|drop)(?:p?ing)? (?:in|round|by|out)|due (?:back )?in)\b|\bcom(?:e|es|ing) (?:back )?(?:here )?(?:again )?(?:on )?(?=[\uE000-\uE002])|(?:\b(?:at|in)|@) ?(?:the |our |her )?(?:[a-z]{3,12} )?(?:hub|cent(?:re|er)|office|flat|house|home|hostel|library|caf[eé]|costa|prison|court|probation)\b|[\uE000-\uE002],? (?:\d{1,2}(?:[.:]\d\d)? )?(?:also )?(?:at )?(?:the )?(?:(?!(?:housing|job|contact|health|detention|children)\b)[a-z'\uE003\uE004]{2,12} )?(?:hub|centre|library)\b|\b(?:com(?:e|es|ing)|going) (?:to |in )?(?:to )?(?:the )?(?:hub|centre|office)\b|\b(?:going|go|popping|pop|calling|nipping) (?:round|over|out to (?:the|her))\b|\b(?:going|go) (?!over|through)(?:to )?(?:the )?(?:[a-z]{3,12} )?w(?:ith|id)? (?:her|\uE003+)(?![a-z])|\b(?:come|go|pop|call|nip|get) (?:(?:round|out|over|in|up|down) )?to (?:see )?(?:her|\uE003+)(?=\s*(?:$|[^a-z\s])|\s(?:on|at|next|this|\d))|\b(?:next|nxt) (?:is )?(?:at )?(?:the )?(?:hub|centre|home)\b|\b(?:hub|centre|library) ?[\uE000\uE001]/i,
  },
  // Where they meet, with no word for meeting: "Hub instead 1 July", "centre w me thurs 10", "Monday 4pm here"
  {
    mode: 'in-person',
    pattern:
      /\b(?:hub|cent(?:re|er)|library|office|caf[eé]|costa|here)(?: (?:again|instead))?,? (?:w(?:ith|\/)? ?)?(?:me|us)\b|\b(?:hub|cent(?:re|er)|library|here|there)(?: (?:again|instead|w(?:ith|\/)? ?(?:me|us)))?,? (?:on )?[\uE000\uE001]|[\uE000-\uE002],? (?:back |over )?here\b(?! (?:on|now))|\b(?:back (?:on )?there|(?:over|round) here|here (?:instead|again|at)|to her (?:home|house|flat|place)|(?:be|wait(?:ing)?) (?:there |for her )?(?:at|outside) the gate)\b|\b(?:ctr|cntr|centr)\b/i,
  },
  // "By the park gates", "10 oclock at the pool", "3pm at Greggs instead", "tea hut in the park"
  {
    mode: 'in-person',
    pattern: pattern(
      `(?<!\\p{L})(?:at|in|by|outside|near|@|to|inside) ?(?:(?:the|our|her|his|a|same|WHOSE) )?(?:[\\p{L}'’]{2,12} ){0,2}(?:${openPlaces}|${bookedPlaces})(?!\\p{L})|(?:[\\uE000-\\uE002]|instead),? (?:(?:the|same|usual) )?(?:${openPlaces})(?!\\p{L})|(?<!\\p{L})(?:${openPlaces}),? (?:on )?DAY`,
    ),
  },
  // "Next in Tuesday", "she's in on the 29th", "bringing her in Thurs", "at hers", "going again", "be with her"
  {
    mode: 'in-person',
    pattern: pattern(
      "(?<!\\p{L})(?:(?:ne?xt|back|due|again|she ?['’]?s|HER['’]?s|(?<!(?:booked|put|got|get|slotted|pencilled|squeezed|fitted) )WOMAN|she is|be|bring(?:ing)? [^.,;]{2,30}|(?:invit(?:e|ed|ing)|ask(?:ed)?|have|having|get|getting) HER(?: to come)?) in(?= (?:again |on |at |for |the ){0,3}(?:DAY|TIME)|\\W*$)|at (?:hers|her mum['’]?s)|go(?:ing)? (?:again|back|along|there)|(?:be|be there|be round there|come|go|going|coming) with (?:her|HER)|(?:pick(?:ing)?|collect(?:ing)?|fetch(?:ing)?|tak(?:e|ing)|meet(?:ing)?|catch(?:ing)?) HER(?! up)|(?:drop|bring)(?:p?ing)? HER (?:to|home|back|some|round|over|up)|(?:i|i['’]?m|i am|me) back(?= (?:on )?DAY)|me again)(?!\\p{L})",
    ),
  },
]

const behind = (words: string): RegExp =>
  pattern(
    `^[\\s,(–-]{1,3}(?:(?:by|on|via|over|at|in|outside|the|our|same|usual)\\s){0,3}(?:${words})(?=[.,;)!]|\\s*$|\\s(?:as|because|since|if|not|again|instead|please|this time|with me)(?!\\p{L}))`,
  )

/** How the words right behind the moment of a next contact tell its mode: "16th, phone", "28 April, 2.30, at hers", "(10.30, centre)". */
export const modesBehind: readonly { readonly mode: Mode; readonly pattern: RegExp }[] = [
  { mode: 'video', pattern: behind('video(?: ?call)?|zoom|facetime|teams') },
  { mode: 'phone', pattern: behind('(?:tele)?phone(?: ?call)?|tel|t\\/?c') },
  {
    mode: 'in-person',
    pattern: behind(
      'hers|f2f|face to face|in person|home|hub|cent(?:re|er)|ctr|library|caf[eé]|costa|greggs|park',
    ),
  },
]
