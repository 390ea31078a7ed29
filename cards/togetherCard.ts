import type { ContactDraftView } from '../casework/contactDraftView.ts'
import { leaveOut, lineInput, type TogetherReceipt, type TogetherView } from '../casework/together.ts'
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
import { cueQuestion } from './cueParts.ts'
import { choiceInput, orNothing, textInput } from './inputs.ts'
import { beforeContact } from './womanLines.ts'

/** Shows the contacts of one message, a line for each woman, to be saved with one press. `problems` are said first. */
export function togetherCard(view: TogetherView, problems: readonly string[] = []): AdaptiveCard {
  return adaptiveCard(
    view.workshop ? 'Workshop, not saved yet' : 'Contacts, not saved yet',
    [...problems.map(sentence), ...notSavedLines(view)],
    togetherButtons(view),
  )
}

/** Says what of a message is saved, and asks for the rest. */
export function togetherReceiptCard(receipt: TogetherReceipt): AdaptiveCard {
  const { saved, left, undoUntil, message, now } = receipt
  const undo = undoUntil === undefined ? [] : [plainButton('Undo', { press: 'together.undo', message })]
  return adaptiveCard(
    titleOf(receipt),
    [
      ...saved.map(({ name, receipt: { contact } }) => line(name, cameAndHow(contact, now))),
      ...(undoUntil === undefined
        ? []
        : [sentence(`You can undo this until ${timeInWords(timeOf(undoUntil))}.`)]),
      ...(left === undefined ? [] : [sentence('Not saved yet:'), ...notSavedLines(left)]),
    ],
    [...(left === undefined ? [] : togetherButtons(left)), ...undo],
  )
}

function titleOf({ saved, left }: TogetherReceipt): string {
  if (saved.length === 0) return 'Not saved yet.'
  return left === undefined ? 'Saved.' : 'Saved in part.'
}

function togetherButtons({ message, drafts, as }: TogetherView): readonly Button[] {
  return [
    button(drafts.length === 1 ? 'Save' : `Save all ${drafts.length}`, {
      press: 'together.save',
      message,
      as,
    }),
    plainButton('Discard', { press: 'together.discard', message }),
  ]
}

function notSavedLines({ workshop, drafts, now }: TogetherView): readonly Element[] {
  const [first] = drafts
  if (first === undefined) return []
  const shared = [
    line('When', whenInWords(first.draft.reading, now)),
    line('How', howInWords(first.draft.reading)),
  ]
  return [
    ...(workshop ? shared : []),
    ...drafts.flatMap((view) => [
      ...lineOfDraft(view, workshop, now),
      ...cueQuestion(view.cues, view.draft.id),
    ]),
    ...keptOf(drafts),
  ]
}

function lineOfDraft(view: ContactDraftView, workshop: boolean, now: Instant): readonly Element[] {
  const { draft, woman, candidates } = view
  const place = placeOf(draft.id)
  const name = nameOf(view)
  const came = choiceInput(
    lineInput('came', place),
    `${name}: did she come?`,
    orNothing(attendanceWords),
    () => (draft.reading.attendance === undefined ? {} : { value: draft.reading.attendance }),
  )
  const details = workshop ? [] : [line(name, cameAndHow(draft.reading, now))]
  if (woman !== undefined) return [line('Who', woman.title), ...beforeContact(woman), ...details, came]
  return [
    line('Who is this?', candidates.length === 0 ? `${name}: I found nobody of that name` : name),
    ...(candidates.length === 0 ? [] : [whichWoman(place, name, candidates)]),
    textInput(lineInput('name', place), 'Her name or reference, or leave it empty for now', 200, () => ({})),
    came,
  ]
}

function whichWoman(place: number, name: string, candidates: ContactDraftView['candidates']): Element {
  const women = Object.fromEntries(candidates.map(({ reference, title }) => [reference, title]))
  return choiceInput(
    lineInput('who', place),
    `Who is ${name}?`,
    { ...women, [leaveOut]: 'Leave her out' },
    () => ({}),
  )
}

function cameAndHow(reading: Parameters<typeof howInWords>[0], now: Instant): string {
  return [attendanceInWords(reading), howInWords(reading), whenInWords(reading, now)]
    .filter((part) => part !== '')
    .join(', ')
}

/** What is kept in each record: shown once where it is the same, else by the name of each woman. */
function keptOf(drafts: readonly ContactDraftView[]): readonly Element[] {
  const kept = drafts.map((view) => ({ name: nameOf(view), words: view.draft.words.slice(0, wordsShown) }))
  const [first] = kept
  if (first === undefined || kept.every(({ words }) => words === '')) return []
  const items = kept.every(({ words }) => words === first.words)
    ? [sentence('Kept in each record'), exactly(first.words)]
    : [sentence('Kept in their records'), ...kept.map(({ name, words }) => line(name, words))]
  return [{ type: 'Container', style: 'emphasis', items }]
}

const wordsShown = 1000

const nameOf = ({ draft, woman }: ContactDraftView): string => woman?.name ?? draft.named ?? 'Somebody'

/** The place of a draft in its message, which its id ends in. */
function placeOf(id: string): number {
  const [, number = '1'] = /\.(\d+)$/.exec(id) ?? []
  return Number(number) - 1
}
