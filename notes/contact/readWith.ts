import {
  findByRules,
  textAfter,
  textBefore,
  type Found,
  type PatternRule,
  type Span,
} from '../text/finding.ts'
import { rememberLast } from '../text/rememberLast.ts'
import { boroughAlone, relative, service, whose, worker } from './otherPeople.ts'
import { aboutNamedWoman } from './aboutNamed.ts'

const verb =
  '(?:spoke|spoken|speak(?:ing)?|talked|chatted|rang|rung|called|phoned|telephoned|e-?mailed|e-?mail|texted|text|call|phone ?call|letter|met|saw|liaised|liaison|contacted|(?:(?:phone|telephone|video|unplanned|planned|office) )?contact|wrote|chased|chasing|t/c|tc|tel|meeting|message|messaged|msg|visit|visited|voicemail|vm|zoom|update|handover|conversation|chat|discussion|consulted|discussed|caught up|catch[ -]?up)'
const towards = '(?: (?:back|again|call|email))?(?: (?:to|with|from|w)\\b|\\s?w/)?'
const adjective = '(?: (?:new|old|current|previous|former|allocated|duty))?'
const person = `(?:${worker}|${relative})`
const wrote =
  '(?:rang|rung|called|phoned|telephoned|e-?mailed|texted|messaged|whatsapped|wrote|visited|contacted|got in touch|in touch|emailing|confirmed|updated|advised|informed|came (?:in|to)|popped in|turned up)'
const gate =
  /spoke|speak|talk|chat|r[au]ng|call|phone|mail|text|letter|met\b|saw\b|liais|contact|wrote|chas|t\/?c\b|tel\b|meeting|mess|msg|visit|voicemail|vm\b|zoom|update|hand|catch|caught|conv|discus|consult|touch|marac|mappa|mash|conf|group|t[aoe]ac|review|advis|inform|came|popped|turned/i

const rules: readonly PatternRule<'about-her'>[] = [
  {
    rule: 'with-somebody-of-hers',
    value: 'about-her',
    pattern: new RegExp(
      `(?<![\\p{L}/-])${verb}${towards}(?: ${whose})?${adjective} ${person}(?!\\p{L}|['’]?s (?:birthday|house|flat|funeral))`,
      'giu',
    ),
    notAfter: /\b(?:s?he|they|joint|joint home|who|has|had)\s$/i,
  },
  {
    rule: 'with-a-service',
    value: 'about-her',
    pattern: new RegExp(
      `(?<![\\p{L}/-])(?:(?!visit|saw\\b)${verb}${towards} ${service}|(?:rang|called|phoned|e-?mailed|chased|contacted) ${boroughAlone})(?!\\p{L}| (?:worker|benefit|visit))`,
      'giu',
    ),
    notAfter: /\b(?:s?he|they|who|has|had)\s$/i,
  },
  {
    rule: 'somebody-of-hers-rang',
    value: 'about-her',
    pattern: new RegExp(
      `(?<![\\p{L}'’])(?:(?:${whose} )?${person}(?: of [\\p{L}'’-]{2,25})?|${service})(?: (?:has|have|had|then|just|also)){0,2} ${wrote}(?!\\p{L})`,
      'giu',
    ),
  },
  {
    rule: 'with-another',
    value: 'about-her',
    pattern: new RegExp(
      `(?<![\\p{L}/-])(?:(?:e-?mail|text|phone|telephone|video) (?:or |call |contact )?)?${verb} (?:to|from|with) (?:other|others|third party|another (?:agency|professional|service))(?!\\p{L})`,
      'giu',
    ),
  },
  {
    rule: 'professionals-meeting',
    value: 'about-her',
    pattern:
      /\b(?:(?:attended|at|joined|dialled into|present(?:ed)? at) (?:the |a |an )?)?(?:professionals?['’]? (?:meeting|call)|marac|mappa(?: meeting)?|mash (?:meeting|referral|enquiry)|strategy (?:meeting|discussion)|case (?:discussion|conference|review)|core group|t[ao][cf] meeting|team around the (?:child|family)|icpc|cp conference|child protection (?:conference|meeting)|cin meeting|multi[ -]?agency (?:meeting|call)|mdt|network meeting|discharge planning meeting|supervision)\b/gi,
    notAfter:
      /\b(?:re|about|upcoming|next|for|to|her|the|after|before|date for|referral to|referred to|heard at|outcome of|under)\s$/i,
  },
  {
    rule: 'referred-her',
    value: 'about-her',
    pattern:
      /\b(?:referral (?:made|sent|submitted|completed|done)|(?:made|sent|completed|submitted|did) (?:an? |the )?(?:[a-z-]{2,14} )?referral)\b/gi,
  },
]

const written = rememberLast((text) => (gate.test(text) ? findByRules(text, 'with', rules) : []))

/** Where a text speaks of a contact with somebody else about her, such as "Spoke to Maria's housing officer". */
export function aboutHerIn(text: string, women: readonly Span[] = []): readonly Found<'about-her'>[] {
  return [...written(text), ...aboutNamedWoman(text, women)]
    .filter((about) => !isHerDoing(text, about, women))
    .sort((one, other) => one.start - other.start)
}

const saidByHer = /^\s(?:then |also |has |had )?$/

/** "Jade rang DWP" and "Jade saw her GP" are what she did. */
function isHerDoing(text: string, about: Span, women: readonly Span[]): boolean {
  return women.some(
    ({ end }) => end <= about.start && about.start - end < 8 && saidByHer.test(text.slice(end, about.start)),
  )
}

const joined =
  /(?:\b(?:with|w|and|plus|alongside|supported|supporting|accompanied|took|taking)|w\/|&|\+)\s?$/i
const there = /^,?\s(?:also )?(?:attended|present|came|there|joined|in attendance|was there|on the call)\b/i
const ofHers = new RegExp(`^['’]?s?\\s(?:(?:new|old) )?(?:${worker}|${relative}|${service})(?!\\p{L})`, 'iu')
const threeWay = /\b(?:3|three)[ -]?way\b|\btripartite\b/i
const andI = /\b(?:and|&) (?:i|me|myself)\s$/i
const withHer =
  /\b(?:with|and|w\/|&)\s?her(?=\s*(?:$|[,.;!)\n]|\d|(?:at|in|re|today|about|on|present|there)\b))/i

/** Whether she was there too: "meeting with Jade and her PO", "rang DWP with Kasia", "three-way call". */
export function isTogether(text: string, about: Span, women: readonly Span[]): boolean {
  if (threeWay.test(textBefore(text, about.end)) || threeWay.test(text.slice(about.start, about.end)))
    return true
  const rest = /^[^.;\n]*/.exec(textAfter(text, about.end))?.[0] ?? ''
  if (withHer.test(rest) || andI.test(textBefore(text, about.start))) return true
  const near = women.filter(({ start, end }) => end > about.start - 40 && start < about.end + 40)
  return near.some((woman) => {
    if (woman.start >= about.start && woman.end <= about.end) return false
    const after = textAfter(text, woman.end)
    if (ofHers.test(after)) return false
    const between = text.slice(Math.min(about.end, woman.end), Math.max(about.start, woman.start))
    if (/[.;\n]/.test(between)) return false
    return there.test(after) || joined.test(textBefore(text, woman.start))
  })
}
