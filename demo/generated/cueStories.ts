import type { ListedBecause } from '../../casework/records/askedCue.ts'
import type { ClockTime } from '../../casework/time.ts'
import type { CueCategory, Need } from '../../casework/words.ts'

/** What a note mentioned that was left for the leads to look at. */
export interface CueStory {
  readonly category: CueCategory
  readonly standing: 'current' | 'uncertain'
  readonly because: ListedBecause
  /** The whole note; what it mentions stands between the marks. */
  readonly note: string
  /** How many days before today it was written, and at what time. */
  readonly daysAgo: number
  readonly at: ClockTime
  readonly need: Need
}

/** The notes that wait for the leads of the demonstration: one is late, the others came yesterday and this morning. */
export const cueStories: readonly CueStory[] = [
  {
    ...{ category: 'nowhere-tonight', standing: 'current', because: 'no-answer', daysAgo: 5, at: '15:40' },
    note: 'Rang about the deposit. [She is on a friend’s sofa until the weekend and then has nowhere.] To ring again.',
    need: 'housing',
  },
  {
    ...{ category: 'self-harm', standing: 'uncertain', because: 'not-sure', daysAgo: 1, at: '11:20' },
    note: 'Saw her at the centre, 30 mins. [Long sleeves again and did not want to talk about her arms.] Made tea, talked about the course.',
    need: 'health',
  },
  {
    ...{ category: 'domestic-abuse', standing: 'current', because: 'ringing', daysAgo: 0, at: '09:05' },
    note: 'Text from her before nine. [He was waiting outside again last night, she stayed in.] Ringing her at ten.',
    need: 'abuse',
  },
]
