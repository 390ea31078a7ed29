import type { Ports } from '../../casework/ports/ports.ts'
import { notOnSystem, ownSafety, type AlertDraft } from '../../casework/records/alertDraft.ts'
import type { Colleague } from '../../casework/records/colleague.ts'
import { findWomen, womenLike } from '../../notes/names/findWomen.ts'
import { womenInText } from '../draftContact.ts'
import { given } from './answerAlertDraft.ts'
import { changeAlertDraft, showAlertDraft, type AlertDraftOutcome } from './changeAlertDraft.ts'
import { mostFound } from './draftAlert.ts'

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
