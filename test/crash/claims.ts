import { isDeepStrictEqual } from 'node:util'
import { isOpenAlert } from '../../casework/alerts/alertState.ts'
import { clockOf } from '../../casework/alerts/clockOf.ts'
import { brokenLaw } from '../../casework/alerts/laws.ts'
import { minutesAfter } from '../../casework/time.ts'
import type { Alert } from '../../casework/records/alert.ts'
import { people } from '../../demo/invented.ts'
import { cardsOf } from '../../services/alerts/alertDeliveries.ts'
import { textOf } from '../support/cardText.ts'
import type { Act, Evidence, Snapshot } from './evidence.ts'

/** One thing that must hold of the evidence: every way in which it does not, each as a sentence. */
export type Claim = (evidence: Evidence) => readonly string[]

const last = ({ snapshots }: Evidence): Snapshot => {
  const snapshot = snapshots.at(-1)
  if (snapshot === undefined) throw new Error('Nothing was looked at')
  return snapshot
}

/** The numbers that an answer to "Send alert" named. */
export const numbersIn = ({ answers }: Act): readonly string[] =>
  answers.flatMap((answer) => /^Alert (SG-\w{6}-\w) is stored$/m.exec(answer)?.[1] ?? [])

/** The names of those who hold an alert by the answers to "Acknowledge". */
const takersIn = ({ answers }: Act): readonly string[] =>
  answers.flatMap((answer) => /^Acknowledged: by ([^,\n]+)/m.exec(answer)?.[1] ?? [])

const savedIn = ({ answers }: Act): readonly string[] =>
  answers.filter((answer) => answer.startsWith('Saved.'))

/** An alert that was answered with its number is stored under it, with its words. */
export const keepsWhatWasSent: Claim = (evidence) => {
  const { alerts } = last(evidence)
  return evidence.acts
    .filter(({ kind }) => kind === 'sent')
    .flatMap((act) => numbersIn(act).map((number) => ({ number, about: act.about })))
    .filter(({ number, about }) => alerts.find(({ id }) => id === number)?.whatHappened !== about)
    .map(({ number, about }) => `${number} was answered as stored for ${about}, and is not`)
}

/** Whoever was named as the one who took an alert stands in its timeline as that. */
export const keepsWhatWasAcknowledged: Claim = (evidence) => {
  const { alerts } = last(evidence)
  return evidence.acts
    .filter(({ kind }) => kind === 'acknowledged')
    .flatMap((act) => takersIn(act).map((name) => ({ number: act.about, name })))
    .filter(
      ({ number, name }) =>
        !isTakenBy(
          alerts.find(({ id }) => id === number),
          name,
        ),
    )
    .map(({ number, name }) => `${number} was answered as acknowledged by ${name}, and is not`)
}

function isTakenBy(alert: Alert | undefined, name: string): boolean {
  const id = people.colleagues.find((person) => person.name === name)?.id
  return alert?.timeline.some((entry) => entry.what === 'acknowledged' && entry.by === id) ?? false
}

/** A contact that was answered as saved stands on record once. */
export const keepsWhatWasSaved: Claim = (evidence) => {
  const contacts = last(evidence).cases.flatMap(({ contacts: ofHer }) => ofHer)
  return evidence.acts
    .filter((act) => act.kind === 'saved' && savedIn(act).length > 0)
    .map(({ about }) => ({ about, times: contacts.filter(({ words }) => words.includes(about)).length }))
    .filter(({ times }) => times !== 1)
    .map(
      ({ about, times }) => `The contact ${about} was answered as saved, and stands on record ${times} times`,
    )
}

/** A press that the process took with it to its grave does its work when it is pressed again. */
export const takesEveryPressInTheEnd: Claim = ({ acts }) =>
  acts
    .filter((act) => act.kind !== 'acknowledged')
    .filter((act) => (act.kind === 'sent' ? numbersIn(act) : savedIn(act)).length === 0)
    .map(({ kind, about }) => `${about} was never answered as ${kind}`)

/** No draft and no press has become two alerts. */
export const hasNoAlertTwice: Claim = (evidence) => {
  const { alerts, drafts } = last(evidence)
  const twice = alerts.filter((alert) =>
    alerts.some(
      ({ id, draft, whatHappened }) =>
        id !== alert.id && (draft === alert.draft || whatHappened === alert.whatHappened),
    ),
  )
  const strayed = alerts.filter(({ id, draft }) => drafts.find((each) => each.id === draft)?.sentAs !== id)
  const several = evidence.acts.filter((act) => new Set(numbersIn(act)).size > 1)
  return [
    ...twice.map(({ id }) => `${id} exists a second time`),
    ...strayed.map(({ id }) => `${id} is not what its draft was sent as`),
    ...several.map(({ about }) => `${about} was answered with several numbers`),
  ]
}

/** Every alert stands, under its number, in the chat of somebody who is to take it, and no delivery is claimed that is not there. */
export const reachesAPerson: Claim = (evidence) => {
  const { alerts, deliveries } = last(evidence)
  const stands = (person: string, number: string): boolean =>
    evidence.chat(person).some(({ card }) => textOf(card).includes(number))
  const silent = alerts.filter(({ id, recipients }) => !recipients.some((person) => stands(person, id)))
  const claimed = alerts.flatMap(({ id, timeline }) =>
    timeline.flatMap((entry) => (entry.what === 'delivered' && !stands(entry.to, id) ? [id] : [])),
  )
  const unseen = deliveries.filter(
    ({ recipient, state, message }) =>
      state === 'delivered' && !evidence.chat(recipient).some(({ id }) => id === message?.id),
  )
  return [
    ...silent.map(({ id }) => `${id} reached nobody`),
    ...claimed.map((id) => `${id} is said to be delivered where it is not`),
    ...unseen.map(({ id }) => `${id} is delivered by its record and stands in no chat`),
  ]
}

/** What stood in a timeline once stands there for ever, in the same order, and its times never go back. */
export const losesNoEntry: Claim = ({ snapshots }) => {
  const broken = snapshots.flatMap(({ alerts }, place) =>
    alerts
      .filter(({ timeline }) => timeline.some(({ at }, entry) => at < (timeline[entry - 1]?.at ?? at)))
      .map(({ id }) => `The timeline of ${id} goes back in time after end ${place + 1}`),
  )
  const lost = snapshots.slice(1).flatMap(({ alerts }, place) =>
    (snapshots[place]?.alerts ?? [])
      .filter(({ id, timeline }) => {
        const after = alerts.find((alert) => alert.id === id)?.timeline ?? []
        return !isDeepStrictEqual(after.slice(0, timeline.length), timeline)
      })
      .map(({ id }) => `The timeline of ${id} lost or changed something before end ${place + 2}`),
  )
  return [...broken, ...lost]
}

/** After every end each open alert keeps the law, and the moment it waits for and each of its cards are stored as records of their own. */
export const keepsTheLaw: Claim = ({ snapshots }) =>
  snapshots.flatMap((snapshot, place) =>
    snapshot.alerts.filter(isOpenAlert).flatMap((alert) => {
      const broken = brokenLaw(alert, snapshot.now)
      const words = `after end ${place + 1}`
      return [
        ...(broken === undefined ? [] : [`${alert.id} breaks the law ${words}: ${broken}`]),
        ...(hasItsClock(alert, snapshot) ? [] : [`${alert.id} has no clock stored ${words}`]),
        ...cardsOf(alert)
          .filter(({ id }) => snapshot.deliveries.every((delivery) => delivery.id !== id))
          .map(({ id }) => `the card ${id} is not stored ${words}`),
      ]
    }),
  )

/** A clock that was being passed at the end is under its lease, and is passed again when that is over. */
function hasItsClock(alert: Alert, { deliveries, now }: Snapshot): boolean {
  const clocks = deliveries.filter((each) => each.as === 'alert-clock' && each.alert === alert.id)
  const [clock] = clocks
  if (clock === undefined || clocks.length > 1) return false
  if (clock.state === 'sending') return clock.dueAt <= minutesAfter(now, 1)
  return clock.state === 'waiting' && clock.dueAt === clockOf(alert)
}
