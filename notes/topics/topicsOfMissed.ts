import type { Attendance, Topic } from '../../casework/words.ts'
import type { Found } from '../text/finding.ts'
import { isOnlyWeighed } from '../weighing/ruleOfWeight.ts'

const stayedAway: ReadonlySet<Attendance> = new Set<Attendance>([
  'missed',
  'cancelled-by-her',
  'cancelled-by-us',
  'no-answer',
])

/** What keeps a worker away is not of the woman's life: "off sick w flu", "I'm in MARAC all day", "boiler gone". */
const oursWhenOff: ReadonlySet<Topic> = new Set<Topic>(['health', 'abuse'])
const building = /\b(?:boiler|water|heating|pipe|leak|flood)/i
const ourTraining = /\btraining|tutor\b/i

/**
 * What a contact that did not take place is about: the company that she would have had is no need told of, what called it off on our
 * side is none of hers, and where nobody opened only what lists have words of counts.
 */
export function topicsOfMissed(
  topics: readonly Found<Topic>[],
  attendance: Attendance | undefined,
): readonly Found<Topic>[] {
  if (attendance === undefined || !stayedAway.has(attendance)) return topics
  return topics.filter((topic) => {
    if (topic.value === 'social') return false
    if (attendance === 'no-answer') return !isOnlyWeighed(topic)
    return attendance !== 'cancelled-by-us' || !isOurs(topic)
  })
}

function isOurs({ value, rule, text }: Found<Topic>): boolean {
  if (value === 'housing') return building.test(text)
  if (value === 'employment') return ourTraining.test(text)
  return oursWhenOff.has(value) && rule !== 'harm-of-health'
}
