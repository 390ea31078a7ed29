import type { ActionFormView } from '../casework/actionsView.ts'
import type { AlertDraftView } from '../casework/alertDraftView.ts'
import type { ContactDraftView } from '../casework/contactDraftView.ts'
import type { Ports } from '../casework/ports/ports.ts'
import type { Colleague } from '../casework/records/colleague.ts'
import type { TogetherView } from '../casework/together.ts'
import { readNote } from '../notes/readNote.ts'
import { draftContacts, womenInText } from './draftContact.ts'
import type { ReadMessage } from './draftsOfNote.ts'
import { draftReminder } from './setAction.ts'
import { viewOfAll } from './together.ts'

/** Why nothing came of a message: what the person most likely meant it for. */
export type Unclear = 'nothing-open' | 'contact-open' | 'contact-just-saved'

/** What became of a typed message that is no command. `unsentAlert` says that an alert form stands open above. */
export type MessageOutcome =
  | {
      readonly kind: 'corrected' | 'asked'
      readonly view: ContactDraftView
      readonly nobody?: true
    }
  | {
      readonly kind: 'drafted'
      readonly views: readonly ContactDraftView[]
      readonly unsentAlert?: true
    }
  | { readonly kind: 'drafted-together'; readonly view: TogetherView; readonly unsentAlert?: true }
  | { readonly kind: 'corrected-together'; readonly view: TogetherView }
  | { readonly kind: 'planned'; readonly view: ActionFormView }
  | { readonly kind: 'added-to-alert'; readonly view: AlertDraftView }
  | { readonly kind: 'too-long'; readonly length: number; readonly longest: number }
  | { readonly kind: 'not-understood'; readonly because: Unclear }
  | { readonly kind: 'not-allowed' }

/** A message as it was typed, with the id of what it may begin. */
export interface TypedMessage {
  readonly id: string
  readonly words: string
}

/** Opens a draft for each contact of a message that could stand as a note; `because` says why another comes to nothing. */
export async function takeNote(
  ports: Ports,
  colleague: Colleague,
  message: TypedMessage,
  because: Unclear,
): Promise<MessageOutcome> {
  const women = await womenInText(ports, colleague, message.words)
  const reading = readNote(message.words, { now: ports.now(), women })
  return reading.isNote
    ? drafted(ports, colleague, { ...message, reading })
    : { kind: 'not-understood', because }
}

/** Opens a draft for each contact of a message that is a note; one that only tells what its writer will do becomes an action. */
export async function drafted(
  ports: Ports,
  colleague: Colleague,
  note: ReadMessage,
): Promise<MessageOutcome> {
  const plan = note.reading.isPlan ? await draftReminder(ports, colleague, note) : undefined
  if (plan?.kind === 'form') return { kind: 'planned', view: plan.view }
  const views = await draftContacts(ports, colleague, note)
  if (note.reading.kind !== 'workshop') return { kind: 'drafted', views }
  return {
    kind: 'drafted-together',
    view: viewOfAll(
      ports,
      note.id,
      views.map(({ draft }) => draft),
      views,
    ),
  }
}
