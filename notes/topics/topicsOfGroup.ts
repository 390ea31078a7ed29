import type { Attendance, Topic } from '../../casework/words.ts'
import type { Found } from '../text/finding.ts'
import { isOnlyWeighed } from '../weighing/ruleOfWeight.ts'

/** What a contact says of the group that she came to, or did not come to. */
export interface InGroup {
  readonly attendance: Attendance | undefined
  /** Whether something found in her part of the message is told of everybody in the group. */
  readonly isOfAll: (found: Found<Topic>) => boolean
}

const stayedAway: ReadonlySet<Attendance | undefined> = new Set<Attendance>([
  'missed',
  'cancelled-by-her',
  'no-answer',
])

/**
 * What a woman's contact in a group is about: what a group does or teaches is no need of a woman who stayed away, and that a text
 * weighs like company is so of any group.
 */
export function topicsOfGroup(
  topics: readonly Found<Topic>[],
  { attendance, isOfAll }: InGroup,
): readonly Found<Topic>[] {
  return topics.filter((topic) => {
    if (!isOfAll(topic)) return true
    return !stayedAway.has(attendance) && !(topic.value === 'social' && isOnlyWeighed(topic))
  })
}
