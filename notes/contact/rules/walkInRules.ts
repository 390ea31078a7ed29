import { outright, thing, type ModeValue } from '../modeValue.ts'
import { holding } from '../wordGate.ts'
import type { WordedRule } from '../wordedRules.ts'

/** How notes say that somebody came in from the street, whoever was rung for her afterwards: "walked in", "walk-in". */
export const walkInRules: readonly WordedRule<ModeValue>[] = [
  {
    rule: 'walk-in',
    value: outright('in-person'),
    words: holding('walked in|wlkd|wandered in|off the street|off the road|came to the door'),
    pattern:
      /(?<!\b(?:he|they|who|ex|partner|police|mum|brother) )\b(?:(?:walked|wlkd|wandered) in(?! (?:to|on|front|the (?:park|rain|woods))\b)|(?:came|turned up|popped|called) in off the (?:street|road))(?!\p{L})/giu,
  },
  {
    rule: 'walk-in',
    value: thing('in-person'),
    words: holding('walk in|walkin'),
    pattern:
      /(?<=^\s{0,3}|[.,;:\n(–-] ?|\b(?:as|was|new|hub|centre) (?:an? )?)walk[ -]?in(?! ?(?:clinic|centre|center|cent|cafe|wardrobe|shower|to\b|the\b))(?!\p{L})/giu,
  },
]
