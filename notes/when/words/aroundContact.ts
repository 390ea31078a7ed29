/** Before a day or a time that is not the contact's: "for", "since", "w/c". */
export const elsewhereBefore =
  /\b(?:for|by|not|until|till?|since|before|from|due|next|every|starting|starts|ends?|ended|expires|(?<!\b(?:just|shortly|soon|straight|right)\s)after|w\/c|wc|w\/b|w\/e|commencing|beginning|ending|dated|dob|born|anniversary|birthday|bday|payday|funeral|wants? (?:an? )?(?:appt|appointment)|instead of|rather than|(?:back (?:to|in|at) court)(?: on)?|will [a-z]{2,10} (?:\w{1,10} )?again(?: on)?)\s(?:the\s|about\s|around\s|an?\s|her\s|our\s)?$|\b(?:before|after)\s(?:her|his|an?)\s$|\b(?:her|his|has|had|have|got|their)\s(?:[a-z]{2,12}\s){0,2}(?:appt|appointment|meeting|assessment|hearing|interview)\s(?:is\s|at\s|was\s){1,2}(?:\d{1,2}(?:[.:]\d\d)?\s?(?:am|pm)?\s(?:on\s)?)?$/i

/** Before a day to which an appointment was or is to be moved. */
export const movedTo =
  /\b(?:mov\w*|re-?arrang\w*|re-?sched\w*|re-?book\w*|chang\w*|switch\w*|swap\w*|put back|brought forward|make it)\b[^.;]{0,30}\bto\s(?:the\s)?$|\bcan (?:we|you|i) do\s(?:the\s)?$|\b(?:about|re|regarding)\s(?:the\s)?$/i

/** Before a stretch of a day, where "from" belongs to the stretch. */
export const elsewhereForRange =
  /\b(?:for|by|since|before|due|next|every|starting|after|works?|open|[a-z]{3,6}days)\s$/i

/** The words that announce the day of a note written later. */
export const heading =
  /^(?:\W|\b(?:late|entry|entries|note|notes|retro|retrospective(?:ly)?|back[- ]?dated|belated|this|is|was|from|for|of|on|log|logged|logging|update|record|recording|contact|date|dated|day|catch|up|sorry|forgot|to|add|put|delayed|missed|written|session|appt|call|visit|the)\b){1,24}$/i

/** What happens in her life, or is booked by others, on a day of its own. */
export const event =
  /\b(?:court|hearing|evict\w*|releas\w*|interview(?! room)|viewing|operation|scan|deadline|expir\w*|birthday|born|dob|anniversary|funeral|arrest\w*|sanction\w*|mov(?:ed?|ing)|trial|sentenc\w*|assault\w*|attack\w*|incident|due|stopped|excluded|exclusion|sacked|fired|suspended|died|death|passed away|tribunal|appeal|overdos\w*|od['’]?d|od|recalled|slept|admitted|discharged|burgl\w*|stolen|payday|bailiffs?|self[- ]refer\w*|gp|dentist|a&e|surgery|(?:kicked|thrown|chucked|walked) out)\b/i

/** What a contact is about that has a day of its own. */
export const topicEvent =
  /\b(?:assessment|exam|payment|appt|appointment|review|hospital|course|start(?:s|ing)?|rent)\b/i

/** Words that leave the contact for what she or somebody else did. */
export const aside =
  /\b(?:who|s?he|they|as|because|that|after|ex|hit|hurt|kicked|punched|threatened|says|said(?! to (?:me|us)\b)|told(?! (?:me|us)\b)|reports?|reported|states|stated|mentioned|disclosed|claims|when|where|can|could|instead|rearrange|reschedule)\b|^\s(?:the\s)?(?:a ?& ?e|gp|hospital|doctors?|police station|dentist|urgent care)\b|^\sout of (?:(?:the|her)\s)?(?:work|job|school|college|house|flat|court|shop)\b/i

/** What somebody around her did: "partner smashed her phone", "landlord changed the locks". */
export const othersDid =
  /\b(?:partner|boyfriend|bf|husband|dad|father|step ?dad|brother|landlord|neighbours?|flatmate|housemate|police|bailiffs?|burglars?|someone|somebody|a man|men)\s(?:has |had |have |was |were |just )?(?:\p{L}{2,18}ed|hit|broke|came|went|left|took|threw|stole|beat|bit|spat|put|got|held)\b/iu

/** What was to be at the time that follows: "dna 11", "cancelled her 10am". */
export const attempted =
  /\b(?:cancel\w*|canx|cx['’]?d?|cnc?ld|cancld|call(?:ed)? off|pull(?:ed)? out of|can(?:no|['’]?)t (?:make|come|do)|cdnt (?:make|do|come)|(?:not|never) (?:come|came|reach(?:ed)?)|missed|failed to (?:attend|come)|dna['’]?d?|fta|no[ -]?show\w*|did ?n['’]?t (?:attend|come|show|turn up|make)|did not (?:attend|come|show|turn up|make)|(?:supposed|due|meant) to (?:come|attend|meet|be (?:here|in|at)|see \p{L}+)|(?:was|were|been) due(?! to| in| at| for))\s(?:(?!to |from |by )[\p{L}'’.]{1,14}\s){0,5}$/iu

/** Before the day on which she was to come and did not, with no more than the name and the time of what she missed between. */
export const missedThen =
  /\b(?:missed|miss|failed to (?:attend|come to)|did ?(?:n['’]?t|not) (?:attend|make|come to|(?:come|show(?: up)?|turn up|appear) (?:to|for))|never (?:came|made it|showed(?: up)?|turned up) (?:to|for)|dna['’]?d?|fta|no[ -]?show(?:ed)?|late for)\s(?:\([^()]{1,20}\)\s)?(?:(?:her|the|our|my)\s)?(?:(?:appt|appointment|session|1[:-]1|meeting|visit|call)\s)?(?:(?:at|@|for)\s)?(?:\d{1,2}(?:[.:]\d\d)?\s?(?:am|pm)?\s)?(?:on\s)?$/i

/** Before the day on which she or the worker was to be somewhere: "was meant to be swimming with her yesterday". */
export const meantThen =
  /\b(?:was|were|wis|had)\s(?:not\s)?(?:meant|supposed|due|booked|down|expected)\s(?:to|for|in|at)\b[^.;\n]{0,60}$|\bfound absent\b[^.;\n]{0,24}$/i

/** Before the day on which something of ours took place, in formal words: "safety planning was undertaken on the 15th". */
export const heldThen =
  /\b(?:was|were|has been)\s(?:held|conducted|undertaken|carried out|facilitated|organi[sz]ed|met|interviewed|contacted|visited)\s(?:by\s(?:me|us|undersigned|the undersigned)\s)?(?:by\s(?:phone|telephone)\s)?(?:on\s)?(?:the\s)?$/i

/** Before the day on which a letter or message went out; one from somebody else is none. */
export const sentThen =
  /(?<!\b(?:her|his|their|the)\s)\b(?:letter|e-?mail|text|txt|card|message|referral)\b(?:(?!\b(?:from|was|were|been|s?he|they|that|say|says|said)\b)[^.;\n]){0,50}\b(?:posted|sent|emailed|texted|delivered|dispatched|despatched|(?:went|gone)\s(?:out|off))\s(?:out\s)?(?:to\s(?:(?:ms|mrs|miss)\.?\s)?[a-z'’-]{2,14}\s(?:[a-z'’-]{2,14}\s)?)?(?:on\s)?$/i

/** Before the day on which something was written to her: "did a letter to Kasia yest". */
export const wroteThen =
  /\b(?:did|done|wrote|typed|drafted)\s(?:(?:a|an|the|her|another)\s)?(?:letter|e-?mail|card)\b(?:(?!\b(?:from|was|were|that)\b)[^.;\n]){0,40}\s$/i

/** Before the time at which the worker stood at her door or rang. */
export const triedThen =
  /\b(?:i|we)\s(?:also\s|then\s|just\s)?(?:(?:went|drove|walked|came|popped|called)\s(?:(?:round|over|up|out|back)\s)?(?:to|at)\s(?:her|hers|the)(?:\s(?:door|flat|house|address|room|hostel|yard|place))?|(?:rang|phoned|called|tried|texted|knocked)(?:\s(?:for|on))?(?:\s(?:her|again|her again|her door))?)\s(?:at|@|about|around)\s$/i

/** Before the time from which the worker is or was with her: "HV since 9.45", "with me since 2pm". */
export const hereSince =
  /\b(?:hv|h\/v|visit|here|in|there|hers|phone|tel|hub|centre|office|flat|hospital|a&e|(?:with|w|w\/) ?(?:me|her|us)|been \p{L}{2,10})\s(?:since|from)\s(?:about\s|around\s)?$/iu

/** Before a time that had been agreed, where she or the worker did not come: "arrived for her 12 o'clock", "we had said half past one". */
export const agreed =
  /\b(?:call(?:ed)? off|cancel\w*|for|missed|make|do|miss|moved?|to|of|from)\s(?:her|our|my|hers|their|the|[\p{L}]{2,14}['’]s?)\s$|\b(?:we|i)(?:['’]d| had| did)?\s(?:said|agreed|arranged|booked|planned|settled on)\s(?:for\s|on\s)?$/iu

/** Before the time at which she was due: "due 12.30", "down for two", "booked with me for 11.00", "for our" nine o'clock. */
export const dueThen =
  /\b(?:(?:due|booked|scheduled|expected|down)\b(?:(?!\b(?:court|gp|scan|hearing|rent|baby|that|because)\b)[^.;,\n]){0,40}(?:\s(?:at|for|@|due))?|for (?:our|her))\s$/i

/** Before the time at which the contact began, with its end or its length behind it: "saw her from half nine for forty minutes". */
export const beganFrom =
  /(?<!\b(?:mov\w*|works?|working|open|shift|job|curfew|chang\w*|starts?|out)\s(?:\w{1,10}\s)?)\bfrom\s(?:about\s|around\s)?$/i
export const thenFor =
  /^,?\s?(?:for|gone|left|finished|over|done|away|till?|until|to|in and out|was \d|took)\b/i

/** Before the time at which a length began: "hour and 20 from 2", "40 mins, from ten". */
export const behindLength =
  /\b(?:\d{1,3} ?(?:m|mins?|minutes|h|hrs?|hours?)|an hour|half an hour|hours?|hrs?|mins|minutes|\d ?(?:h|hr|hrs|hour|hours) ?\d\d|(?:hour|hr)s? (?:and|&|n) (?:\d\d|a half|a quarter|half|ten|twenty|thirty|forty|fifty))(?:,[^,.;]{0,24}|\s(?:(?:with|w|w\/|at|in|on|of)\s[^,.;]{1,60}|(?:phone|tel|tc|video|zoom|hub|centre|call)))?,?\sfrom\s$/i

/** Before the time at which somebody was to be where she or the worker went: "went out to her flat for half ten". */
export const cameFor =
  /\b(?:went|came|come|attended|arrived|turned up)\b(?![^.;]{0,30}\b(?:appt|appointment|back|booked)\b)[^.;,]{0,30}\sfor\s(?:(?:her|our|my|the)\s)?$/i
/** Before the time at which they were somewhere together: "dentist with her 2.30", "jobcentre w/ me 12.15". */
export const withEachOther =
  /(?:^|[.;\n])(?:(?!\b(?:next|nxt|again|back|book\w*|will|is|due|new|to|see|plan)\b)[^.;\n]){0,60}\b(?:w|with)\/?\s?(?:me|her)\s$/i
export const asArranged = /^\sas (?:arranged|agreed|planned|booked)\b/i

/** An appointment of hers with others, which has its own day: "missed her probation appt this morning". */
export const theirAppointment =
  /(?<!\b(?:at|to|with|for)\s)\b(?:her|his|their|a|an)\s(?:probation|po|om|gp|dr|doctors?|dentist|hospital|midwife|job ?cent(?:re|er)|jcp|uc|dwp|pip|cgl|housing|solicitors?|sw|court|cmht)(?:['’]?s)?\s(?:appt|appointment|meeting|interview|assessment)\s(?:(?:on|at|@)\s)?(?:\d{1,2}(?:[.:]\d\d)?\s?(?:am|pm)?\s(?:on\s)?)?$/i

/** What somebody does to the worker: "shouted at me". */
export const towardsMe = /\b(?:at|to|with|on) me\b/i

/** Somebody whose doing it is: "her ex", "Jade's brother". */
export const whoseDoing =
  /(?:\b(?:her|his|the|my)|['’]s)\s(?:ex|partner|boyfriend|husband|landlord|dad|mum|mother|father|son|daughter|brother|sister|friend|neighbour|flatmate|nephew|niece|aunt|uncle|cousin|(?:housing |support |probation )?(?:officer|worker)|social worker|solicitor|kids?|ex[- ]partner)\b/i

/** Words before a sign of a contact that make it somebody else's, or an earlier one. */
export const reported =
  /\b(?:told|says|(?<!\bthe )said|saying|reports?|reported|states?|stated|disclosed|mentioned|that|claims|explained|(?:her|his|the|my) (?:ex|partner|boyfriend|husband|landlord|dad|mum|mother|father|son|daughter|brother|sister|friend|neighbour|flatmate)|['’]s (?:ex|partner|boyfriend|husband|dad|mum|mother|father|son|daughter|brother|sister|friend|neighbour)|he|they|who|police|officer|landlord|bailiffs?|sw|social worker|po|probation|gp|cgl|idva|neighbours?|ex|worker|nurse|midwife|council|(?:last|previously|first|not))\s(?:[\p{L}'’]{1,12}\s){0,3}$|\b(?:after|before|since)\s(?:[\p{L}'’]{1,12}\s)?$/iu

/** What a clause without a sign of a contact tells as something that happened. */
export const happened =
  /\b(?:was|were|is|are|has|had|got|gets|lost|went|took|gave|left|feels|felt|thinks|owes|needs|wants|start(?:s|ed)|end(?:s|ed)|died|paid|owed|stopped|cut|broke|split|fell|found|heard|been|being|having|drank|used|relapsed|(?!(?:miss|cancell?|attend|engag|rearrang|reschedul|need|book|plann|schedul|arrang|referr|complet|log|popp|dropp|call|text|phon|visit|chatt|talk|walk|email|messag|accompani|support|discuss|review|updat|join|help)ed)\p{L}{3,20}ed)\b/iu

/** What a contact is called where no verb tells of it. */
export const contactNoun =
  /\b(?:contact|session|appt|appointment|call|visit|1[-:]1|1-2-1|f2f|h\/?v|t\/?c|o\/v|catch[- ]?up|drop[- ]?in|(?<!\b(?:her|his|their|my|new|old|broken|mobile)\s)(?:phone|telephone)|tel|video|vid|zoom|teams|check[- ]?in|group|grp|(?:work|wk)sho?ps?|training|class|club|choir|coffee (?:morn|morning)|dinner|table|talk(?! (?:to|about))|e-?mail|keywork|key ?session|meeting|mtg|(?:3|three)[- ]way|core grp|viewing w(?:ith|\/)|van)\b/i

/** An appointment with somebody else. */
export const withOthers = /\b(?:appt|appointment|meeting)\s(?:w\/|with)\s?(?!her\b|me\b|us\b)/i

/** What comes before the subject of a contact. */
export const subject = /\b(?:re|about|regarding|discussed)\b/i

/** She was not there. */
export const negated =
  /\b(?:did ?n['’]?t|did not|dna['’]?d?|missed(?! calls?)|no[ -]?show\w*|failed|never|cancel\w*)\b/i

/** She was, after all. */
export const turnedUp =
  /\b(?:but|then|and)?\s?(?:came|attended|turned up|showed|here|was in|popped in|saw her|seen|met her)\s(?:in\s|on\s)?$/i

/** A call that the worker returned. */
export const rangBack =
  /(?<!\b(?:until|till?)\s)\b(?:rang|called|phoned|spoke|texted|replied|tc|t\/c)\s(?:[\p{L}'’]+\s){0,3}(?:at|@|back|again|today|on|this (?:morning|am))\s(?:on\s|at\s)?(?:\d{1,2}[.:]\d\d\s)?$|\b(?:but|then) (?:came|arrived|turned up)\s(?:at\s)?$|\b(?:rang|called|phoned|spoke to|spoke with)\s(?:(?:her|back)\s)?(?:straight back\s|back\s)?(?:on\s|at\s)?$/iu

/** Before the time at which she came. */
export const cameThen =
  /\b(?:came|arrived|landed|appeared|turned up|showed up|got here|rocked up|walked in|rolled in|here)\s(?:in\s)?(?:(?:at|about|around|by|@|nearer|just|gone)\s){0,2}$/i

/** What came from her before it: a missed call, a voicemail, a text. */
export const cameFromHer = /\b(?:missed call|voicemail|vm|text(?:ed)?|txt|message|messaged|whatsapp|msg)\b/i

/** The worker's own part in what is told. */
export const withMe = /\b(?:i|we|me|us)\b/i

/** What is still to be done on a day. */
export const ahead =
  /\b(?:will|shall|to|need\w*|must(?! have)|should(?! have)|gonna|wants?|hop\w+|i['’]?ll|she['’]?ll|they['’]?ll)\s/i
