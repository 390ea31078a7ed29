import type { Ports } from '../casework/ports/ports.ts'
import type { Colleague } from '../casework/records/colleague.ts'
import { withoutPlans, type PlanId } from '../casework/plansLeftOut.ts'
import type { ContactDraft, ContactReading } from '../casework/records/contactDraft.ts'
import { changeWorkshop } from './replyTogether.ts'
import type { TogetherNow } from '../casework/together.ts'
import { standTogether } from './together.ts'
import { togetherNow } from './togetherNow.ts'
import { findWomen, womenLike } from '../notes/names/findWomen.ts'
import { changeIn, toldOf } from '../notes/replies/besideHarm.ts'
import { readNote } from '../notes/readNote.ts'
import { said } from '../notes/text/said.ts'
import { womenInText } from './draftContact.ts'
import { hasRoomFor, withWords } from './draftWords.ts'
import { draftsOfNote } from './draftsOfNote.ts'
import { correctedDraft, type Correction } from './correctedDraft.ts'
import { changeOwnDraft, ownOpenDraft, showOwnDraft, type ChangeOutcome } from './ownDraft.ts'
import { takenOffLast } from './takeWomanOff.ts'
import { forWoman, withTypedWords } from './typedWords.ts'
import { caseFor } from './women.ts'

/** Corrects an open draft by what was typed, and keeps the words of the correction beside it. */
export async function correctDraft(
  ports: Ports,
  colleague: Colleague,
  id: string,
  correction: Correction,
): Promise<ChangeOutcome> {
  return changeOwnDraft(ports, colleague, id, async (draft) =>
    correctedDraft(ports, colleague, draft, correction),
  )
}

/** Sets the woman of a draft, chosen among those shown. A woman the colleague may not see changes nothing. */
export async function chooseWoman(
  ports: Ports,
  colleague: Colleague,
  id: string,
  reference: string,
): Promise<ChangeOutcome> {
  const woman = await caseFor(ports, colleague, reference)
  return changeOwnDraft(ports, colleague, id, async (draft) =>
    woman === undefined ? { draft } : forWoman(ports, colleague, draft, woman.id),
  )
}

/** How looking for the woman of a draft ended; `nobody` when no name fits, and then the draft is as it was. */
export type SearchOutcome = ChangeOutcome & { readonly nobody?: true }

/** Looks for the woman of a draft by name or reference. Those who fit become its candidates: the person chooses, even when there is one. */
export async function searchForDraft(
  ports: Ports,
  colleague: Colleague,
  id: string,
  name: string,
): Promise<SearchOutcome> {
  const women = await womenInText(ports, colleague, name)
  const found = [...findWomen(name, women), ...womenLike(name, women)]
  if (found.length === 0) return { ...(await showOwnDraft(ports, colleague, id)), nobody: true }
  const references = found.map(({ reference }) => reference)
  return changeOwnDraft(ports, colleague, id, async (draft) => ({
    draft: {
      ...(await withTypedWords(ports, colleague, draft)),
      candidates: takenOffLast(references, draft),
    },
  }))
}

/** How filling in a form ended; a form that shows an older state than the draft's is not taken. */
export type FillOutcome =
  ChangeOutcome | (Extract<ChangeOutcome, { kind: 'changed' }> & { readonly since: true })

/** A filled-in form. `as` is the revision of the draft that it showed, `leaveOut` what of its plans was read wrongly. */
export interface FilledForm {
  readonly reading: ContactReading
  readonly words: string
  readonly as: number
  readonly leaveOut?: readonly PlanId[]
}

/** Sets everything a form says of the contact. */
export async function fillDraft(
  ports: Ports,
  colleague: Colleague,
  id: string,
  form: FilledForm,
): Promise<FillOutcome> {
  const before = await ownOpenDraft(ports, colleague, id)
  if (before.kind === 'open' && before.draft.revision !== form.as) {
    const shown = await showOwnDraft(ports, colleague, id)
    return shown.kind === 'changed' ? { ...shown, since: true } : shown
  }
  // Whoever fills in the form has seen the words in it, and left there what is hers.
  return changeOwnDraft(ports, colleague, id, ({ wordsShared: _shared, ...draft }) => ({
    draft: withWords({ ...draft, reading: { ...form.reading, ...kept(draft, form) } }, form.words),
  }))
}

/** The form does not ask how the next appointment will be and which it takes the place of, and of what else is to come only what to leave out. */
function kept(
  draft: ContactDraft,
  { reading: { next }, leaveOut = [] }: FilledForm,
): Partial<ContactReading> {
  const { mode, place, insteadOf } = draft.reading.next ?? {}
  return {
    ...withoutPlans(draft.reading, leaveOut),
    ...(next === undefined ? {} : { next: { ...next, ...said({ mode, place, insteadOf }) } }),
  }
}

/** Makes the words that were asked about a note of their own; several contacts stand on one card. */
export async function makeOwnNote(ports: Ports, colleague: Colleague, id: string): Promise<OlderOutcome> {
  const asked = await ownOpenDraft(ports, colleague, id)
  if (asked.kind === 'no-such-draft') return asked
  if (asked.draft.state !== 'asking') return asMade(ports, colleague, asked)
  const women = await womenInText(ports, colleague, asked.draft.words)
  const { words } = asked.draft
  const reading = readNote(words, { now: ports.now(), women })
  const { drafts, message } = draftsOfNote(ports, colleague, { id, words, reading })
  const [first, ...more] = drafts
  const whole = message === undefined ? [] : [more.length > 0 ? { ...message, together: true } : message]
  const made = await changeOwnDraft(ports, colleague, id, (draft) =>
    draft.state !== 'asking' || first === undefined
      ? { draft }
      : {
          draft: { ...first, version: draft.version, revision: draft.revision },
          also: [...more, ...whole],
        },
  )
  const again = await ownOpenDraft(ports, colleague, id)
  return made.kind === 'changed' && again.kind !== 'no-such-draft' ? asMade(ports, colleague, again) : made
}

/** A note as it was made of words that were asked about, which stands alone or with others of its message. */
async function asMade(
  ports: Ports,
  colleague: Colleague,
  made: Exclude<Awaited<ReturnType<typeof ownOpenDraft>>, { kind: 'no-such-draft' }>,
): Promise<OlderOutcome> {
  const message = await standTogether(ports, made.draft)
  const now = message === undefined ? undefined : await togetherNow(ports, colleague, message)
  if (now !== undefined && now.kind !== 'no-such-draft') return now
  return made.kind === 'open' ? showOwnDraft(ports, colleague, made.draft.id) : made
}

/** How changing the older draft ended; the contacts of a workshop are shown together. */
export type OlderOutcome = ChangeOutcome | Exclude<TogetherNow, { kind: 'no-such-draft' }>

/** Makes the words that were asked about a change to the older draft, and puts the question away. A second press shows the older draft; words that do not fit into it any more become a note of their own. */
export async function changeOlderDraft(
  ports: Ports,
  colleague: Colleague,
  id: string,
): Promise<OlderOutcome> {
  const asked = await ports.records.find('contact-draft', id)
  if (asked?.owner !== colleague.id || asked.mayChange === undefined) return { kind: 'no-such-draft' }
  const workshop = asked.workshop === true ? await changeWorkshop(ports, colleague, asked) : undefined
  if (workshop !== undefined) return { kind: 'together', view: workshop }
  if (asked.state !== 'asking') return showOwnDraft(ports, colleague, asked.mayChange)
  const { words, mayChange } = asked
  const older = await ownOpenDraft(ports, colleague, mayChange)
  if (older.kind !== 'open' || !hasRoomFor(older.draft, words)) return makeOwnNote(ports, colleague, id)
  const women = await womenInText(ports, colleague, words)
  const change = changeIn(words, { now: ports.now(), women, draft: older.draft })
  return changeOwnDraft(ports, colleague, mayChange, async (draft) => {
    const changed = await correctedDraft(ports, colleague, draft, { change, words, added: toldOf(words) })
    const asking = { ...asked, state: 'discarded' as const, updatedAt: ports.now() }
    return { ...changed, also: [...(changed.also ?? []), asking] }
  })
}
