import type { ContactDraftView } from '../casework/contactDraftView.ts'
import { notGiven } from '../casework/formInputs.ts'
import { longestNote } from '../casework/records/contact.ts'
import { attendanceWords, modeWords, placeWords, sentByWords, topicWords } from '../casework/words.ts'
import {
  adaptiveCard,
  button,
  line,
  plainButton,
  sentence,
  type AdaptiveCard,
  type Element,
  type Input,
} from './adaptiveCard.ts'
import {
  choiceInput,
  dateInput,
  orNothing,
  required,
  textInput,
  timeInput,
  valuesFrom,
  type Value,
} from './inputs.ts'
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
      ...inputs(woman !== undefined, value),
      ...problems.map((text) => sentence(text)),
    ],
    [
      button('Save', { press: 'contact.fill', draft: draft.id, as: draft.revision }),
      plainButton('Discard', { press: 'contact.discard', draft: draft.id }),
      button('Raise an alert', { press: 'cues.alert', draft: draft.id, as: draft.revision }),
    ],
  )
}

function inputs(known: boolean, value: Value): readonly Input[] {
  const who = known ? 'Someone else instead: her name or reference' : 'Who: her name or reference'
  return [
    textInput('someoneElse', who, 200, value),
    choiceInput('with', 'With her or about her', withWords, value),
    required(dateInput('day', 'Day', value), 'Give the day.'),
    timeInput('time', 'Time (may be empty)', value),
    minutesInput(value),
    choiceInput('mode', 'How', orNothing(modeWords), value),
    choiceInput('sentBy', 'A message: from her or to her', orNothing(sentByWords), value),
    choiceInput('place', 'Where', orNothing(placeWords), value),
    choiceInput('attendance', 'Did she come or answer', orNothing(cameWords), value),
    { ...choiceInput('topics', 'About', topicWords, value), isMultiSelect: true },
    dateInput('nextDay', 'Next appointment, day (may be empty)', value),
    timeInput('nextTime', 'Next appointment, time (may be empty)', value),
    { ...textInput('words', 'Note', longestNote, value), isMultiline: true },
  ]
}

const cameWords = { ...attendanceWords, came: 'She came or answered' }
const withWords = { her: 'with her', 'about-her': 'about her, with somebody else' }

function minutesInput(value: Value): Input {
  const minutes = Number(value('minutes').value)
  const known = minutes > 0 ? { value: minutes } : {}
  return { type: 'Input.Number', id: 'minutes', label: 'Minutes (may be empty)', min: 1, max: 1440, ...known }
}

function knownOf({ draft }: ContactDraftView): Readonly<Record<string, string | undefined>> {
  const { reading, words } = draft
  return {
    with: reading.with,
    day: reading.day,
    time: reading.time,
    minutes: reading.minutes?.toString(),
    mode: reading.mode ?? notGiven,
    sentBy: reading.sentBy ?? notGiven,
    place: reading.place ?? notGiven,
    attendance: reading.attendance ?? notGiven,
    topics: reading.topics.join(','),
    nextDay: reading.next?.day,
    nextTime: reading.next?.time,
    words,
  }
}
