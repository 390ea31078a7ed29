import { answerFor } from '../../casework/measures/answersInOrder.ts'
import type { Measure } from '../../casework/measures/measure.ts'
import type { Answers } from '../../casework/records/answers.ts'
import type { Contact } from '../../casework/records/contact.ts'
import { dayInWords, dayOf, momentInWords, type Instant } from '../../casework/time.ts'
import { topicWords } from '../../casework/words.ts'
import { exactly, line, type Element } from '../adaptiveCard.ts'
import { attendanceInWords, howInWords, whenInWords } from '../contacts/contactLines.ts'
import { answerInWords } from '../measures/outcomeWords.ts'
import { cut, reasonWords } from './savedWords.ts'

const versionsShown = 5

type Names = Readonly<Record<string, string>>
type Correction = Pick<NonNullable<Contact['corrections']>[number], 'at' | 'by' | 'reason' | 'line'>

/** When something was put right, by whom and why: "Thursday 12 March, 4.40 pm, by Amara Cole (a slip in writing or reading)". */
function correctedInWords({ at, by, reason, line: said }: Correction, names: Names, now: Instant): string {
  const why = said === undefined ? reasonWords[reason] : `${reasonWords[reason]}: ${said}`
  return `${momentInWords(at, now)}, by ${names[by] ?? 'a colleague who has left'} (${why})`
}

/** What a contact said before it was put right, the last time first. */
export function earlierContact(
  { corrections = [], words }: Pick<Contact, 'corrections'> & { readonly words?: string },
  names: Names,
  now: Instant,
  most = versionsShown,
): readonly Element[] {
  return corrections
    .toReversed()
    .slice(0, most)
    .flatMap((correction, place, shown) => {
      const { before } = correction
      const since = place === 0 ? words : shown[place - 1]?.before.words
      const topics = before.topics.map((topic) => topicWords[topic]).join(', ')
      const parts = [whenInWords(before, now), attendanceInWords(before), howInWords(before), topics]
      return [
        line('Corrected on', correctedInWords(correction, names, now)),
        line('Before that', parts.filter((part) => part !== '').join('; ')),
        // Words that stayed as they were are not read twice.
        ...(before.words === '' || before.words === since ? [] : [exactly(cut(before.words))]),
      ]
    })
}

/** What was answered before answers were put right, the last time first. */
export function earlierAnswers(
  { corrections = [] }: Pick<Answers, 'corrections'>,
  measure: Measure | undefined,
  names: Names,
  now: Instant,
): readonly Element[] {
  return corrections
    .toReversed()
    .slice(0, versionsShown)
    .flatMap((correction) => {
      const { before } = correction
      const questions = measure?.items ?? before.items.map(({ item }) => ({ id: item, name: item }))
      const items = questions.map((item) => `${item.name} ${answerInWords(answerFor(item, before))}`)
      return [
        line('Corrected on', correctedInWords(correction, names, now)),
        line('Before that', [dayInWords(before.day, dayOf(now)), ...items].join('; ')),
      ]
    })
}
