import type { AlertDraftView } from '../../casework/alerts/alertDraftView.ts'
import type { AlertGroup } from '../../casework/alerts/alertGroups.ts'
import { withDangerSince } from '../../casework/alerts/unsent.ts'
import type { Ports } from '../../casework/ports/ports.ts'
import { notOnSystem, ownSafety, type AlertDraft } from '../../casework/records/alertDraft.ts'
import type { Colleague } from '../../casework/records/colleague.ts'
import { findWomen, womenLike } from '../../notes/names/findWomen.ts'
import { readWho } from '../../notes/names/readWho.ts'
import { auditEntry } from '../audit.ts'
import { commitFresh, nothingToSave } from '../commitFresh.ts'
import { womenInText } from '../draftContact.ts'
import { caseFor } from '../women.ts'
import { chosenPerson, chosenWho, viewOfDraft } from './alertChoices.ts'
import { unsentClock } from './unsent.ts'

/** Everything a filled-in alert form says; what is missing was left empty. */
export interface AlertAnswers {
  readonly who?: string | undefined
  readonly named?: string | undefined
  readonly whatHappened?: string | undefined
  readonly when?: string | undefined
  readonly group?: AlertGroup | undefined
  readonly aboutWho?: string | undefined
  readonly aboutNamed?: string | undefined
}

/** How working on an alert draft ended. */
export type AlertDraftOutcome =
  | { readonly kind: 'open'; readonly view: AlertDraftView }
  | { readonly kind: 'no-such-draft' }
  | { readonly kind: 'already-sent'; readonly draft: string }
  | { readonly kind: 'put-away' }

const mostFound = 10
const longestAccount = 4000

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

/** Keeps what a form says, also that an answer was taken away. A woman the colleague may not see is not taken as an answer. */
export async function answerAlertDraft(
  ports: Ports,
  colleague: Colleague,
  id: string,
  said: Said,
): Promise<AlertDraftOutcome> {
  return changeAlertDraft(ports, colleague, id, await answering(ports, colleague, said))
}

/** What a form says, and the presses on its questions. */
interface Said {
  readonly form: AlertAnswers
  readonly dangerNow?: boolean
  readonly hurtLately?: boolean
}

/** How a draft becomes one with these answers. */
export async function answering(
  ports: Ports,
  colleague: Colleague,
  { form, ...pressed }: Said,
): Promise<(draft: AlertDraft) => AlertDraft> {
  const { who, aboutWho, group, ...texts } = form
  const chosen = {
    who: who === undefined ? undefined : await chosenWho(ports, colleague, who),
    aboutWho: aboutWho === undefined ? undefined : await chosenPerson(ports, aboutWho),
  }
  return (draft) => ({
    ...withoutAnswers(draft),
    ...pressed,
    // A card of an earlier release asks for no group, and so takes none away.
    ...given({ ...texts, ...chosen, group: group ?? draft.group }),
  })
}

function withoutAnswers(draft: AlertDraft): AlertDraft {
  const { who: _who, named: _named, whatHappened: _what, when: _when, ...rest } = draft
  const { aboutWho: _about, aboutNamed: _aboutNamed, ...unanswered } = rest
  return unanswered
}

/** Adds words that were typed in the chat to what happened. */
export async function addToAlertDraft(
  ports: Ports,
  colleague: Colleague,
  id: string,
  words: string,
): Promise<AlertDraftOutcome> {
  return changeAlertDraft(ports, colleague, id, (draft) => ({
    ...draft,
    whatHappened: `${draft.whatHappened ?? ''}\n${words}`.trim().slice(0, longestAccount),
  }))
}

/**
 * Adds the women a typed name fits to the choices of the form, and chooses the one there is. A woman who was chosen before and whom
 * the name does not fit is chosen no more, so that an alert about one is never sent for another. Without a name nothing changes.
 */
export async function searchForAlert(
  ports: Ports,
  colleague: Colleague,
  id: string,
  name: string,
): Promise<AlertDraftOutcome & { readonly fitting: number }> {
  const women = await womenInText(ports, colleague, name)
  const fitting = findWomen(name, women)
  const like = womenLike(name, women)
  const found = [...fitting, ...like].map(({ reference }) => reference)
  if (name === '') return { ...(await showAlertDraft(ports, colleague, id)), fitting: 0 }
  const outcome = await changeAlertDraft(ports, colleague, id, ({ who, ...draft }) => ({
    ...draft,
    ...given({ who: found.length === 1 && like.length === 0 ? found[0] : stillChosen(who, found) }),
    ...(found.length === 0 ? {} : { found: found.slice(0, mostFound) }),
  }))
  // One who only looks like the name is to be chosen, as one among several is.
  return { ...outcome, fitting: like.length > 0 ? Math.max(2, found.length) : found.length }
}

/** What was chosen before a search, where it is no woman or one whom the name fits. */
function stillChosen(who: AlertDraft['who'], found: readonly string[]): AlertDraft['who'] {
  return who === notOnSystem || who === ownSafety || found.some((woman) => woman === who) ? who : undefined
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
    const changed = change === undefined ? draft : withDangerSince(change(draft), ports.now())
    const view = await viewOfDraft(ports, colleague, changed)
    const shown = view.choices.map(({ reference }) => reference)
    const audit = shown.length === 0 ? [] : [auditEntry(ports, colleague, 'case.shown', shown)]
    return {
      records: [...(change === undefined ? [] : [changed, await unsentClock(ports, changed)]), ...audit],
      outcome: { kind: 'open', view },
    }
  })
}

function given(answers: AlertAnswers): AlertAnswers {
  return Object.fromEntries(Object.entries(answers).filter(([, value]) => value !== undefined))
}
