import type { BriefView } from '../../casework/brief/briefView.ts'
import type { DueLine } from '../../casework/brief/due.ts'
import type { MeasureLine } from '../../casework/brief/measureLines.ts'
import { keyDateWords } from '../../casework/supportWords.ts'
import { dayInWords, dayOf, shortDay, timeInWords, type Instant } from '../../casework/time.ts'
import { topicWords } from '../../casework/words.ts'
import { capital, dueInWords } from '../actions/actionLines.ts'
import {
  adaptiveCard,
  exactly,
  heading,
  line,
  plainButton,
  sentence,
  type AdaptiveCard,
  type Element,
} from '../adaptiveCard.ts'
import { attendanceInWords, howInWords, nextInWords, whenInWords } from '../contacts/contactLines.ts'
import { beforeContact, whoInWords } from './womanLines.ts'

const wordsShown = 140

/** What to know before an appointment: what must be read first, the next appointment, what is due, and what happened last. */
export function briefCard(view: BriefView): AdaptiveCard {
  const { facts, due, contacts, now } = view
  const { reference } = facts
  return adaptiveCard(
    'Before you see her',
    [
      ...beforeContact(facts),
      ...(facts.safeContact === undefined ? [sentence('No safe-contact rule is on record.')] : []),
      line('Who', whoInWords(facts, now)),
      line('Next appointment', nextAppointmentInWords(view)),
      ...(due.length === 0 ? [] : [line('Due', due.map(dueWords).join(', '))]),
      ...dates(view),
      ...actions(view),
      ...measures(view.measures, now),
      contacts.length === 0 ? sentence('No contacts that you can read yet.') : heading('Last contacts'),
      ...contacts.flatMap(({ contact, author }) => contactLines(contact, author, now)),
    ],
    [
      plainButton('Log a contact', { press: 'woman.log', reference }),
      plainButton('Open her record', { press: 'woman.open', reference }),
      plainButton('Actions', { press: 'actions.open', reference }),
      plainButton('Outcomes', { press: 'outcomes.open', reference }),
      plainButton('Raise an alert', { press: 'woman.alert', reference }),
    ],
  )
}

/** A worker reads before it whether an appointment is under an order. */
function nextAppointmentInWords({ next, isUnderOrder, now }: BriefView): string {
  if (next === undefined) return 'none'
  const order = isUnderOrder ? ', under an order' : ''
  return `${nextInWords(next, now)}${order}`
}

const dueWhat: Readonly<Record<DueLine['what'], string>> = {
  contact: 'to be seen or spoken to',
  assessment: 'initial assessment',
  plan: 'action plan',
  'pause-review': 'a look at her pause',
  outcomes: 'the outcome questions',
}

function dueWords({ what, late }: DueLine): string {
  return late ? `${dueWhat[what]} (late)` : dueWhat[what]
}

function dates({ keyDates, now }: BriefView): readonly Element[] {
  return keyDates.map(({ kind, day, time, what }) => {
    const at = time === undefined ? '' : `, ${timeInWords(time)}`
    const said = what === undefined ? '' : `: ${what}`
    return line(capital(keyDateWords[kind]), `${dayInWords(day, dayOf(now))}${at}${said}`)
  })
}

function actions({ actions: open, moreActions, now }: BriefView): readonly Element[] {
  if (open.length === 0) return []
  return [
    heading('To do'),
    ...open.map((each) => line(capital(dueInWords(each, now)), each.action.what)),
    ...(moreActions === 0 ? [] : [sentence(`${moreActions} more, due later.`)]),
  ]
}

function measures(lines: readonly MeasureLine[], now: Instant): readonly Element[] {
  if (lines.length === 0) return []
  const said = lines.map(({ name, day, now: score, before }) => {
    const change = before === undefined ? '' : ` (before: ${before})`
    return `${name}, ${shortDay(day, dayOf(now))}: ${score}${change}`
  })
  return [line('Measures', said.join('; '))]
}

type Contact = BriefView['contacts'][number]['contact']

function contactLines(contact: Contact, author: string, now: Instant): readonly Element[] {
  const topics = contact.topics.map((topic) => topicWords[topic]).join(', ')
  const came = contact.attendance === undefined || contact.attendance === 'came'
  const absence = came ? '' : attendanceInWords(contact).toLowerCase()
  const what = [howInWords(contact), absence, topics, author].filter((part) => part !== '').join('; ')
  const words = contact.words ?? ''
  const cut = words.length > wordsShown ? `${words.slice(0, wordsShown)} …` : words
  return [line(whenInWords(contact, now), what), ...(cut === '' ? [] : [exactly(cut)])]
}
