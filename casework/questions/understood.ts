import { nobody } from '../caseload/caseloadView.ts'
import { keyDateWords } from '../supportWords.ts'
import { ageInWords, shortDay, type Day, type Instant } from '../time.ts'
import { modeWords, placeWords, topicWords } from '../words.ts'
import type {
  ActionsAsked,
  AlertsAsked,
  Clock,
  ColleaguesAsked,
  ContactsAsked,
  Days,
  DueKind,
  Fact,
  Lacking,
  OrderKind,
  Question,
  Stage,
  WomenAsked,
} from './question.ts'

/** What is needed to say a question in words: who everybody is, and when it is said. */
export interface Naming {
  readonly nameOf: (id: string) => string
  readonly today: Day
  readonly now: Instant
  /** Whoever asks, while she covers for somebody. */
  readonly covering?: string | undefined
  /** Her organisation, where whoever asks sees only women who are shared with it: those are her own, and all there are. */
  readonly sharedWith?: string | undefined
}

/** How a question was understood: "Women with keyworker Amara Cole, not seen or spoken to since 29 Oct". */
export function understoodAs(question: Question, naming: Naming): string {
  switch (question.asks) {
    case 'women':
      return womenInWords(question, naming)
    case 'woman':
      return `${factWords[question.fact]}: ${naming.nameOf(question.woman)}`
    case 'contacts':
      return contactsInWords(question, naming)
    case 'alerts':
      return alertsInWords(question, naming)
    case 'colleagues':
      return colleaguesInWords(question, naming)
    case 'actions':
      return actionsInWords(question, naming)
  }
}

const listed = (parts: readonly (string | false | undefined)[]): string =>
  parts.filter((part) => part !== undefined && part !== false && part !== '').join(', ')

/** "1 to 31 Oct 2025", or the one day. */
export function daysInWords({ from, to }: Days, today: Day): string {
  return from === to ? shortDay(from, today) : `${shortDay(from, today)} to ${shortDay(to, today)}`
}

function womenInWords(asked: WomenAsked, naming: Naming): string {
  const { of, borough, needs, risk, stage, without } = asked
  return listed([
    `Women${naming.sharedWith === undefined ? whose(of, naming) : ` shared with ${naming.sharedWith}`}`,
    borough && `in ${borough}`,
    needs && `with the need ${needs.map((need) => topicWords[need]).join(' and ')}`,
    risk && `with ${risk} risk`,
    stage && stageWords[stage],
    asked.order && orderWords[asked.order],
    without && `without ${without.map((what) => lackingWords[what]).join(' and without ')}`,
    asked.alert && 'with an open alert',
    asked.careful && 'with something to read before contact',
    asked.standing && standingWords[asked.standing],
    ...datedInWords(asked, naming.today),
  ])
}

function datedInWords(asked: WomenAsked, today: Day): readonly (string | undefined)[] {
  const { not, due, keyDate, appointment, referred, ended } = asked
  return [
    not && notInWords(not, today),
    due && `${dueWords[due.kind]} by ${shortDay(due.by, today)}`,
    keyDate && `with ${keyDateInWords(keyDate.kind)}, ${daysInWords(keyDate, today)}`,
    appointment && `with an appointment, ${daysInWords(appointment, today)}`,
    referred && `referred ${daysInWords(referred, today)}`,
    ended && `ended ${daysInWords(ended, today)}`,
  ]
}

function keyDateInWords(kind: NonNullable<WomenAsked['keyDate']>['kind']): string {
  return kind === undefined ? 'a date booked by others' : `a date for ${keyDateWords[kind]}`
}

function whose(of: string | undefined, naming: Naming): string {
  if (of === undefined) return ''
  return of === nobody
    ? ' whom nobody looks after'
    : ` with keyworker ${naming.nameOf(of)}${of === naming.covering ? ' or covered by her today' : ''}`
}

const clockWords: Readonly<Record<Clock, string>> = {
  seen: 'not seen or spoken to',
  tried: 'neither seen nor tried',
  'heard-from': 'neither seen nor heard from',
}

function notInWords({ clock, since }: NonNullable<WomenAsked['not']>, today: Day): string {
  if (since === undefined) return `${clockWords[clock]} yet`
  return `${clockWords[clock]} since ${shortDay(since, today)}`
}

const lackingWords: Readonly<Record<Lacking, string>> = {
  plan: 'a plan on record',
  assessment: 'an assessment on record',
  appointment: 'an appointment to come, in support or to begin it',
  review: 'a review of the five outcomes',
  risk: 'a risk level on record',
  needs: 'needs on record',
}
const dueWords: Readonly<Record<DueKind, string>> = {
  review: 'to be asked the five outcomes',
  assessment: 'whose assessment is due',
  plan: 'whose plan is due',
  pause: 'whose pause is to be looked at',
}
const standingWords = {
  over: 'not seen or spoken to for well over the time planned',
  nearly: 'due to be seen or spoken to',
} as const
const orderWords: Readonly<Record<OrderKind, string>> = {
  probation: 'on an order or licence that probation supervises',
  licence: 'on licence',
  'community-order': 'on a community order',
  'suspended-sentence': 'on a suspended sentence',
  bail: 'on bail or under investigation',
  remand: 'on remand',
}
const stageWords: Readonly<Record<Stage, string>> = {
  referred: 'referred and not contacted yet',
  waiting: 'on the waiting list',
  contacting: 'whom we try to contact',
  engaged: 'in one-to-one support',
  'centre-only': "at the women's centre only",
  paused: 'whose support is paused',
  'lost-contact': 'with whom contact is lost',
  closing: 'whose support is closing',
  closed: 'whose support has ended',
  'not-begun': 'whose support has not begun',
  'in-support': 'whose support has begun and is not paused',
}

/** What can be asked of one woman, in words. */
export const factWords: Readonly<Record<Fact, string>> = {
  'last-seen': 'When she was last seen or spoken to',
  'last-tried': 'When she was last tried',
  'last-heard-from': 'When she last wrote',
  next: 'Her next appointment',
  keyworker: 'Who looks after her',
  borough: 'Her borough',
  risk: 'Her risk level',
  needs: 'Her needs',
  stage: 'How far her support has come',
  'key-dates': 'Dates that others have booked',
  plan: 'Her plan',
  assessment: 'Her assessment',
  review: 'Her five outcomes',
  referred: 'When she was referred',
  alert: 'Her open alerts',
  'safe-contact': 'What to read before contact',
  orders: 'Her orders and licence',
}

function contactsInWords(asked: ContactsAsked, naming: Naming): string {
  const { woman, by, borough, mode, place, attendance, seen, days } = asked
  const visit = place === 'home'
  const ofWomen = countsWomen(asked)
  return listed([
    `${whatCounted(asked)}${woman === undefined ? '' : ` with or about ${naming.nameOf(woman)}`}`,
    by && `recorded by ${naming.nameOf(by)}`,
    borough && `of women in ${borough}`,
    mode && modeWords[mode],
    place && !visit && placeWords[place],
    attendance && attendanceAsked[attendance],
    seen && !ofWomen && 'at which she was seen or spoken to',
    days && daysInWords(days, naming.today),
  ])
}

const countsWomen = ({ form, counting }: ContactsAsked): boolean => form === 'count' && counting === 'women'

function whatCounted(asked: ContactsAsked): string {
  const { place, seen } = asked
  if (!countsWomen(asked)) return place === 'home' ? 'Home visits' : 'Contacts'
  if (place === 'home') return 'Women visited at home'
  return seen === true ? 'Women seen or spoken to' : 'Women with contacts'
}

const attendanceAsked: Readonly<Record<NonNullable<ContactsAsked['attendance']>, string>> = {
  came: 'she came',
  missed: 'she missed it',
  'cancelled-by-her': 'she cancelled',
  'cancelled-by-us': 'we cancelled',
  'no-answer': 'no answer',
}

function alertsInWords(asked: AlertsAsked, naming: Naming): string {
  const { raisedBefore, raised, untaken, of, closedToo } = asked
  const { now, today } = naming
  return listed([
    closedToo === true ? 'Alerts that are open to you, closed ones too' : 'Open alerts that you may know of',
    of && `about women${whose(of, naming)}`,
    untaken && 'that nobody has taken',
    raisedBefore && `more than ${ageInWords(raisedBefore, now)} old`,
    raised && `raised ${daysInWords(raised, today)}`,
  ])
}

const groupWords = {
  away: 'Colleagues who are away',
  keyworkers: 'Keyworkers',
  managers: 'Managers',
  leads: 'Safeguarding leads and deputies',
} as const

function colleaguesInWords({ which, person, days }: ColleaguesAsked, naming: Naming): string {
  if (which === 'one')
    return `When ${naming.nameOf(person ?? '')} is away, ${daysInWords(days, naming.today)}`
  return which === 'away' ? `${groupWords.away}, ${daysInWords(days, naming.today)}` : groupWords[which]
}

function actionsInWords({ by }: ActionsAsked, { today, covering }: Naming): string {
  return listed([
    covering === undefined ? 'What you mean to do' : 'What you and those you cover mean to do',
    by && `due by ${shortDay(by, today)}`,
  ])
}
