import type { Question } from '../../../casework/questions/question.ts'

/** Who asks, what, what it is understood as, and what the women of `world.ts` answer it with: names, numbers or words. */
export type Form = readonly [
  asker: 'amara' | 'bronwen' | 'ruth' | 'sunita',
  text: string,
  means: Question,
  answer: readonly string[] | number | '<5',
]
