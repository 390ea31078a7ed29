import { arrangedIn } from '../casework/putRight/correctSaved.ts'
import type { CorrectionFormView, SavedListView } from '../casework/putRight/putRightViews.ts'
import { mayPutRight, savedIn, savedName, type Saved } from '../casework/putRight/saved.ts'
import { all } from '../casework/indexes.ts'
import type { Ports } from '../casework/ports/ports.ts'
import type { Case } from '../casework/records/case.ts'
import type { Colleague } from '../casework/records/colleague.ts'
import type { Found } from '../casework/womanView.ts'
import { readSavedMeant } from '../notes/replies/readSavedMeant.ts'
import { auditEntry } from './audit.ts'
import { savedFor, savedLine, type SavedAt, type SavedClosed } from './savedFor.ts'
import { orderAskedOf } from './orderAskedOf.ts'
import { whoIsMeant } from './whoIsMeant.ts'
import { caseFor, factsFor } from './women.ts'

const perPage = 20
const draftsLookedAt = 50

/** What asking to put something right came to. */
export type SavedOutcome =
  | { readonly kind: 'list'; readonly view: SavedListView }
  | { readonly kind: 'form'; readonly view: CorrectionFormView }
  | SavedClosed
  | Exclude<Found, { readonly kind: 'found' }>

/** Shows what can be put right in the record of whom a text names: "Jade", "Jade's contact of Tuesday". */
export async function savedMeant(ports: Ports, colleague: Colleague, words: string): Promise<SavedOutcome> {
  const { who, what, day } = readSavedMeant(words, ports.now())
  const meant = await whoIsMeant(ports, colleague, who)
  if (meant.kind !== 'one') return meant
  const fits = (saved: Saved): boolean =>
    (what === undefined || saved.what === what) && (day === undefined || saved.day === day)
  return listSaved(ports, colleague, { reference: meant.reference, fits })
}

/** Shows what can be put right in one record, a page at a time, newest first; `fits` says what was most likely meant. */
export async function listSaved(
  ports: Ports,
  colleague: Colleague,
  asked: {
    readonly reference: string
    readonly page?: number | undefined
    readonly fits?: (saved: Saved) => boolean
  },
): Promise<SavedOutcome> {
  const woman = await caseFor(ports, colleague, asked.reference)
  if (woman === undefined) return { kind: 'nobody' }
  const all = savedIn(woman).filter((saved) => mayPutRight(colleague, woman, saved))
  const pages = Math.max(1, Math.ceil(all.length / perPage))
  const place = all.findIndex(asked.fits ?? (() => false))
  const wanted = asked.page ?? (place < 0 ? 1 : Math.floor(place / perPage) + 1)
  const page = Math.min(Math.max(wanted, 1), pages)
  const shown = all.slice((page - 1) * perPage, page * perPage)
  const likely = all[place]
  await ports.records.commit([auditEntry(ports, colleague, 'case.shown', [woman.id])])
  return {
    kind: 'list',
    view: {
      facts: await factsFor(ports, colleague, woman),
      lines: await Promise.all(shown.map((saved) => savedLine(ports, saved))),
      ...(likely === undefined ? {} : { chosen: savedName(likely) }),
      ...{ page, pages, now: ports.now() },
    },
  }
}

/** Shows the form on which one contact or one set of answers is put right, as it stands now. */
export async function correctionForm(
  ports: Ports,
  colleague: Colleague,
  at: SavedAt,
): Promise<Extract<SavedOutcome, { kind: 'form' }> | SavedClosed> {
  const found = await savedFor(ports, colleague, at)
  if (found.kind !== 'open') return found
  await ports.records.commit([auditEntry(ports, colleague, 'case.shown', [found.woman.id])])
  return { kind: 'form', view: await formView(ports, colleague, found) }
}

/** Where the contact stands that this colleague saved last and has not taken back. */
export async function lastSaved(ports: Ports, colleague: Colleague): Promise<SavedAt | undefined> {
  const entries = await ports.records.list('drafts-of', colleague.id, {
    ...{ lastFirst: true, limit: draftsLookedAt },
  })
  const entry = entries.find(({ state }) => state === 'saved')
  const draft = entry === undefined ? undefined : await ports.records.find('contact-draft', entry.id)
  if (draft?.savedAs === undefined) return undefined
  const { reference, contact: id } = draft.savedAs
  return { reference, saved: { what: 'contact', id } }
}

async function formView(
  ports: Ports,
  colleague: Colleague,
  { woman, saved }: { readonly woman: Case; readonly saved: Saved },
): Promise<CorrectionFormView> {
  const colleagues = await ports.records.list('colleagues', all)
  const { author } = await savedLine(ports, saved)
  const next = saved.what === 'contact' ? arrangedIn(woman, saved.contact) : undefined
  const order = saved.what === 'contact' ? orderAskedOf(colleague, woman, { ...saved.contact, next }) : {}
  return {
    facts: await factsFor(ports, colleague, woman),
    ...{ saved, author, next, order },
    measure: saved.what === 'answers' ? ports.measures.get(saved.answers.measure) : undefined,
    names: Object.fromEntries(colleagues.map(({ id, name }) => [id, name])),
    now: ports.now(),
  }
}
