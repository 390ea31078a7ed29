import type { KeyDateKind } from '../../casework/supportWords.ts'

const kinds: readonly (readonly [KeyDateKind, RegExp])[] = [
  ['eviction', /\b(?:evict\w*|bailiffs?|possession|notice to quit|section 21|s21)\b/i],
  ['release', /\breleas\w*\b/i],
  ['probation', /\b(?:probation|po|rar|offender manager|supervision|unpaid work|tag)\b/i],
  ['court', /\b(?:court|crown|mags|magistrates|hearing|trial|sentenc\w*|plea|tribunal|mags?)\b/i],
  [
    'health',
    /\b(?:gp|doctor\w*|dr|hospital|clinic|scan|midwife|dentist|cmht|psychiatr\w*|nurse|operation|surgery|a&e|smear|blood test|optician|therap\w*|counsell\w*|talking therapies|detox|script)\b/i,
  ],
  [
    'benefits',
    /\b(?:uc|universal credit|pip|esa|dwp|job ?cent(?:re|er)|work coach|benefits?|medical assessment)\b/i,
  ],
]

/** The kind of date that the words of a note name; `other` where none is named. */
export function keyDateKind(words: string): KeyDateKind {
  return kinds.find(([, pattern]) => pattern.test(words))?.[0] ?? 'other'
}
