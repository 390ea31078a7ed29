import type { Measures } from '../measures/measure.ts'
import { scoreOf } from '../measures/scoring.ts'
import type { Answers } from '../records/answers.ts'
import type { Day } from '../time.ts'

/** What a woman answered last to one measure, short, and the answer before it. */
export interface MeasureLine {
  readonly name: string
  readonly day: Day
  readonly now: string
  readonly before: string | undefined
}

/** One line for each measure she has answered, newest first. A measure that is not known here any more has none. */
export function measureLines(answers: readonly Answers[], measures: Measures): readonly MeasureLine[] {
  const ids = [...new Set(answers.map(({ measure }) => measure))]
  return ids
    .flatMap((id) => {
      const measure = measures.get(id)
      const given = answers
        .filter((each) => each.measure === id && each.items.some(({ answer }) => typeof answer === 'number'))
        .toSorted((one, other) =>
          `${other.day}${other.recordedAt}`.localeCompare(`${one.day}${one.recordedAt}`),
        )
      const [last, before] = given
      if (measure === undefined || last === undefined) return []
      const short = ({ items }: Answers): string => shortScore(scoreOf(measure, items))
      return [
        {
          name: measure.name,
          day: last.day,
          now: short(last),
          before: before === undefined ? undefined : short(before),
        },
      ]
    })
    .toSorted((one, other) => other.day.localeCompare(one.day))
}

function shortScore(score: ReturnType<typeof scoreOf>): string {
  switch (score.kind) {
    case 'total':
      return String(score.total)
    case 'by-item':
      return score.items
        .filter(({ number }) => number !== undefined)
        .map(({ name, number }) => `${name} ${number ?? ''}`)
        .join(', ')
    case 'none':
      return 'no total'
  }
}
