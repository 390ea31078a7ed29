import type { DetailsFormView } from '../casework/details/detailsView.ts'
import { markOf } from '../casework/details/partState.ts'
import {
  adaptiveCard,
  button,
  heading,
  line,
  plainButton,
  sentence,
  type AdaptiveCard,
} from './adaptiveCard.ts'
import { detailsInputs } from './detailsInputs.ts'
import { partLines, partWords } from './detailsLines.ts'
import { detailsValues } from './detailsValues.ts'
import { valuesFrom } from './inputs.ts'
import { beforeContact, whoInWords } from './womanLines.ts'

/** The form of one part of a record, below what stands there now. `typed` is kept when something has to be put right. */
export function detailsFormCard(
  view: DetailsFormView,
  problems: readonly string[] = [],
  typed: Readonly<Record<string, unknown>> = {},
): AdaptiveCard {
  const { facts, part, woman, now } = view
  const { reference } = facts
  return adaptiveCard(
    'A record to change',
    [
      ...problems.map((text) => sentence(text)),
      ...beforeContact(facts),
      line('Who', whoInWords(facts, now)),
      {
        type: 'Container',
        style: 'emphasis',
        items: [heading(`${partWords[part]}, as it stands now`), ...partLines(view, part)],
      },
      ...detailsInputs(view, valuesFrom(detailsValues(view), typed)),
    ],
    [
      button('Save', { press: 'details.save', reference, part, mark: markOf(woman, part) }),
      plainButton('Back', { press: 'details.open', reference }),
    ],
  )
}
