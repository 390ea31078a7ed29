import type { ContactDraftView } from '../../casework/contactDraftView.ts'
import { actionId, keyDateId } from '../../casework/plansLeftOut.ts'
import {
  adaptiveCard,
  button,
  line,
  plainButton,
  sentence,
  type AdaptiveCard,
  type Element,
  type Input,
} from '../adaptiveCard.ts'
import { contactInputs, contactValues } from './contactInputs.ts'
import { actionInWords, keyDateInWords } from './contactLines.ts'
import { choiceInput, textInput, valuesFrom, type Value } from '../inputs.ts'
import { beforeContact, whoInWords } from '../women/womanLines.ts'

/** The draft as a form. `typed` holds what was just typed into it, so that nothing is lost when something has to be put right. */
export function contactFormCard(
  view: ContactDraftView,
  problems: readonly string[] = [],
  typed: Readonly<Record<string, unknown>> = {},
): AdaptiveCard {
  const { draft, woman, now } = view
  const value = valuesFrom(knownOf(view), typed)
  const who: readonly Element[] =
    woman === undefined ? [] : [...beforeContact(woman), line('Who', whoInWords(woman, now))]
  return adaptiveCard(
    'Contact, not saved yet',
    [
      ...problems.map((text) => sentence(text)),
      ...who,
      textInput('someoneElse', whoInWordsAsked(woman !== undefined), 200, value),
      ...contactInputs(value, { order: view.order, isMissed: draft.reading.attendance === 'missed' }),
      ...leaveOutInput(view, value),
      ...problems.map((text) => sentence(text)),
    ],
    [
      button('Save', { press: 'contact.fill', draft: draft.id, as: draft.revision }),
      plainButton('Discard', { press: 'contact.discard', draft: draft.id }),
      button('Raise an alert', { press: 'cues.alert', draft: draft.id, as: draft.revision }),
      ...(draft.message === undefined
        ? []
        : [
            plainButton('All that was typed', {
              press: 'contact.message',
              draft: draft.id,
              message: draft.message,
            }),
          ]),
    ],
  )
}

/** What was read of things to do and of what others have booked can only be left out here: each has its own card once it is saved. */
function leaveOutInput({ draft, now }: ContactDraftView, value: Value): readonly Input[] {
  const { actions = [], keyDates = [] } = draft.reading
  const toDo = actions.map((action, at): [string, string] => [
    actionId(at),
    `To do: ${actionInWords(action, now)}`,
  ])
  const booked = keyDates.map((date, at): [string, string] => [
    keyDateId(at),
    `Booked by others: ${keyDateInWords(date, now)}`,
  ])
  if (toDo.length + booked.length === 0) return []
  const words = Object.fromEntries([...toDo, ...booked])
  const input = choiceInput('leaveOut', 'Tick what I read wrongly, to leave it out', words, value)
  return [{ ...input, style: 'expanded', isMultiSelect: true }]
}

function whoInWordsAsked(known: boolean): string {
  return known ? 'Someone else instead: her name or reference' : 'Who: her name or reference'
}

function knownOf({ draft }: ContactDraftView): Readonly<Record<string, string | undefined>> {
  return contactValues({ ...draft.reading, words: draft.words })
}
