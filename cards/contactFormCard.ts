import type { ContactDraftView } from '../casework/contactDraftView.ts'
import {
  adaptiveCard,
  button,
  line,
  plainButton,
  sentence,
  type AdaptiveCard,
  type Element,
} from './adaptiveCard.ts'
import { contactInputs, contactValues } from './contactInputs.ts'
import { textInput, valuesFrom } from './inputs.ts'
import { beforeContact, whoInWords } from './womanLines.ts'

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

function whoInWordsAsked(known: boolean): string {
  return known ? 'Someone else instead: her name or reference' : 'Who: her name or reference'
}

function knownOf({ draft }: ContactDraftView): Readonly<Record<string, string | undefined>> {
  return contactValues({ ...draft.reading, words: draft.words })
}
