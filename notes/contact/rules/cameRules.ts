import type { Attendance } from '../../../casework/words.ts'
import { arrivals, arrivalWords } from './arrivals.ts'
import { endingWith } from '../endingWith.ts'
import { inButNotHere } from './meetingRules.ts'
import { relative, service, worker } from '../otherPeople.ts'
import { took } from '../tookHer.ts'
import { holding } from '../wordGate.ts'
import type { WordedRule } from '../wordedRules.ts'

const came = (
  rule: string,
  words: string,
  pattern: RegExp,
  apart: Pick<WordedRule<Attendance>, 'notAfter' | 'notBefore' | 'besides'> = {},
): WordedRule<Attendance> => ({ rule, value: 'came', words: holding(words), pattern, ...apart })

const others = endingWith(
  `(?:\\b(?:not|never|nobody|no ?one|he|they|who|kids?|police|bailiffs?|letter|post|to|if she|will|ambulance|money|payments?|when she|failed to|be|despite|about|${relative}|${worker}|has not|if she had)|n['’]t|\\b(?:did|was|has|had|have|do|does|could|would|is)nt)\\s`,
)
const elsewhere = new RegExp(
  `^\\s(?:to |at )?(?:up|out|about|from|across|off|through|thru|forward|clean|home|round to her|back (?:positive|negative|clear)|(?:her |his |the |all |two |a |an )*(?:${service}|gp|dentist|hospital|interview|detox|rehab|a&e|work|school|college|appointments?|appts?|work|unpaid work|upw)(?!\\p{L})(?! (?:with|w/|together|here|at (?:the )?(?:hub|centre))))`,
  'iu',
)

/** How notes say that she came, answered or was seen. */
export const cameRules: readonly WordedRule<Attendance>[] = [
  came(
    'she-answered',
    'she answered|she picked|she did|she took|she opened|she was|she is',
    /\bshe (?:answered|picked up|did answer|took (?:the|my) call|opened (?:the )?door)\b(?! (?:no comment|by (?:text|email)))|\bshe (?:was|is) (?:in|home|there|at home)(?=\s*(?:$|[,.;!)]|after all\b|today\b|this time\b))/gi,
  ),
  came(
    'she-answered',
    'answered|picked up',
    /(?<=\b(?:\d{1,2}(?:[.:]\d\d)?\s?(?:am|pm)?|(?:2nd|3rd|second|third|last|next) (?:time|try|go|attempt))[ ,:-]{1,2})(?:answered|picked up)\b(?! (?:by|the door|with))/gi,
  ),
  came(
    'rang-back',
    'rang|rung|called|phoned',
    /\b(?:rang|rung|called|phoned) (?:her )?(?:bk|back)(?: (?:today|later|again|straight away|this (?:am|pm|morning|afternoon|eve(?:ning)?)|at \d[\d.:]*(?:am|pm)?))*,? (?:for )?(?:\d{1,3} ?(?:m|mins?|minutes)|half an? h(?:ou)?r)(?!\p{L})/giu,
    { notAfter: /\b(?:s?he|they|mum|to|will)\s$/i },
  ),
  came(
    'rang-back',
    ' back|later|returned|through|managed|finally|got hold|my call',
    /\b(?:she (?:then |later |has |just )?(?:rang|called|phoned|returned) (?:me |us )?(?:back|my call|later)|(?:rang|called|phoned) (?:me |us )?back(?! (?:later|again|tomorrow|on))|(?:then |she |finally |eventually )?(?:got|getting) through(?: to her)?|managed to (?:speak|get hold|reach)|finally (?:reached|spoke|got hold)|got hold of her|(?:returned|rang her back)(?: my call)?)\b/gi,
    {
      notAfter:
        /\b(?:to|will|please|asked her to|ask her to|they|he|if she|unable to|could not|couldn['’]?t|not|didn['’]?t|can['’]?t|asking her to|has not|hasn['’]?t|till|until|when she)\s$/i,
      notBefore:
        /^\s(?:the|a|it|to (?:her )?(?:gp|mum|po|council|housing|dwp))\b|^(?: (?:(?:at |@ ?)?\d[\d.:]*(?:[ap]m)?|today|this \p{L}+|again|twice))*,?\s(?:but |and |& |i )?(?:got |had )?(?:no (?:answer|reply|ans|joy|response|luck)|nothing|voice ?mail|vm|straight|not )/iu,
    },
  ),
  came(
    'came',
    ' did | done ',
    /\b(?:did|done) (?:(?:the|our|a|her|it|that) )?(?:(?:session|appt|appointment|meeting|check[ -]?in|1[:-]1|\d{1,3} ?(?:m|mins?|minutes)|half an? h(?:ou)?r) )?(?:instead )?(?:over|by|on|via) (?:the )?(?:phone|fone|tel|zoom|teams|video)\b/gi,
    { notAfter: others },
  ),
  came(
    'spoke-to-her',
    'with her|to her',
    /^\W*(?:i |we |yes,? |no,? )*(?:spoke|talked|chatted) (?:to|with) her(?=\W*$)/gi,
  ),
  came(
    'came',
    'came|attended|turned|showed|arrived|dropped|popped|presented|joined|engaged|took part|participated|brought|got here|stayed behind|walked in| in today| in this',
    /\b(?:came(?: in| along)?|attended|turned up|showed up|arrived|dropped in(?:to)?|popped in(?:to)?|dropped by|popped by|presented (?:at|for|as|well)|joined (?:by|on|via|the|us|late)|engaged (?:well|really|positively)|took part|participated|brought in|brought (?:her|the|a|an) (?:[\p{L}'’-]+ ){1,3}in|got here|stayed behind|walked in)\b/giu,
    { notAfter: others, notBefore: elsewhere },
  ),
  came('came', arrivalWords, new RegExp(`\\b${arrivals}\\b`, 'gi'), {
    notAfter: others,
    notBefore: elsewhere,
  }),
  came(
    'reported',
    'reported',
    /\breported (?:(?:to|at|in to|into) (?:(?:the|her|my|our) )?(?:\p{L}+ )?(?:probation|office|supervision|centre|hub|reception)(?!\p{L})|(?:as (?:instructed|directed|required)|on time)|for (?:supervision|her (?:appt|appointment|upw))(?!\p{L}))/giu,
    { notAfter: others },
  ),
  came(
    'in-today',
    'in today|in this| in at | here |both in|all in|three in|each in',
    /\b(?:was |been )?in (?:today|this (?:morning|am|afternoon|pm)|at \d{1,2})\b(?! (?:at|re) (?:court|hospital))|(?<=\b(?:both|all|all three|each) )in(?=\s*(?:$|[.,;:]|today|this))|\bhere (?:for (?:an?|half|\d+|the) |\d{1,3} ?(?:m|mins?|minutes|hrs?|hours?)\b|half an? h|an hour|from \d|at \d|today\b|this (?:morning|afternoon)\b)/gi,
    { notAfter: inButNotHere },
  ),
  came(
    'saw-her',
    'saw|met|seen|visited|home visit|f2f|face|accompanied|walked|took|escorted|caught|sat with',
    new RegExp(
      `\\b(?:saw|met|seen|visited|home visit(?:ed)?|f2f|face to face|accompanied|walked to|walked with|${took}|escorted|caught up with|sat with)\\b`,
      'gi',
    ),
    {
      notAfter: endingWith(
        `\\b(?:s?he|they|who|not|be|been|never|hasn['’]?t|haven['’]?t|last|next|no|to|police|to be|was|were|mum|ex|partner|has|${relative}|feels?)\\s`,
      ),
      notBefore: new RegExp(
        `^\\s(?:part|place|on|off|up|out|an overdose|the (?:criteria|threshold|kids)|criteria|her (?:kids|son|medication|meds)|(?:an?|his|her|the) (?:gp|doctor|dr|solicitor|${relative})(?! and| with))(?!\\p{L})`,
        'iu',
      ),
    },
  ),
]
