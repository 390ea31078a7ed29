import { longestReason } from '../../casework/records/correction.ts'
import type { CorrectionFormView } from '../../casework/putRight/putRightViews.ts'
import { savedName } from '../../casework/putRight/saved.ts'
import {
  adaptiveCard,
  button,
  heading,
  line,
  plainButton,
  sentence,
  type AdaptiveCard,
  type Element,
} from '../adaptiveCard.ts'
import { contactInputs, contactValues } from '../contacts/contactInputs.ts'
import { earlierAnswers, earlierContact } from './earlierVersions.ts'
import { choiceInput, required, textInput, valuesFrom, type Value } from '../inputs.ts'
import { answersAboutInputs } from '../measures/answersAboutInputs.ts'
import { measureQuestion } from '../measures/measureQuestion.ts'
import { reasonWords, savedItems } from './savedWords.ts'
import { beforeContact, whoInWords } from '../women/womanLines.ts'

type Typed = Readonly<Record<string, unknown>>

/** A saved contact or saved answers as a form. What stood there before stays on record, and is shown below. */
export function correctionFormCard(
  view: CorrectionFormView,
  problems: readonly string[] = [],
  typed: Typed = {},
): AdaptiveCard {
  const { facts, saved, author, now } = view
  const at = { reference: facts.reference, saved: savedName(saved) }
  const earlier = earlierVersions(view)
  const isTyped = Object.keys(typed).length > 0
  return adaptiveCard(
    'Saved before, to correct',
    [
      ...problems.map((text) => sentence(text)),
      ...beforeContact(facts),
      line('Who', whoInWords(facts, now)),
      ...(isTyped ? [heading('As it stands now')] : []),
      ...(isTyped ? savedItems(view, now) : [line('Saved by', author)]),
      ...(isTyped ? [heading('As you filled it in')] : []),
      ...savedInputs(view, typed),
      ...reasonInputs(valuesFrom({}, typed)),
      ...problems.map((text) => sentence(text)),
      ...(earlier.length === 0 ? [] : [heading('Earlier versions'), ...earlier]),
    ],
    [
      button('Save', { press: 'saved.save', ...at, as: saved.revision }),
      plainButton('Wrong woman', { press: 'saved.wrong-woman', ...at }),
      plainButton('Cancel', { press: 'saved.cancel', reference: facts.reference }),
    ],
  )
}

function savedInputs({ saved, next, order, measure }: CorrectionFormView, typed: Typed): readonly Element[] {
  if (saved.what === 'contact') {
    const { contact } = saved
    const isMissed = contact.attendance === 'missed'
    return contactInputs(valuesFrom(contactValues({ ...contact, next }), typed), { order, isMissed })
  }
  const { answers } = saved
  const isTyped = Object.keys(typed).length > 0
  return [
    ...(measure?.items ?? []).map((item) =>
      measureQuestion(
        item,
        isTyped ? typed[item.id] : answers.items.find((each) => each.item === item.id)?.answer,
      ),
    ),
    ...answersAboutInputs(answers, typed),
  ]
}

function reasonInputs(value: Value): readonly Element[] {
  return [
    required(choiceInput('reason', 'Why it is put right', reasonWords, value), 'Choose why it is put right.'),
    textInput('line', 'In a line (may be empty)', longestReason, value),
  ]
}

function earlierVersions({ saved, measure, names, now }: CorrectionFormView): readonly Element[] {
  return saved.what === 'contact'
    ? earlierContact(saved.contact, names, now)
    : earlierAnswers(saved.answers, measure, names, now)
}
