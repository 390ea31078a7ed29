import { endWords } from '../../casework/alerts/alertCodes.ts'
import type { AlertView, PersonLine, RecipientLine } from '../../casework/alerts/alertView.ts'
import type { Alert } from '../../casework/records/alert.ts'
import { momentInWords, type Instant } from '../../casework/time.ts'
import { exactly, line, sentence, type Element } from '../adaptiveCard.ts'
import { namesInWords, personInWords } from './alertWords.ts'

/** How far an alert has come, as its raiser may know it: delivered to whom, taken by whom, what comes next, closed, who is asked now. */
export function raisedLadder(alert: Alert, view: AlertView): readonly Element[] {
  return [
    ...(view.raised?.partner === true ? [received(view)] : eachRecipient(view)),
    ...(view.acknowledgement === undefined ? [] : taken(alert, view, view.acknowledgement)),
    ...(alert.closed === undefined ? asked(alert, view) : closed(alert.closed, view)),
  ]
}

function eachRecipient({ recipients, now }: AlertView): readonly Element[] {
  return recipients.map((recipient) => line(recipient.name, progress(recipient, now)))
}

/** A partner reads whether it was received, not how it went from one to the next. */
function received({ recipients, now }: AlertView): Element {
  const first = recipients
    .flatMap(({ delivered }) => delivered ?? [])
    .toSorted()
    .at(0)
  return line(
    'Received',
    first === undefined ? 'not by anybody yet. I keep trying.' : momentInWords(first, now),
  )
}

function progress(recipient: RecipientLine, now: Instant): string {
  if (recipient.delivered !== undefined) return `delivered ${momentInWords(recipient.delivered, now)}`
  if (recipient.failure === undefined) return 'on its way'
  const ring = recipient.telephone === undefined ? '' : ` Ring ${recipient.telephone}.`
  return `not delivered yet: ${recipient.failure}.${recipient.final ? '' : ' I keep trying.'}${ring}`
}

function taken(
  { nextStep, closed: isClosed }: Alert,
  { raised, now }: AlertView,
  { by, at }: NonNullable<AlertView['acknowledgement']>,
): readonly Element[] {
  const who = line('Acknowledged', `by ${personInWords(by)}, ${momentInWords(at, now)}`)
  if (raised?.partner === true) return [who]
  if (isClosed !== undefined) return [who]
  // An open alert that somebody holds is without a next step only when the last one passed.
  return nextStep === undefined
    ? [who, sentence('The time set for the next step has passed.')]
    : [who, line('Next step', `${nextStep.what}, by ${momentInWords(nextStep.dueAt, now)}`)]
}

function closed({ at, how }: NonNullable<Alert['closed']>, { raised, now }: AlertView): readonly Element[] {
  const words = raised?.partner === true ? '' : `: ${endWords[how].toLowerCase()}`
  return [line('Closed', `${momentInWords(at, now)}${words}`)]
}

/** Who is asked at this moment and until when the next one waits; whom to ring while nobody has it. */
function asked(alert: Alert, view: AlertView): readonly Element[] {
  const waiting = view.asked.filter(({ id }) => id !== view.raiser.id)
  if (waiting.length === 0) return []
  const whom = waiting.map(personInWords).join('; or ')
  const until = view.raised?.partner === true ? '' : untilInWords(view)
  const now = line('Asked now', `${names(waiting)}${until}`)
  if (view.acknowledgement !== undefined || alert.drill) return [now]
  const { nobodyUntil } = alert.policy
  if (nobodyUntil !== undefined && view.now < nobodyUntil) return [now, ...nobodyOnCall(nobodyUntil, view)]
  if (alert.dangerNow) return [now, sentence(`${doNotWait}.`), exactly(`Ring now: ${whom}.`)]
  return [
    now,
    sentence(`${doNotWait}: speak to the lead today.`),
    exactly(`If it cannot wait, ring ${whom}.`),
  ]
}

const doNotWait = 'Nobody has acknowledged it yet. Do not wait for a reply here'

function untilInWords({ askedUntil, raised, now }: AlertView): string {
  if (askedUntil === undefined) return ''
  const next = raised?.askedNext ?? []
  const then =
    next.length === 0 ? 'she is asked again' : `${names(next)} ${next.length > 1 ? 'are' : 'is'} asked`
  return `, until ${momentInWords(askedUntil, now)}; then ${then}`
}

/** The service is closed and nobody is on call: until when, who gets it first then, and where to turn meanwhile (correction 1). */
function nobodyOnCall(nobodyUntil: Instant, view: AlertView): readonly Element[] {
  const opens = momentInWords(nobodyUntil, view.now)
  return [
    sentence(`Nobody has acknowledged it yet. The service is closed and nobody is on call until ${opens}.`),
    exactly(`${names(view.asked)} ${view.asked.length > 1 ? 'get' : 'gets'} it first then.`),
    sentence('If it cannot wait, call 999.'),
    ...(view.raised?.outOfHours ?? []).map(({ borough, telephone }) =>
      line(`${borough}’s out-of-hours team`, telephone),
    ),
  ]
}

function names(people: readonly PersonLine[]): string {
  return namesInWords(people.map(({ name }) => name))
}
