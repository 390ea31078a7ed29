import { countingContacts } from '../contactClocks.ts'
import { subjectOfWoman } from '../details/detailsView.ts'
import { may } from '../permissions.ts'
import type { Answers } from '../records/answers.ts'
import type { Case } from '../records/case.ts'
import type { Colleague } from '../records/colleague.ts'
import type { Contact } from '../records/contact.ts'
import { SavedKind } from '../records/movedAway.ts'
import type { Day, Instant } from '../time.ts'

/** Which contact or answers of a record are meant. */
export interface SavedId {
  readonly what: SavedKind
  readonly id: string
}

interface SavedHead extends SavedId {
  readonly author: string
  readonly organisation: string
  readonly day: Day
  readonly savedAt: Instant
  /** Grows each time it is put right or brought over, so that a button can say which state its card showed. */
  readonly revision: number
}

/** A contact or answers as they stand in a record. */
export type Saved =
  | (SavedHead & { readonly what: 'contact'; readonly contact: Contact })
  | (SavedHead & { readonly what: 'answers'; readonly answers: Answers })

/** A contact or answers in one text, for a button or a choice: "contact:" and the id. */
export function savedName({ what, id }: SavedId): string {
  return `${what}:${id}`
}

/** Reads what `savedName` wrote; undefined for anything else. */
export function readSavedName(name: string): SavedId | undefined {
  const colon = name.indexOf(':')
  const what = SavedKind.safeParse(name.slice(0, Math.max(0, colon)))
  const id = name.slice(colon + 1)
  return what.success && id !== '' ? { what: what.data, id } : undefined
}

/** Everything in a record that can be put right, newest day first. Answers belong to the organisation of the record. */
export function savedIn(woman: Case): readonly Saved[] {
  const contacts = countingContacts(woman).map(contactSaved)
  const answers = woman.answers.map((each) => answersSaved(each, woman))
  return [...contacts, ...answers].sort((one, other) =>
    `${other.day}${other.savedAt}`.localeCompare(`${one.day}${one.savedAt}`),
  )
}

/** One contact or one set of answers of a record, if it stands there. */
export function findSaved(woman: Case, { what, id }: SavedId): Saved | undefined {
  return savedIn(woman).find((saved) => saved.what === what && saved.id === id)
}

/**
 * Whether a colleague may put something saved right: its author, the woman's keyworker and a manager, and only what is her own
 * organisation's, whose words alone she may read.
 */
export function mayPutRight(colleague: Colleague, woman: Case, saved: Saved): boolean {
  if (saved.organisation !== colleague.organisation || !may(colleague, 'see-case', woman)) return false
  const action = saved.what === 'contact' ? 'put-right-contact' : 'put-right-answers'
  const subject = { ...subjectOfWoman(woman), organisation: saved.organisation }
  return [saved.author, woman.keyworker].some((owner) => may(colleague, action, { ...subject, owner }))
}

function contactSaved(contact: Contact): Saved {
  const { id, author, organisation, day, recordedAt: savedAt } = contact
  return { what: 'contact', id, author, organisation, day, savedAt, revision: revisionOf(contact), contact }
}

function answersSaved(answers: Answers, { organisation }: Case): Saved {
  const { id, by: author, day, recordedAt: savedAt } = answers
  return { what: 'answers', id, author, organisation, day, savedAt, revision: revisionOf(answers), answers }
}

function revisionOf({
  corrections = [],
  broughtOver = [],
}: Pick<Contact, 'broughtOver'> & {
  readonly corrections?: readonly unknown[] | undefined
}): number {
  return corrections.length + broughtOver.length
}
