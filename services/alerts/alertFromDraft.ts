import { aboutProfessionalOf } from '../../casework/alerts/alertPeople.ts'
import type { AlertGroup } from '../../casework/alerts/alertGroups.ts'
import { askedOf, type Moved } from '../../casework/alerts/ladder.ts'
import { whoToRing } from '../../casework/alerts/whoToRing.ts'
import type { PersonLine } from '../../casework/alerts/alertView.ts'
import { newReference } from '../../casework/identifiers.ts'
import { all } from '../../casework/indexes.ts'
import type { Ports } from '../../casework/ports/ports.ts'
import type { Alert, AlertSubject } from '../../casework/records/alert.ts'
import { notOnSystem, ownSafety, type AlertDraft } from '../../casework/records/alertDraft.ts'
import type { Urgency } from '../../casework/records/alertParts.ts'
import type { Colleague } from '../../casework/records/colleague.ts'
import { readableCase } from '../women.ts'
import { policyNow, type Asking } from './policyNow.ts'
import { toldOfAlert } from './toldOfAlert.ts'

/** The alert as it is sent, or whom to ring when nobody is left to ask. */
export type AlertMade =
  | { readonly kind: 'made'; readonly moved: Moved }
  | { readonly kind: 'nobody-to-tell'; readonly ring: readonly PersonLine[] }

/** Makes the alert of a filled-in form, asked of the first step of its ladder and with those who are told at once. */
export async function alertFromForm(
  ports: Ports,
  colleague: Colleague,
  draft: AlertDraft,
): Promise<AlertMade> {
  const subject = subjectOf(draft)
  const colleagues = await ports.records.list('colleagues', all)
  const about = aboutProfessionalOf(draft, colleagues)
  const asking = await askingOf(ports, draft, colleague.organisation)
  const { organisation, policy } = await policyNow(ports, asking)
  if (policy === undefined) {
    const ring = whoToRing(colleagues, { ...asking, about: asking.aboutColleagues })
    return { kind: 'nobody-to-tell', ring }
  }
  const { urgency, group } = asking
  const raisedAt = ports.now()
  const alert: Alert = {
    ...{ kind: 'alert', schemaVersion: 2, version: 0 },
    id: newReference('SG', () => ports.random()),
    ...{ organisation, draft: draft.id, raisedBy: colleague.id, raisedAt },
    raisedByOrganisation: colleague.organisation,
    ...{ subject, dangerNow: draft.dangerNow ?? true, urgency, group, drill: false, policy },
    ...accountOf(draft),
    ...(draft.fromAnswer === undefined ? {} : { fromAnswer: true }),
    ...about,
    ...{ recipients: [], told: [], factsWithheld: false, categories: [] },
    timeline: [{ what: 'raised', at: raisedAt, by: colleague.id }],
  }
  const asked = askedOf(alert, { step: 0, round: 0, now: raisedAt, why: 'sent' })
  const told = await toldOfAlert(ports, asked.alert)
  return { kind: 'made', moved: { ...asked, alert: { ...asked.alert, told: [...told] } } }
}

/** What decides who is asked about a form as it stands; `organisation` is that of whoever writes it. */
export async function askingOf(ports: Ports, draft: AlertDraft, organisation: string): Promise<Asking> {
  const subject = subjectOf(draft)
  // She was chosen by somebody who might see her then; an alert about her goes out whatever was changed since.
  const woman = subject.kind === 'on-system' ? await readableCase(ports, subject.reference) : undefined
  const { aboutColleagues } = aboutProfessionalOf(draft, await ports.records.list('colleagues', all))
  return {
    ...{ organisation: woman?.organisation ?? organisation, raisedBy: draft.owner },
    ...{ urgency: urgencyOf(draft), group: groupOf(draft), aboutColleagues: aboutColleagues ?? [] },
    aboutProfessional: aboutColleagues !== undefined,
  }
}

/** What an alert says when a woman has died and only her name was written. */
const nothingWritten = 'A woman has died. Nothing more was written yet: her name was enough.'

function accountOf({
  whatHappened = '',
  when,
  hurtLately,
}: AlertDraft): Pick<Alert, 'whatHappened' | 'whenInWords' | 'hurtLately'> {
  return {
    whatHappened: whatHappened.trim() === '' ? nothingWritten : whatHappened,
    ...(when === undefined ? {} : { whenInWords: when }),
    ...(hurtLately === undefined ? {} : { hurtLately }),
  }
}

function subjectOf({ who, named }: AlertDraft): AlertSubject {
  if (who === ownSafety) return { kind: 'own-safety' }
  const name = named === undefined ? {} : { named }
  return who === undefined || who === notOnSystem
    ? { kind: 'not-on-system', ...name }
    : { kind: 'on-system', reference: who, ...name }
}

function groupOf({ who, group = 'not-sure' }: AlertDraft): AlertGroup {
  return who === ownSafety && group === 'not-sure' ? 'staff-safety' : group
}

/** The urgency of a new alert: U0 when there is danger now, else U1 until a lead lowers it (catalogue, correction 2). */
function urgencyOf({ dangerNow = true }: AlertDraft): Urgency {
  return dangerNow ? 'U0' : 'U1'
}
