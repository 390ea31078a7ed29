import { openAlertsKnownTo } from '../../casework/alerts/knowing.ts'
import type { PutAwayView } from '../../casework/alerts/unsentView.ts'
import { AlertNumber } from '../../casework/identifiers.ts'
import { all, type ColleagueEntry } from '../../casework/indexes.ts'
import type { Ports } from '../../casework/ports/ports.ts'
import { notOnSystem, type AlertDraft, type PutAway } from '../../casework/records/alertDraft.ts'
import type { Colleague } from '../../casework/records/colleague.ts'
import type { Instant } from '../../casework/time.ts'
import { auditEntry } from '../audit.ts'
import { commitFresh, nothingToSave, type Plan } from '../commitFresh.ts'
import { caseFor } from '../women.ts'
import { knownAlert } from './knownAlert.ts'
import { askedIfSent, leadsOfUnsent } from './leadsOfUnsent.ts'
import { settledUnsent, unsentMessage } from './unsent.ts'

/** Why an alert is put away without being sent, as it was typed. */
export type PutAwayReason =
  | { readonly how: 'told-by-phone'; readonly who: string; readonly named: string }
  | { readonly how: 'same-as'; readonly alert: string }
  | { readonly how: 'not-a-concern'; readonly why: string }
  | { readonly how: 'wrong-tap' }

/** How showing the choice, or putting away, ended. */
export type PutAwayOutcome =
  | { readonly kind: 'asked'; readonly view: PutAwayView; readonly problems: readonly string[] }
  | { readonly kind: 'put-away-because'; readonly putAway: PutAway; readonly who: string | undefined }
  | { readonly kind: 'no-such-draft' | 'put-away' }
  | { readonly kind: 'already-sent'; readonly draft: string }

/** Shows the choice by which an unsent alert is put away. */
export async function askPutAway(ports: Ports, colleague: Colleague, id: string): Promise<PutAwayOutcome> {
  const draft = await openDraft(ports, colleague, id)
  return draft.kind === 'alert-draft' ? asked(ports, colleague, draft) : draft
}

/**
 * Puts an unsent alert away for a reason that is kept with it. Nobody is reminded of it any more. Where danger now is answered
 * yes or it came of an answer, and it is said to be no concern or a wrong tap, the leads are told that it was put away, and by whom.
 */
export async function putAlertAway(
  ports: Ports,
  colleague: Colleague,
  id: string,
  reason: PutAwayReason,
): Promise<PutAwayOutcome> {
  return commitFresh<PutAwayOutcome>(ports.records, async () => {
    const draft = await openDraft(ports, colleague, id)
    if (draft.kind !== 'alert-draft') return nothingToSave(draft)
    const putAway = await accepted(ports, colleague, draft, reason)
    return typeof putAway === 'string'
      ? nothingToSave(await asked(ports, colleague, draft, [putAway]))
      : planToPutAway(ports, colleague, draft, putAway)
  })
}

async function planToPutAway(
  ports: Ports,
  colleague: Colleague,
  draft: AlertDraft,
  putAway: PutAway,
): Promise<Plan<PutAwayOutcome>> {
  const cameOfAnswer = draft.fromAnswer !== undefined
  const isWorrying =
    putAway.how === 'wrong-tap' ||
    (putAway.how === 'not-a-concern' && (draft.dangerNow === true || cameOfAnswer))
  const leads = isWorrying ? await leadsOfUnsent(ports, draft) : []
  const settled: AlertDraft = { ...draft, state: 'put-away', putAway }
  const who = putAway.how === 'told-by-phone' ? await nameOf(ports, putAway) : undefined
  return {
    records: [
      settled,
      ...(await settledUnsent(ports, settled)),
      ...leads.map((lead) => unsentMessage(ports, settled, 'put-away', lead)),
      auditEntry(ports, colleague, 'alert-draft.put-away', [draft.id]),
    ],
    outcome: { kind: 'put-away-because', putAway, who },
  }
}

/** The reason as it is kept, or in plain words what it lacks. */
async function accepted(
  ports: Ports,
  colleague: Colleague,
  draft: AlertDraft,
  reason: PutAwayReason,
): Promise<PutAway | string> {
  const at = ports.now()
  switch (reason.how) {
    case 'told-by-phone':
      return toldByPhone(await colleaguesToTell(ports, colleague, draft), reason, at)
    case 'same-as':
      return sameAs(ports, colleague, reason.alert)
    case 'not-a-concern':
      return reason.why === ''
        ? 'Why is it not a concern? A few words are enough.'
        : { how: reason.how, why: reason.why, at }
    case 'wrong-tap':
      return { how: reason.how, at }
  }
}

function toldByPhone(
  known: readonly ColleagueEntry[],
  { how, who, named }: Extract<PutAwayReason, { how: 'told-by-phone' }>,
  at: Instant,
): PutAway | string {
  const isKnown = known.some(({ id }) => id === who)
  if (!isKnown && named === '') return 'Whom did you tell? Choose her in the list, or type her name.'
  return { how, ...(isKnown ? { who } : {}), ...(named === '' ? {} : { named }), at }
}

async function sameAs(ports: Ports, colleague: Colleague, typed: string): Promise<PutAway | string> {
  const { success, data: number } = AlertNumber.safeParse(typed.toUpperCase())
  const alert = success ? await knownAlert(ports, colleague, number) : undefined
  if (alert === undefined)
    return 'No open alert of that number is open to you. Please check it, or send this one.'
  return alert.open && !alert.drill
    ? { how: 'same-as', alert: alert.number, at: ports.now() }
    : 'Nobody works on that alert any more. Please send this one.'
}

async function asked(
  ports: Ports,
  colleague: Colleague,
  draft: AlertDraft,
  problems: readonly string[] = [],
): Promise<PutAwayOutcome> {
  const [colleagues, alerts] = await Promise.all([
    colleaguesToTell(ports, colleague, draft),
    sameAlerts(ports, colleague, draft),
  ])
  return { kind: 'asked', view: { draft, colleagues, alerts }, problems }
}

/** Those of her own organisation, and those who would be asked if it was sent. */
async function colleaguesToTell(
  ports: Ports,
  { id, organisation }: Colleague,
  draft: AlertDraft,
): Promise<readonly ColleagueEntry[]> {
  const { policy, colleagues } = await askedIfSent(ports, draft)
  const leading = new Set(policy?.steps.flatMap(({ people }) => people))
  return colleagues.filter(
    (other) =>
      other.state === 'active' &&
      other.id !== id &&
      (other.organisation === organisation || leading.has(other.id)),
  )
}

/** The numbers of open alerts that it may be the same as: those about the woman chosen, and those she raised or handles. */
async function sameAlerts(ports: Ports, colleague: Colleague, draft: AlertDraft): Promise<readonly string[]> {
  const chosen = draft.who === undefined || draft.who === notOnSystem ? undefined : draft.who
  const woman = chosen === undefined ? undefined : await caseFor(ports, colleague, chosen)
  const [about, own] = await Promise.all([
    woman === undefined ? [] : ports.records.list('alerts-about', woman.id),
    ports.records.list('open-alerts-of', colleague.id),
  ])
  const known = [...openAlertsKnownTo(colleague, about, woman), ...openAlertsKnownTo(colleague, own)]
  return [...new Set(known.map(({ number }) => number))].slice(0, mostNumbers)
}

const mostNumbers = 30

async function openDraft(
  ports: Ports,
  colleague: Colleague,
  id: string,
): Promise<AlertDraft | Exclude<PutAwayOutcome, { kind: 'asked' }>> {
  const draft = await ports.records.find('alert-draft', id)
  if (draft?.owner !== colleague.id) return { kind: 'no-such-draft' }
  if (draft.sentAs !== undefined) return { kind: 'already-sent', draft: id }
  return draft.state === 'put-away' ? { kind: 'put-away' } : draft
}

async function nameOf(
  ports: Ports,
  { who, named }: Extract<PutAway, { how: 'told-by-phone' }>,
): Promise<string | undefined> {
  const colleagues = who === undefined ? [] : await ports.records.list('colleagues', all)
  const name = colleagues.find(({ id }) => id === who)?.name
  return [name, named].filter((part) => part !== undefined).join(', ')
}
