import { everybody } from '../../casework/caseload/caseloadView.ts'
import { nameOfWoman } from '../../casework/names.ts'
import type { WomanToAsk } from '../../casework/reviews/reviewsList.ts'
import type { ReviewsView } from '../../casework/reviews/reviewViews.ts'
import { dayOf, shortDay, type Day } from '../../casework/time.ts'
import {
  adaptiveCard,
  button,
  exactly,
  plainButton,
  sentence,
  type AdaptiveCard,
  type Button,
  type Element,
} from '../adaptiveCard.ts'
import { womenInWords } from '../caseload/caseloadWords.ts'
import { fileButton } from '../fileButton.ts'
import { choiceInput, valuesFrom } from '../inputs.ts'
import { table } from '../table.ts'

const notYet = 'not yet'
const columns = [
  { heading: 'Who', width: 9 },
  {
    ...{ heading: 'Last asked', width: 5 },
    said: (day: string) => (day === notYet ? 'not asked yet' : `last asked ${day}`),
  },
  { heading: 'Weeks', width: 4, said: (weeks: string) => (weeks === '1' ? '1 week' : `${weeks} weeks`) },
]

/** Shows which women are to be asked the outcome questions, those well over their time first and those never asked last, each the longest first; one press opens the questions. `notices` say what came of asking for a file. */
export function reviewsCard(view: ReviewsView, notices: readonly Element[] = []): AdaptiveCard {
  const { name, of, page, shown, count, whose, mayPair } = view
  return adaptiveCard(
    'Whom to ask the outcome questions',
    [
      ...(name === undefined ? [] : [exactly(name)]),
      ...summary(view),
      ...(count === 0
        ? []
        : [womenTable(view), ...fileButton({ list: 'reviews', of }, page, notices), chooseWoman(shown)]),
      ...(whose.length === 0 ? [] : [chooseWhose(view)]),
    ],
    [
      ...(count === 0 ? [] : [button('Open the questions', { press: 'reviews.woman' })]),
      ...(whose.length === 0 ? [] : [button('Show these', { press: 'reviews.show' })]),
      ...pageButtons(view),
      ...(mayPair ? [plainButton('Asked twice this quarter', { press: 'reviews.pairing' })] : []),
    ],
  )
}

function summary({ count, counts, putOff, shown }: ReviewsView): readonly Element[] {
  const parts = [
    [counts.over, 'well over the time planned'],
    [counts.due, 'due'],
    [counts['not-asked'], 'not asked yet'],
  ] as const
  const told = parts.filter(([number]) => number > 0).map(([number, words]) => `${number} ${words}`)
  const inThisOrder = told.length > 1 ? ', in this order' : ''
  return [
    sentence(
      count === 0
        ? 'Nobody is to be asked today.'
        : `${womenInWords(count)}: ${told.join(', ')}${inThisOrder}.`,
    ),
    ...(putOff === 0 ? [] : [sentence(`${womenInWords(putOff)} put off with "Not today".`)]),
    ...(count > shown.length ? [sentence(`Shown: ${shown.length} of them.`)] : []),
    ...(counts['not-asked'] === 0
      ? []
      : [
          sentence(
            'Weeks are counted since she was last asked; where she was not asked yet, since her referral.',
          ),
        ]),
  ]
}

function womenTable({ shown, of, whose, now }: ReviewsView): Element {
  const today = dayOf(now)
  const keyworkers = new Map(whose.map(({ id, name }) => [id, name]))
  return table(
    columns,
    shown.map(({ woman, review }) => [
      [
        nameAndWhose(
          woman,
          of === everybody ? (keyworkers.get(woman.keyworker) ?? 'no keyworker') : undefined,
        ),
        ...(woman.careful ? ['read her safe-contact rule first'] : []),
      ].join(': '),
      askedShort(review, today),
      String(Math.floor(review.days / 7)),
    ]),
  )
}

/** Her name, and in brackets whose she is where that has to be said. */
function nameAndWhose(woman: WomanToAsk['woman'], keyworker: string | undefined): string {
  return `${nameOfWoman(woman)}${keyworker === undefined ? '' : ` (${keyworker})`}`
}

function askedShort(review: WomanToAsk['review'], today: Day): string {
  return review.kind === 'not-asked' ? notYet : shortDay(review.asked, today)
}

function chooseWoman(shown: readonly WomanToAsk[]): Element {
  const words = Object.fromEntries(
    shown.map(({ woman }) => [woman.reference, `${nameOfWoman(woman)}, ${woman.reference}`]),
  )
  return choiceInput('woman', 'Ask her', words, valuesFrom({ woman: shown[0]?.woman.reference }))
}

function chooseWhose({ of, whose }: ReviewsView): Element {
  const words: Readonly<Record<string, string>> = {
    [everybody]: 'All keyworkers',
    ...Object.fromEntries(whose.map(({ id, name, count }) => [id, `${name}: ${womenInWords(count)}`])),
  }
  return choiceInput('whose', 'Whose women', words, valuesFrom({ whose: of }))
}

function pageButtons({ of, page, pages }: ReviewsView): readonly Button[] {
  const to = (title: string, number: number): Button =>
    plainButton(title, { press: 'reviews.open', of, page: number })
  return [...(page < pages ? [to('Next', page + 1)] : []), ...(page > 1 ? [to('Before', page - 1)] : [])]
}
