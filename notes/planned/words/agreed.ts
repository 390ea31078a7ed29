/** "Me 12th, café", "ours is 20th 2pm", "CPN 19/6 and me 26/6", "im there again monday 10": the worker is who comes. */
const oursAlone =
  "(?<=^\\W{0,3}(?:(?:and|&|\\+|then|so|but) )?)(?:(?:me|mine|ours|us|kw)(?: (?:is|are|there|again|agn|next|back|now|then|on|at|for|here|in|the|hub|centre|caf[eé])){0,4}\\s?[:,–-]?|(?:i['’]?m|i am|we['’]?re) (?:back )?(?:there|round|over|with HER)(?: again)?(?: on)?) (?=(?:TIME )?DAY)"
/** "She's taking the 16th at 11", "she asked for 1pm Thurs": a day with its hour that she chose. */
const chosen =
  "(?:she|WOMAN)(?:['’]?s| is|['’]?ll| will| has)? (?:taking|taken|takes?|took|chose|chosen|picked|going for|went for|gone for|asked for|asking for|wants|suggest(?:s|ed|ing)) (?:the )?(?=DAY,? (?:at |@ )?(?:TIME|\\d)|TIME,? (?:on |for )?(?:the )?DAY)"
/** "How about mon 21st at 12, she said yes", "can we do phone on tues instead": what one of them proposed. */
const proposed =
  "(?:how about|what about|make it|let['’]?s (?:say|do|make it)|(?:can|could|shall|if) (?:we|i|she|you) (?:do|say|make it|come|have|meet|could do)) (?:(?:it|ours|phone|call|video|zoom|hub|instead|by|on|at|for|the) ){0,4}(?=DAY|TIME,? (?:on )?DAY)"
/** "Move our thing from tomorrow to wed 8th", "moving to Friday 27th at 4"; moving to a flat names no day right there. */
const movedTo =
  "(?<=(?<!\\p{L})(?:mov(?:e|ing)|swap(?:ping)?|shift(?:ing)?|switch(?:ing)?|push(?:ing)?|bring(?:ing)?|chang(?:e|ing))(?: (?:it|us|HER|our|ours|mine|the|this|that|thing|one|visit|appt|appointment|session|slot|call|hv|catch[ -]?up|back|forward|usual|from|TIME|DAY|WHOSE|DAY['’]?s)){0,6} )(?:to|till?|until) (?:the )?(?=DAY)"
/** "Back there tues 10", "back round weds". */
const backThere = '(?:back|again) (?:there|round|over|at hers)(?: again)? (?:on )?(?=DAY)'

/** How a text says that a day is what the worker and the woman settled between them. */
export const agreedWords = [oursAlone, chosen, proposed, movedTo, backThere]
