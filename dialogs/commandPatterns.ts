import {
  name,
  withName,
  ofName,
  briefNotes,
  detailsWords,
  actionsWords,
  notOfDays,
  outcomesWords,
  progressWords,
  savedOf,
  lastOne,
  remindMe,
  soon,
  alertNumber,
  reportOf,
  whatIsOnToday,
  whoIsAway,
} from './commandWords.ts'
import type { Command } from './command.ts'
import { sayingAway } from './sayingAway.ts'

/** What each command is typed as, in the order they are tried: the first that fits wins. */
export const commandPatterns: readonly (readonly [Command['dialog'], RegExp])[] = [
  ['hello', /^(?:hi|hello|hey|hiya|good (?:morning|afternoon|evening))(?: there)?$/iu],
  [
    'help',
    /^(?:(?:hi|hello|hey|hiya)[ ,!]+)?(?:help(?: me)?(?: please)?|\?|commands|what (?:can|do) (?:i|you|u) (?:do|say|write)|how (?:do|can) i (?:use|work) (?:you|u|this|it)|how does (?:this|it) work)$/iu,
  ],
  ['thanks', /^(?:thanks|thank you|thx|ta|cheers|ok|okay|great|lovely)(?: (?:so much|very much|x+))?$/iu],
  ['save', /^(?:save|save it|save this|yes|yep|yes please)$/iu],
  ['cancel', /^(?:cancel|stop|never ?mind|forget it|discard)$/iu],
  [
    'undo',
    /^(?:undo|undo that|take (?:it|that) back|(?:undo|delete|remove|take back) (?:my |the )?last (?:contact|note|one))$/iu,
  ],
  ['log', /^form$/iu],
  ['log', withName('log(?: a contact)?|new contact')],
  [
    'new-woman',
    /^(?:(?:add |open )?(?:a )?new (?:woman|referral|record|case)|add (?:a )?woman|open (?:a )?record)(?:[:,]? (?:for )?[\p{L}][\p{L}'’-]*(?: [\p{L}][\p{L}'’-]*){1,2})?$/iu,
  ],
  ['colleagues', /^(?:colleagues|people|staff)$/iu],
  [
    'cues',
    /^(?:(?:show|open)(?: me)? )?(?:the |my |our )?(?:open |safeguarding )?cues?(?: list)?(?: (?:today|now|please))?$/iu,
  ],
  ['cues', /^(?:the |my )?notes to look at$/iu],
  [
    'rota',
    /^(?:(?:show|open)(?: me)? )?(?:the |our )?(?:rota|on[ -]call)(?: (?:today|tonight|now|please))?$/iu,
  ],
  [
    'rota',
    /^who(?: is|['’]?s)? (?:leads|leading|the (?:safeguarding )?lead|on[- ]call|on duty)(?: (?:today|tonight|now|this (?:evening|weekend)))?$/iu,
  ],
  [
    'rota',
    /^who (?:do|can|should) (?:i|we) (?:ring|call|phone|contact)(?: (?:tonight|now|out of hours|this evening))?(?: (?:in|if it['’]?s|if it is|for) an emergency)?(?: (?:tonight|now|out of hours))?$/iu,
  ],
  [
    'ready',
    /^(?:(?:are|is) (?:we|everything|everybody|everyone|all) )?(?:ready|readiness)(?: (?:tonight|today|now|please))?$/iu,
  ],
  ['drill', /^(?:(?:run|start|show) )?(?:an? |the )?(?:alert )?drills?(?: (?:now|please))?$/iu],
  [
    'alerts',
    /^(?:(?:show|open|list)(?: me)? )?(?:the |my |our |all )?(?:open )?(?:safeguarding )?alerts(?: (?:list|today|now|please))?$/iu,
  ],
  ['alerts', alertNumber],
  ['alert', /^safeguarding(?: (?:concern|worry|issue|referral))?(?: (?:about|for|re|on) (?<words>.+))?$/iu],
  [
    'alert',
    /^i(?: am|['’]m)(?: (?:very|really|so))? (?:worried|concerned|scared) (?:about|for) (?<words>.+)$/iu,
  ],
  [
    'alert',
    /^(?:(?:i )?(?:need|want|have|would like) to )?(?:raise )?(?:an? )?(?:safeguarding )?alert(?: (?:about|for|re|on))?(?:(?: ?[:–-]| )\s*(?<words>.+))?$/iu,
  ],
  [
    'caseload',
    /^(?:show me |how is |what is )?(?:my |the |our )?(?:case ?load|women|team)(?: (?:today|now|please))?$/iu,
  ],
  [
    'caseload',
    /^who(?:m)? (?:do i (?:need|have) to|should i|shall i|must i|to|haven['’]?t i|have i not) (?:see|seen|contact(?:ed)?|ring|rung|call(?:ed)?|speak to|spoken to)(?: (?:first|next|today|this week|in .+|for .+))?$/iu,
  ],
  ['weeks', /^(?:(?:show|how many)(?: me)? )?(?:my |our |the )?contacts (?:by|per|each|every) week$/iu],
  ['caseload', new RegExp(`^(?:case ?load|women) (?:for|of) ${name}$`, 'iu')],
  ['caseload', new RegExp(`^${name}(?:['’]s?|s) (?:case ?load|women)$`, 'iu')],
  [
    'day',
    /^(?:show me |how is |what is |what['’]?s )?(?:my |the |our )?(?:(?<words>own) )?(?:day|today|daily summary|morning message|summary)(?: (?:today|now|please))?$/iu,
  ],
  ['day', whatIsOnToday],
  [
    'day',
    /^(?:show me |what is |what['’]?s on )?(?<words>(?:my|this|the) week|(?:my )?next (?:seven|7) days)$/iu,
  ],
  ['day', /^(?<words>(?:(?:show me )?my )?(?:unsaved )?drafts|unsaved notes|notes not saved)$/iu],
  ['day', /^(?<words>wh(?:at|ich notes) (?:have i not|haven['’]?t i|i have not) saved)(?: yet)?$/iu],
  [
    'morning',
    /^(?:my |the )?(?:morning|daily)(?: message| summary)? (?<words>off|on|stop|(?:at )?\d{1,2}(?:[:.]\d{2})? ?(?:am|pm)?(?: in \S+)?)$/iu,
  ],
  [
    'morning',
    /^(?:when does )?(?:my |the )?(?:morning|daily) (?:settings?|time|message settings?|message come)$/iu,
  ],
  [
    'actions',
    new RegExp(
      `^what (?:do i (?:have|need) to|have i got to|must i|should i) do(?: (?:for|about|with) ${name})?$`,
      'iu',
    ),
  ],
  ['actions', new RegExp(`^(?:my )?(?:${actionsWords})${soon}$`, 'iu')],
  [
    'measures',
    /^(?:(?:show|list)(?: me)? )?(?:the |our |all )?(?:measures|questionnaires)(?: (?:list|please|there are))?$/iu,
  ],
  [
    'reviews',
    new RegExp(
      `^(?:who is due (?:a )?|(?:show me )?(?:my |the |our )?)(?:outcomes? )?reviews?(?: due)?(?: (?:for|of) ${name})?$`,
      'iu',
    ),
  ],
  [
    'outcomes-report',
    new RegExp(`^(?:(?:show|run)(?: me)? )?(?:the |an |our )?outcomes? report${reportOf}$`, 'iu'),
  ],
  [
    'outcomes-report',
    new RegExp(`^(?:the |a )?report (?:on|of) (?:the |our )?(?:five )?outcomes${reportOf}$`, 'iu'),
  ],
  ['details', withName(detailsWords)],
  ['details', ofName(detailsWords)],
  ['actions', withName(`(?:${actionsWords})${notOfDays}`)],
  ['actions', ofName(actionsWords)],
  ['outcomes', withName(outcomesWords)],
  ['outcomes', ofName(outcomesWords)],
  ['progress', withName(progressWords)],
  ['progress', ofName(progressWords)],
  [
    'progress',
    new RegExp(
      `^(?:(?:phq|gad|ons|audit|wsa|core)-?\\d{1,2} )(?:scores?|results?) (?:for|of) ${name}$`,
      'iu',
    ),
  ],
  ['progress', new RegExp(`^how(?: is| has|['’]?s) ${name} (?:doing|got on|been doing|changed)$`, 'iu')],
  ['correct', new RegExp(`^(?:correct|put right|put it right)${lastOne}$`, 'iu')],
  ['correct', new RegExp(`^(?:correct|put right) ${savedOf}$`, 'iu')],
  [
    'wrong-woman',
    /^(?:(?:that|it)(?: was|['’]?s| is) )?(?:filed (?:for|under) )?(?:the )?wrong (?:woman|person)$/iu,
  ],
  [
    'right-woman',
    new RegExp(
      `^(?:(?:sorry|no|oops) )?(?:the )?wrong (?:woman|person),? (?:it(?:['’]?s| is| was)|(?:it )?should (?:be|have been)|i meant|meant) ${name}$`,
      'iu',
    ),
  ],
  ['wrong-woman', new RegExp(`^wrong (?:woman|person)(?: for| on| in)? ${savedOf}$`, 'iu')],
  ['away', whoIsAway],
  [
    'find',
    new RegExp(
      `^(?:find|search(?: for)?|look up|show(?: me)?|who is)(?: (?<words>\\S+(?: \\S+){0,3}))?$`,
      'iu',
    ),
  ],
  ['reminder', new RegExp(`^(?:${remindMe})(?:[ :]+(?:to|about|that|for))?(?:[ :]+(?<words>.+))?$`, 'iu')],
  ['find', /^(?<words>w-[0-9a-z]{6}-[0-9a-z])$/iu],
  [
    'knows-privately',
    new RegExp(
      `^i (?:(?:do not|don['’]?t|no longer|also) )?know ${name} (?:privately|personally|socially|outside (?:of )?work)(?: any ?more)?$`,
      'iu',
    ),
  ],
  [
    'duty',
    new RegExp(
      `^(?:i(?: am|['’]?m) )?on[ -](?:call|duty)(?: (?:today|tonight|now))?(?: (?:for|about|and need) ${name})?$`,
      'iu',
    ),
  ],
  ['brief', withName(`brief me|brief(?:ing)?(?! (?:${briefNotes})\\b)`)],
  ['brief', ofName('brief(?:ing)?')],
  ['supervision', withName('supervision')],
  ['supervision', ofName('supervision')],
  ['duty', new RegExp(`^(?:duty|safe card)(?: (?:for|of|about) ${name})?$`, 'iu')],
  ['duty', new RegExp(`^safe card ${name}$`, 'iu')],
  ...sayingAway,
]
