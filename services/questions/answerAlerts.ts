import { nobody } from '../../casework/caseload/caseloadView.ts'
import { fullName } from '../../casework/names.ts'
import { may } from '../../casework/permissions.ts'
import type { AlertEntry } from '../../casework/alerts/alertEntry.ts'
import type { AlertAnswer, Answer } from '../../casework/questions/answer.ts'
import type { AlertsAsked } from '../../casework/questions/question.ts'
import { dayOf } from '../../casework/time.ts'
import { knownAlerts, mayLead, type KnownAlert } from '../alerts/knownAlerts.ts'
import { auditEntry } from '../audit.ts'
import { coversToday } from '../cover/coversToday.ts'
import { readableCase } from '../women.ts'
import type { Asking, Refusal } from './answerQuestion.ts'
import { pageOf } from './pageOf.ts'
import { reachOf } from './reach.ts'

/** Lists or counts alerts that the asker may know of, the most urgent and oldest first; those that are closed for whoever leads. */
export async function answerAlerts(
  asking: Asking<AlertsAsked>,
): Promise<Extract<Answer, { kind: 'alerts' | 'figure' }> | Refusal> {
  const { ports, colleague, question, understood, colleagues } = asking
  const because = await closedTo(asking)
  if (because !== undefined) return { kind: 'refused', because }
  const isAboutHers = await aboutWomenOf(asking)
  const found = (await alertsOf(asking))
    .filter((each) => isAskedFor(question, each.alert) && isAboutHers(each))
    .toSorted((one, other) => (orderOf(one.alert) < orderOf(other.alert) ? -1 : 1))
  const common = { question, understood, now: ports.now() }
  if (question.form === 'count') return { kind: 'figure', ...common, figure: found.length }
  const { shown, ...page } = pageOf(found, asking.shown)
  if (shown.length > 0 && !asking.shown.auditedElsewhere) {
    const numbers = shown.map(({ alert }) => alert.number)
    await ports.records.commit([auditEntry(ports, colleague, 'alert.shown', numbers)])
  }
  const nameOf = (id: string): string[] => colleagues.flatMap((each) => (each.id === id ? [each.name] : []))
  return { kind: 'alerts', ...common, ...page, shown: shown.map((each) => answerOf(each)) }

  function answerOf({ alert, opens, woman }: KnownAlert): AlertAnswer {
    const name = woman !== undefined && may(colleague, 'see-case', woman) ? fullName(woman) : undefined
    return { alert, opens, name, speakTo: alert.speakTo.flatMap(nameOf) }
  }
}

/** Of another's women a keyworker is told woman by woman only; how many alerts there were in all is for those who lead them. */
async function closedTo({
  ports,
  colleague,
  question,
}: Asking<AlertsAsked>): Promise<(Refusal['because'] & ('others-women' | 'closed-alerts')) | undefined> {
  const { organisation } = colleague
  if (question.closedToo === true && !may(colleague, 'lead-alert', { organisation })) return 'closed-alerts'
  if (question.of === undefined || question.of === colleague.id) return undefined
  if (reachOf(colleague) === 'organisation') return undefined
  const covers = await coversToday(ports, colleague)
  return covers.some(({ of }) => of === question.of) ? undefined : 'others-women'
}

/** Whether an alert is about a woman of whoever is asked for; the asker's own are also those whom she covers today. */
async function aboutWomenOf({
  ports,
  colleague,
  colleagues,
  question,
}: Asking<AlertsAsked>): Promise<(each: KnownAlert) => boolean> {
  const { of } = question
  if (of === undefined) return () => true
  const keyworking = new Set(
    colleagues.flatMap(({ id, state, roles }) =>
      state === 'active' && roles.includes('keyworker') ? [id] : [],
    ),
  )
  if (of === nobody) return ({ woman }) => woman !== undefined && !keyworking.has(woman.keyworker)
  const covers = of === colleague.id ? await coversToday(ports, colleague) : []
  const keyworkers = new Set([of, ...covers.map((cover) => cover.of)])
  return ({ woman }) => keyworkers.has(woman?.keyworker ?? '')
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

async function alertsOf({ ports, colleague, question }: Asking<AlertsAsked>): Promise<readonly KnownAlert[]> {
  const open = (await knownAlerts(ports, colleague)).filter(({ alert }) => !alert.drill)
  if (question.closedToo !== true) return open
  const everyone = await ports.records.list('alerts-of', colleague.organisation)
  const closed = everyone.filter((alert) => !alert.open && !alert.drill && mayLead(colleague, alert))
  const women = await Promise.all(
    closed.map(async ({ reference = '' }) => (reference === '' ? undefined : readableCase(ports, reference))),
  )
  return [
    ...open.filter(({ opens }) => opens),
    ...closed.map((alert, place) => ({ alert, opens: true, woman: women[place] })),
  ]
}
