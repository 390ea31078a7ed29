import type { DetailsFormView } from '../../casework/details/detailsView.ts'
import { markOf } from '../../casework/details/partState.ts'
import {
  adaptiveCard,
  button,
  heading,
  line,
  plainButton,
  sentence,
  type AdaptiveCard,
  type Element,
  type Input,
} from '../adaptiveCard.ts'
import { detailsInputs } from './detailsInputs.ts'
import { partLines, partWords } from './detailsLines.ts'
import { detailsValues } from './detailsValues.ts'
import { valuesFrom } from '../inputs.ts'
import { beforeContact, whoInWords } from './womanLines.ts'

/** The form once more after somebody else has set the same part: it holds what stands now, with what was filled in beside it, so that neither is lost or overwritten unseen. */
export function detailsFormAgainCard(
  view: DetailsFormView,
  typed: Readonly<Record<string, unknown>>,
): AdaptiveCard {
  const known = valuesFrom(detailsValues(view))
  const filled = valuesFrom({}, typed)
  const differing = detailsInputs(view, filled).filter(
    ({ id, value }) => value !== undefined && value !== known(id).value,
  )
  return detailsFormCard(
    view,
    [
      'Not saved yet.',
      'Somebody else changed this after the form was shown. The form holds what stands now; please fill in again what is to change.',
      ...(differing.length === 0 ? [] : ['You had filled in:']),
    ],
    {},
    differing.map((input) => line(input.label, titleOf(input))),
  )
}

function titleOf(input: Input): string {
  const value = String(input.value ?? '')
  if (input.type !== 'Input.ChoiceSet') return value
  const titles = value.split(',').map((one) => input.choices.find((choice) => choice.value === one)?.title)
  return titles.filter((title) => title !== undefined).join(', ')
}

/** The form of one part of a record, below what stands there now. `typed` is kept when something has to be put right; `filled` says what was filled in before. */
export function detailsFormCard(
  view: DetailsFormView,
  problems: readonly string[] = [],
  typed: Readonly<Record<string, unknown>> = {},
  filled: readonly Element[] = [],
): AdaptiveCard {
  const { facts, part, woman, now } = view
  const { reference } = facts
  return adaptiveCard(
    'A record to change',
    [
      ...problems.map((text) => sentence(text)),
      ...filled,
      ...beforeContact(facts),
      line('Who', whoInWords(facts, now)),
      {
        type: 'Container',
        style: 'emphasis',
        items: [heading(`${partWords[part]}, as it stands now`), ...partLines(view, part)],
      },
      ...detailsInputs(view, valuesFrom(detailsValues(view), typed)),
      ...problems.map((text) => sentence(text)),
    ],
    [
      button('Save', { press: 'details.save', reference, part, mark: markOf(woman, part) }),
      plainButton('Back', { press: 'details.open', reference }),
    ],
  )
}
