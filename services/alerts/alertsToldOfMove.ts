import { isOpenAlert, withEntry } from '../../casework/alerts/alertState.ts'
import type { Ports } from '../../casework/ports/ports.ts'
import type { Saved } from '../../casework/putRight/saved.ts'
import type { Alert } from '../../casework/records/alert.ts'
import type { ContactDraft } from '../../casework/records/contactDraft.ts'
import type { Move } from '../../casework/records/move.ts'
import type { AnyRecord } from '../../casework/records/record.ts'
import { minutesAfter } from '../../casework/time.ts'
import { alertsCameOf } from './alertsCameOf.ts'
import { savedAlert } from './saveAlert.ts'

/** How long before or after a contact was saved its author may have raised an alert that came of it, in minutes. */
const minutesApart = 120

/** The alerts that may have come of what was moved, each with a line on its timeline, and its cards made due. No alert is removed. */
export async function alertsToldOf(ports: Ports, saved: Saved, move: Move): Promise<readonly AnyRecord[]> {
  const entries = await ports.records.list('alerts-about', move.from)
  const alerts = await Promise.all(entries.map(({ number }) => ports.records.find('alert', number)))
  const cameOf = await alertsCameOf(ports, draftOf(saved), [move.from])
  const numbers = new Set(cameOf.map(({ id }) => id))
  const told = await Promise.all(
    alerts
      .filter((alert) => alert !== undefined)
      .map(async (alert) => {
        const isNear = numbers.has(alert.id) || mayComeOf(alert, saved)
        return isNear || (await wasRaisedFrom(ports, alert, saved)) ? withLine(ports, alert, move) : []
      }),
  )
  return told.flat()
}

function draftOf(saved: Saved): Pick<ContactDraft, 'id' | 'owner'> {
  return { id: saved.what === 'contact' ? (saved.contact.draft ?? '') : '', owner: saved.author }
}

/**
 * The alerts that came of a draft and stand about a woman who is not its woman any more, each with a line on its timeline, and
 * its cards made due: whoever handles it checks whom it is about before the draft is saved.
 */
export async function alertsToldOfDraft(
  ports: Ports,
  before: ContactDraft,
  { woman, notHer = [] }: ContactDraft,
): Promise<readonly AnyRecord[]> {
  if (before.woman === woman) return []
  const women = [...new Set([...notHer, ...(before.woman === undefined ? [] : [before.woman])])]
  const alerts = await alertsCameOf(
    ports,
    before,
    women.filter((each) => each !== woman),
  )
  const moved = { by: before.owner, at: ports.now(), ...(woman === undefined ? {} : { to: woman }) }
  const told = await Promise.all(alerts.map((alert) => withLine(ports, alert, moved)))
  return told.flat()
}

/** Whether an alert was begun from the note that became this contact, or came of one of these answers. */
async function wasRaisedFrom(ports: Ports, { draft }: Alert, saved: Saved): Promise<boolean> {
  const raised = await ports.records.find('alert-draft', draft)
  if (saved.what === 'answers') return raised?.fromAnswer?.answers === saved.id
  return saved.contact.draft !== undefined && raised?.from?.draft === saved.contact.draft
}

function mayComeOf(alert: Alert, { author, savedAt }: Saved): boolean {
  const near =
    alert.raisedAt >= minutesAfter(savedAt, -minutesApart) &&
    alert.raisedAt <= minutesAfter(savedAt, minutesApart)
  return alert.raisedBy === author && near
}

async function withLine(
  ports: Ports,
  alert: Alert,
  { by, at, to }: Pick<Move, 'by' | 'at' | 'to'>,
): Promise<readonly AnyRecord[]> {
  const entry = { what: 'contact-moved', at, by, ...(to === undefined ? {} : { to }) } as const
  const told = withEntry(alert, entry)
  return isOpenAlert(alert) ? savedAlert(ports, { alert: told, told: [] }) : [told]
}
