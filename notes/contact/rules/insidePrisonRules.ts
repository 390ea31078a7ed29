import type { Place } from '../../../casework/words.ts'
import { holding } from '../wordGate.ts'
import type { WordedRule } from '../wordedRules.ts'

/** What else a wing, a gate or a visit may be of, and what is only told of the prison. */
const notThere =
  /^ (?:review|officers?|staff|cleaner|so|gov(?:ernor)?|manager|job|phone|list|pass|money|fees?|keys?|code)\b/i
const toCome =
  /\b(?:(?:tomorrow|tmrw|next) (?:at )?[\d.:apm]*|will be|['’]ll be|to be|going|seeing (?:her|you)|(?:see|meet|meeting|collect|collecting) (?:her|\p{L}+)|wants?|rang|met (?:him|them|her \p{L}+)) (?:up |back )?$/iu

const inside = (words: string, pattern: RegExp): WordedRule<Place> => ({
  ...{ rule: 'inside-prison', value: 'prison', words: holding(words), pattern },
  ...{ notAfter: toCome, notBefore: notThere },
})

/** How notes by those who go there say that they met in a prison or at its gate, by words that are used nowhere else. */
export const insidePrisonRules: readonly WordedRule<Place>[] = [
  inside(
    ' wing|landing| spur| seg|houseblock|house block',
    /\b(?:(?:on|to|at|off|onto|round|in) (?:the |her |our )?(?:(?!left|right|hospital)\p{L}{1,12} )?|(?<=^\s{0,3}|[,;:(.\n] ?)(?:\p{L}{3,12} )?|[A-H][ -]?\d? )(?:wing|landing|spur|seg(?: unit)?|segregation(?: unit)?|house ?block)\b/giu,
  ),
  inside(
    'legals|legal visit|visits |visit hall|visit room|visiting|visitors|visitor',
    /\blegals\b|\blegals? visits?\b|\bvisits? (?:hall|block|room|suite)\b|\bvisiting (?:hall|room)\b|\b(?:visitors?['’]?|visits) cent(?:re|er)\b|\b(?:to|in|on|for|at) visits(?=\s*(?:$|[,.;:)-]|\d|(?:again|today|yest|this|with|w)\b))/gi,
  ),
  inside(
    ' gate',
    /(?<!\b(?:school|nursery|garden|park|front|back|side|playground) )(?:\b(?:out|outside|at|off|by|past|inside|through|thru) the (?:prison )?(?:\d(?:st|nd|rd) )?gates?|\b(?:prison|hmp|jail) gates?|(?<=^\s{0,3}|[,;:(.\n] ?)(?:at )?gates?(?: release)?(?=\s*(?:[,.;:(]|\d|(?:today|this|yest|first|at|with|w|for)\b)))(?!\p{L})/giu,
  ),
  inside(
    ' cell|door flap|hatch|bang up|bang-up|unlock|movement|produced|mother and baby|mother & baby| mbu|resettlement unit|education block|omu|jail|servery',
    /\b(?:in|at|outside|through|thru) (?:her |the )?cell(?: door| window)?\b|\bdoor (?:flap|hatch)\b|\bbang[ -]?up\b|\b(?:not|never|wasn['’]?t|weren['’]?t) (?:been |being )?(?:unlocked|let out of her cell)\b|\bno movement\b|\b(?:not|never|wasn['’]?t) (?:been |being )?produced\b(?! (?:at|in|to) (?:the )?(?:\p{L}+ )?(?:court|ct|crown|mags))|\bmother (?:and|&|n) baby unit\b|\bMBU\b|\bresettlement unit\b|\beducation block\b|\bomu office\b|\b(?:in|at|to|from|inside) (?:the )?jail\b/giu,
  ),
  inside('send', /(?<=[\p{L}\d], |\b(?:at|in|to) )Send(?=\s*(?:$|[,.;]|\d|(?:today|yest|this)\b))/gu),
]
