import type { ContactDraftView } from '../casework/contactDraftView.ts'
import { notGiven } from '../casework/contactForm.ts'
import { longestNote } from '../casework/records/contact.ts'
import {
  attendanceWords,
  modeWords,
  placeWords,
  topicWords,
  type Attendance,
  type Mode,
  type Place,
} from '../casework/words.ts'
import {
  adaptiveCard,
  button,
  line,
  plainButton,
  sentence,
  type AdaptiveCard,
  type ChoiceInput,
  type Element,
  type Input,
  type TextInput,
} from './adaptiveCard.ts'
import { beforeContact, whoInWords } from './womanLines.ts'

/** The draft as a form. `typed` holds what was just typed into it, so that nothing is lost when something has to be put right. */
export function contactFormCard(
  view: ContactDraftView,
  problems: readonly string[] = [],
  typed: Readonly<Record<string, unknown>> = {},
): AdaptiveCard {
  const { draft, woman, now } = view
  const value = valuesOf(view, typed)
  const who: readonly Element[] =
    woman === undefined ? [] : [...beforeContact(woman), line('Who', whoInWords(woman, now))]
  return adaptiveCard(
    'Contact, not saved yet',
    [...problems.map((text) => sentence(text)), ...who, ...inputs(woman !== undefined, value)],
    [
      button('Save', { press: 'contact.fill', draft: draft.id, as: draft.revision }),
      plainButton('Discard', { press: 'contact.discard', draft: draft.id }),
    ],
  )
}

type Value = (id: string) => { readonly value?: string }

function inputs(known: boolean, value: Value): readonly Input[] {
  const text = (id: string, label: string, maxLength: number): TextInput => ({
    type: 'Input.Text',
    id,
    label,
    maxLength,
    ...value(id),
  })
  return [
    text(
      'someoneElse',
      known ? 'Someone else instead: her name or reference' : 'Who: her name or reference',
      200,
    ),
    choices(
      'with',
      'With her or about her',
      { her: 'with her', 'about-her': 'about her, with somebody else' },
      value,
    ),
    {
      type: 'Input.Date',
      id: 'day',
      label: 'Day',
      isRequired: true,
      errorMessage: 'Give the day.',
      ...value('day'),
    },
    { type: 'Input.Time', id: 'time', label: 'Time (may be empty)', ...value('time') },
    minutesInput(value),
    choices('mode', 'How', optional<Mode>(modeWords), value),
    choices('place', 'Where', optional<Place>(placeWords), value),
    choices('attendance', 'Did she come', optional<Attendance>(attendanceWords), value),
    { ...choices('topics', 'About', topicWords, value), isMultiSelect: true },
    { type: 'Input.Date', id: 'nextDay', label: 'Next appointment, day (may be empty)', ...value('nextDay') },
    {
      type: 'Input.Time',
      id: 'nextTime',
      label: 'Next appointment, time (may be empty)',
      ...value('nextTime'),
    },
    { ...text('words', 'Note', longestNote), isMultiline: true },
  ]
}

function minutesInput(value: Value): Input {
  const minutes = Number(value('minutes').value)
  const known = minutes > 0 ? { value: minutes } : {}
  return { type: 'Input.Number', id: 'minutes', label: 'Minutes (may be empty)', min: 1, max: 1440, ...known }
}

function optional<Word extends string>(words: Record<Word, string>): Record<string, string> {
  return { [notGiven]: 'not given', ...words }
}

function choices(id: string, label: string, words: Record<string, string>, value: Value): ChoiceInput {
  return {
    type: 'Input.ChoiceSet',
    id,
    label,
    style: 'compact',
    wrap: true,
    choices: Object.entries(words).map(([word, title]) => ({ title, value: word })),
    ...value(id),
  }
}

function valuesOf({ draft }: ContactDraftView, typed: Readonly<Record<string, unknown>>): Value {
  const { reading, words } = draft
  const known: Record<string, string | undefined> = {
    with: reading.with,
    day: reading.day,
    time: reading.time,
    minutes: reading.minutes?.toString(),
    mode: reading.mode ?? notGiven,
    place: reading.place ?? notGiven,
    attendance: reading.attendance ?? notGiven,
    topics: reading.topics.join(','),
    nextDay: reading.next?.day,
    nextTime: reading.next?.time,
    words,
  }
  // A client leaves empty inputs out, so once something was typed only what was typed counts.
  const shown = Object.keys(typed).length > 0 ? typed : known
  return (id) => {
    const value = shown[id]
    return typeof value === 'string' || typeof value === 'number'
      ? { value: String(value).slice(0, longestNote) }
      : {}
  }
}
