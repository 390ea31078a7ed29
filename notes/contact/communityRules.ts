import type { Place } from '../../casework/words.ts'
import { called, named, notHers, somebodyElse, toThere, whereSomebodyWas } from './placeWords.ts'
import { holding, type WordedRule } from './wordedRules.ts'

const cafes =
  "caf[eé]|costa(?: coffee)?|starbucks|greggs|nero|caff[eè] nero|pret|mcdonald['’]?s|maccies|maccy d['’]?s|wetherspoons|spoons|coffee shop|pub|park|library|supermarket|tesco|sainsbury['’]?s|asda|morrisons|lidl|aldi|iceland|shops?|shopping centre|town(?: centre)?|high street|community(?: centre)?|leisure centre|gym|church|mosque|market|train station|station|bus stop|car|street|mcds|subway|garden centre"
const offices =
  "food ?bank|job ?cent(?:re|er)(?: plus)?|jcp|hospital|a&e|a and e|casualty|clinic|gp(?: surgery| practice| appt| appointment)?|doctors?['’]?s?(?: surgery| appt| appointment)?|dr['’]?s?(?: surgery| appt)?|surgery|health centre|dentist|pharmacy|chemist|bank|post office|housing (?:office|options)|council(?: offices?)?|civic centre|town hall|children['’]?s centre|contact centre|family centre|solicitor['’]?s?(?: office)?|college|school|police station|custody suite|cab|citizens advice|cgl|drug service|ward|maternity|scan|viewing"

/** How notes say that people met out in the community, or went to somebody's office together. */
export const communityRules: readonly WordedRule<Place>[] = [
  {
    rule: 'community',
    value: 'community',
    words: holding(
      'in the community|in hosp|school|nursery|playground|outreach|coffee|lunch| tea |cuppa|breakfast|hot chocolate| walk|view|look at| see ',
    ),
    pattern:
      /\bin the community\b|\boutreach\b|\b(?:for|had|over|grabbed) (?:an? )?(?:quick )?(?:coffee|lunch|tea|cuppa|breakfast|hot chocolate|walk)\b|\b(?:coffee|lunch|walk(?:ed)?|cuppa)(?: in the \p{L}+)? (?:with|w)\b|\bwalk(?:ed)? (?:in|around|round|along)\b|\b(?:school|nursery|playground) gates?\b|\bin hosp\b|\bwalk and talk\b|\b(?:view(?:ed|ing)?|look at|see) (?:a |the |her new )(?:flat|property|room|house)\b(?! (?:on|next))/giu,
    notAfter: /\b(?:s?he|they|wants?|next|need|not)\s(?:to )?$/i,
    notBefore: /^\s(?:worker|team|service|order|payback)\b/i,
  },
  {
    rule: 'community',
    value: 'community',
    words: holding(' ward|viewing with|school'),
    pattern: /\bon (?:the )?(?:\p{L}{3,12} )?ward\b|\bviewing with\b|\bschool (?:meeting|gates?)\b/giu,
    notAfter: somebodyElse,
  },
  {
    rule: 'community',
    value: 'community',
    words: holding(
      ' caf| costa|starbucks|greggs| nero| pret | mcd|maccies|maccy|spoons|coffee shop|community| pub | park|library|tesco|sainsbury|asda|morrisons| lidl| aldi|iceland| shop|centre| town| street| gym|church|mosque|market|station|bus stop| car | mcds|subway',
    ),
    pattern: named(`${called}(?:${cafes})`),
    notAfter: new RegExp(`${somebodyElse.source}|${whereSomebodyWas.source}`, 'i'),
  },
  {
    rule: 'community-with-her',
    value: 'community',
    words: holding(
      ' food|housing|job|jcp|hosp|a&e|a and e|casualty|clinic| gp| doctor| doc | dr | drs|surgery|centre|dentist|pharm|chemist| bank|office|council|hall|solicitor|college|school|police|custody| cab |citizens| cgl| ward| matern| scan|viewing',
    ),
    pattern: toThere(offices, called),
    notAfter: notHers,
  },
  {
    rule: 'community-with-her',
    value: 'community',
    words: holding('appt|appointment|assessment|interview|viewing|meeting|session|tribunal|group|shopping'),
    pattern:
      /\b(?:took|accompan(?:ied|ying)|went with|supported|escorted|walked|drove|going with) (?:her|[\p{L}'’-]+(?: [\p{L}'’-]+)?) (?:to|at) (?:(?:her|a|an|the) )?(?:(?!(?:probation|court|our)\b)[\p{L}'’-]{2,16} ){0,3}(?:appt|appointment|assessment|interview|viewing|meeting|session|tribunal|group)\b|\bshopping\b(?= (?:with|for)|\s*(?:$|[,.;\d]))/giu,
    notAfter: notHers,
  },
  {
    rule: 'community-at',
    value: 'community',
    words: holding(
      ' food|housing|job|jcp|hosp|a&e|a and e|casualty|clinic| gp| doctor| doc | dr | drs|surgery|centre|dentist|pharm|chemist| bank|office|council|hall|solicitor|college|school|police|custody| cab |citizens| cgl| ward| matern| scan|viewing',
    ),
    pattern: named(`${called}(?:${offices})`),
    notAfter: somebodyElse,
  },
  {
    rule: 'timed-place',
    value: 'community',
    words: holding(' walk| costa|starbucks|greggs| nero|mcd| caf|library| park'),
    pattern:
      /(?<=\d ?(?:m|mins?|minutes|hrs?|hours?|h)? )(?:walk(?! in (?:clinic|centre)| and talk group)|(?:in |at )?(?:costa|starbucks|greggs|caff? nero|mcdonald['’]?s|caf[eé]|library|park)\b)|(?<=[,.;] )(?:costa|starbucks|greggs|nero|mcdonald['’]?s)(?: \p{L}+)?(?=\s*(?:$|[,.;]))/giu,
  },
  {
    rule: 'somewhere-by-name',
    value: 'community',
    words: holding('met '),
    pattern:
      /(?<=\b[Mm]et (?:up )?(?:with )?(?:\p{L}+ ){1,3})(?:in|at) (?!Teams|Zoom|Skype|HMP|AM|PM)\p{Lu}[\p{Ll}'’]{2,20}\b/gu,
  },
]
