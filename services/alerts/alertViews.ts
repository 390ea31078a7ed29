import { alertView, type AlertView, type ReaderLine } from '../../casework/alerts/alertView.ts'
import { sightOf } from '../../casework/alerts/alertSight.ts'
import type { AlertSight } from '../../casework/alerts/alertsView.ts'
import { isAboutProfessional } from '../../casework/alerts/alertState.ts'
import { all } from '../../casework/indexes.ts'
import { fullName } from '../../casework/names.ts'
import { may, type Subject } from '../../casework/permissions.ts'
import type { Ports } from '../../casework/ports/ports.ts'
import type { Alert } from '../../casework/records/alert.ts'
import type { Colleague } from '../../casework/records/colleague.ts'
import { readWho } from '../../notes/names/readWho.ts'
import { womenInText } from '../draftContact.ts'
import { othersWhoLead } from './othersWhoLead.ts'
import { raisedFacts } from './raisedFacts.ts'
import { readableCase } from '../women.ts'

/** An alert as the permission table asks about it. */
export function subjectOfAlert(alert: Alert): Subject {
  const { organisation, raisedBy: owner, recipients, told, aboutColleagues: about } = alert
  return { organisation, owner, recipients, told, about, sealed: isAboutProfessional(alert) }
}

/** An alert as one colleague may see it, or undefined where she may not know of it. */
export async function sightOfAlert(
  ports: Ports,
  reader: Colleague,
  alert: Alert,
): Promise<AlertSight | undefined> {
  const sight = sightOf(reader, subjectOfAlert(alert))
  return sight && { alert, sight, view: await viewOfAlert(ports, reader, alert) }
}

/** Whether a colleague may see an alert: as one who handles it, or as the one who raised it. */
export function maySeeAlert(colleague: Colleague, alert: Alert): boolean {
  return may(colleague, 'see-alert', subjectOfAlert(alert))
}

/** Draws the view of an alert for one reader. Her name is shown only to a reader who may see her case. */
export async function viewOfAlert(ports: Ports, reader: Colleague, alert: Alert): Promise<AlertView> {
  const [colleagues, woman] = await Promise.all([
    ports.records.list('colleagues', all),
    alert.subject.kind === 'on-system' ? readableCase(ports, alert.subject.reference) : undefined,
  ])
  const readable = woman !== undefined && may(reader, 'see-case', woman)
  const maybe = await womenMeant(ports, reader, alert)
  const reads = { maybe, reader: readerOf(reader, alert) }
  const her = { womanName: readable ? fullName(woman) : undefined, ...reads }
  const open = await movedTo(ports, reader, alert)
  const noSecond = await hasNoSecond(ports, alert)
  const view = { ...alertView(alert, colleagues, { ...her, open }, ports.now()), noSecond }
  if (reader.id !== alert.raisedBy) return view
  return { ...view, raised: await raisedFacts(ports, reader, alert, readable ? woman : undefined) }
}

/** Whether a close waits for a second person and there is none: neither who asked for it nor who raised it. */
async function hasNoSecond(ports: Ports, alert: Alert): Promise<boolean> {
  const { closing, raisedBy } = alert
  if (closing === undefined) return false
  const others = await othersWhoLead(ports, alert, subjectOfAlert(alert), [closing.by, raisedBy])
  return others.length === 0
}

function readerOf(reader: Colleague, alert: Alert): ReaderLine {
  const subject = subjectOfAlert(alert)
  return {
    id: reader.id,
    mayTake: may(reader, 'acknowledge-alert', subject),
    mayLead: may(reader, 'lead-alert', subject),
  }
}

/** Where what the alert may have come of was moved, as far as this reader may see. */
async function movedTo(ports: Ports, reader: Colleague, { timeline }: Alert): Promise<readonly string[]> {
  const references = timeline.flatMap((entry) => (entry.what === 'contact-moved' ? (entry.to ?? []) : []))
  const women = await Promise.all(references.map((reference) => readableCase(ports, reference)))
  return women.flatMap((woman) => (woman !== undefined && may(reader, 'see-case', woman) ? [woman.id] : []))
}

/** Who may be meant by a name of somebody not on the system, as far as this reader may see: the raiser never learns of it. */
async function womenMeant(
  ports: Ports,
  reader: Colleague,
  { subject, raisedBy }: Alert,
): Promise<readonly string[]> {
  if (subject.kind !== 'not-on-system' || subject.named === undefined || reader.id === raisedBy) return []
  const women = await womenInText(ports, reader, subject.named)
  const { certain, candidates } = readWho(subject.named, women).who
  const meant = certain === undefined ? candidates : [certain]
  return women
    .filter(({ reference }) => meant.includes(reference))
    .slice(0, 3)
    .map((woman) => `${fullName(woman)}, ${woman.reference}`)
}
