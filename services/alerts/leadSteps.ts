import { isNamedIn } from '../../casework/alerts/isNamedIn.ts'
import { limitOfNextStep } from '../../casework/alerts/limits.ts'
import { handOverAsked, handOverTaken, withNextStep } from '../../casework/alerts/holding.ts'
import { readPerson, typedIn } from '../../casework/alerts/leadInputs.ts'
import { personLine, type PersonLine } from '../../casework/alerts/alertView.ts'
import { all } from '../../casework/indexes.ts'
import { may } from '../../casework/permissions.ts'
import type { Ports } from '../../casework/ports/ports.ts'
import type { Alert } from '../../casework/records/alert.ts'
import type { Colleague } from '../../casework/records/colleague.ts'
import { momentInWords, type Instant } from '../../casework/time.ts'
import { readableCase } from '../women.ts'
import { subjectOfAlert } from './alertViews.ts'
import { changeAlert, type ChangeAlertOutcome } from './changeAlert.ts'
import { firstStep } from './firstStep.ts'
import type { LeadChange } from './leadChange.ts'
import { readDue } from './readDue.ts'

const longestStep = 300

/** What is said to whoever does not hold it. */
export const notYours = 'Somebody else holds this alert now.'

/** The owner says what she does next and until when, within the limit. */
export const stepChange: LeadChange =
  ({ inputs }) =>
  (alert, act) => {
    if (alert.owner !== act.by) return notYours
    const what = typedIn(inputs, 'what')
    if (what === '' || what.length > longestStep)
      return `Say what you will do, in at most ${longestStep} characters.`
    const dueAt = readDue(typedIn(inputs, 'when'), act.now)
    if (dueAt === undefined)
      return 'Say until when, as a time that is still to come: "in 30 minutes", "today 16:30" or "tomorrow 10:00".'
    if (dueAt > limitOfNextStep(alert, act.now)) return tooLate(alert, act.now)
    return { alert: withNextStep(alert, act, { what, dueAt }), told: [] }
  }

function tooLate(alert: Alert, now: Instant): string {
  const limit = momentInWords(limitOfNextStep(alert, now), now)
  return alert.decided === undefined
    ? `That is too late: something is to be decided before. The latest for a next step is ${limit}. Once a decision is recorded it may be later.`
    : `That is too late. The latest for a next step is ${limit}. Set one by then; it can be set again each time.`
}

/**
 * Who may be asked to take an alert over: its ladder's people and everybody who leads; nobody it is about or who must not receive
 * anything about the woman, nor its owner or raiser.
 */
export async function handOverTo(ports: Ports, alert: Alert): Promise<readonly PersonLine[]> {
  const { subject, owner, raisedBy, aboutColleagues = [], policy } = alert
  const [colleagues, woman] = await Promise.all([
    ports.records.list('colleagues', all),
    subject.kind === 'on-system' ? readableCase(ports, subject.reference) : undefined,
  ])
  const left = new Set([owner, raisedBy, ...aboutColleagues])
  const ladder = new Set(policy.steps.flatMap(({ people }) => people))
  const asked = subjectOfAlert(alert)
  return colleagues
    .filter(({ id, state }) => state === 'active' && !left.has(id))
    .filter(({ name }) => !isNamedIn(woman?.mustNotReceive ?? '', name))
    .filter((colleague) => ladder.has(colleague.id) || may(colleague, 'lead-alert', asked))
    .map(({ id }) => personLine(id, colleagues))
}

/** The owner asks somebody to take it over. */
export const handOverChange: LeadChange =
  ({ ports, inputs }) =>
  async (alert, act) => {
    if (alert.owner !== act.by) return notYours
    const read = readPerson(inputs)
    if (typeof read === 'string') return read
    const among = await handOverTo(ports, alert)
    return among.some(({ id }) => id === read.to)
      ? handOverAsked(alert, act, read.to)
      : 'She cannot take it over. Choose somebody from the list.'
  }

/** Whoever was asked takes an alert over, with a first step filled in. */
export async function takeOver(
  ports: Ports,
  colleague: Colleague,
  number: string,
): Promise<ChangeAlertOutcome> {
  const request = { number, action: 'acknowledge-alert', audited: 'alert.acknowledged' } as const
  return changeAlert(ports, colleague, request, async (alert, act) => {
    if (alert.handOver?.to !== act.by) return 'It is not being handed to you any more. Nothing was changed.'
    return { alert: handOverTaken(alert, act, await firstStep(ports, alert)), told: [] }
  })
}
