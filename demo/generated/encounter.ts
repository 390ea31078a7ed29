import type { Colleague } from '../../casework/records/colleague.ts'
import type { ClockTime, Day } from '../../casework/time.ts'
import type { Attendance, Mode, Place, SentBy } from '../../casework/words.ts'
import type { moments } from './stories/moments.ts'

/** What happened at an encounter, by the words it is told in: one of the moments, or a step of her story or of work about her. */
export type Happening = keyof typeof moments | 'story' | 'about'

/** One time somebody was, or tried to be, in touch with a woman or with somebody about her; its words come later. */
export interface Encounter {
  readonly happening: Happening
  readonly day: Day
  readonly time: ClockTime
  readonly minutes?: number
  readonly mode: Mode
  readonly place?: Place
  readonly attendance?: Attendance
  readonly code?: string
  readonly sentBy?: SentBy
  readonly author: Colleague
  /** Whether it had been arranged before. */
  readonly isArranged?: boolean
}

/** A call nobody took. */
export function unanswered(happening: Happening, day: Day, time: ClockTime, author: Colleague): Encounter {
  return { happening, day, time, mode: 'phone', attendance: 'no-answer', author }
}

/** A message to her, or from her at any time or after a meeting that did not come about. */
export function message(
  happening: 'toHer' | 'fromHer' | 'fromHerAfterwards',
  day: Day,
  time: ClockTime,
  author: Colleague,
): Encounter {
  return { happening, day, time, mode: 'text', sentBy: happening === 'toHer' ? 'us' : 'her', author }
}
