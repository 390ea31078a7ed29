import { findByRules, type Found, type PatternRule } from '../text/finding.ts'

const verb =
  '(?:spoke|spoken|rang|called|phoned|e-?mailed|e-?mail|texted|text|call|letter|met|saw|liaised|contacted|wrote|chased|t/c|tc|meeting|message|visit|voicemail)'
const whose = "(?:her|the|a|my|[\\p{L}'’-]{2,25}(?: [\\p{L}'’-]{2,25})?['’]s?)"
const other =
  '(?:(?:housing|probation|offender|social|police|support|drugs?|family|benefits?|care|link|health|mental health|case|duty|prison|refuge|council) )?' +
  "(?:officer|manager|worker|co-?ordinator|visitor|solicitor|landlord|landlady|gp|doctor|dr|nurse|midwife|psychiatrist|po|om|idva|mum|mother|dad|father|sister|brother|aunt|gran|nan|partner|boyfriend|husband|friend|neighbour|son|daughter|school|mentor|employer|tutor|counsellor|therapist|advocate)(?:['’]s)?"
const service =
  "(?:probation|housing|the council|council|social services|children['’]?s services|police|the police|dwp|the job ?centre|job ?centre|the hospital|hospital|cmht|the school|court|the court|hmp [a-z]+)"

const rules: readonly PatternRule<'about-her'>[] = [
  {
    rule: 'with-somebody-of-hers',
    value: 'about-her',
    pattern: new RegExp(
      `\\b${verb}(?: (?:to|with|from))?(?: ${whose})?(?: (?:new|old|current|previous))? ${other}(?!\\p{L})`,
      'giu',
    ),
  },
  {
    rule: 'with-a-service',
    value: 'about-her',
    pattern: new RegExp(`\\b${verb}(?: (?:to|with|from))? ${service}(?!\\p{L}| (?:worker|benefit))`, 'giu'),
  },
  {
    rule: 'somebody-of-hers-rang',
    value: 'about-her',
    pattern: new RegExp(
      `(?<![\\p{L}'’])${whose} ${other} (?:rang|called|phoned|e-?mailed|texted|messaged|wrote|visited)(?!\\p{L})`,
      'giu',
    ),
  },
  {
    rule: 'professionals-meeting',
    value: 'about-her',
    pattern:
      /\b(?:professionals['’]? meeting|attended (?:the )?marac|marac meeting|strategy meeting|case discussion)\b/gi,
  },
]

/** Where a text speaks of a contact with somebody else about her, such as "Spoke to Maria's housing officer". */
export function aboutHerIn(text: string): readonly Found<'about-her'>[] {
  return findByRules(text, 'with', rules)
}
