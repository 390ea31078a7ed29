import { broughtBack, isForLeads, nextUnsent, passedUnsent } from '../../casework/alerts/unsent.ts'
import { newDelivery } from '../../casework/deliveries/newDelivery.ts'
import type { Ports } from '../../casework/ports/ports.ts'
import type { AlertDraft, UnsentStep } from '../../casework/records/alertDraft.ts'
import type { Delivery, Unsent } from '../../casework/records/delivery.ts'
import type { AnyRecord } from '../../casework/records/record.ts'
import type { Rota } from '../../casework/records/rota.ts'
import { dayOf } from '../../casework/time.ts'
import { commitFresh, nothingToSave } from '../commitFresh.ts'
import { rotaFor } from '../rotaFor.ts'
import { leadsOfUnsent } from './leadsOfUnsent.ts'

/** The id of the record that holds when somebody is next reminded of an alert that is not sent. */
export function unsentClockId(draft: string): string {
  return `unsent:${draft}:clock`
}

/** The stored moment of the next reminder of an alert draft; one that is sent or put away needs none. It is saved with every change of the draft. */
export async function unsentClock(ports: Ports, draft: AlertDraft): Promise<Delivery> {
  const id = unsentClockId(draft.id)
  const [before, hours] = await Promise.all([ports.records.find('delivery', id), hoursFor(ports, draft)])
  const next = nextUnsent(draft, hours)
  // It reaches nobody: under the number of its draft it waits behind no person's cards.
  const blank = { ...newDelivery(id, id, draft.createdAt), as: 'unsent-clock' as const, draft: draft.id }
  const record = before?.as === 'unsent-clock' ? before : { ...blank, step: '10' as const }
  if (next === undefined) return { ...record, state: 'not-needed' }
  return { ...record, state: 'waiting', attempts: 0, ...next }
}

/** Sends what is due now about an alert that is not sent, and stores when the next reminder is due. A second time nothing is due. */
export async function passUnsentClock(ports: Ports, id: string): Promise<void> {
  await commitFresh(ports.records, async () => {
    const stored = await ports.records.find('alert-draft', id)
    if (stored === undefined) return nothingToSave(undefined)
    const draft = broughtBack(stored, ports.now())
    const passed = passedUnsent(draft, await hoursFor(ports, draft), ports.now())
    const leads = passed.due.some(isForLeads) ? await leadsOfUnsent(ports, draft) : []
    const told = leads.length === 0 ? {} : { leadsTold: union(draft.leadsTold ?? [], leads) }
    const noted = passed.draft === stored ? stored : { ...passed.draft, ...told }
    return {
      records: [
        ...(noted === stored ? [] : [noted]),
        await unsentClock(ports, noted),
        ...messages(ports, draft, passed.due, leads),
      ],
      outcome: undefined,
    }
  })
}

/** What is saved with the end of an alert draft: nobody is reminded any more, and a lead who was told reads what became of it. */
export async function settledUnsent(ports: Ports, settled: AlertDraft): Promise<readonly AnyRecord[]> {
  const told = (settled.reminded ?? []).flatMap(({ step }) =>
    isForLeads(step)
      ? (settled.leadsTold ?? []).map((lead) => messageId(ports, settled.id, step, lead))
      : [messageId(ports, settled.id, step, settled.owner)],
  )
  const sent = await Promise.all(told.map((id) => ports.records.find('delivery', id)))
  return [
    await unsentClock(ports, settled),
    ...sent.filter((each) => each?.as === 'unsent').map((each) => afterwards(ports, each, settled)),
  ]
}

/** A message that tells of an alert that is not sent, due now. */
export function unsentMessage(
  ports: Ports,
  draft: AlertDraft,
  step: Unsent['step'],
  recipient: string,
): Unsent {
  const id = messageId(ports, draft.id, step, recipient)
  return { ...newDelivery(id, recipient, ports.now()), as: 'unsent', draft: draft.id, step }
}

/** What was due for the writer at once is one message: the newest. */
function messages(
  ports: Ports,
  draft: AlertDraft,
  due: readonly UnsentStep[],
  leads: readonly string[],
): readonly Unsent[] {
  const own = due.findLast((step) => !isForLeads(step))
  const theirs = due.findLast(isForLeads)
  return [
    ...(own === undefined ? [] : [unsentMessage(ports, draft, own, draft.owner)]),
    ...(theirs === undefined ? [] : leads.map((lead) => unsentMessage(ports, draft, theirs, lead))),
  ]
}

/** One that has arrived is brought up to date; one that waits is needed no more. */
function afterwards(ports: Ports, sent: Unsent, { owner }: AlertDraft): Unsent {
  if (sent.message === undefined) return { ...sent, state: 'not-needed' }
  return sent.recipient === owner ? sent : { ...sent, state: 'waiting', attempts: 0, dueAt: ports.now() }
}

function messageId(ports: Ports, draft: string, step: Unsent['step'], recipient: string): string {
  const day = step === 'morning' ? `:${dayOf(ports.now())}` : ''
  return `unsent:${draft}:${step}:${recipient}${day}`
}

/** The service hours by which the mornings of an alert draft are counted. */
export async function hoursFor(ports: Ports, { organisation }: AlertDraft): Promise<Rota | undefined> {
  return (await rotaFor(ports, organisation)).rota
}

const union = (one: readonly string[], other: readonly string[]): string[] => [...new Set([...one, ...other])]
