import { unanswered, type AlertDraftView, type WomanChoice } from '../casework/alertDraftView.ts'
import { may } from '../casework/permissions.ts'
import { womanEntry } from '../casework/indexes.ts'
import type { Ports } from '../casework/ports/ports.ts'
import { notOnSystem, type AlertDraft } from '../casework/records/alertDraft.ts'
import type { Colleague } from '../casework/records/colleague.ts'
import { findWomen } from '../notes/findWomen.ts'
import { auditEntry } from './audit.ts'
import { commitFresh, nothingToSave } from './commitFresh.ts'
import { womenInText } from './draftContact.ts'
import { caseFor, womenOf } from './women.ts'

/** What the alert form can say; an answer not given leaves what was said before. */
export interface AlertAnswers {
  readonly dangerNow?: boolean | undefined
  readonly who?: string | undefined
  readonly named?: string | undefined
  readonly whatHappened?: string | undefined
  readonly when?: string | undefined
}

/** How working on an alert draft ended. */
export type AlertDraftOutcome =
  | { readonly kind: 'open'; readonly view: AlertDraftView }
  | { readonly kind: 'no-such-draft' }
  | { readonly kind: 'already-sent'; readonly draft: string }
  | { readonly kind: 'put-away' }

const mostChoices = 60

/** Opens the alert form under the id given; about a woman by reference, or with those a name fits to choose from. */
export async function draftAlert(
  ports: Ports,
  colleague: Colleague,
  request: { readonly id: string; readonly reference?: string; readonly name?: string },
): Promise<AlertDraftOutcome> {
  const woman =
    request.reference === undefined ? undefined : await caseFor(ports, colleague, request.reference)
  const found = request.name === undefined ? [] : await referencesNamed(ports, colleague, request.name)
  const who = woman?.id ?? (found.length === 1 ? found[0] : undefined)
  const draft: AlertDraft = {
    kind: 'alert-draft',
    schemaVersion: 1,
    version: 0,
    id: request.id,
    owner: colleague.id,
    organisation: colleague.organisation,
    state: 'open',
    ...(who === undefined ? {} : { who }),
    found: woman === undefined ? [...found] : [woman.id],
    createdAt: ports.now(),
  }
  await ports.records.commit([draft])
  return showAlertDraft(ports, colleague, request.id)
}

/** Keeps what has been answered so far. A woman the colleague may not see is not taken as an answer. */
export async function answerAlertDraft(
  ports: Ports,
  colleague: Colleague,
  id: string,
  answers: AlertAnswers,
): Promise<AlertDraftOutcome> {
  const chosen =
    answers.who === undefined || answers.who === notOnSystem
      ? answers.who
      : (await caseFor(ports, colleague, answers.who))?.id
  const said = { ...withoutUnsaid(answers), ...(chosen === undefined ? {} : { who: chosen }) }
  return changeAlertDraft(ports, colleague, id, (draft) => ({ ...draft, ...said }))
}

/** Adds the women a typed name fits to the choices of the form. */
export async function searchForAlert(
  ports: Ports,
  colleague: Colleague,
  id: string,
  name: string,
): Promise<AlertDraftOutcome> {
  const found = await referencesNamed(ports, colleague, name)
  return changeAlertDraft(ports, colleague, id, ({ who: _who, ...draft }) => ({
    ...draft,
    found: [...found],
  }))
}

/** Puts an unsent alert away. Nobody is told; that it was written and put away stands in the audit trail. */
export async function putAlertAway(
  ports: Ports,
  colleague: Colleague,
  id: string,
): Promise<AlertDraftOutcome> {
  return commitFresh<AlertDraftOutcome>(ports.records, async () => {
    const draft = await ports.records.find('alert-draft', id)
    if (draft?.owner !== colleague.id) return nothingToSave({ kind: 'no-such-draft' })
    if (draft.sentAs !== undefined) return nothingToSave({ kind: 'already-sent', draft: id })
    if (draft.state === 'put-away') return nothingToSave({ kind: 'put-away' })
    const audit = auditEntry(ports, colleague, 'alert-draft.put-away', [id])
    return { records: [{ ...draft, state: 'put-away' }, audit], outcome: { kind: 'put-away' } }
  })
}

/** The alert form as it stands. */
export async function showAlertDraft(
  ports: Ports,
  colleague: Colleague,
  id: string,
): Promise<AlertDraftOutcome> {
  return changeAlertDraft(ports, colleague, id, undefined)
}

async function changeAlertDraft(
  ports: Ports,
  colleague: Colleague,
  id: string,
  change: ((draft: AlertDraft) => AlertDraft) | undefined,
): Promise<AlertDraftOutcome> {
  return commitFresh<AlertDraftOutcome>(ports.records, async () => {
    const draft = await ports.records.find('alert-draft', id)
    if (draft?.owner !== colleague.id) return nothingToSave({ kind: 'no-such-draft' })
    if (draft.sentAs !== undefined) return nothingToSave({ kind: 'already-sent', draft: id })
    if (draft.state === 'put-away') return nothingToSave({ kind: 'put-away' })
    const changed = change === undefined ? draft : change(draft)
    const choices = await womenToChoose(ports, colleague, changed)
    const view = { draft: changed, choices, unanswered: unanswered(changed), now: ports.now() }
    return { records: change === undefined ? [] : [changed], outcome: { kind: 'open', view } }
  })
}

async function womenToChoose(
  ports: Ports,
  colleague: Colleague,
  draft: AlertDraft,
): Promise<readonly WomanChoice[]> {
  const own = await womenOf(ports, colleague, mostChoices)
  const known = new Set(own.map((woman) => woman.reference))
  const others = [...draft.found, draft.who ?? ''].filter(
    (reference) => reference !== '' && !known.has(reference),
  )
  const cases = await Promise.all(
    [...new Set(others)].map((reference) => caseFor(ports, colleague, reference)),
  )
  const found = cases.filter((woman) => woman !== undefined).map(womanEntry)
  return [...found, ...own.filter((woman) => may(colleague, 'see-case', woman))]
}

async function referencesNamed(ports: Ports, colleague: Colleague, name: string): Promise<readonly string[]> {
  return findWomen(name, await womenInText(ports, colleague, name))
    .slice(0, 10)
    .map(({ reference }) => reference)
}

function withoutUnsaid({ who: _who, ...answers }: AlertAnswers): Omit<AlertAnswers, 'who'> {
  return Object.fromEntries(Object.entries(answers).filter(([, value]) => value !== undefined))
}
