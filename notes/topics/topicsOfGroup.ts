import type { Attendance, Topic } from '../../casework/words.ts'
import type { Found } from '../text/finding.ts'

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

/** Words that tell of company as a need, not of what a group does together. */
const company =
  /\b(?:lone|isolat|friend|befriend|mentor|bored|boredom|companion|no one|nobody|noone|alone|on her own|split|divorc|contact|network)/i

/**
 * What a woman's contact in a group is about. The walking or sewing that a group does is how they met and no need of hers; what
 * a workshop teaches is no need of a woman who stayed away.
 */
export function topicsOfGroup(
  topics: readonly Found<Topic>[],
  { attendance, isOfAll }: InGroup,
): readonly Found<Topic>[] {
  return topics.filter((topic) => {
    if (!isOfAll(topic)) return true
    return !stayedAway.has(attendance) && (topic.value !== 'social' || company.test(topic.text))
  })
}
