import type { Attendance } from '../../../casework/words.ts'
import { endingWith } from '../endingWith.ts'
import { relative, service, worker } from '../otherPeople.ts'
import { holding } from '../wordGate.ts'
import type { WordedRule } from '../wordedRules.ts'

const others = `(?:(?:the|her|his|my|a|any) )?(?:${service}|${worker}|${relative})`

const aboutOthers = new RegExp(
  `^\\s(?:(?:from|to|with|of|through to) )?(?:${others}|him|them|his|it)\\b`,
  'i',
)
const otherPeople = `he|they|who|which|has had|had|still|getting|got|gets|with|ex|questions?|${relative}|${service}|${worker}`
const notByOthers = endingWith(`\\b(?:${otherPeople}) (?:has |had |is |was |have )?`)
const notAskedOfHer = endingWith(`\\b(?:she|${otherPeople}) (?:has |had |is |was |have )?`)
const notHers = endingWith(
  `\\b(?:i|we|me|he|his|they|their|(?:${relative}|${service}|${worker})(?:['’]s)?)\\s`,
)

/** What may follow "not in" or "is out" where it means that nobody opened: "not in crisis" and "is out on bail" do not. */
const andNoMore = `(?=\\s*(?:$|[,.;:!?)(\\n–—-]|(?:when|so|at|will|the day|put|posted|tried|rang|text(?:ed)?|knocked|waited|today|yesterday|again|but|and|left|as|either|this|x\\d|for (?:hv|our|the|home|my))\\b))`

const attempt = (
  rule: string,
  words: string,
  pattern: RegExp,
  apart: Pick<WordedRule<Attendance>, 'notAfter' | 'notBefore' | 'besides'> = {},
): WordedRule<Attendance> => ({ rule, value: 'no-answer', words: holding(words), pattern, ...apart })

/** How a text says that somebody tried to be in touch with her and did not speak to her or see her. */
export const attemptRules: readonly WordedRule<Attendance>[] = [
  attempt(
    'no-answer',
    'voice| vm |mailbox|inbox|no |nae |noans|nil |rings out|ringing out|answer|failed to|not |didn|never|wouldn|hasn|rang out|just rings|missed call|voice|vm',
    /(?:\b(?:door|buzzer|intercom|bell)[ ,:–-]{1,3})?\b(?:(?:no|nae) (?:answ?e?r|ans|anser|asnwer|anwser|awnser|reply|rply|response|pick[ -]?up|joy at (?:the|her) door)|noans)\b(?:,? (?:at |on |@ ?)?(?:(?:the|her) )?(?:door|buzzer|intercom|bell)\b)?|\bunanswered\b|\bnot answered\b|\b(?:did not|didn['’]?t|not|never|wouldn['’]?t|hasn['’]?t|has not) (?:(?<!\basked (?!\S{1,15} to\b)[^.!?\n]{0,80} (?:would not|wouldn['’]?t|did not|didn['’]?t|not) )answer(?:ing|ed)?(?! (?:the |any |that |my |this )?questions?\b| (?:when|as) (?:i )?(?:asked|i asked)\b| (?:about|why|whether|if|truthfully|honestly|directly)\b)|pick(?:ing|ed)? up|lift(?:ing|ed)? (?:the |her )?phone|repl(?:y|ied|ying)|respond(?:ed|ing)?|open(?:ed)? the door|come to the door)\b|\b(?:rang|rings|ringing) out\b|\bnil (?:reply|response|answer|ans)\b|(?<=[,;] )not answer\b|\bfailed to (?:answer|pick up|respond|reply)\b|\bjust rings\b|\bmissed calls? to\b|\b(?:went|straight|str8|goes|going|gone) (?:straight |str8 )?(?:in)?to (?:voice ?mail|vm|answer ?(?:phone|machine))\b|\b(?:voice ?mail|vm|v\/m|mailbox|inbox) (?:is |was )?(?:full|only)\b/gi,
    {
      besides: holding(
        'answ| ans |anser|asnw|anws|awns|reply|rply|replie|respon|pick|lift|open|come to|rang out|rings|ringing|noans|missed call|voice| vm|mailbox|inbox',
      ),
      notBefore: aboutOthers,
      notAfter: notByOthers,
    },
  ),
  attempt(
    'got-no-reply',
    'got no|had no',
    /(?<=\b(?:rang|rung|called|phoned|tried|texted)(?: her| me)?(?: back| again| twice)?(?<=her|back|again|twice)(?:[^.;\n]|\.(?=\d)){0,35}\s)(?:got|had) no (?:reply|answer|response|joy)(?!\p{L})/giu,
  ),
  attempt(
    'nothing-from-her',
    'nothing',
    /\bnothing (?:back |heard |yet )?from her(?=\s*(?:$|[,.;–-])|,? (?:i |we )?(?:rang|called|phoned|tried|texted|again|today|all (?:day|week)|this (?:morning|week))(?!\p{L}))/giu,
    { besides: holding(' from her') },
  ),
  attempt(
    'missed-call-from',
    'missed call',
    /\bmissed calls? from\b(?![^\n]{0,200}\b(?:rang|rung|call(?:ed)?|phoned|spoke|answered|tc|t\/c|back|bk)\b)/gi,
    { notAfter: notAskedOfHer },
  ),
  attempt(
    'left-message',
    'left|lft|leaving|card|note|leaflet| l/m | lm |voice| vm | v/m',
    /(?<!\p{L})l\/m\b|\b(?:voice ?mail|vm|v\/m) (?:for|to) (?!me\b|us\b|say\b)|(?<=[-–,.] ?)lm\b|\b(?:left|leaving) (?:(?!(?:the|me|us)\b)[\p{L}'’-]+ ){0,2}(?:an? )?(?:brief |another |2nd |second )?(?:message|voice ?mail|vm|v\/m|msg)\b|\b(?:message|voice ?mail|vm|card|note) (?:left|lft)\b|\b(?:card|note|leaflet) (?:put |posted |left |pushed )?(?:through|thru|under|in) (?:the |her )?(?:door|letter ?box)\b|\b(?:put|posted|pushed|pinned) (?:a |my )?(?:card|note|leaflet)\b|\bleft (?:it|them|the \p{L}+(?: \p{L}+)?|that) (?:with|w) (?:(?:the|her|a) )?(?:neighbou?r|concierge|reception|upstairs|downstairs)\b|\bleft (?:(?:a|my) )?(?:calling )?card\b/giu,
    { notBefore: aboutOthers, notAfter: notAskedOfHer },
  ),
  attempt(
    'no-answer-code',
    ' na | n/a |voice| vm|answer|nuffin|nothing|nowt|zilch|nada',
    /(?<=\b(?:rang|rung|called|phoned|tc|t\/c|call|tel|phone|tried|knocked|buzzed|door|doorbell)\b(?:[^.;\n]|\.(?=\d)){0,30}\s)(?:n\/a|na|(?<=[,–-]\s)(?:voice ?mail|vm|answer ?phone|nuffin|nothing|nowt|zilch|nada))(?=\s*(?:$|[,.;]|x\s?\d))/gi,
  ),
  attempt(
    'not-reached',
    'reach|get hold|get through|get an|contact|raise',
    /\b(?:unable to|couldn['’]?t|could not|can['’]?t|cannot|(?:was )?not able to|wasn['’]?t able to|failed to) (?:reach|get (?:a )?hold of(?! (?:her|his|the|any|an?|some|my|more|enough|it|them)(?! phone) \p{L})|get through|contact|raise|get an answer)\b/giu,
    { notBefore: aboutOthers, notAfter: notAskedOfHer },
  ),
  attempt(
    'not-in',
    "not |n't|n’t|nt |nae ",
    new RegExp(
      `\\b(?:(?:was |is |were )?not|(?:was|is|were)n(?:['’]?t|ae)|aint|ain['’]t) (?:in|home|at home|there|around)\\b${andNoMore}`,
      'gi',
    ),
    { besides: holding(' in | home| at | there| around'), notAfter: notHers },
  ),
  attempt(
    'nobody-there',
    'nobody|no one|noone|no-one|no 1|no1',
    new RegExp(
      `\\b(?:nobody|no[ -]?one|no ?1) (?:(?:was|is|seems?|seemed to be) )?(?:(?:in|home|at home|there|around)\\b(?!\\s(?:the|her|his|their|our|a|an|my|that|charge|group|crisis|particular|life|for)\\b)|answer(?:ed|ing|s)?\\b|picked up|picks up|open(?:ed|s)\\b|(?:came|comes)(?=\\s*[.,;])|(?:came|come) (?:down|out)|(?:(?:came|come) )?(?:to|at) the door)|(?<=\\b(?:door|hv|home visit|knock(?:ed)?|knocking|buzzed|bell|doorstep|round)\\b[^.;\\n]{0,25}[ ,–-] ?)(?:nobody|no[ -]?one|no ?1)(?=\\s*(?:$|[,.;:!)–-]))`,
      'gi',
    ),
  ),
  attempt(
    'is-out',
    'out',
    new RegExp(
      `(?<!\\b(?:rota|timetable|results?|list|report|decision|form|letter|offer|word|tag|baby) )\\b(?:(?:is|was) out|she['’]s out)${andNoMore}|,\\s?out(?=\\s*(?:$|[,.;]))`,
      'gi',
    ),
    {
      notAfter: new RegExp(
        `${notHers.source}|\\b(?:when|once|until|till?|after|before|if|since|while)\\s$`,
        'i',
      ),
    },
  ),
  attempt(
    'no-luck',
    'no luck| joy',
    /\bno luck\b|(?<=\b(?:[Rr]ang|[Rr]ung|[Cc]alled|[Pp]honed|[Tt]ried|[Vv]oice ?mail|vm|VM|[Mm]essage|[Tt]exted|[Kk]nocked|[Cc]alls?|[Tt]exts|[Rr]inging)\b[^.;\n]{0,40}[ ,–-] ?)no joy(?! (?:\p{Lu}|price))/gu,
    {
      notAfter:
        /\b(?:on hold|housing|council|refuges?|hostels?|landlords?|beds?|rooms?|jobs?|bids?|bidding|space)(?!\p{L})[^.;\n]{0,30}$/iu,
      notBefore: /^\s(?:with|on|finding|getting (?!hold|through))\b/i,
    },
  ),
  attempt(
    'phone-off',
    'phone| mob|number| line| tel|engaged|dead line|in service|switched|turned|just rang|off the hook',
    /\b(?:phone|mobile|mob|number|line|tel)(?:\s(?:is|was|still|now|just|again|went|gone)){0,3}\s(?:(?:switched |turned )?off|dead|cut off(?! (?:after|mid|half|part|during|while|as we|when we|before we))|barred|disconnected|unavailable|unobtainable|engaged|busy|(?:not|isn['’]?t|wasn['’]?t) (?:in service|in use|available|working|recogni[sz]ed|connecting|ringing))\b|\b(?:engaged tone|dead line|not in service)\b|(?<=\b(?:rang|rung|called|phoned|tried|tc|t\/c)\b(?:[^.;\n]|\.(?=\d)){0,40}[,:]\s)(?:engaged|(?:switched|turned) off|just rang|rang off the hook)(?=\s*(?:$|[.,;x]| (?:twice|again|both|each|all)\b))/gi,
    {
      besides: holding(
        ' off|rang|dead|cut off|barred|disconnected|unavail|unobtain|engaged|busy|service|in use|available|working|recogni|connecting|ringing',
      ),
      notAfter:
        /\b(?:keeps?|turn(?:s|ed)?|switch(?:es|ed)?|ha[ds]|with|his|partner['’]?s|ex['’]?s)\s(?:her\s|the\s)?$/i,
    },
  ),
  attempt(
    'somebody-else-answered',
    "answered|ansd|ans’d|ans'd|picked up|took|opened|came to",
    new RegExp(
      `\\b(?:(?:${relative})(?:,? \\p{Lu}[\\p{Ll}'’-]+,?)?|receptionist|someone else|somebody else|(?:her )?(?:hubby|fella|fianc[eé]e?|boyf)|(?:(?:a|some) )?(?:man|male|bloke|guy|fella|woman|child|kid)(?:['’]s voice)?) (?:answered|ansd|ans['’]d|picked up|took (?:the|a|my) (?:call|message)|(?:opened|answered|came to) the door)\\b`,
      'giu',
    ),
    { notBefore: /^ (?:for (?:her|me)|(?:(?:all|every|most|any|my|the) ){0,2}questions?)\b/i },
  ),
  attempt(
    'tried',
    'tried|trying|attempt',
    /\b(?:tried|trying|attempt(?:ed|s)?)(?: x ?\d)?(?: to)? (?:ring|rang|call|phone|reach|contact|get hold of|speak to|text|see|visit|visiting|ringing|calling|phoning|reaching|contacting)\b|\battempted (?:phone |tel |video |home |door ?step )?(?:call|contact|visit|hv)\b|\b(?:tried|trying) her\b(?! (?:mum|phone (?:company|shop)|gp|landlord))/gi,
    {
      notBefore: aboutOthers,
      notAfter: endingWith(`\\b(?:s?he|they|who|has|had|${relative})\\s`),
    },
  ),
]
