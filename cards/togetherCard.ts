import type { ContactDraftView } from '../casework/contactDraftView.ts'
import type { Missing } from '../casework/contactRules.ts'
import { addressesInput, leaveOut, lineInput, mostTogether } from '../casework/together.ts'
import type { TogetherNow, TogetherReceipt, TogetherView } from '../casework/together.ts'
import { timeInWords, timeOf, type Instant } from '../casework/time.ts'
import { attendanceWords } from '../casework/words.ts'
import {
  adaptiveCard,
  button,
  exactly,
  line,
  plainButton,
  sentence,
  type AdaptiveCard,
  type Button,
  type Element,
} from './adaptiveCard.ts'
import { attendanceInWords, howInWords, whenInWords } from './contactLines.ts'
import { addressChoices } from './addressParts.ts'
import { takenOut } from './contactDraftCard.ts'
import { alertButton, cueQuestion, whomToRing } from './cueParts.ts'
import { discardedCard } from './discardedCard.ts'
import { choiceInput, orNothing, textInput } from './inputs.ts'
import { inWords, lackedAlone, lackedByAll } from './lacking.ts'
import { nameOfLine } from './nameOfLine.ts'
import { onTheList } from './receiptCard.ts'
import { savedBeforeSaid } from './savedBefore.ts'
import { sayings } from './sayings.ts'
import { saveTitle, waitingLines } from './waitingLines.ts'
import { beforeContact, whoInWords } from './womanLines.ts'

/** Shows the contacts of one message, a line for each woman, to be saved with one press. `problems` are said first. */
export function togetherCard(view: TogetherView, problems: readonly string[] = []): AdaptiveCard {
  const asked = cuesOf(view.drafts)
  return adaptiveCard(
    view.workshop ? 'Workshop, not saved yet' : 'Contacts, not saved yet',
    [
      ...problems.map((text) => sentence(text)),
      ...asked.ring,
      ...notSavedLines(view),
      ...unkeptLines(view.unkept),
      ...asked.question,
    ],
    [...togetherButtons(view), ...asked.alert],
  )
}

/** Says what of a message is saved, and asks for the rest. `problems` are said first. */
export function togetherReceiptCard(
  receipt: TogetherReceipt,
  problems: readonly string[] = [],
): AdaptiveCard {
  const { saved, left, undoUntil, message, as, now } = receipt
  const undo = undoUntil === undefined ? [] : [plainButton('Undo', { press: 'together.undo', message, as })]
  const asked = cuesOf(left?.drafts ?? [], saved)
  return adaptiveCard(
    left === undefined ? 'Saved.' : 'Saved in part.',
    [
      ...problems.map((text) => sentence(text)),
      ...asked.ring,
      ...saved.map(({ name, receipt: { contact } }) => line(name, cameAndHow(contact, now))),
      ...(undoUntil === undefined
        ? []
        : [sentence(`You can undo this until ${timeInWords(timeOf(undoUntil))}.`)]),
      ...(left === undefined ? [] : [sentence('Not saved yet:'), ...notSavedLines(left)]),
      ...unkeptLines(receipt.unkept),
      ...asked.question,
    ],
    [...(left === undefined ? [] : [...togetherButtons(left), ...asked.alert]), ...undo],
  )
}

/** Shows the contacts of a message as they stand: saved, open, or discarded with what they still ask about. */
export function togetherNowCard(now: TogetherNow, said: readonly string[] = []): AdaptiveCard {
  switch (now.kind) {
    case 'saved':
      return togetherReceiptCard(now.receipt, said)
    case 'together':
      return togetherCard(now.view, said)
    case 'discarded':
      return discardedCard(now.draft, now.cues, said)
    case 'no-such-draft':
      return sayings['no-such-draft']
  }
}

/** Says how taking the contacts of a message back ended: how they stand, or why nothing was taken back. */
export function undoneCard({
  kind,
  now,
}: {
  readonly kind: Undone
  readonly now: TogetherNow
}): AdaptiveCard {
  if (kind === 'taken-back') return togetherNowCard(now, [takenOut])
  if (kind === 'changed-since') return togetherNowCard(now, [notUndone])
  return kind === 'nothing-to-take-back' && now.kind === 'together' ? togetherCard(now.view) : sayings[kind]
}

type Undone =
  | 'taken-back'
  | 'changed-since'
  | 'nothing-to-take-back'
  | 'too-late'
  | 'no-such-draft'
  | 'saved-again'
  | 'put-right-since'

const notUndone =
  'Nothing was undone: this was changed or saved after the card you pressed. Please look again.'

interface CuesTogether {
  readonly ring: readonly Element[]
  readonly question: readonly Element[]
  readonly alert: readonly Button[]
}

/** What the lines mention: one question at a time, and where there is none the standing way to an alert. */
function cuesOf(drafts: readonly ContactDraftView[], saved: TogetherReceipt['saved'] = []): CuesTogether {
  const lines = [
    ...drafts.map((view) => ({ name: nameOfLine(view), cues: view.cues, draft: view.draft.id, listed: '' })),
    ...saved.map(({ name, receipt: { cues, draft } }) => ({ name, cues, draft, listed: onTheList })),
  ]
  const asking = lines.filter(({ cues }) => (cues?.asked.length ?? 0) > 0)
  const ringing = lines.find(({ cues }) => cues?.asked.length === 0)
  const [first] = asking
  const [any] = lines
  const more = asking.length > 1 ? `${asking.length - 1} more of the lines are asked about after this.` : ''
  const whose = first === undefined ? '' : `It stands in the line of ${first.name}.`
  const said = [whose, first?.listed ?? '', more].filter((part) => part !== '').join(' ')
  return {
    ring: whomToRing(lines.find(({ cues }) => (cues?.ring.length ?? 0) > 0)?.cues ?? ringing?.cues),
    question: first === undefined ? [] : cueQuestion(first.cues, first.draft, said),
    alert: first === undefined && any !== undefined ? [alertButton(any.draft)] : [],
  }
}

const unkeptLines = (unkept: readonly string[]): readonly Element[] =>
  unkept.map((words) => line('Kept in no record', words.slice(0, wordsShown)))

function togetherButtons({ message, drafts, as }: TogetherView): readonly Button[] {
  const title = saveTitle(drafts)
  return [
    ...(title === undefined ? [] : [button(title, { press: 'together.save', message, as })]),
    plainButton('Discard', { press: 'together.discard', message }),
  ]
}

function notSavedLines({ workshop, drafts, now }: TogetherView): readonly Element[] {
  const [first] = drafts
  if (first === undefined) return []
  const shown = drafts.slice(0, mostTogether)
  const rest = drafts.length - shown.length
  const shared = [
    line('When', whenInWords(first.draft.reading, now)),
    line('How', howInWords(first.draft.reading)),
  ]
  const lacking = workshop ? lackedByAll(shown) : []
  return [
    ...inWords(lacking),
    ...savedBeforeSaid(first.draft, now),
    ...(workshop ? shared : []),
    ...shown.flatMap((view) => lineOfDraft(view, { workshop, lacking, now })),
    ...(rest > 0 ? [sentence(`${rest} more are shown once these are saved.`)] : []),
    ...keptOf(shown),
    ...addressesOf(shown),
    ...waitingLines(shown, lacking),
  ]
}

/** One question about the addresses in the words of all the lines; without an answer they stay as they were typed. */
function addressesOf(drafts: readonly ContactDraftView[]): readonly Element[] {
  const addresses = [...new Set(drafts.flatMap((view) => view.addresses ?? []))]
  if (addresses.length === 0) return []
  return [
    line('It holds an address', addresses.join('; ')),
    choiceInput(addressesInput, 'What is done with the address?', addressChoices, () => ({})),
  ]
}

interface Around {
  readonly workshop: boolean
  /** What is said above all the lines already. */
  readonly lacking: readonly Missing[]
  readonly now: Instant
}

function lineOfDraft(view: ContactDraftView, { workshop, lacking, now }: Around): readonly Element[] {
  const { draft, woman, candidates } = view
  const place = placeOf(draft.id)
  const name = nameOfLine(view)
  const came = choiceInput(
    lineInput('came', place),
    `${name}: did she come?`,
    orNothing(attendanceWords),
    () => (draft.reading.attendance === undefined ? {} : { value: draft.reading.attendance }),
  )
  const details = workshop ? [] : [line(name, cameAndHow(draft.reading, now))]
  const asked = [...inWords(lackedAlone(view, lacking)), ...hersOf(view, place, name), came]
  if (woman !== undefined)
    return [line('Who', whoInWords(woman, now)), ...beforeContact(woman), ...details, ...asked]
  const women = Object.fromEntries(candidates.map(({ reference, title }) => [reference, title]))
  const choices: Readonly<Record<string, string>> = { ...women, [leaveOut]: 'Leave her out' }
  return [
    line('Who is this?', candidates.length === 0 ? `${name}: I found nobody of that name` : name),
    ...details,
    choiceInput(lineInput('who', place), `Who is ${name}?`, choices, () => ({})),
    textInput(lineInput('name', place), 'Her name or reference, or leave it empty for now', 200, () => ({})),
    ...asked,
  ]
}

function hersOf({ missing }: ContactDraftView, place: number, name: string): readonly Element[] {
  if (!missing.includes('whose-words')) return []
  const words = { no: 'Not yet: I will change it first', yes: 'All of it is hers' }
  return [choiceInput(lineInput('hers', place), `Are these words all about ${name}?`, words, () => ({}))]
}

function cameAndHow(reading: Parameters<typeof howInWords>[0], now: Instant): string {
  return [attendanceInWords(reading), howInWords(reading), whenInWords(reading, now)]
    .filter((part) => part !== '')
    .join(', ')
}

/** What is kept in each record: shown once where it is the same, else by the name of each woman. */
function keptOf(drafts: readonly ContactDraftView[]): readonly Element[] {
  const kept = drafts.map((view) => ({
    name: nameOfLine(view),
    words: view.draft.words.slice(0, wordsShown),
  }))
  const [first] = kept
  if (first === undefined || kept.every(({ words }) => words === '')) return []
  const items = kept.every(({ words }) => words === first.words)
    ? [sentence('Kept in each record'), exactly(first.words)]
    : [sentence('Kept in their records'), ...kept.map(({ name, words }) => line(name, words))]
  return [{ type: 'Container', style: 'emphasis', items }]
}

const wordsShown = 1000

/** The place of a draft in its message, which its id ends in. */
function placeOf(id: string): number {
  const [, number = '1'] = /\.(\d+)$/.exec(id) ?? []
  return Number(number) - 1
}
