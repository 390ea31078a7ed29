import { arrivals, arrivalWords } from './arrivals.ts'
import { outright, thing, told, weak, type ModeValue } from '../modeValue.ts'
import { relative, service, worker } from '../otherPeople.ts'
import { took } from '../tookHer.ts'
import { holding } from '../wordGate.ts'
import type { WordedRule } from '../wordedRules.ts'
import { wentBySomebody, wentToHer } from '../wentToHer.ts'

/** What stands before "in today" where nobody came in: "can't come in today", "rang in this morning". */
export const inButNotHere =
  /\b(?:come|coming|be|back|not|go|going|call(?:ed|ing)?|rang|ring(?:ing)?|phon(?:ed|ing)|text(?:ed)?|kids?|liv(?:es|ing)|is|everyone|all|group|moved|moving|move|bail(?:ed)?|he|they|nobody|court|hospital|custody|stay(?:ed|ing)?|settled|interested)\s$|n['’]t\s$|\b(?:was|is)nt\s$/i

/** What was planned and not done: "phone instead of hv", "was meant to be f2f". */
const insteadOf =
  /\b(?:instead of|rather than|meant to be|supposed to be|should(?:['’]ve| have) been|was going to be) (?:a |an |the |her |our )?(?:planned |home )?$/i

/** How notes say that people met, one to one or in a group. */
export const meetingRules: readonly WordedRule<ModeValue>[] = [
  {
    rule: 'in-person',
    value: outright('in-person'),
    words: holding('person|f2f|f-2-f|ftf|face'),
    pattern: /\b(?:in person|f2f|f-2-f|ftf)\b|\bface[ -]to[ -]face\b/gi,
    notAfter: insteadOf,
  },
  {
    rule: 'visit',
    value: thing('in-person'),
    words: holding(
      'visit| hv| h/v| o/v|doorstep|gate|office|planned|joint|3 way|3way|three|coffee|walk|lunch|viewing|shopping|chat| word|natter|catch up|catch-up|interview room|reception|waiting room|office|desk|counter',
    ),
    pattern:
      /\b(?:home|prison|centre|hub|office|official|hospital|gate|joint|doorstep|welfare|legal|custody|unannounced|announced|planned|cold|flat|hostel) visit(?:s|ed)?\b|\b(?:today|tomorrow|yesterday|(?:mon|tues|wednes|thurs|fri)day)['’]?s visit\b(?! (?:from|by|to|with)\b)|\b(?:H\/?V['’]?d?|O\/V)\b(?! (?:from|by)\b)|\b(?:doorstep|gate pick[ -]?up|office (?:appt|appointment|meeting)|planned (?:office )?meeting|gate meet(?:ing)?|joint (?:appt|appointment|meeting|session))\b|\b(?:3|three)[ -]?way(?:s?| meeting)\b(?! call)|\b(?:coffee|walk|lunch|viewing|shopping) with\b|\b(?:chat|catch[ -]?up|word|talk|natter) (?:here )?(?:in|at|outside) (?:the )?(?:school|reception|waiting|hub|centre|court|gate|corridor|office|car|park|street|caf[eé]|costa)|\bin (?:the )?(?:interview room|reception|waiting room)\b|(?<=\b(?:told|met|spoke|talked|sat|came)(?: (?:with|to))?(?: [\p{L}'’]{1,15}){0,2} )in (?:the |our |my )?office(?!\p{L})|(?<!\b(?:left|dropped|handed|staff|lady|man|guy|woman|police|security|working|me|i|it|on|sat)(?: \p{L}+){0,2} )at (?:the )?(?:front |reception )?(?:desk|counter)(?!\p{L})|(?<!\b(?:s?he|they|has|who) )\b(?:had|did|made|paid) (?:(?:an?|my|our|the) )?(?:(?!(?:contact|gp|prison|hospital|video|virtual)\b)\p{L}+ ){0,3}visit (?:with|w|to) (?!(?:her|the) (?:kids?|children|son|daughter|baby|boys|girls)\b)|\bvisit to (?!(?:the|a|an|her|gp|hospital|hub|centre|probation|court|her)\b)/giu,
    notAfter: new RegExp(
      `\\b(?:next|for|another|a|no|no (?:lone|solo|single|further)|book(?:ed)?|arrange[d]?|contact|no more|planned a|agreed|offered|(?:sw|po|gp|school|nurse|midwife)\\s(?:and|&))\\s$|${insteadOf.source}`,
      'i',
    ),
  },
  {
    rule: 'in-person-session',
    value: weak('in-person'),
    words: holding(
      'in session|at session|1:1|121|one to|one-2|key work|keywork|assessment|action plan|drop in|dropin|session|appt|appointment|meeting|met up|present',
    ),
    pattern:
      /\b(?:1[:-]1s?|1[ -]2[ -]1|121|one[ -](?:to|2)[ -]one|key ?work(?:ing)? (?:session|meeting)|initial assessment|assessment|action plan(?:ning)? (?:session|meeting)|drop[ -]?in|supervision session|session|appt|appointment|meeting|met up|presented|presenting|presentation)(?: (?:with|w\/?|for|at|as|today|-)(?!\p{L})|(?=:)|(?= \d{1,2}(?:[.:]\d\d|\s?[ap]m)))/giu,
    notAfter:
      /\b(?:next|her|his|the|an?|no|re|about|missed|cancelled|for|phone|video|zoom|teams|telephone|book(?:ed)?|attend(?:ed)?|rearrange[d]?|gp|hospital|review|housing|dwp)\s$/i,
    notBefore: new RegExp(`^\\s(?:the |her |his )?(?:${service}|${worker}|${relative})(?!\\p{L})`, 'iu'),
  },
  {
    rule: 'in-today',
    value: weak('in-person'),
    words: holding('in today|in this| in at | here |both in|all in|three in|each in'),
    pattern:
      /\b(?:was |been )?in (?:today|this (?:morning|am|afternoon|pm)|at \d{1,2})\b(?! (?:at|re) (?:court|hospital))|(?<=\b(?:both|all|all three|each) )in(?=\s*(?:$|[.,;:]|today|this))|\bhere (?:for (?:an?|half|\d+|the) |\d{1,3} ?(?:m|mins?|minutes|hrs?|hours?)\b|half an? h|an hour|from \d|at \d|\d{1,2}(?:[.:]\d\d|\s?[ap]m)|today\b|this (?:morning|afternoon)\b)/gi,
    notAfter: inButNotHere,
  },
  {
    rule: 'at-session',
    value: told('in-person'),
    words: holding('session|drop in|dropin'),
    pattern:
      /\b(?:at|in|during) (?:(?:today|yesterday)['’]?s|the|our|her|this) (?:(?:key ?work|1[:-]1|121) )?session\b|\bsession (?:stopped|ended|cut short|finished)\b|\bdrop[ -]?in (?:from|by)\b|\b(?:first|second|last|good|great|long|short|quick|brief|difficult|intense|1[:-]1|121) session\b/giu,
    notAfter: /\b(?:phone|video|zoom|teams|telephone|group|court|counselling|therapy|gym|physio)\s$/i,
    notBefore:
      /^\s(?:with|w|on) (?:the |her |a )?(?:counsell|therap|psych|physio|teams|zoom|the phone|phone)/i,
  },
  {
    rule: 'in-a-group',
    value: outright('group'),
    words: holding(
      'group| grp|club|shop|class|prog|course|yoga|zumba|pilates|boxing|choir|writing|morning|natter',
    ),
    pattern:
      /\b(?:in (?:a|the) group|(?:at|in|attended|joined|came to|during) (?:the |our )?(?:(?!(?:before|after|re|about|for|and|then|prior|hub|centre)\b)[\p{L}’']+ ){0,3}(?:group|grp|club|workshop|class|prog(?:ramme)?|course|yoga|zumba|pilates|boxing|choir|creative writing|coffee morning|knit and natter))\b(?! chat)/giu,
    notAfter: /\b(?:s?he|to|will|wants?|would|child|kids?|son|daughter|enrolled|studying)\s$/i,
  },
  {
    rule: 'group',
    value: thing('group'),
    words: holding('group| grp|shop|coffee|prog|own my|writing|class|club|course|session|circle|natter|chat'),
    pattern:
      /\b(?:group ?work|(?:group|grp) (?:session|sess|workshop|meeting)|work ?shop|coffee (?:morning|afternoon)|peer (?:support )?group|support group|freedom prog(?:ramme)?|own my life|(?:creative writing|art|craft|yoga|cooking|cookery|sewing|knitting|gardening|drama|music|choir|singing|wellbeing|well-being|mindfulness|parenting|confidence|budgeting|money|jewellery|pottery|fitness|boxing|self[ -]?esteem|healthy relationships|book|women['’]?s|walking|baking|photography|dance)[ -]?(?:group|grp|class|club|workshop|course|session|circle|prog(?:ramme)?)|started a group|knit(?:ting)? (?:and|&|n) natter|craft and chat|(?:breakfast|lunch|brunch|social|film|book|women['’]?s|supper|running) club|group|grp)\b(?! chat| home| therapy referral| leader said| info| leaflet| details| certificate| referral| starts| course info)|\bcreative writing\b/gi,
    notAfter:
      /\b(?:whatsapp|facebook|risk|age|peer|family|refer(?:red|ral)?(?: \p{L}+)? to|interested in|wants? to (?:join|do|come to)|join|about|offered|invited to|like to (?:join|do)|next|told (?:her )?about|waiting list for|book(?:ed)? (?:on(?:to)?|for)|signed up (?:for|to)|sign up (?:for|to)|start(?:s|ing)?|after|before|following|end of|arranging|left|eye on|keen on|thinking (?:of|about)|looking (?:at|into|for)|(?:look|sound|idea) of|enrol(?:led|ling)? (?:on|in)|appl(?:ied|ying|y) (?:for|to)|place on)\s(?:the |a |an |our )?$/iu,
  },
  {
    rule: 'back-from-her',
    value: outright('in-person'),
    words: holding('from'),
    pattern:
      /\b(?:back|returned|come) from (?:seeing|visiting|meeting|a visit (?:to|with)|my visit (?:to|with))\b/gi,
    notAfter: /\b(?:s?he|they|she['’]s)(?: is| was| has)?(?: just)?\s$/i,
  },
  {
    rule: 'was-to-meet',
    value: told('in-person'),
    words: holding('meant|suppos| due to|booked to'),
    pattern:
      /\b(?:meant|suppos(?:ed|e)|due|booked) to (?:be )?(?:see(?:ing)?|meet(?:ing)?|visit(?:ing)?|come (?:in\b|to (?:the )?(?:hub|centre)|at \d|\d)|coming in|(?:be )?in at)(?!\p{L})/giu,
    notAfter: /\b(?:he|they|mum|police|gp|sw|po|who)(?: was| is| were| are)? $/i,
  },
  {
    rule: 'went-to-her',
    value: told('in-person'),
    words: holding('went'),
    pattern: wentToHer,
    notAfter: wentBySomebody,
  },
  {
    rule: 'tried-at-home',
    value: told('in-person'),
    words: holding('tried|trying|door|called|knocked|popped|went|dropped|nipped'),
    pattern:
      /\b[Tt]r(?:ied|ying)(?: to (?:see|visit)| visiting)\b|\b(?:at|answered|open(?:ed)?|to) (?:the|her) door\b|\b(?:[Cc]old[ -]?called|[Kk]nocked)\b|\b(?:[Cc]alled|[Pp]opped|[Ww]ent|[Dd]ropped|[Nn]ipped) (?:round|by|over)\b(?! (?:(?:the|her|his|a) )?(?:right|wrong|proper|name|new name|first name|police|court))/g,
    notAfter: /\b(?:s?he|they|who|mum|partner|ex|police|bailiffs?)\s$/i,
  },
  {
    rule: 'saw',
    value: told('in-person'),
    words: holding(
      'bumped into|ran into|collected|sat in on|saw|met|seen|visited|accompanied|walked|escorted|took|sat |helped|supported|caught|catch|went|popped|had |spent',
    ),
    pattern: new RegExp(
      `\\b(?:bumped into|ran into|collected|sat in on|saw|met|seen|visited|accompanied|walked|escorted|${took}|sat (?:down )?(?:with|w/?)(?=\\s)|helped|supported|caught up with|catch[ -]?up with|went (?:with|to (?:see|meet)|for an? (?:walk|coffee))|popped (?:to|in) to see|had (?:an? )?(?:coffee|lunch|tea|walk) with|spent (?:time|\\w+ (?:hrs?|hours?|mins)) with)\\b`,
      'gi',
    ),
    notAfter:
      /(?:\b(?:s?he|they|who|never|not|be|been|last|next|no|mum|ex|police|to|were|is|being|feels?|felt|well|kids?|has|flat ?mate|sister|brother|daughter|son|husband|boyfriend|bf|neighbour|friend)|n['’]t|\b(?:did|was|has|had|have|do|does|could|would|is)nt|\bs?he was)\s$/i,
    notBefore: new RegExp(
      `^\\s(?:with (?:resistance|no)|the (?:criteria|threshold|deadline|police|news|kids)|criteria|threshold|(?:on|off|part|up (?!with)|her (?:medication|meds|keys|tablets|pills)|his|an (?:overdose|od)|out|place|over)\\b|(?:(?:an?|that|his|her|the) )?(?:gp|doctor|dr|psychiatrist|midwife|dentist|consultant|solicitor|nurse)\\b(?! (?:with|and)))`,
      'iu',
    ),
  },
  {
    rule: 'came',
    value: weak('in-person'),
    words: holding(
      `came|attended|turned|dropped|popped|called|showed|arrived|presented|joined|brought|got here|stayed behind|walked in|reported| in today| in this| here |${arrivalWords}`,
    ),
    pattern: new RegExp(
      `\\b(?:came|attended|turned up|dropped (?:in(?:to)?|by)|popped (?:in(?:to)?|by)|called (?:in|by)|showed up|arrived|presented (?:at|for|as|well)|joined|brought in|brought (?:her|the|a|an|his) (?:[\\p{L}'’-]+ ){1,3}in|got here|stayed behind|walked in|${arrivals}|reported (?:to (?:(?:the|our) )?(?:\\p{L}+ )?(?:probation|office|reception)|as (?:instructed|directed|required)))\\b`,
      'giu',
    ),
    notAfter:
      /(?:\b(?:they|not|be|never|who|next|no|police|kids?|mum|ex|partner|bailiffs?|letter|money|payment)|n['’]t|\b(?:did|was|has|had|have|do|does|could|would|is)nt)\s$/i,
    notBefore:
      /^\s(?:up|out|about|from|across|off|through|thru|clean|(?:in |and )?(?:the )?post\b|back (?:positive|negative|clear)|forward)\b/i,
  },
]
