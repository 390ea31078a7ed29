import { anchorAt, numbersOf, type Item } from '../casework/measures/measure.ts'
import type { OutcomesFormView } from '../casework/outcomesView.ts'
import { Day, dayOf } from '../casework/time.ts'
import {
  adaptiveCard,
  button,
  line,
  plainButton,
  sentence,
  type AdaptiveCard,
  type ChoiceInput,
} from './adaptiveCard.ts'
import { noNumberChoices } from './outcomeWords.ts'
import { beforeContact, whoInWords } from './womanLines.ts'

/** The questions of a measure, none answered beforehand. `typed` holds what was just chosen, so that nothing is lost when something has to be put right. */
export function outcomesFormCard(
  { answers, facts, measure, now }: OutcomesFormView,
  problems: readonly string[] = [],
  typed: Readonly<Record<string, unknown>> = {},
): AdaptiveCard {
  const { reference } = facts
  // She may look at this card, and so may somebody beside her: what keeps her safe stands behind a press (catalogue, correction 9).
  const isCareful = beforeContact(facts).length > 0
  const day = Day.safeParse(typed['day'] ?? dayOf(now))
  return adaptiveCard(
    'Outcomes, not saved yet',
    [
      ...(isCareful
        ? [sentence('Before you begin, read her card yourself where nobody else can see it.')]
        : []),
      line('Who', whoInWords(facts, now)),
      ...problems.map((text) => sentence(text)),
      sentence(
        'What she answers stays in her record. If she or a child may be in danger, it may have to be shared.',
      ),
      sentence('Is she alone and able to talk? If not, leave the first question as not asked.'),
      ...measure.items.map((item) => outcomeQuestion(item, typed[item.id])),
      {
        type: 'Input.Date',
        id: 'day',
        label: 'Day she answered',
        isRequired: true,
        errorMessage: 'Give the day.',
        ...(day.success ? { value: day.data } : {}),
      },
      ...problems.map((text) => sentence(text)),
    ],
    [
      button('Save', { press: 'outcomes.save', reference, answers }),
      ...(isCareful ? [plainButton('Her card', { press: 'woman.open', reference })] : []),
      plainButton('Cancel', { press: 'outcomes.cancel', reference, answers }),
    ],
  )
}

/** One question of a measure, answered as far as an answer is given. */
export function outcomeQuestion(item: Item, typed: unknown): ChoiceInput {
  const choices = [
    ...numbersOf(item).map((number) => ({ title: numberInWords(item, number), value: String(number) })),
    ...item.extra.map((extra) => ({ title: noNumberChoices[extra], value: extra })),
  ]
  const chosen = choices.find(({ value }) => value === String(typed))
  return {
    type: 'Input.ChoiceSet',
    id: item.id,
    label: `${item.text} ${anchorsInWords(item)}`.trim(),
    style: 'compact',
    wrap: true,
    choices,
    ...(chosen === undefined ? {} : { value: chosen.value }),
  }
}

function numberInWords(item: Item, number: number): string {
  const anchor = anchorAt(item, number)
  return anchor === undefined ? String(number) : `${number}, ${anchor}`
}

function anchorsInWords({ anchors }: Item): string {
  return anchors.length === 0 ? '' : `(${anchors.map(({ at, words }) => `${at}: ${words}`).join('. ')})`
}
