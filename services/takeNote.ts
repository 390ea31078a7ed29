import type { ActionFormView } from '../casework/actionsView.ts'
import type { AlertDraftView } from '../casework/alerts/alertDraftView.ts'
import type { ContactDraftView } from '../casework/contactDraftView.ts'
import type { Ports } from '../casework/ports/ports.ts'
import type { Colleague } from '../casework/records/colleague.ts'
import type { TogetherView } from '../casework/together.ts'
import { shownCues } from '../casework/cues/shownCues.ts'
import type { ContactDraft } from '../casework/records/contactDraft.ts'
import { dayOf, type Day } from '../casework/time.ts'
import { isQuestion } from '../notes/isQuestion.ts'
import type { KnownWoman } from '../notes/names/nameForms.ts'
import { readNote, type NoteContact } from '../notes/readNote.ts'
import { harmIn, toldOf } from '../notes/replies/besideHarm.ts'
import { draftContacts } from './draftContact.ts'
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
  | {
      readonly kind: 'corrected-together'
      readonly view: TogetherView
      readonly beside: readonly ContactDraftView[]
    }
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

/** A message with the women whom it may name. They are looked up once a turn, however often it is read. */
export interface NamedMessage extends TypedMessage {
  readonly women: readonly KnownWoman[]
}

/** Opens a draft for each contact of a message that could stand as a note; `because` says why another comes to nothing. */
export async function takeNote(
  ports: Ports,
  colleague: Colleague,
  message: NamedMessage,
  because: Unclear,
): Promise<MessageOutcome> {
  const told = await takeTold(ports, colleague, message, because)
  return told.kind === 'not-understood' && tellsOfHarm(message) ? openNote(ports, colleague, message) : told
}

/** Opens a draft for each contact of a message only where it could stand as a note. */
export async function takeTold(
  ports: Ports,
  colleague: Colleague,
  message: NamedMessage,
  because: Unclear,
): Promise<MessageOutcome> {
  const reading = readNote(message.words, { now: ports.now(), women: message.women })
  return reading.isNote
    ? drafted(ports, colleague, { ...message, reading })
    : { kind: 'not-understood', because }
}

const somebody = /\b(?:s?he|her|him|his|they|them|their|i|my|me)\b/iu

/** Whether a message mentions harm to somebody: a question about a word such as overdose is about nobody. */
function tellsOfHarm({ words, women }: NamedMessage): boolean {
  if (harmIn(words, women).length === 0) return false
  return !isQuestion(words) || women.length > 0 || somebody.test(words)
}

/**
 * Opens a draft for words that mention harm and may tell of no contact: it asks about them, and about whom they are. When harm was
 * done is not when the contact was, so its day is today until somebody says otherwise.
 */
export async function openNote(
  ports: Ports,
  colleague: Colleague,
  message: NamedMessage,
  among: readonly ContactDraft[] = [],
): Promise<MessageOutcome> {
  const { women } = message
  const reading = readNote(message.words, { now: ports.now(), women })
  if (reading.isNote) return drafted(ports, colleague, { ...message, reading })
  const words = toldOf(message.words)
  const harm = readNote(words, { now: ports.now(), women })
  const offered = among.flatMap(({ woman }) => woman ?? [])
  const [first, ...more] = harm.contacts.map((contact) => asTold(contact, dayOf(ports.now()), offered))
  if (first === undefined) throw new Error('A message was read as no contact at all')
  const contacts = [first, ...more] as const
  return drafted(ports, colleague, { id: message.id, words, reading: { ...harm, contacts } })
}

function asTold(told: NoteContact, today: Day, offered: readonly string[]): NoteContact {
  const { day: _day, time: _time, ...contact } = told.contact
  const who = told.who.candidates.length > 0 ? told.who : { candidates: offered.slice(0, mostOffered) }
  return { ...told, who, contact: { ...contact, day: today, dayGiven: false } }
}

const mostOffered = 5

/** Opens a draft for each contact of a message that is a note; one that only tells what its writer will do becomes an action. */
export async function drafted(
  ports: Ports,
  colleague: Colleague,
  note: ReadMessage,
): Promise<MessageOutcome> {
  const plan =
    note.reading.isPlan && shownCues(note.reading.cues).length === 0
      ? await draftReminder(ports, colleague, note)
      : undefined
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
