import type {
  ActionAnswer,
  AlertAnswer,
  Answer,
  ColleagueAnswer,
  ContactAnswer,
} from '../../casework/questions/answer.ts'
import { ageInWords, dayInWords, dayOf, shortDay, type Day, type Instant } from '../../casework/time.ts'
import type { DaysOff } from '../../casework/workingTime.ts'
import {
  adaptiveCard,
  button,
  plainButton,
  exactly,
  line,
  sentence,
  type AdaptiveCard,
  type Button,
  type Element,
} from '../adaptiveCard.ts'
import { toKnowFirst } from '../actions/actionLines.ts'
import { urgencyWords } from '../alerts/alertWords.ts'
import { attendanceInWords, howInWords, whenInWords } from '../contacts/contactLines.ts'
import { fileButton } from '../fileButton.ts'
import { choiceInput, valuesFrom } from '../inputs.ts'
import { pageButtons } from './womenAnswer.ts'

type Of<Kind extends Answer['kind']> = Extract<Answer, { kind: Kind }>

const asked = (understood: string, count: string): Element => exactly(`${understood}: ${count}.`)

function counted(count: number, one: string, many: string): string {
  return count === 1 ? `1 ${one}` : `${count.toLocaleString('en-GB')} ${many}`
}

/** Lists the contacts that answer a question, newest first; `notices` say what came of asking for a file. */
export function contactsAnswer(answer: Of<'contacts'>, notices: readonly Element[] = []): AdaptiveCard {
  const { shown, count, women, unreadable, understood, question, now } = answer
  const { woman, by } = question.asks === 'contacts' ? question : {}
  const withWhom = woman !== undefined || count === 0 ? '' : `, with ${counted(women, 'woman', 'women')}`
  const known = { name: woman !== undefined, author: by !== undefined }
  return adaptiveCard(
    'The contacts you asked for',
    [
      asked(understood, `${counted(count, 'contact', 'contacts')}${withWhom}`),
      ...notRead(unreadable),
      ...shown.map((each) => contactLine(each, known, now)),
      ...fileOf(answer, notices),
      ...(shown.length === 0 || woman !== undefined ? [] : [choose(shown.map(titleOf))]),
    ],
    [...openButton(shown.length, woman), ...pageButtons(answer)],
  )
}

/** What is listed is given as a file where the question is one that a file can be asked for by. */
function fileOf(
  { question, shown, page }: Of<'contacts' | 'alerts' | 'actions'>,
  notices: readonly Element[],
): readonly Element[] {
  const { asks } = question
  if (shown.length === 0 || (asks !== 'contacts' && asks !== 'alerts' && asks !== 'actions')) return []
  return fileButton({ list: 'answer', question }, page, notices)
}

const titleOf = ({ reference, name }: ContactAnswer): readonly [string, string] => [
  reference,
  `${name}, ${reference}`,
]

/** Of one woman there is nothing to choose. */
function openButton(count: number, woman: string | undefined): readonly Button[] {
  if (woman !== undefined) return [plainButton('Open her record', { press: 'woman.open', reference: woman })]
  return count === 0 ? [] : [button('Open', { press: 'ask.woman' })]
}

function notRead(unreadable: number): readonly Element[] {
  if (unreadable === 0) return []
  const records = counted(unreadable, 'record', 'records')
  return [sentence(`${records} cannot be read and may hold more: tell your administrator.`)]
}

const wordsShown = 200

/** What the question itself names is not said again on each line. */
interface Known {
  readonly name: boolean
  readonly author: boolean
}

function contactLine({ contact, name, author }: ContactAnswer, known: Known, now: Instant): Element {
  const { words = '' } = contact
  const cut = words.length > wordsShown ? `${words.slice(0, wordsShown)} …` : words
  const came =
    contact.attendance === undefined || contact.attendance === 'came'
      ? ''
      : attendanceInWords(contact).toLowerCase()
  const parts = [
    known.name ? '' : name,
    howInWords(contact),
    came,
    known.author ? '' : author,
    known.name ? cut : '',
  ]
  return line(whenInWords(contact, now), parts.filter((part) => part !== '').join('; '))
}

/** Each woman once, also where several lines are about her. */
function choose(women: readonly (readonly [string, string])[]): Element {
  return choiceInput(
    'woman',
    'Open her record',
    Object.fromEntries(women),
    valuesFrom({ woman: women[0]?.[0] }),
  )
}

/** Lists the alerts that answer a question, by number; only those whose cards are open to the asker can be chosen. `notices` say what came of asking for a file. */
export function alertsAnswer(answer: Of<'alerts'>, notices: readonly Element[] = []): AdaptiveCard {
  const { shown, count, understood, now } = answer
  const opening = shown.filter(({ opens }) => opens).map(({ alert }) => alert)
  const numbers = Object.fromEntries(opening.map(({ number, urgency }) => [number, `${number}, ${urgency}`]))
  return adaptiveCard(
    'What you asked for',
    [
      asked(understood, counted(count, 'alert', 'alerts')),
      ...shown.map((each) => line(each.alert.number, alertInWords(each, now))),
      ...fileOf(answer, notices),
      ...(opening.length === 0
        ? []
        : [choiceInput('chosen', 'Which one', numbers, valuesFrom({ chosen: opening[0]?.number }))]),
    ],
    [...(opening.length === 0 ? [] : [button('Open it', { press: 'lead.open' })]), ...pageButtons(answer)],
  )
}

function alertInWords({ alert, opens, name, speakTo }: AlertAnswer, now: Instant): string {
  const { urgency, raisedAt, acknowledged, open } = alert
  const stands = !open ? 'closed' : acknowledged ? 'taken' : 'nobody has taken it'
  const whom = speakTo.length === 0 ? 'the safeguarding lead' : speakTo.join(' or ')
  return [
    `${urgency} ${urgencyWords[urgency]}, ${ageInWords(raisedAt, now)} old, ${stands}`,
    ...(opens ? [] : [...(name === undefined ? [] : [name]), `speak to ${whom}`]),
  ].join('; ')
}

/** Says who is away or has a role. */
export function colleaguesAnswer({
  shown,
  count,
  understood,
  question,
  now,
}: Of<'colleagues'>): AdaptiveCard {
  const today = dayOf(now)
  return adaptiveCard('What you asked for', [
    question.asks === 'colleagues' && question.which === 'one'
      ? exactly(`${understood}.`)
      : asked(understood, count === 0 ? 'nobody' : counted(count, 'person', 'people')),
    ...shown.map((each) => line(each.name, awayInWords(each, today))),
  ])
}

function awayInWords({ away, telephone, off }: ColleagueAnswer, today: Day): string {
  if (away.length === 0) {
    const said = off === undefined ? 'no leave marked' : offInWords(off, today)
    return telephone === undefined ? said : `${said}${off === undefined ? ',' : ';'} ${telephone}`
  }
  return away
    .map(
      ({ from, to }) =>
        `away ${from === to ? shortDay(from, today) : `${shortDay(from, today)} to ${shortDay(to, today)}`}`,
    )
    .join('; ')
}

function offInWords({ weekday, next }: DaysOff, today: Day): string {
  const said = weekday === undefined ? 'works on none of these days' : `does not work on ${weekday}s`
  return next === undefined ? said : `${said}; next in ${dayInWords(next, today)}`
}

/** Lists what the asker means to do, soonest first; `notices` say what came of asking for a file. */
export function actionsAnswer(answer: Of<'actions'>, notices: readonly Element[] = []): AdaptiveCard {
  const { shown, count, understood, now } = answer
  const women = shown.map(({ facts }) => [facts.reference, `${facts.name}, ${facts.reference}`] as const)
  return adaptiveCard(
    'What you asked for',
    [
      asked(understood, counted(count, 'action', 'actions')),
      ...shown.map((each) => actionLine(each, dayOf(now))),
      ...fileOf(answer, notices),
      ...(shown.length === 0 ? [] : [choose(women)]),
    ],
    [...(shown.length === 0 ? [] : [button('Open', { press: 'ask.woman' })]), ...pageButtons(answer)],
  )
}

function actionLine({ action, facts }: ActionAnswer, today: Day): Element {
  const parts = [action.what, facts.name, toKnowFirst(facts)].filter((part) => part !== '')
  return line(
    action.due < today ? `Was due ${shortDay(action.due, today)}` : `Due ${shortDay(action.due, today)}`,
    parts.join('; '),
  )
}
