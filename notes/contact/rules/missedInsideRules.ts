import type { Attendance } from '../../../casework/words.ts'
import { endingWith } from '../endingWith.ts'
import { relative, worker } from '../otherPeople.ts'
import { holding } from '../wordGate.ts'
import type { WordedRule } from '../wordedRules.ts'

const others = endingWith(
  `\\b(?:i|we|he|they|who|police|kids?|baby|if she|never|${relative}|${worker})(?: (?:was|were|has|had|have|is|are))? `,
)

const missed = (rule: string, words: string, pattern: RegExp, besides?: string): WordedRule<Attendance> => ({
  ...{ rule, value: 'missed', words: holding(words), pattern, notAfter: others },
  ...(besides === undefined ? {} : { besides: holding(besides) }),
})

/** How notes of visits to a prison, a court or an office say that she was not brought, would not come or was not to be found. */
export const missedInsideRules: readonly WordedRule<Attendance>[] = [
  missed(
    'not-brought',
    'produc|unlock|brought|movement|locked down|escort|no one|nobody',
    /\b(?:not|never|n['’]?t|nt) (?:been |being )?(?:produced|unlocked|brought (?:up|down|over|across|to (?:visits|legals|me|us|court|ct)))(?!\p{L})|\b(?:nobody|no[ -]?one) brought her\b|\bno (?:movement|escort)s?\b|\b(?:wing|prison|jail|unit|whole place)(?: (?:was|is|all|still))* (?:on lockdown|locked down)\b|\b(?:having seen|saw|seen) (?:no[ -]?one|nobody)\b/giu,
  ),
  missed(
    'would-not-come',
    'refus|declin|would|wouldnt|wldnt|wdnt|wont|won',
    /\b(?:refus(?:ed|es|ing)|declin(?:ed|es|ing)) (?:(?:to (?:come (?:down|out|up|over|to|off)|see (?:me|us)|leave her (?:cell|room|bed)|attend|be seen)|(?:(?:her|my|our|the|today['’]?s) )?(?:legal )?visits?)(?!\p{L}|['’]| from\b)|(?:her|our|the) (?:appt|appointment|session))|\b(?:would|wd|wld)(?: not|n['’]?t) (?:come (?:down|out|up|off|to (?:visits|legals|the (?:visits?|gate|door)))|see (?:me|us)|be seen)\b/giu,
    'come| see | leave| visit|attend|be seen| appt|appointment|session',
  ),
  missed(
    'not-seen',
    'not seen|nt seen|empty chair|wasted',
    /\b(?:not|wasn['’]?t) seen(?=\s*(?:$|[.,;:(–-])|\s(?:today|this|at|in)\b)|\bempty chair\b|\bwasted (?:visit|trip|journey|morning|afternoon)\b|\b(?:visit|trip|journey) wasted\b/gi,
  ),
  missed(
    'link-failed',
    'connect|dial',
    /\b(?:never|not|didn['’]?t|wouldn['’]?t|failed to) (?:connect(?:ed)?|dial(?:led)? in)(?=\s*(?:$|[.,;:(–-])|\s(?:to (?:the|our)|today|at)\b)/gi,
  ),
]
