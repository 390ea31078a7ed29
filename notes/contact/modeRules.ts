import type { Mode } from '../../casework/words.ts'
import { endingWith } from './endingWith.ts'
import { relative, service, worker } from './otherPeople.ts'
import { holding, type WordedRule } from './wordedRules.ts'
import { wentBySomebody, wentToHer } from './wentToHer.ts'

/**
 * A way of being in touch, and how it is said: outright ("by phone"), by a thing or a verb of its own ("phone call", "rang"),
 * or weakly, by a verb that fits more than one way ("came", "attended").
 */
export interface ModeValue {
  readonly mode: Mode
  readonly outright: boolean
  readonly weak?: true
  readonly thing?: true
}

const outright = (mode: Mode): ModeValue => ({ mode, outright: true })
const told = (mode: Mode): ModeValue => ({ mode, outright: false })
const thing = (mode: Mode): ModeValue => ({ mode, outright: false, thing: true })
const weak = (mode: Mode): ModeValue => ({ mode, outright: false, weak: true })

const toDo =
  /\b(?:to|will|can|could|should|would|please|i'll|we'll|must|her|his|their|new|no|next|awaiting|await|expect(?:s|ing)?|waiting for|showed me|shown|read|about|re|got|received|had|brought|bring|has|have|with)(?: an?| the| his| her)?\s$/i
const others = `(?:\\b(?:${relative}|${worker}|${service}|s?he|they|who)(?: (?:has|had|have|then|also|just))?|[’']s)\\s`
const byOthers = endingWith(others)
const label = (words: string, not = ''): RegExp =>
  new RegExp(
    `(?:(?<=^\\s{0,3}|[-–—,;:(/|.\\n]\\s?)(?:${words})(?=\\s*(?:$|[-–—,;:)/|.\\n]|\\d|w/|(?:with|w|to|from|re|contact|check|for|appt|session|call|catch|consult\\w*)\\b))|(?<=\\d\\s?(?:mins?|minutes|m|hrs?|hours?|h)\\s(?:(?:on|by|over|via|-)\\s(?:the\\s)?)?)(?:${words})(?!\\p{L}))${not}`,
    'giu',
  )

/** How notes say in what way people were in touch. */
export const modeRules: readonly WordedRule<ModeValue>[] = [
  {
    rule: 'by-phone',
    value: outright('phone'),
    words: holding('phone|mob|landline'),
    pattern:
      /\b(?:by|on|over|via) (?:the )?(?:tele)?phone\b|\b(?:no answer|no reply|no response|rang|called|tried|reach(?:ed)?|contact(?:ed)?) (?:her )?(?:on|from) (?:her |the )?(?:mobile|mob|phone|landline)\b|\b(?:by|via|over) (?:mobile|mob)\b|\b(?:on|via) (?:loud)?speaker ?phone\b/gi,
    notBefore: new RegExp(
      `^\\s(?:to|with) (?:the |her |his )?(?:${service}|${worker}|${relative})(?!\\p{L})`,
      'iu',
    ),
    notAfter:
      /\b(?:reminder|alarm|app|photos?|messages?|pictures?|note|put|credit|texts?|abuse)\s(?:\w+ )?$/i,
  },
  {
    rule: 'phone-call',
    value: thing('phone'),
    words: holding('phone|call|voice|vm|tc|t/c|t.c|pc'),
    pattern:
      /\b(?:tele)?phone ?(?:call|contact|appt|appointment|session|check|consultation|conversation|support|catch[ -]?up)s?\b|\b(?:tel|welfare|check[ -]?in|three[ -]way|3[ -]?way|conference|whatsapp|follow[ -]?up|wellbeing|quick|missed|attempted|intro(?:ductory)?) call\b|\btelephone\b|\bvoice ?mail\b|\bvm\b|(?<![\p{L}/-])(?:t\/c|tcs?|t\.c\.?|pc(?= (?:to|from|with|w)))(?![\p{L}\d])/giu,
    notAfter:
      /\b(?:to|will|can|could|should|would|please|next|her|a new|no|video|zoom|teams|lost|broken)\s$/i,
  },
  {
    rule: 'phone-label',
    value: thing('phone'),
    words: holding('ph|tel|tc|t/c|vm|mob'),
    pattern: label('phone|tele?phone|tel|tc|t/c|vm|ph|mob'),
  },
  {
    rule: 'gave-a-ring',
    value: told('phone'),
    words: holding('gave|given|giving|on phone|on the phone|belled|buzzed'),
    pattern:
      /\b(?:gave|given|giving) (?:(?!a\b)[\p{L}'’-]+ ){1,2}a (?:quick )?(?:ring|call|bell|tinkle|buzz)\b|\b(?:on (?:the )?phone (?:to|with)|belled|buzzed)\b/giu,
    notBefore: new RegExp(`^\\s(?:the |her |his )?(?:${service}|${worker}|${relative})(?!\\p{L})`, 'iu'),
    notAfter: byOthers,
  },
  {
    rule: 'by-video',
    value: outright('video'),
    words: holding('video|zoom|teams|facetime|skype|meet|ft|online'),
    pattern:
      /\b(?:on|by|via|over|through|using) (?:a )?(?:video(?:[ -]?(?:call|link))?|zoom|(?:ms |microsoft )?teams|facetime|skype|google meet|ft)\b|\bvideo[ -]?link\b|\bwhatsapp video\b|\b(?:met|saw|seen|session with|meeting with) (?:with )?(?:[\p{L}'’-]+ ){1,2}online\b/giu,
    notBefore: /^\s(?:\w+ )?(?:evidence|hearing)\b/i,
  },
  {
    rule: 'video-call',
    value: thing('video'),
    words: holding('video|zoom|teams|facetime|skype|virtual|online|ft'),
    pattern:
      /\bvideo(?:[ -]?(?:call(?:ed)?|contact|appt|appointment|session|meeting|visit|chat))?\b|\b(?:zoom|(?:ms )?teams|facetime|skype|virtual|online)\s(?:call|meeting|session|appt|appointment|chat|catch[ -]?up|link|with|w)\b|\b(?:zoom|teams|facetime|skype|ft)(?: (?:to|with|from)\b| ?w\/)|\b(?:zoomed|facetimed|skyped)\b/gi,
    notAfter: /\b(?:a|the|youtube|training|watched|music) $/i,
  },
  {
    rule: 'video-label',
    value: thing('video'),
    words: holding('video|zoom|teams|facetime|ft|skype'),
    pattern: label('video|zoom|teams|facetime|ft|skype'),
  },
  {
    rule: 'in-person',
    value: outright('in-person'),
    words: holding('person|f2f|f-2-f|ftf|face'),
    pattern: /\b(?:in person|f2f|f-2-f|ftf)\b|\bface[ -]to[ -]face\b/gi,
  },
  {
    rule: 'visit',
    value: thing('in-person'),
    words: holding('visit|hv|doorstep|gate|office|meeting|way| with'),
    pattern:
      /\b(?:home|prison|centre|hub|office|hospital|gate|joint|doorstep|welfare|legal|custody|unannounced|announced|planned|cold|flat|hostel) visit(?:s|ed)?\b|\bHV['’]?d?\b|\b(?:doorstep|gate pick[ -]?up|office (?:appt|appointment|meeting)|planned (?:office )?meeting|gate meet(?:ing)?)\b|\b(?:3|three)[ -]?way(?:s?| meeting)\b(?! call)|\b(?:coffee|walk|lunch|viewing|shopping) with\b|\bvisit to (?!(?:the|a|an|her|gp|hospital|hub|centre|probation|court|her)\b)/gi,
    notAfter:
      /\b(?:next|for|another|a|no|book(?:ed)?|arrange[d]?|contact|no more|planned a|agreed|offered)\s$/i,
  },
  {
    rule: 'in-person-session',
    value: weak('in-person'),
    words: holding(
      '1:1|1-1|1-2-1|1 2 1|121|one|key|assessment|plan|drop|session|appt|appointment|meet|present',
    ),
    pattern:
      /\b(?:1[:-]1s?|1[ -]2[ -]1|121|one[ -](?:to|2)[ -]one|key ?work(?:ing)? (?:session|meeting)|initial assessment|assessment|action plan(?:ning)? (?:session|meeting)|drop[ -]?in|supervision session|session|appt|appointment|meeting|met up|presented|presenting|presentation)(?: (?:with|w\/?|for|at|as|today|-)(?!\p{L})|(?=:))/giu,
    notAfter:
      /\b(?:next|her|his|the|an?|no|re|about|missed|cancelled|for|phone|video|zoom|teams|telephone|book(?:ed)?|attend(?:ed)?|rearrange[d]?|gp|hospital|review|housing|dwp)\s$/i,
    notBefore: new RegExp(`^\\s(?:the |her |his )?(?:${service}|${worker}|${relative})(?!\\p{L})`, 'iu'),
  },
  {
    rule: 'by-text',
    value: outright('text'),
    words: holding('text|sms|whatsapp|message|txt|wa'),
    pattern: /\b(?:by|via) (?:text|sms|whatsapp|message|txt|wa)\b|\btext message\b/gi,
  },
  { rule: 'by-email', value: outright('email'), words: holding('mail'), pattern: /\b(?:by|via) e-?mail\b/gi },
  {
    rule: 'by-letter',
    value: outright('letter'),
    words: holding('letter|post'),
    pattern: /\b(?:by|via) (?:letter|post)\b/gi,
  },
  {
    rule: 'in-a-group',
    value: outright('group'),
    words: holding(
      'group|club|shop|class|programme|course|yoga|zumba|pilates|boxing|choir|writing|morning|natter',
    ),
    pattern:
      /\b(?:in (?:a|the) group|(?:at|in|attended|joined|came to|during) (?:the |our )?(?:(?!(?:before|after|re|about|for|and|then|prior|hub|centre)\b)[\p{L}’']+ ){0,3}(?:group|club|workshop|class|programme|course|yoga|zumba|pilates|boxing|choir|creative writing|coffee morning|knit and natter))\b(?! chat)/giu,
    notAfter: /\b(?:s?he|to|will|wants?|would|child|kids?|son|daughter|enrolled|studying)\s$/i,
  },
  {
    rule: 'group',
    value: thing('group'),
    words: holding('group|shop|coffee|programme|own my|writing|class|club|course|session|circle|natter|chat'),
    pattern:
      /\b(?:group ?work|group (?:session|workshop|meeting)|work ?shop|coffee (?:morning|afternoon)|peer (?:support )?group|support group|freedom programme|own my life|(?:creative writing|art|craft|yoga|cooking|cookery|sewing|knitting|gardening|drama|music|choir|singing|wellbeing|well-being|mindfulness|parenting|confidence|budgeting|money|jewellery|pottery|fitness|boxing|self[ -]?esteem|healthy relationships|book|women['’]?s|walking|baking|photography|dance)[ -]?(?:group|class|club|workshop|course|session|circle|programme)|started a group|knit(?:ting)? (?:and|&|n) natter|craft and chat|(?:breakfast|lunch|brunch|social|film|book|women['’]?s|supper|running) club|group)\b(?! chat| home| therapy referral| leader said)|\bcreative writing\b/gi,
    notAfter:
      /\b(?:whatsapp|facebook|risk|age|peer|family|refer(?:red|ral)?(?: \p{L}+)? to|interested in|wants? to (?:join|do|come to)|join|about|offered|invited to|like to (?:join|do)|next|told (?:her )?about|waiting list for|book(?:ed)? (?:on(?:to)?|for)|signed up (?:for|to)|sign up (?:for|to)|start(?:s|ing)?)\s(?:the |a |an |our )?$/iu,
  },
  {
    rule: 'tried',
    value: told('phone'),
    words: holding('tried|trying|attempt'),
    pattern:
      /\b(?:[Tt]r(?:ied|ying)|[Aa]ttempt(?:ed|s)?)(?: x ?\d)? (?:(?:to )?(?:ring|call|phone|contact|reach|get hold)|(?:ringing|calling|phoning)|(?:her\b|\p{Lu}|[\p{L}'’-]+(?: [\p{L}'’-]+)? (?:x ?\d|twice)(?!\p{L})))/gu,
    notAfter: /\b(?:s?he|they|who|mum|partner|ex|video|zoom|has|have)\s$/i,
    notBefore:
      /^[^.;\n]{0,40}\b(?:home|door|flat|house|address|hostel|in person|by (?:text|email|video)|(?:nobody|no[ -]?one|not) in)\b/i,
  },
  {
    rule: 'not-reached',
    value: weak('phone'),
    words: holding('reach|get |not |didn|straight|phone|mob|line'),
    pattern:
      /\b(?:(?:unable to|couldn['’]?t|could not|can['’]?t|failed to) (?:get hold of|get through|reach)|not answering (?:her |the )?phone|(?:did not|didn['’]?t|not) (?:pick(?:ing)? up|answer(?:ing)? (?:her |the )?(?:phone|calls?))|straight to (?:voice ?mail|vm|answer ?phone)|(?:her |the )?(?:phone|mobile|line|mob) (?:(?:is |was |still |now )?(?:switched |turned )?off|dead|engaged))\b/gi,
    notAfter: /\b(?:s?he|they|who|ex|mum|partner|his|keeps?|keep(?:s|ing)? her)\s$/i,
    notBefore: /^\s(?:(?:of|to) )?(?:her|his|the) (?!phone)\w+/i,
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
      /\b[Tt]r(?:ied|ying)(?: to (?:see|visit)| visiting)\b|\b(?:at|answered|open(?:ed)?|to) (?:the|her) door\b|\b(?:[Cc]old[ -]?called|[Kk]nocked)\b|\b(?:[Cc]alled|[Pp]opped|[Ww]ent|[Dd]ropped|[Nn]ipped) (?:round|by|over)\b/g,
    notAfter: /\b(?:s?he|they|who|mum|partner|ex|police|bailiffs?)\s$/i,
  },
  {
    rule: 'rang',
    value: told('phone'),
    words: holding('rang|rung|phoned|ringing|answered|picked'),
    pattern: /\b(?:rang|rung|phoned|telephoned|ringing|answered|picked up)\b(?! the door| the bell)/gi,
    notAfter: byOthers,
  },
  {
    rule: 'rang',
    value: told('phone'),
    words: holding('rang|phoned|called'),
    pattern:
      /\b(?:she|who) (?:(?:has|had|then|also) )?(?:rang|phoned|telephoned|called)\b(?= (?:me|us|back|in|to|re|about|today|this|yesterday|later|and)\b|\s*(?:[,.;]|$))/gi,
  },
  {
    rule: 'called',
    value: told('phone'),
    words: holding('called|call'),
    pattern: /\b(?:called|returned (?:my|our|her|the) call)\b/gi,
    notAfter:
      /\b(?:is|was|are|were|been|be|someone|somebody|man|woman|boy|girl|so|named|group|course|place|'s|cold|one|thing|dog|s?he|they|mum|ex|partner)\s$/i,
    notBefore:
      /^\s(?:in|round|over|by|off|police|(?:to|at|into) the|at (?:her|home|\w+['’]?s?)|him|(?:an )?ambulance|out|999|101|for (?:urgent|further))\b/i,
  },
  {
    rule: 'call',
    value: told('phone'),
    words: holding('call|rang out'),
    pattern: /\bcall (?:from|to|with|w\/?)\b|\bcall\b|\brang out\b/gi,
    notAfter:
      /\b(?:to|will|can|could|should|would|please|i'll|we'll|must|video|zoom|teams|skype|facetime|on|cold|duty|missed her|her|didn['’]?t|not)\s$/i,
    notBefore: /^\s(?:housing|her|back|him|them|the|me|us|it|round|centre|bell|out)\b/i,
  },
  {
    rule: 'texted',
    value: told('text'),
    words: holding('text|txt|sms|whats|mess|msg|dm'),
    pattern:
      /\b(?:text(?:ed|s)?|txt(?:ed|d)?|txts|sms|whatsapp(?:['’]?e?d)?|whats ?app|messaged|repl(?:ied|y) to (?:[\p{L}'’-]+ ){1,2}(?:text|txt|message|whatsapp)|msg(?:['’]?e?d)?|dm['’]?e?d)\b(?! call| video| group| chat group)|\bmessage (?:from|to|sent|received)\b|\b(?:sent|received) (?:her )?(?:a )?message\b/giu,
    notAfter: new RegExp(`(?:${toDo.source}|(?:${byOthers.source}))`, 'i'),
  },
  {
    rule: 'texted',
    value: told('text'),
    words: holding('text|txt|sms|whatsapp|msg'),
    pattern:
      /\b(?:dropped|sent|got|had|received|dropping|sending) (?:(?!a\b)[\p{L}'’-]+ ){0,2}(?:a |an )?(?:quick |reminder |another )?(?:text|txt|sms|whatsapp|msg)\b/giu,
    notAfter: byOthers,
  },
  {
    rule: 'emailed',
    value: told('email'),
    words: holding('mail'),
    pattern: /\be-?mail(?:ed|s)?\b/gi,
    notAfter: new RegExp(`(?:${toDo.source}|(?:${byOthers.source}))`, 'i'),
    notBefore: /^\s(?:address|account|password|for (?:her|him)|set up)/i,
  },
  {
    rule: 'emailed',
    value: told('email'),
    words: holding('mail'),
    pattern:
      /\brepl(?:ied|y) to (?:[\p{L}'’-]+ ){1,2}e-?mail\b|\b(?:sent|received|sending) (?:(?!an\b)[\p{L}'’-]+ ){0,2}an e-?mail\b/giu,
    notAfter: byOthers,
  },
  {
    rule: 'wrote',
    value: told('letter'),
    words: holding('wrote|letter|card'),
    pattern:
      /\b(?:wrote to|wrote(?= (?:from|in|back|asking|me)\b)|letter(?:\/fax| or fax)? (?:to|sent|posted|received|from|re|for)|letter$|(?:sent|posted) (?:(?:[\p{L}'’-]+ )?(?:an? )?)?(?:[\p{L}]+ )?(?:letter|card)|card (?:sent|posted)|(?:warning|appointment|appt|enforcement|closing|closure|opt[ -]in|engagement|introductory|contact) letter(?: sent)?|postcard (?:to|sent))\b/giu,
    notAfter: new RegExp(
      `(?:\\b(?:has|had|have|got|received|brought(?: in)?|bring|with|a|the|this|her|her housing|s?he|showed me|about|re|council|dwp|eviction|of|read|open(?:ed)?)\\s$|(?:${byOthers.source}))`,
      'i',
    ),
  },
  {
    rule: 'saw',
    value: told('in-person'),
    words: holding(
      'saw|met|seen|visited|accompanied|walked|escorted|took|sat with|helped|supported|caught|catch|went|popped|had |spent',
    ),
    pattern:
      /\b(?:saw|met|seen|visited|accompanied|walked|escorted|took|sat with|helped|supported|caught up with|catch[ -]?up with|went (?:with|to (?:see|meet)|for an? (?:walk|coffee))|popped (?:to|in) to see|had (?:an? )?(?:coffee|lunch|tea|walk) with|spent (?:time|\w+ (?:hrs?|hours?|mins)) with)\b/gi,
    notAfter:
      /(?:\b(?:s?he|they|who|never|not|be|been|last|next|no|mum|ex|police|to|were|is|being|feels?|felt|well|kids?|has)|n['’]t|\b(?:did|was|has|had|have|do|does|could|would|is)nt|\bs?he was)\s$/i,
    notBefore: new RegExp(
      `^\\s(?:with (?:resistance|no)|the (?:criteria|threshold|deadline|police|news|kids)|criteria|threshold|(?:on|off|part|up (?!with)|her (?:medication|meds|keys)|his|an overdose|out|place|over)\\b|(?:(?:an?|that|his|her|the) )?(?:gp|doctor|dr|psychiatrist|midwife|dentist|consultant|solicitor|nurse)\\b(?! (?:with|and)))`,
      'iu',
    ),
  },
  {
    rule: 'came',
    value: weak('in-person'),
    words: holding('came|attended|turned|dropped|popped|called|showed|arrived|presented|joined'),
    pattern:
      /\b(?:came|attended|turned up|dropped (?:in(?:to)?|by)|popped (?:in(?:to)?|by)|called (?:in|by)|showed up|arrived|presented (?:at|for|as|well)|joined)\b/gi,
    notAfter:
      /(?:\b(?:they|not|be|never|who|next|no|police|kids?|mum|ex|partner|bailiffs?|letter|money|payment)|n['’]t|\b(?:did|was|has|had|have|do|does|could|would|is)nt)\s$/i,
    notBefore:
      /^\s(?:up|out|about|from|across|off|through|clean|(?:in |and )?(?:the )?post\b|back (?:positive|negative|clear)|forward)\b/i,
  },
]
