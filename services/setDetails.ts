import { openAlertsKnownTo } from '../casework/alerts/knowing.ts'
import type { DetailsFormView, DetailsView } from '../casework/details/detailsView.ts'
import { partsToSet, subjectOfWoman } from '../casework/details/detailsView.ts'
import { markOf, partOf } from '../casework/details/partState.ts'
import { setAgreement } from '../casework/details/setAgreement.ts'
import { setNeeds } from '../casework/details/setNeeds.ts'
import { setOrder } from '../casework/details/setOrder.ts'
import type { SetContext, SetOutcome } from '../casework/details/setPart.ts'
import { setPeople } from '../casework/details/setPeople.ts'
import { setReferral } from '../casework/details/setReferral.ts'
import { setSafety } from '../casework/details/setSafety.ts'
import { setSupport } from '../casework/details/setSupport.ts'
import { may } from '../casework/permissions.ts'
import type { Ports } from '../casework/ports/ports.ts'
import type { Case } from '../casework/records/case.ts'
import type { DetailsPart } from '../casework/records/caseChange.ts'
import type { Colleague } from '../casework/records/colleague.ts'
import { dayOf } from '../casework/time.ts'
import { auditEntry } from './audit.ts'
import { commitFresh, nothingToSave } from './commitFresh.ts'
import { reviewReminder } from './measures/remindOfReview.ts'
import { detailsForm, peopleChoices, showDetails } from './showDetails.ts'
import { caseFor } from './women.ts'

/** A filled-in form of one part of a woman's record. `mark` is that of the part as the form showed it. */
export interface DetailsRequest {
  readonly reference: string
  readonly part: DetailsPart
  readonly mark: string
  readonly inputs: unknown
}

/** How setting a part ended. A form that shows an older state than the record's is not taken, and nothing is overwritten unseen. */
export type SetDetailsOutcome =
  | { readonly kind: 'set'; readonly view: DetailsView }
  | { readonly kind: 'refused'; readonly form: DetailsFormView; readonly sentences: readonly string[] }
  | { readonly kind: 'changed-since'; readonly form: DetailsFormView }
  | { readonly kind: 'set-and-closed-to-you' | 'not-allowed' }

type Setting =
  | { readonly kind: 'set' | 'not-allowed' | 'changed-since' }
  | { readonly kind: 'refused'; readonly sentences: readonly string[] }

/** Sets one part of a woman's record, and keeps what stood there before beside it. */
export async function setDetails(
  ports: Ports,
  colleague: Colleague,
  request: DetailsRequest,
): Promise<SetDetailsOutcome> {
  const setting = await commitFresh<Setting>(ports.records, async () => {
    const woman = await caseFor(ports, colleague, request.reference)
    if (woman === undefined || !partsToSet(colleague, woman).includes(request.part)) {
      return nothingToSave({ kind: 'not-allowed' })
    }
    const outcome = await drawn(ports, colleague, woman, request)
    if (outcome.kind === 'refused') return nothingToSave(outcome)
    const before = markOf(woman, request.part)
    if (markOf(outcome.woman, request.part) === before) return nothingToSave({ kind: 'set' })
    if (before !== request.mark) return nothingToSave({ kind: 'changed-since' })
    return {
      records: [
        withTrace(ports, colleague, { woman, after: outcome.woman, part: request.part }),
        auditEntry(ports, colleague, `details.${request.part}`, [woman.id]),
        ...(await reviewReminder(ports, woman, outcome.woman)),
      ],
      outcome: { kind: 'set' },
    }
  })
  return shown(ports, colleague, request, setting)
}

async function drawn(
  ports: Ports,
  colleague: Colleague,
  woman: Case,
  { part, inputs }: DetailsRequest,
): Promise<SetOutcome> {
  const alerts = await ports.records.list('alerts-about', woman.id)
  const context: SetContext = {
    today: dayOf(ports.now()),
    now: ports.now(),
    by: colleague.id,
    newId: ports.newId(),
    openAlerts: openAlertsKnownTo(colleague, alerts, woman).map(({ number }) => number),
    mayEndAsUnsafe: may(colleague, 'end-as-unsafe', subjectOfWoman(woman)),
  }
  switch (part) {
    case 'support':
      return setSupport(woman, inputs, context)
    case 'referral':
      return setReferral(woman, inputs, context)
    case 'needs':
      return setNeeds(woman, inputs, context)
    case 'order':
      return setOrder(woman, inputs, context)
    case 'safety':
      return setSafety(woman, inputs)
    case 'agreement':
      return setAgreement(woman, inputs, context)
    case 'people':
      return setPeople(woman, inputs, await peopleChoices(ports, colleague, woman))
  }
}

function withTrace(
  ports: Ports,
  colleague: Colleague,
  { woman, after, part }: { readonly woman: Case; readonly after: Case; readonly part: DetailsPart },
): Case {
  const change = { part, at: ports.now(), by: colleague.id, before: partOf(woman, part) }
  return { ...after, changes: [...woman.changes, change] }
}

async function shown(
  ports: Ports,
  colleague: Colleague,
  { reference, part }: DetailsRequest,
  setting: Setting,
): Promise<SetDetailsOutcome> {
  if (setting.kind === 'not-allowed') return { kind: 'not-allowed' }
  if (setting.kind !== 'set') {
    const form = await detailsForm(ports, colleague, reference, part)
    if (form === undefined) return { kind: 'not-allowed' }
    return setting.kind === 'refused' ? { ...setting, form } : { kind: 'changed-since', form }
  }
  const now = await showDetails(ports, colleague, reference)
  return now.kind === 'details' ? { kind: 'set', view: now.view } : { kind: 'set-and-closed-to-you' }
}
