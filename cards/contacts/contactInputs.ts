import { notGiven } from '../../casework/formInputs.ts'
import { longestNote } from '../../casework/records/contact.ts'
import type { ContactReading } from '../../casework/records/contactDraft.ts'
import { reasonKnown } from '../../casework/absence/reasonMissed.ts'
import type { OrderAsked } from '../../casework/underOrder/orderAsked.ts'
import {
  attendanceWords,
  modeWords,
  placeWords,
  reasonMissedWords,
  sentByWords,
  topicWords,
} from '../../casework/words.ts'
import { orderOfMissedInput, orderOfNextInput } from './orderInputs.ts'
import type { Input } from '../adaptiveCard.ts'
import { choiceInput, dateInput, orNothing, required, textInput, timeInput, type Value } from '../inputs.ts'

const cameWords = { ...attendanceWords, came: 'She came or answered' }
const withWords = { her: 'with her', 'about-her': 'about her, with somebody else' }

/** What the form asks besides where it applies: of her order, and why she missed an appointment. */
export interface AskedBesides {
  readonly order?: OrderAsked | undefined
  readonly isMissed: boolean
}

/** Everything that a contact says, to be filled in. */
export function contactInputs(value: Value, { order, isMissed }: AskedBesides): readonly Input[] {
  return [
    choiceInput('with', 'With her or about her', withWords, value),
    required(dateInput('day', 'Day', value), 'Give the day.'),
    timeInput('time', 'Time (may be empty)', value),
    minutesInput(value),
    choiceInput('mode', 'How', orNothing(modeWords), value),
    choiceInput('sentBy', 'A message: from her or to her', orNothing(sentByWords), value),
    choiceInput('place', 'Where', orNothing(placeWords), value),
    choiceInput('attendance', 'Did she come or answer', orNothing(cameWords), value),
    ...(isMissed ? [choiceInput('reasonMissed', 'Why she missed it', reasonMissedWords, value)] : []),
    ...orderOfMissedInput(order, value),
    { ...choiceInput('topics', 'About', topicWords, value), isMultiSelect: true },
    dateInput('nextDay', 'Next appointment, day (may be empty)', value),
    timeInput('nextTime', 'Next appointment, time (may be empty)', value),
    ...orderOfNextInput(order, value),
    { ...textInput('words', 'Note', longestNote, value), isMultiline: true },
  ]
}

/** What stands in these inputs for a contact as it is known. */
export function contactValues(
  contact: Omit<ContactReading, 'dayGiven'> & {
    readonly words: string
    readonly nationalCode?: string | undefined
  },
): Readonly<Record<string, string | undefined>> {
  return {
    with: contact.with,
    day: contact.day,
    time: contact.time,
    minutes: contact.minutes?.toString(),
    mode: contact.mode ?? notGiven,
    sentBy: contact.sentBy ?? notGiven,
    place: contact.place ?? notGiven,
    attendance: contact.attendance ?? notGiven,
    reasonMissed: reasonKnown(contact),
    topics: contact.topics.join(','),
    nextDay: contact.next?.day,
    nextTime: contact.next?.time,
    words: contact.words,
  }
}

function minutesInput(value: Value): Input {
  const minutes = Number(value('minutes').value)
  const known = minutes > 0 ? { value: minutes } : {}
  return { type: 'Input.Number', id: 'minutes', label: 'Minutes (may be empty)', min: 1, max: 1440, ...known }
}
