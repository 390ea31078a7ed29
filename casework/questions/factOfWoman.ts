import type { OpenAlertLine } from '../alerts/knowing.ts'
import { currentBorough, currentReferral, currentStatus } from '../caseState.ts'
import { nextAppointment } from '../comingAppointments.ts'
import { contactClocks, countingContacts, isSeeing } from '../contactClocks.ts'
import type { ColleagueEntry } from '../indexes.ts'
import type { Case } from '../records/case.ts'
import type { Contact } from '../records/contact.ts'
import {
  keyDateWords,
  legalStatusWords,
  needStatusWords,
  riskWords,
  supportStatusWords,
} from '../supportWords.ts'
import { dayInWords, daysBetween, timeInWords, type ClockTime, type Day } from '../time.ts'
import { modeWords, topicWords } from '../words.ts'
import { womanEntry } from '../womanEntry.ts'
import { reviewDay, type Reviewed } from '../reviews/reviewDue.ts'
import { wasReviewed } from './dueDay.ts'
import type { Fact, WomanAsked } from './question.ts'

/** What a fact is told with: who asks, when, and who everybody is. */
export interface Telling {
  readonly today: Day
  readonly rules: Reviewed
  readonly asker: string
  readonly openAlerts: readonly OpenAlertLine[]
  readonly nameOf: (id: string) => string
  readonly keyworker: Pick<ColleagueEntry, 'id' | 'name'> | undefined
}

/** What is asked of one woman, in sentences. What is not on record is said to be so. */
export function factOfWoman({ fact, keyDate }: WomanAsked, woman: Case, telling: Telling): readonly string[] {
  return fact === 'key-dates' ? keyDates(woman, keyDate, telling) : facts[fact](woman, telling)
}

type Tell = (woman: Case, telling: Telling) => readonly string[]

const facts: Readonly<Record<Exclude<Fact, 'key-dates'>, Tell>> = {
  'last-seen': lastSeen,
  'last-tried': (woman, { today }) => [onDay('Last tried', contactClocks(woman).lastTried, today)],
  'last-heard-from': (woman, { today }) => [onDay('Last wrote', contactClocks(woman).lastHeardFrom, today)],
  next: (woman, { today }) => {
    const next = nextAppointment(woman, today)
    if (next === undefined) return ['No appointment to come is on record.']
    const mode = next.mode === undefined ? '' : `, ${modeWords[next.mode]}`
    return [`Next appointment: ${atTime(next.day, next.time, today)}${mode}.`]
  },
  keyworker: (_, { keyworker, asker }) => [
    keyworker === undefined
      ? 'Nobody looks after her at present.'
      : keyworker.id === asker
        ? 'You are her keyworker.'
        : `Her keyworker is ${keyworker.name}.`,
  ],
  borough: (woman) => [`Borough: ${currentBorough(woman)}.`],
  risk: ({ risk }) => [risk === undefined ? 'No risk level is on record.' : `Risk: ${riskWords[risk]}.`],
  needs: ({ needs }) =>
    needs.length === 0
      ? ['No needs are on record.']
      : needs.map(({ need, status }) => `${capital(topicWords[need])}: ${needStatusWords[status]}.`),
  stage: (woman, { today }) => {
    const now = currentStatus(woman)
    return [
      now === undefined
        ? 'No status is on record.'
        : `${capital(supportStatusWords[now.status])}, since ${dayInWords(now.from, today)}.`,
    ]
  },
  plan: (woman, { today }) => [onDay('Plan', currentReferral(woman)?.planned, today)],
  assessment: (woman, { today }) => [onDay('Assessment', currentReferral(woman)?.assessed, today)],
  review: reviewed,
  referred: (woman, { today }) => [onDay('Referred', currentReferral(woman)?.day, today)],
  alert: (_, { openAlerts }) => [
    openAlerts.length === 0
      ? 'No alert that you may see is open.'
      : `${openAlerts.length === 1 ? '1 alert is' : `${openAlerts.length} alerts are`} open: ${openAlerts.map(({ number }) => number).join(', ')}.`,
  ],
  'safe-contact': ({ safeContact, mustNotReceive, notVisitedAlone }) => [
    (safeContact ?? mustNotReceive) === undefined && !notVisitedAlone
      ? 'No safe-contact rule is on record. Ask before you assume that there is none.'
      : 'Read the box above before you contact her.',
  ],
  orders,
}

function orders({ orders: all }: Case, { today }: Telling): readonly string[] {
  const now = all.filter(({ to }) => to === undefined || to >= today)
  if (now.length === 0) return ['No order, licence or bail that is still running is on record.']
  return now.map(({ status, from, to }) => {
    const since = from === undefined ? '' : `, from ${dayInWords(from, today)}`
    const until = to === undefined ? ', no end on record' : `, to ${dayInWords(to, today)}`
    return `${capital(legalStatusWords[status])}${since}${until}.`
  })
}

function lastSeen(woman: Case, telling: Telling): readonly string[] {
  const { asker, today, nameOf } = telling
  const seen = countingContacts(woman).filter(
    (contact) => contact.with === 'her' && contact.organisation === woman.organisation && isSeeing(contact),
  )
  const [last] = seen
  if (last === undefined) return ['She was not seen or spoken to yet, as far as is on record.']
  const own = seen.find(({ author }) => author === asker)
  const by = (contact: Contact): string =>
    contact.author === asker ? 'by you' : `by ${nameOf(contact.author)}`
  const line = `Last seen or spoken to: ${dayInWords(last.day, today)}${agoInWords(last.day, today)}, ${howSeen(last)}${by(last)}.`
  if (own === undefined || own === last) return [line]
  return [line, `Last by you: ${dayInWords(own.day, today)}${agoInWords(own.day, today)}.`]
}

const howSeen = ({ mode }: Contact): string => (mode === undefined ? '' : `${modeWords[mode]}, `)

/** How long ago a day was, where its own words do not say it: today and yesterday do. */
function agoInWords(day: Day, today: Day): string {
  const days = daysBetween(day, today)
  return days < 2 ? '' : `, ${days} days ago`
}

function reviewed(woman: Case, { today, rules }: Telling): readonly string[] {
  const entry = womanEntry(woman)
  const due = reviewDay(entry, rules)
  const asked = entry.measured.find(({ measure }) => measure === 'wsa5')
  if (asked === undefined) return ['She was not asked the five outcomes yet.']
  const first = `First asked: ${dayInWords(asked.first, today)}.`
  const last = wasReviewed(entry)
    ? [`Asked again: ${dayInWords(asked.last, today)}.`]
    : ['Not asked again as a review yet.']
  return [first, ...last, ...(due === undefined ? [] : [`Next review due: ${dayInWords(due, today)}.`])]
}

function keyDates(woman: Case, kind: WomanAsked['keyDate'], { today }: Telling): readonly string[] {
  const coming = womanEntry(woman).keyDates.filter(
    (date) => date.day >= today && (kind === undefined || date.kind === kind),
  )
  const what = kind === undefined ? 'date booked by others' : `date for ${keyDateWords[kind]}`
  if (coming.length === 0) return [`No ${what} is on record from today on.`]
  return coming.map((date) => `${capital(keyDateWords[date.kind])}: ${atTime(date.day, date.time, today)}.`)
}

function atTime(day: Day, time: ClockTime | undefined, today: Day): string {
  return `${dayInWords(day, today)}${time === undefined ? '' : `, ${timeInWords(time)}`}`
}

function onDay(label: string, day: Day | undefined, today: Day): string {
  return day === undefined
    ? `${label}: nothing is on record.`
    : `${label}: ${dayInWords(day, today)}${agoInWords(day, today)}.`
}

function capital(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`
}
