import type { AlertGroup } from '../../casework/alerts/alertGroups.ts'
import type { Ports } from '../../casework/ports/ports.ts'
import type { AlertDraft } from '../../casework/records/alertDraft.ts'
import type { Colleague } from '../../casework/records/colleague.ts'
import { findWomen } from '../../notes/names/findWomen.ts'
import { readWho } from '../../notes/names/readWho.ts'
import { womenInText } from '../draftContact.ts'
import { caseFor } from '../women.ts'
import { showAlertDraft, type AlertDraftOutcome } from './changeAlertDraft.ts'
import { unsentClock } from './unsent.ts'

/** The most women that a form offers. */
export const mostFound = 10

/** How long what happened may be, in characters. */
export const longestAccount = 4000

/** Opens the alert form under the id given: about a woman by reference, or from words, whose names are looked up and which are kept as what happened when they say more than a name. */
export async function draftAlert(
  ports: Ports,
  colleague: Colleague,
  request: { readonly id: string; readonly reference?: string; readonly words?: string },
): Promise<AlertDraftOutcome> {
  const { reference, words = '' } = request
  const women = await womenInText(ports, colleague, words)
  const asName = findWomen(words, women).map((woman) => woman.reference)
  const asNote = readWho(words, women).who
  const woman = reference === undefined ? undefined : await caseFor(ports, colleague, reference)
  const found = woman === undefined ? (asName.length > 0 ? asName : asNote.candidates) : [woman.id]
  return beginAlert(ports, colleague, {
    id: request.id,
    found,
    certain: woman !== undefined || asName.length > 0 || asNote.certain !== undefined,
    whatHappened: asName.length > 0 ? '' : words,
  })
}

/** Opens the alert form under the id given with what is known already; the same id a second time shows it as it stands. */
export async function beginAlert(
  ports: Ports,
  colleague: Colleague,
  known: {
    readonly id: string
    readonly found: readonly string[]
    /** Whether the only one found is meant for sure: a name that only looks like hers is shown, not taken. */
    readonly certain: boolean
    readonly whatHappened: string
    readonly group?: AlertGroup | undefined
    readonly from?: AlertDraft['from']
  },
): Promise<AlertDraftOutcome> {
  const { id, found, certain, whatHappened, group, from } = known
  const draft: AlertDraft = {
    kind: 'alert-draft',
    schemaVersion: 1,
    version: 0,
    id,
    owner: colleague.id,
    organisation: colleague.organisation,
    state: 'open',
    ...(found.length === 1 && certain ? { who: found[0] } : {}),
    found: found.slice(0, mostFound),
    ...(whatHappened === '' ? {} : { whatHappened: whatHappened.slice(0, longestAccount) }),
    ...(group === undefined ? {} : { group }),
    ...(from === undefined ? {} : { from }),
    createdAt: ports.now(),
  }
  await ports.records.commit([draft, await unsentClock(ports, draft)])
  return showAlertDraft(ports, colleague, id)
}
