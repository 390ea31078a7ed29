import { outright, type ModeValue } from '../modeValue.ts'
import { holding } from '../wordGate.ts'
import type { WordedRule } from '../wordedRules.ts'

/** How workers with women in prison write a video link: "VL 2pm". */
export const videoLinkRules: readonly WordedRule<ModeValue>[] = [
  {
    rule: 'video-link',
    value: outright('video'),
    words: holding(' vl '),
    // "VL 2pm with Kasia", "20 min vl", "on VL"
    pattern: /(?<![\p{L}/])(?:VL|vl)(?![\p{L}/])/gu,
    notAfter: /\b(?:next|by|book(?:ed)?|new|hiv|viral|her)\s$/i,
    notBefore: /^\s(?:test|results?|undetect|detect|load)/i,
  },
]
