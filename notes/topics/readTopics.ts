import type { Topic } from '../../casework/words.ts'
import { findByRules, textBefore, type Found, type PatternRule, type Span } from '../text/finding.ts'
import { rememberLast } from '../text/rememberLast.ts'

const words: Record<Topic, RegExp> = {
  housing:
    /\b(?:housing|homeless(?:ness)?|evict(?:ed|ion)?|tenanc(?:y|ies)|landlord|rent(?! a )|rough sleep\w*|hostel|accommodation|sofa[ -]surf\w*|section 21|s21|notice to quit|refuge|bedsit|rehous\w+)\b/gi,
  employment:
    /\b(?:employ(?:ment|er|ed)|jobs?|unemployed|cv|apprenticeship|training|college|volunteering|job ?cent(?:re|er)|ete|qualification)\b/gi,
  health:
    /\b(?:health|gp|doctor|hospital|medication|meds|anxiety|depress(?:ed|ion)|psychiatr\w+|pregnan(?:t|cy)|dentist|nurse|counselling|therapy|ptsd|cmht|midwife|panic attacks?)\b/gi,
  substances:
    /\b(?:substances?|alcohol|drinking|drunk|drugs?|heroin|cocaine|crack|cannabis|methadone|scripts?|relaps(?:e|ed|ing)|detox|rehab|overdosed?|using again)\b/gi,
  finance:
    /\b(?:money|financ(?:e|es|ial)|debts?|budget(?:ing)?|benefits|universal credit|UC|PIP|ESA|sanction(?:ed|s)?|bills|arrears|loans?|bailiffs?|food ?bank|vouchers?)\b/gi,
  family:
    /\b(?:famil(?:y|ies)|child(?:ren|care)?|kids?|sons?|daughters?|parenting|social services|custody of|nursery|baby)\b/gi,
  attitudes:
    /\b(?:attitudes?|thinking skills|decision[ -]making|impulsiv\w+|anger|consequences|triggers)\b/gi,
  abuse:
    /\b(?:domestic (?:abuse|violence)|abus(?:e|ed|ive)|dv|idva|coercive|controlling|marac|non[ -]mol\w*|sexual assault|raped?|perpetrator)\b/gi,
  'sex-work': /\b(?:sex[ -]work(?:ing|er)?|prostitution|on[ -]street)\b/gi,
  social:
    /\b(?:lonely|loneliness|isolat(?:ed|ion)|friends?|friendships?|mentor(?:s|ing)?|peer support|social (?:life|activities|group))\b/gi,
  justice:
    /\b(?:court|probation|RAR|licence|recall(?:ed)?|community order|curfew|solicitor|sentenc(?:e|ed|ing)|hmp|prison|bail|breach(?:ed)?|offen[cs]e|offending|arrest(?:ed)?|police|unpaid work|UPW|hearing|in custody|justice)\b/gi,
}

const rules: readonly PatternRule<Topic>[] = Object.entries(words).flatMap(([topic, pattern]) =>
  isTopic(topic) ? [{ rule: `words-of-${topic}`, value: topic, pattern }] : [],
)

function isTopic(word: string): word is Topic {
  return Object.hasOwn(words, word)
}

const denied =
  /\b(?:no|not|nil|without|denie[sd]|never)(?: (?:any|current|new|further|more))?(?: [a-z]+(?: or| and|,)?)?\s$/i

/** Every place where a text mentions a topic, in the order of the text; what it says there is none of is left out. */
export function topicsIn(text: string): readonly Found<Topic>[] {
  return topicWordsIn(text).filter((topic) => !isDenied(text, topic))
}

/** Every place where a word of a topic stands, also where the text says there is none of it. */
export const topicWordsIn = rememberLast((text) => findByRules(text, 'topic', rules))

/** Whether a text says that there is none of what stands at a place in it. */
export function isDenied(text: string, { start }: Span): boolean {
  return denied.test(textBefore(text, start))
}
