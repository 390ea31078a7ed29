import { noCover } from '../../casework/cover/coverForm.ts'
import type { AbsenceView, CoverDraftView } from '../../casework/cover/coverView.ts'
import { dayInWords, dayOf, daysAfter, type Day } from '../../casework/time.ts'
import {
  adaptiveCard,
  button,
  exactly,
  line,
  plainButton,
  sentence,
  type AdaptiveCard,
  type Element,
} from '../adaptiveCard.ts'
import { backInWords, coverLines, daysInWords, leavesLines, notPassedLines } from './coverWords.ts'
import { choiceInput, dateInput, required, valuesFrom } from '../inputs.ts'

/** Days away and who covers them, to be checked before they are saved. */
export function coverCard(view: CoverDraftView): AdaptiveCard {
  if (view.backOn !== undefined) return backCard(view, view.backOn)
  const { of, isReaders, from, to, problems, now } = view
  return adaptiveCard(
    'Days away, not saved yet',
    [
      ...problems.map((text) => exactly(text)),
      ...(isReaders ? [] : [line('Who is away', of.name)]),
      ...(from === undefined || to === undefined || to < from
        ? []
        : [line('Away', daysInWords(from, to, now)), line('Back', backInWords(to, now))]),
      ...coverLines(view),
      ...notPassedLines(view),
      ...standingLines(view),
      ...leavesLines(view.leaves),
      ...inputs(view),
    ],
    [button('Save', { press: 'cover.save', of: of.id }), plainButton('Cancel', { press: 'cover.cancel' })],
  )
}

/** What was said before gives way from the first day on; the days before it stay as they are. */
function standingLines({ standing, from, now }: CoverDraftView): readonly Element[] {
  if (from === undefined) return []
  return standing.flatMap((each) => {
    const who = each.coverName ?? 'nobody covers'
    const gone = line('In place of', `${daysInWords(later(each.from, from), each.to, now)}, ${who}`)
    if (each.from >= from) return [gone]
    return [gone, line('Stays', `${daysInWords(each.from, daysAfter(from, -1), now)}, ${who}`)]
  })
}

const later = (one: Day, other: Day): Day => (one > other ? one : other)

function inputs({ from, to, cover, among, problems }: CoverDraftView): readonly Element[] {
  const value = valuesFrom({ from, to, cover: cover?.id ?? (problems.length > 0 ? undefined : noCover) })
  const people = Object.fromEntries(among.map(({ id, name }): readonly [string, string] => [id, name]))
  return [
    required(dateInput('from', 'First day away', value), 'Give the first day away.'),
    required(dateInput('to', 'Last day away', value), 'Give the last day away.'),
    required(
      choiceInput('cover', 'Who covers', { ...people, [noCover]: 'nobody' }, value),
      'Choose who covers.',
    ),
  ]
}

function backCard({ of, isReaders, cover, now }: CoverDraftView, on: string): AdaptiveCard {
  const whose = isReaders ? 'your' : 'her'
  return adaptiveCard(
    'Back at work, not saved yet',
    [
      ...(isReaders ? [] : [line('Who is back', of.name)]),
      line('Back', dayInWords(on, dayOf(now))),
      ...(cover === undefined
        ? []
        : [
            exactly(`From then on ${whose} women and what is due for them are no longer with ${cover.name}.`),
          ]),
    ],
    [
      button('Save', { press: 'cover.back', of: of.id, on }),
      plainButton('Cancel', { press: 'cover.cancel' }),
    ],
  )
}

/** What was saved of days away, and what is still open. */
export function coverSavedCard(view: AbsenceView): AdaptiveCard {
  const { of, isReaders, from, to, cover, now } = view
  return adaptiveCard(
    'Saved: days away',
    [
      ...(isReaders ? [] : [line('Away', `${of.name}, ${daysInWords(from, to, now)}`)]),
      ...(isReaders ? [line('Away', daysInWords(from, to, now))] : []),
      ...coverLines(view),
      ...notPassedLines(view),
      ...leavesLines(view.leaves),
      sentence(
        cover === undefined
          ? 'The managers are told that nobody covers.'
          : 'Whoever covers and the managers are told.',
      ),
      sentence('Say "I’m back" or write other days at any time.'),
    ],
    [plainButton('Who is away', { press: 'cover.list' })],
  )
}
