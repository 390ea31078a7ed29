import type { Attendance } from '../../casework/words.ts'
import { byHer, byUs } from './callingOff.ts'
import type { WordedRule } from './wordedRules.ts'

const ours =
  '(?:t/c|tc|call|phone call|h/?v|o/v|home visit|visit|appt|appointment|session|key ?work|1[:-]1|121|catch[ -]?up|check[ -]?in|picnic|walk|swim|gym|trip|meet(?:[ -]?up)?|coffee|cinema|lunch|outing)'
const day =
  '(?:today|2day|tdy|tomorrow|tomorow|tmrw|tmw|tmoro|2moro|2mrw|2moz|tomoz|this (?:morning|afternoon|week)|(?:mon|tue|wed|thu|fri)\\p{L}*|tmr)'
/** "Can't", as it is typed in a hurry or told afterwards. */
const cannot =
  "(?:can['’]?t|cnt|cant|can not|cannot|could\\s?n['’]?t|cud\\s?n['’]?t|cdn?['’]?t|could not|won['’]?t|wont|will not|would\\s?n['’]?t|(?:un|not )able to|(?:she['’](?:d|ll)|she (?:would|will)) not|to say no to)"
const attend =
  '(?:be able to )?(?:make|mke|mk|do|come(?: in)?(?: to| on| at)?|cum|get (?:here|in|to)|manage|attend|be (?:in|here|there|at|joining)|join)'
const ourTime = `(?:(?:(?:her |our |the |this |that |my )?(?:(?:today|2day|tomorrow|tomorow|tmrw|tmw|tmr|(?:mon|tues|wednes|thurs|fri)day)['’]?s )?)(?:${day}(?!\\p{L})|\\d{1,2}(?:[.:]\\d\\d)?(?: ?[ap]m| ?o['’]? ?clock)?(?!\\d| ?(?:weeks?|months?|years?|hours?|hrs?|mins?|m|stairs|flights|days?|things?|more|k|p|kids?|of|x)(?!\\p{L}))|half \\p{L}+|noon|(?:\\p{L}+ )?${ours})(?!\\p{L})|us(?!\\p{L}))`

/** How hurried and spoken notes say that an appointment was off, and by whom. */
export const calledOffInShort: readonly WordedRule<Attendance>[] = [
  byHer('unable-to-attend', 'uta', /\b(?:UTA|uta)(?!\p{L})/gu),
  byHer(
    'wants-it-moved',
    'moved|changed|swapped|put back|brought forward',
    /\b(?:wants?|wanted|wanting|asked (?:for|to have)|needs?|needed|would like) (?:[\p{L}\d:.'’/-]+ ){1,4}(?:moved|changed|swapped|put back|brought forward) (?:to|from|till?|until)(?!\p{L})/giu,
    { notAfter: /\b(?:i|we|he|they|gp|po|court|probation|council|housing|school)\s$/i },
  ),
  byHer(
    'asked-us-to-cancel',
    'cancel|call off|call it off|mov|arrang|schedul|postpon|rebook',
    /\b(?:asked|asking|told|begged) (?:me|us) (?:to|if (?:we|i) (?:can|could)) (?:cancel|call (?:it )?off|move|re-?arrange|re-?schedule|postpone|re-?book)(?! (?:her )?(?:gp|court|probation|claim|direct debit|flat|house|in\b|out\b))/giu,
    { notAfter: /\b(?:he|they|po|gp|mum|partner|council|housing|probation)(?: has| have)? $/i },
  ),
  byHer(
    'asks-to-move-it',
    'can i |can we |can she |could i |could we |could she |lets |let us |let s |leave ',
    new RegExp(
      `(?<!\\p{L})(?:(?:can|could) (?:i|we|she) (?:please |pls |plz )?(?:move|change|swap|leave|skip|miss|put (?:back|off)|push back|re-?arrange|re-?schedule|re-?book|postpone|cancel) (?:it(?! (?:at|there|for her))|(?:(?:our|her|the|my|this) )?(?:(?:today|2day|tdy|tomorrow|tmrw|tmw)(?!\\p{L}{2})|\\d{1,2}(?:[.:]\\d\\d)?(?: ?[ap]m)?|${ours}))|(?:let['’]?s|let us|(?:said|asked|wants?|wanted|prefers?|rather) (?:to )?(?:just )?)(?:leave|skip|miss|cancel) (?:it(?! (?:at|there|for her))|(?:(?:our|her|the|my|this) )?(?:${day}|${ours})))['’]?s?(?!\\p{L})`,
      'giu',
    ),
    { notAfter: /\b(?:i|we|he|they|po|gp|mum|partner|council|housing|probation)(?: has| have)? $/i },
  ),
  byHer(
    'cannot-face-it',
    ' face ',
    /(?<!\p{L})(?:can['’]?t|cannot|could\s?n['’]?t|not able to|unable to|didn['’]?t feel able to) face (?:it|coming(?: in)?|us|today|tomorrow|(?:(?:the|her|our|this) )?(?:group|session|appt|appointment|meeting|visit|bus|journey|workshop|class)|people|leaving the house)(?!\p{L})/giu,
    { notAfter: /\b(?:i|we|he|they|mum|partner|po|if she|why she)\s(?:said |says )?$/i },
  ),
  byHer(
    'rang-it-off',
    'rang off|phoned off|texted off|cried off|blew me|blew us|blew out|binned me|binned us|sacked off',
    /\b(?:(?:rang|phoned|texted|called) off|cried off|sacked off) (?:(?:her|our|the|from|today|tomorrow|tmrw|tmw|\p{L}+day)['’]?s?|\d)(?!\p{L})|\b(?:blew|binned) (?:me|us) (?:off|out)\b/giu,
    { notAfter: /\b(?:i|we|he|they)\s$/i },
  ),
  byHer(
    'not-well-so-none',
    'so no |no meeting|no session',
    new RegExp(
      `(?<!\\b(?:i|i['’]?m|i am|im|we|staff|hub|centre|building|worker)\\b[^.;\\n]{0,40})\\bso no ${ours.replace('(?:', '(?:meeting|group|')}(?: for us)?(?= ${day}|,? (?:at |@ ?)?\\d|\\s*(?:$|[.,;]))`,
      'giu',
    ),
  ),
  byHer(
    'cannot-come',
    'cming|comin|cumin|2moz|tomo|cant do|cnt|cudnt',
    /(?<!\p{L})(?:not (?:cming|comin|cumin|comming|gona make it|gonna make it)|(?:can['’]?t|cnt|cant) (?:do|make|come) (?:2moz|2mz|tomo|tomoro|tmoro|wiv|it))(?!\p{L})/giu,
    { notAfter: /\b(?:he|they|mum|partner|po|worker|if she)\s$/i },
  ),
  byHer(
    'cannot-make-the-time',
    "can't|can’t|cant|cnt|not |nt |n't|n’t|won|wont|unable",
    new RegExp(
      `(?<!\\p{L})(?:${cannot} (?:(?:${attend}) ${ourTime}|${day}(?!\\p{L}|[,;]? [^.;,\\n]{0,20}\\bto\\b))|she (?:can['’]?t|cant|cannot)(?=\\s*(?:$|[.,;(–-]))|so no ${ours.replace('(?:', '(?:choir|group|craft|art|yoga|class|lunch|')} for her)(?!\\p{L})`,
      'giu',
    ),
    { notAfter: /\b(?:i|we|he|they|mum|partner|po|worker|if she|gp|council|kids?|son|daughter|who) $/i },
  ),
  byUs(
    'not-done-by-us',
    'not done|not happen|missed',
    new RegExp(
      `(?<!\\p{L})${ours}(?: ${day})? (?:was )?(?:not (?:done|had|held|made)|missed by (?:me|us))(?=[\\s,(–-]{1,3}(?:me|i|i['’]m|im|my|we|staff|no car|car|as i|because i|cos i|by (?:me|us))(?!\\p{L}))`,
      'giu',
    ),
  ),
  byUs(
    'had-to-put-off',
    ' put | bin | binned|scrap|knock|pull|blow',
    new RegExp(
      `(?<!\\b(?:she|he|they|who)(?: has| had| have|['’]s)? )\\b(?:had|having|have) to (?:(?:put|knock|blow) (?:(?!(?:her|his|my|the|in|on|up)\\b)[\\p{L}'’-]+ ){1,2}(?:off|out|back)|(?:bin|scrap|pull|put off)(?: off)? (?:(?!(?:the|my) \\p{L}+ (?!with))[\\p{L}'’-]+ ){1,3}(?:${ours}|\\d|${day}))(?!\\p{L})`,
      'giu',
    ),
  ),
]
