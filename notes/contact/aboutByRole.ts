import { boroughs, otherPeopleWords, relative, service, whose, worker } from './otherPeople.ts'
import { holding } from './wordGate.ts'
import type { WordedRule } from './wordedRules.ts'

const starts = '(?<=^\\s{0,3}|[\\n.;!?:] ?|\\b(?:from|had|got|so|and|me) )'
/** Who it was: "her PO", "Maria's housing officer", "new probation officer", "kids' SW". */
const somebody = `(?:\\p{L}\\.? )?(?:(?:${whose}|new|old|kids['’]?|me) ){0,3}(?:${worker}|${relative}|${service})(?: (?:duty|desk|listings))?`
const stopWords =
  '(?!(?:and|or|but|so|as|when|if|who|to|from|because|after|has|have|had|then|just|also|not|now|re|says?|said|is|was|were|on|by|for|of|at|with|call|phone|here|rang|met|spoke|came)(?!\\p{L}))'
/** The name behind it: "PO Ahmed", "housing officer, Ms Bello,", "School DSL (Mr Addo)". */
const named = `(?: \\([^()\\n]{2,30}\\)|,? (?:(?:mr|mrs|ms|miss|dr)\\.? )?${stopWords}[\\p{L}'’-]{3,15},?)?`
/** Whose: "housing officer for Joy Price", "the SW for Ayesha's little girl". */
const ofWhom = `(?: (?:for|of|to) [\\p{L}'’-]{2,20}(?: ${stopWords}[\\p{L}'’-]{2,20}){0,2})?`
const soon =
  "(?=\\s*(?:$|[.,:;\\d(–-])|\\s(?:re|about|abt|today|2day|tdy|yest|yday|y['’]day|this|last|mon|tue|wed|thu|fri|for)\\p{L}*)"
const way = [
  '(?:(?:was|were|is) )?(?:on|by|over|via) (?:the )?(?:(?:tele)?(?:ph|f)one|ph|tel|teams|zoom|video|vid)',
  `(?:t/c|tc|tel|phone ?call|phone|call|teams|zoom|video|f2f|face to face|e-?mail)${soon}`,
  '(?:\\+|and|&|n) (?:me|i)',
  '(?:met|saw) (?:with )?(?:me|us)',
  '(?:spoke|talked|chatted) (?:with|to|w) (?:me|us)',
  '(?:came|popped) (?:in )?to (?:the )?(?:hub|centre|office)',
  '(?:rang|phoned|e-?mailed|texted|messaged)(?=\\s?[:–-])',
].join('|')

const wayWords = holding(
  ' on | by | over | via | rang|text|messag| t/c| tc | tel|phone|fone| ph |call|teams|zoom|video| f2f|face to|mail| me| us|hub|centre|office',
)

/** How notes say first who somebody of hers was, and then that there was a talk with him or her about her. */
export const aboutByRole: readonly WordedRule<'about-her'>[] = [
  {
    rule: 'somebody-of-hers-first',
    value: 'about-her',
    words: wayWords,
    besides: holding(`${otherPeopleWords}|${boroughs}`),
    pattern: new RegExp(`${starts}${somebody}${named}${ofWhom}[,:]?(?: -)? (?:${way})(?!\\p{L})`, 'giu'),
  },
  {
    rule: 'with-a-service-by-phone',
    value: 'about-her',
    words: holding('phone|fone| ph | tel'),
    besides: holding(`${otherPeopleWords}|${boroughs}`),
    pattern: new RegExp(
      `(?<!\\p{L})(?:w|with|w/) (?:${whose} )?(?:${service}|${worker}) (?:on|by|over) (?:the )?(?:(?:ph|f)one|ph|tel)(?!\\p{L})`,
      'giu',
    ),
  },
  {
    rule: 'with-him',
    value: 'about-her',
    words: holding(' him'),
    pattern:
      /\b(?:spoke|spoken|talked|chatted|rang|phoned|met) (?:(?:to|with|w) )?him(?= (?:on|by|today|at|in|about|re|for)(?!\p{L})|\s*(?:$|[.,;\d]))/giu,
    notAfter: /\b(?:s?he|they|not|never|has|had|when|who)\s$/i,
  },
  {
    rule: 'mail-passed-on',
    value: 'about-her',
    words: holding(' fw|fwd'),
    pattern: /^\s{0,3}fwd? ?(?::|from |\()/gi,
  },
  {
    rule: 'held-without-her',
    value: 'about-her',
    words: holding('panel|core gr|meeting| mtg|conference|review|3-way|3 way|three way|marac'),
    besides: holding('not |there|present|attend| no |come'),
    pattern:
      /(?<=^\s{0,3}|[\n.;] ?)(?:sat in on )?(?:(?:the|a|an|her) )?(?:[\p{L}-]{2,12} ){0,2}(?:panel|core gr(?:ou)?p|meeting|mtg|conference|review|3-way|three-way|3 way|4 way|marac)(?=[^\n]{0,90}(?:\((?:she )?(?:was )?(?:not|wasn['’]?t|wasnt) (?:present|there|in attendance)\)|, no \p{Lu}\p{Ll}+,|\b(?:chose not to|did ?n['’]?t want to|refused to|decided not to|opted not to) (?:come|attend|join)(?!\p{L})))/giu,
  },
]
