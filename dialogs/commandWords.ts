/**
 * A reference, or a name of at most four words. What is longer, or holds a number or a mark between, is a note that begins with
 * the same word.
 */
export const name = /(?<words>w-\S+|[^\s,;:\d]+(?: [^\s,;:\d]+){0,3})/.source

/** A command alone or with a name behind it: "details", "my details", "details of Jade". */
export const withName = (words: string): RegExp =>
  new RegExp(`^(?:my )?(?:${words})(?: (?:list|of|for|about|on|with))?(?: ${name})?$`, 'iu')
/** A command behind a name: "Jade's details". */
export const ofName = (words: string): RegExp => new RegExp(`^${name}['’]s? (?:${words})$`, 'iu')

/** What follows "brief" in a note: "brief chat with Jade". */
export const briefNotes =
  '(?:phone |telephone |home |welfare |video |follow[- ]up |safety )?(?:appointment|call|catch|chat|check|contact|conversation|discussion|drop|email|encounter|handover|intervention|meet|meeting|message|note|session|support|talk|text|update|visit|word)s?'

/** What the parts of a record are called. */
export const detailsWords = 'details'
export const actionsWords = 'actions?|to ?do|tasks|reminders'
/** What is to be done on some days names nobody: it is a question. */
export const notOfDays =
  '(?!(?: (?:list|for|due|by))* (?:today|tonight|tomorrow|this (?:week|morning|afternoon)|next week)\\b)'
export const outcomesWords = '(?:five )?outcomes?|scores?'
export const progressWords = 'progress'

/** "Jade", "Jade's contact of Tuesday", "Jade Morgan's answers". */
export const savedOf =
  /(?<words>(?:w-\S+|[^\s,;:\d]+(?: [^\s,;:\d]+){0,3}?)(?: (?:last |latest |saved )?(?:contact|note|visit|call|session|answers|outcomes|scores))?(?: (?:of|from|on) [^,;:]{1,40})?)/
    .source
/** "It", "that", "my last contact"; or nothing. */
export const lastOne = '(?: (?:it|that|(?:my |the )?(?:last|latest)(?: (?:contact|note|one))?))?'

/** How a reminder is asked for. */
export const remindMe =
  '(?:(?:please|can you|could you|pls) )?remind me|(?:(?:please )?(?:set|add|make) )?(?:a |an )?reminder'
/** What may stand behind what is to be done and changes nothing; what is due by a day is a question. */
export const soon = '(?: (?:now|please))?'

/** An alert's number, also one with a slip in it, with a few words around it that say no more than that it is to be shown. */
export const alertNumber =
  /^(?:(?:please )?(?:open|show|see|find|read|look at|timeline(?: of)?|what (?:about|of)|how is)(?: me)? )?(?:(?:the )?alert )?(?<words>sg(?: ?[–-] ?| )?[0-9a-z]{4,8}(?: ?[–-] ?| )?[0-9a-z]{0,2})(?: (?:please|now|timeline))?$/iu
/** What can follow "outcomes report": what begins like a period or a borough. Anything else is a note. */
export const reportOf =
  /(?:(?: for| of| on| from| between)? (?<words>(?:in|last|this|the|20\d\d|\d{1,2}|jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[^,;:]*))?/
    .source
/** How the day is asked for. */
export const whatIsOnToday =
  /^(?:what(?: (?:needs me|is (?:on|happening)|have i got|do i have|is there)|['’]?s (?:on|happening))|(?:is there )?any ?thing(?: on)?)(?: for me)? today$/iu
/** How it is asked who is away, and who covers. */
export const whoIsAway =
  /^(?:who(?: is|['’]?s|se| else is)? (?:away|on leave|on holiday|off(?: sick)?|uncovered)(?: (?:today|now|tomorrow|this week|next week))?|who(?: is|['’]?s|se)? cover(?:s|ing)(?: .+)?|who(?: is|['’]?s|se)? \S+(?: \S+)? cover(?:ing)?(?: for)?|who (?:am i|do i) cover(?:ing)?|away|leave|cover|uncovered|set (?:my )?(?:leave|cover|days away))$/iu
