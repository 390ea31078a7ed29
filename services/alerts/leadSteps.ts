import { limitOfNextStep } from '../../casework/alerts/limits.ts'
import { handOverAsked, handOverTaken, withNextStep } from '../../casework/alerts/holding.ts'
import { readPerson, typedIn } from '../../casework/alerts/leadInputs.ts'
import { personLine, type PersonLine } from '../../casework/alerts/alertView.ts'
import { all } from '../../casework/indexes.ts'
import { may } from '../../casework/permissions.ts'
import type { Ports } from '../../casework/ports/ports.ts'
import type { Alert } from '../../casework/records/alert.ts'
import type { Colleague } from '../../casework/records/colleague.ts'
import { subjectOfAlert } from './alertViews.ts'
import { changeAlert, type ChangeAlertOutcome } from './changeAlert.ts'
import { firstStep } from './firstStep.ts'
import type { LeadChange } from './leadChange.ts'
import { longerStepAsked } from './leadLonger.ts'
import { mayHearOf } from './othersWhoLead.ts'
import { readDue } from './readDue.ts'

const longestStep = 300

/** What is said to whoever does not hold it. */
export const notYours = 'Somebody else holds this alert now.'

/** The owner says what she does next and until when. Where that is past the limit, a second person is asked to agree. */
export const stepChange: LeadChange =
  ({ ports, inputs }) =>
  async (alert, act) => {
    if (alert.owner !== act.by) return notYours
    const what = typedIn(inputs, 'what')
    if (what === '' || what.length > longestStep)
      return `Say what you will do, in at most ${longestStep} characters.`
    const dueAt = readDue(typedIn(inputs, 'when'), act.now)
    if (dueAt === undefined)
      return 'Say until when, as a time that is still to come: "in 30 minutes", "today 16:30" or "tomorrow 10:00".'
    const step = { what, dueAt }
    if (dueAt > limitOfNextStep(alert, act.now))
      return longerStepAsked(ports, alert, act, { ...step, reason: typedIn(inputs, 'reason') })
    return { alert: withNextStep(alert, act, step), told: [] }
  }

/**
 * Who may be asked to take an alert over: its ladder's people and everybody who leads; nobody it is about or who must not receive
 * anything about the woman, nor its owner or raiser.
 */
export async function handOverTo(ports: Ports, alert: Alert): Promise<readonly PersonLine[]> {
  const [colleagues, hearing] = await Promise.all([
    ports.records.list('colleagues', all),
    mayHearOf(ports, alert),
  ])
  const ladder = new Set(alert.policy.steps.flatMap(({ people }) => people))
  const subject = subjectOfAlert(alert)
  return hearing
    .filter(({ id }) => id !== alert.owner && id !== alert.raisedBy)
    .filter((colleague) => ladder.has(colleague.id) || may(colleague, 'lead-alert', subject))
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
