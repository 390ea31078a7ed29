import type { Attendance } from '../../../casework/words.ts'
import { endingWith } from '../endingWith.ts'
import { groupActivities } from '../groupNames.ts'
import { relative, service, worker } from '../otherPeople.ts'
import { holding } from '../wordGate.ts'
import type { WordedRule } from '../wordedRules.ts'

const ours =
  "(?:(?:her|our|the|today['’]?s?|this|yesterday['’]?s?|this (?:morning|afternoon)['’]?s|mon(?:day)?['’]?s?|tues?(?:day)?['’]?s?|wed(?:nesday)?['’]?s?|thur?s?(?:day)?['’]?s?|fri(?:day)?['’]?s?|hub|centre|key ?work|1[:-]1|121|home|phone|video|zoom|scheduled|planned|first|initial|\\d{1,2}(?:[:.]\\d\\d)?\\s?(?:am|pm)?) ){0,3}"
const meeting =
  '(?:appt|apt|appointment|session|visit|meeting|h/?v|o/v|slot|assessment|workshop|group|1[:-]1|121|check[ -]?in|home visit|catch[ -]?up|key ?work)'

/** A group by what it is held of; "she said she missed yoga" may also be what she longs for. */
const activity = `(?<!\\b(?:said|says|that|how|really|much) (?:she )?)\\b(?:missed|forgot(?:ten)?) ${ours}(?:${groupActivities})(?! (?:for|with|a|her|his|their|dinner|meals?|at home)\\b)\\b`

const somebodyElse = `(?:\\b(?:${relative}|${worker}|${service}|he|they|who|which|that|kids?|children|baby|interview|contact visit|contact|hearing|bus|train|trip|job|wedding|funeral|flight|order|delivery|viewing|benefits?|payments?|claim|nobody|no[ -]?one|interpreter|translator|taxi|driver|guards|gardai|officers|ambulance|paramedics?|plumber|engineer|electrician|builders?|workm[ae]n|contractors?|fitters?|surveyor|removals?|cleaners?|bailiffs?|parcel|furniture|cooker|fridge|bed|cheque)(?: (?:has|have|had|was|were|been|got|is|also|then|just)){0,2}|['’]s (?:appt|appointment))\\s`
const bySomebodyElse = endingWith(somebodyElse)
const elsewhere = new RegExp(
  `^\\s(?:to |at |for |in |with )?(?:her |the |his |a |an |last |any |some |two |\\d )*(?:${service}|${worker}|methadone|medication|meds|dose|scripts?|tablets|pills|payments?|rent|deadline|interview|hearing|bus|train|lift|period|contact (?:with|visit)|kids?|children|work|breakfast|lunch|upw|unpaid work|interview|exam|scan|viewing|drug test|tests?|sample|results?|profile|evidence)(?!\\p{L})`,
  'iu',
)

type Apart = Pick<WordedRule<Attendance>, 'notAfter' | 'notBefore' | 'besides'>

const notHer = { notAfter: bySomebodyElse, notBefore: elsewhere }
const coming = holding('come| came|attend| turn| show|arriv| mak| mad| join|present|engag| keep')

const missed = (
  rule: string,
  words: string,
  pattern: RegExp,
  apart: Apart = notHer,
): WordedRule<Attendance> => ({
  ...{ rule, value: 'missed', words: holding(words), pattern },
  ...apart,
})

/** How notes say that she did not come. */
export const missedRules: readonly WordedRule<Attendance>[] = [
  missed(
    'did-not-come',
    "not |n't|n’t|nt |never|failed|fails|neglected",
    /\b(?:did not|didn['’]?t|never|has not|hasn['’]?t|had not|hadn['’]?t|failed to|fails to|neglected to|not) (?:come(?: in| along)?|came|attend(?:ed|ing)?|turn(?:ed)? up|turning up|show(?:ed)?(?: up)?|arrived?|ma[kd]e it|join(?:ed)?(?= (?:us|me|the (?:call|meeting|session|group|workshop|zoom|link)|today|zoom|teams|online)\b|\s*(?:$|[,.;]))|present(?:ed)?(?= (?:today|for|at))|engaged? with (?:today|appt|the session)|keep (?:her|our|the|to (?:her|our|the)) (?:appt|appointment|session))\b/gi,
    { ...notHer, besides: coming },
  ),
  missed(
    'said-to-be-out',
    'opened|answered|came to the door',
    /(?<=(?<!\p{L})(?:hv|h\/v|visit(?:ed)?|went (?:to|round)|called at|knocked|flat|house)(?!\p{L})[^\n]{0,90})(?<![\p{L}'’])(?:[\p{L}'’-]+ ){1,6}?(?:opened|answered|came to the door)(?: the (?:front )?door)?,? (?:and |& |but )?(?:said|says|saying|told me|claimed|reckoned) (?:that )?she(?:['’]?s| is| was| had) (?:gone )?(?:out|not (?:in|there|home|here)|away|busy|asleep|sleeping)(?!\p{L})/giu,
    { besides: holding(' said| says| saying| told|claimed|reckoned') },
  ),
  missed(
    'waited-in-vain',
    'waited',
    /(?<=(?:(?<!\p{L})|(?<=did))(?:due|booked|meant|supposed|expected|appt|slot|video|zoom|teams|call|call at|n['’]?t (?:show|turn up)|no show|for \d[\d.:]*(?:am|pm)?)(?!\p{L})[^!?\n]{0,50})waited (?!with|for (?:her|the) (?:gp|dr|doctor|taxi|bus|results?))(?:(?!with\b|together\b)[\p{L}\d.:]+ ?){1,6}(?=[.,;–-]|$)/giu,
    { notAfter: /\b(?:s?he|they|who) (?:has |had )?$/i },
  ),
  missed(
    'no-sign',
    'no sign|nowhere|reach| not there| nothing',
    /(?<=\b(?:due|meant|suppose|supposed|booked|expected|waited|appt|appointment|session)\b(?:[^!?\n.]|\.(?=\d)){0,50})(?:\bno sign(?! of (?:a |any |the |him|his))|\bnowhere to be|(?:[.,] ?)?\bnever reach(?:ed)?(?=\s*[.,;]|\s*$))/giu,
  ),
  missed(
    'never-joined',
    'log|dial|connect|surfac|materiali|appear',
    /\b(?:never|did not|didn['’]?t|failed to|has not|hasn['’]?t) (?:log(?:ged)? (?:on|in)|dial(?:led)? in|connect(?:ed)?|surfaced?|materiali[sz]ed?|appear(?:ed)?)(?=\s*(?:$|[.,;:–-]|\n)| (?:today|again|at all|after|despite|even|for (?:our|the|it))(?!\p{L}))/giu,
  ),
  missed(
    'not-there',
    "not at|n't at|n’t at|nt at|there at",
    new RegExp(
      `\\b(?:she )?(?:was not|wasn['’]?t) (?:at|there at) (?=(?:the )?(?:hub|centre|court|probation|caf|library|appt|workshop|group|${groupActivities}))`,
      'gi',
    ),
  ),
  missed(
    'dna',
    'dna|d.n.a|fta',
    /\b(?:DNA(?:['’]?[dD])?|D\.N\.A\.?|FTA(?:['’]?[dD])?)(?!\p{L}| (?:warrants?|court|bail|charges?|offences?)(?!\p{L}))/gu,
  ),
  missed(
    'dna',
    'dna|d.n.a|fta',
    /\bdna['’]?d?\b(?! (?:tests?|samples?|results?|swabs?|evidence|profile|matched|match|from))/g,
  ),
  missed('dna', 'fta', /\bfta(?:['’]?d)?(?!\p{L}| (?:warrants?|court|bail|charges?|offences?)(?!\p{L}))/gu),
  missed(
    'no-show',
    'show|attend|stood|absen|present|sign of|nowhere|n/s',
    /\bno[ -]?shows?(?:ed)?\b|(?<![\p{L}/\d])n\/s(?=\s*(?:$|[,.;:@–-]|\p{L}))|\bnon[ -]?attend(?:ance|ed)\b|\bstood (?:me|us) up\b|\bnot attended\b|\babsent(?= (?:from|today|again)|\s*(?:$|[,.;-]))|\bnot present\b|\bno sign of(?= (?:her\b|\p{Lu}))|\bnowhere to be (?:seen|found)\b|\b(?:un)?acceptable absence\b/giu,
  ),
  missed(
    'too-late',
    ' late',
    /\b(?:(?:arrived|came(?: in)?|turned up|showed up|got here|attended|rocked up)(?: (?!on time)[\p{L}\d]+){0,4} (?:too )?late|(?:was |so |too |very |an hour |\d{1,3} ?(?:m|mins?|minutes) )late)[^.;\n]{0,30}?(?:(?<!\p{L})(?:not|never|n['’]?t be|(?:couldn['’]?t|could not|unable to|not able to|can['’]?t) be) seen|(?:couldn['’]?t|could not|unable to|not able to|didn['’]?t|did not) see her|turned away|sent (?:her )?(?:away|home)|(?:slot|time|appt|appointment) (?:had |was |has )?gone)(?!\p{L})/giu,
    { ...notHer, besides: holding(' seen| see |away| home| gone') },
  ),
  missed(
    'missed-appointment',
    'missed|forgot',
    new RegExp(
      `\\b(?:missed|forgot(?:ten)?(?: about)?) (?:a |an |another )?${ours}${meeting}\\b|${activity}|\\b(?:missed|forgot) (?:her|our|the) (?:\\d{1,2}(?:[.:]\\d\\d)? ?(?:am|pm|o['’]? ?clock)|\\d{1,2}[:.]\\d\\d|[a-z]{3,6} o['’]? ?clock)(?!\\p{L})|\\bmissed (?:today|yesterday|this (?:morning|afternoon)|again|us|it|me(?=[ ,]|$)|\\d{1,2}(?:[.:]\\d\\d)?(?:am|pm)?(?=\\s*(?:$|[,.;])))(?!\\p{L})(?! her bus)`,
      'gi',
    ),
    {
      notAfter: endingWith(
        `(?:\\b(?:about|re|regarding|discussed|of|the|her|from|for|by|because|nearly|almost|any|previous|last week|multiple|had|having|(?:any|no|if) further|any more|future|sorry she|if she|says she|as she)\\s|${somebodyElse})`,
      ),
      notBefore: new RegExp(
        `^(?: (?:last|on|means|mean|will|would|may|might|could|counts?|and (?:she['’]s|she will|it['’]s|it is))\\b|s\\b|\\s(?:with|at|to) (?:(?:her |the )?(?:${service}|${worker})|him|them)(?!\\p{L}))`,
        'iu',
      ),
    },
  ),
]
