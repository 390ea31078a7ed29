import type { ContactDraftView } from '../../casework/contactDraftView.ts'
import type { Missing } from '../../casework/contactRules.ts'
import {
  addressesInput,
  leaveOut,
  lineInput,
  mostTogether,
  type TogetherView,
} from '../../casework/together.ts'
import type { Instant } from '../../casework/time.ts'
import { attendanceWords } from '../../casework/words.ts'
import { addressChoices } from './addressParts.ts'
import { exactly, line, sentence, type Element } from '../adaptiveCard.ts'
import { attendanceInWords, howInWords, whenInWords } from './contactLines.ts'
import { choiceInput, orNothing, textInput } from '../inputs.ts'
import { inWords, lackedAlone, lackedByAll } from './lacking.ts'
import { nameOfLine } from './nameOfLine.ts'
import { savedBeforeSaid } from './savedBefore.ts'
import { waitingLines } from './waitingLines.ts'
import { beforeContact, whoInWords } from '../women/womanLines.ts'

/** How much of what was typed stands on the card. */
const wordsShown = 1000

/** The lines of what is not saved yet, one for each woman, with what is said of all of them around them. */
export function notSavedLines({ workshop, drafts, now }: TogetherView): readonly Element[] {
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

/** Whether she came, how they were in touch, and when. */
export function cameAndHow(reading: Parameters<typeof howInWords>[0], now: Instant): string {
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

/** What of the message is kept in no record, as it was typed. */
export const unkeptLines = (unkept: readonly string[]): readonly Element[] =>
  unkept.map((words) => line('Kept in no record', words.slice(0, wordsShown)))

/** The place of a draft in its message, which its id ends in. */
function placeOf(id: string): number {
  const [, number = '1'] = /\.(\d+)$/.exec(id) ?? []
  return Number(number) - 1
}
