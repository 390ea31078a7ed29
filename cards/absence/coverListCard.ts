import type { AbsenceView, Named, OtherAbsence } from '../../casework/cover/coverView.ts'
import {
  adaptiveCard,
  button,
  exactly,
  line,
  sentence,
  type AdaptiveCard,
  type Element,
} from '../adaptiveCard.ts'
import { womenInWords } from '../caseload/caseloadWords.ts'
import { daysInWords, leavesLines, notPassedLines } from './coverWords.ts'
import { choiceInput, valuesFrom } from '../inputs.ts'

/** Who is away from today on, those whom nobody covers first. */
export interface CoverListView {
  readonly absences: readonly AbsenceView[]
  readonly more: number
  /** Those whose days away the reader may set. */
  readonly among: readonly Named[]
  /** When others are away; undefined where the reader may not know. */
  readonly others: readonly OtherAbsence[] | undefined
}

/** Shows who is away or will be, who covers, and which women nobody looks after. `said` is told first. */
export function coverListCard(
  { absences, more, among, others }: CoverListView,
  said: readonly string[] = [],
): AdaptiveCard {
  const [first] = among
  return adaptiveCard(
    'Who is away',
    [
      ...said.map((text) => exactly(text)),
      ...(absences.length + (others?.length ?? 0) === 0 ? [sentence(nobodyAway(others))] : []),
      ...absences.flatMap((absence) => absenceLines(absence)),
      ...(others ?? []).map(otherLine),
      ...(more === 0 ? [] : [sentence(`${more} more to come, not shown here.`)]),
      ...(first === undefined ? [] : [chooseWhom(among)]),
    ],
    first === undefined ? [] : [button('Set days away', { press: 'cover.choose' })],
  )
}

function nobodyAway(others: CoverListView['others']): string {
  return others === undefined ? 'You have no days away on record.' : 'Nobody is away, today or later.'
}

function otherLine({ name, from, to, cover, now }: OtherAbsence): Element {
  return line(name, `${daysInWords(from, to, now)}; ${cover ?? 'nobody'} covers`)
}

function absenceLines(absence: AbsenceView): readonly Element[] {
  const { of, from, to, cover, women, now } = absence
  const who =
    cover === undefined && women > 0
      ? `nobody covers ${womenInWords(women)}`
      : `${cover?.name ?? 'nobody'} covers`
  return [
    line(of.name, `${daysInWords(from, to, now)}; ${who}`),
    ...notPassedLines(absence),
    ...leavesLines(absence.leaves),
  ]
}

function chooseWhom(among: readonly Named[]): Element {
  const words = Object.fromEntries(among.map(({ id, name }): readonly [string, string] => [id, name]))
  return choiceInput('of', 'Whose days away', words, valuesFrom({ of: among[0]?.id }))
}
