import { openAlertsKnownTo } from '../../casework/alerts/knowing.ts'
import type { AlertEntry } from '../../casework/indexes.ts'
import type { Answer } from '../../casework/questions/answer.ts'
import type { AlertsAsked } from '../../casework/questions/question.ts'
import { dayOf } from '../../casework/time.ts'
import { auditEntry } from '../audit.ts'
import { readableCase } from '../women.ts'
import type { Asking } from './answerQuestion.ts'
import { pageOf } from './pageOf.ts'

/** Lists or counts open alerts that the asker may know of, the most urgent and oldest first. */
export async function answerAlerts(
  asking: Asking<AlertsAsked>,
): Promise<Extract<Answer, { kind: 'alerts' | 'figure' }>> {
  const { ports, colleague, question, understood } = asking
  const found = (await knownAlerts(asking))
    .filter((alert) => isAskedFor(question, alert))
    .toSorted((one, other) => (orderOf(one) < orderOf(other) ? -1 : 1))
  const common = { question, understood, now: ports.now() }
  if (question.form === 'count') return { kind: 'figure', ...common, figure: found.length }
  const page = pageOf(found, asking.shown)
  if (page.shown.length > 0 && !asking.shown.auditedElsewhere) {
    const numbers = page.shown.map(({ number }) => number)
    await ports.records.commit([auditEntry(ports, colleague, 'alert.shown', numbers)])
  }
  return { kind: 'alerts', ...common, ...page }
}

const orderOf = ({ urgency, raisedAt }: AlertEntry): string => `${urgency}${raisedAt}`

function isAskedFor({ raisedBefore, raised, untaken }: AlertsAsked, alert: AlertEntry): boolean {
  const day = dayOf(alert.raisedAt)
  return (
    (raisedBefore === undefined || alert.raisedAt < raisedBefore) &&
    (raised === undefined || (raised.from <= day && day <= raised.to)) &&
    (untaken === undefined || !alert.acknowledged)
  )
}

/** Those she raised or is asked to take, and those about women of whose alerts she may know. */
async function knownAlerts({ ports, colleague }: Asking): Promise<readonly AlertEntry[]> {
  const [ofOrganisation, hers] = await Promise.all([
    ports.records.list('open-alerts', colleague.organisation),
    ports.records.list('open-alerts-of', colleague.id),
  ])
  const open = new Map([...ofOrganisation, ...hers].map((alert) => [alert.number, alert]))
  const known = await Promise.all(
    [...open.values()].map(async (alert) => {
      const handles = alert.recipients.includes(colleague.id) || alert.raisedBy === colleague.id
      const woman =
        handles || alert.reference === undefined ? undefined : await readableCase(ports, alert.reference)
      return openAlertsKnownTo(colleague, [alert], woman)
    }),
  )
  return known.flat()
}
