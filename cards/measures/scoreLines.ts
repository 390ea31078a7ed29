import type { Measure } from '../../casework/measures/measure.ts'
import { progressOf } from '../../casework/measures/progress.ts'
import { scoreInWords } from '../../casework/measures/scoreWords.ts'
import type { Answers } from '../../casework/records/answers.ts'
import { line, type Element } from '../adaptiveCard.ts'

/** The score of one set of answers, or why there is none; nothing for a measure that has no total. */
export function scoreLines(measure: Measure, answers: Answers): readonly Element[] {
  return progressOf(measure, [answers], []).followed.flatMap((followed) => {
    const [time] = followed.times
    return followed.kind === 'total' && time !== undefined
      ? [line(followed.name, scoreInWords(measure, followed, time))]
      : []
  })
}
