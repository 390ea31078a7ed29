import type { CaseloadWoman, Figure } from '../../casework/caseload/caseload.ts'
import type { CaseloadView } from '../../casework/caseload/caseloadView.ts'
import { nameOfWoman } from '../../casework/names.ts'
import { dayOf } from '../../casework/time.ts'
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
import { figureWords, heardShort, nextShort, seenShort, toKnow, womenInWords } from './caseloadWords.ts'
import { fileButton } from '../fileButton.ts'
import { choiceInput, valuesFrom } from '../inputs.ts'
import { table } from '../table.ts'

const columns = [
  { heading: 'Who', width: 9 },
  { heading: 'Seen', width: 5 },
  { heading: 'Wrote', width: 6 },
  { heading: 'Next', width: 6 },
]

/** Shows the women of a caseload, or those behind one of its figures, who is to be contacted first at the top; `notices` say what came of asking for a file. */
export function caseloadCard(view: CaseloadView, notices: readonly Element[] = []): AdaptiveCard {
  const { scope, name, count } = view
  return adaptiveCard(
    name === undefined
      ? 'Your women, who to contact first at the top'
      : 'A caseload, who to contact first at the top',
    [
      ...(name === undefined ? [] : [exactly(name)]),
      ...summary(view),
      ...(count === 0 ? [] : womenOf(view, notices)),
      ...chooseFigure(view),
    ],
    [
      ...(count === 0 ? [] : [button('Open', { press: 'caseload.woman' })]),
      ...(isWhole(view) ? [button('Show these', { press: 'caseload.show' })] : []),
      ...pageButtons(view),
      ...(scope.figure === 'women' ? [] : [listButton('All of them', view, 'women')]),
      ...pictureButtons(view),
      ...(name === undefined ? [] : [plainButton('Back to the team', { press: 'caseload.open' })]),
    ],
  )
}

function womenOf(view: CaseloadView, notices: readonly Element[]): readonly Element[] {
  const { scope, shown, page } = view
  return [womenTable(view), ...fileButton({ list: 'caseload', ...scope }, page, notices), chooseWoman(shown)]
}

function summary({ scope, figures, count, shown, page }: CaseloadView): readonly Element[] {
  if (scope.figure !== 'women') {
    return [sentence(`${womenInWords(count)} ${figureWords[scope.figure]}.`)]
  }
  if (count === 0) return [sentence('There is nobody in this caseload.')]
  const parts = told
    .filter((figure) => figures[figure] > 0)
    .map((figure) => `${figures[figure].toLocaleString('en-GB')} ${figureWords[figure]}`)
  const part = count > shown.length ? [sentence(whichPart(count, shown.length, page))] : []
  return [sentence(`${womenInWords(count)}${parts.length === 0 ? '' : `: ${parts.join(', ')}`}.`), ...part]
}

function whichPart(count: number, shown: number, page: number): string {
  return page === 1
    ? `Shown: the ${shown} to be contacted first. The others come with Next.`
    : `Shown: ${shown} more of ${count.toLocaleString('en-GB')}.`
}

function womenTable({ shown, now }: CaseloadView): Element {
  const today = dayOf(now)
  return table(
    columns,
    shown.map((each) => [
      [nameOfWoman(each.woman), toKnow(each, today)].filter((part) => part !== '').join(': '),
      seenShort(each, today),
      heardShort(each, today),
      nextShort(each, today),
    ]),
  )
}

function chooseWoman(shown: readonly CaseloadWoman[]): Element {
  const words = Object.fromEntries(
    shown.map((each) => [each.woman.reference, `${nameOfWoman(each.woman)}, ${each.woman.reference}`]),
  )
  return choiceInput('woman', 'Open her record', words, valuesFrom({ woman: shown[0]?.woman.reference }))
}

const told: readonly Figure[] = ['alerts', 'over', 'nearly', 'without-next', 'not-begun', 'reviews']

/** Whether the card shows a whole caseload with figures that can be opened. */
function isWhole({ scope, figures }: CaseloadView): boolean {
  return scope.figure === 'women' && told.some((figure) => figures[figure] > 0)
}

function chooseFigure(view: CaseloadView): readonly Element[] {
  if (!isWhole(view)) return []
  const { scope, figures } = view
  const words = Object.fromEntries(
    told
      .filter((figure) => figures[figure] > 0)
      .map((figure) => [`${scope.of} ${figure}`, `${womenInWords(figures[figure])} ${figureWords[figure]}`]),
  )
  return [choiceInput('figure', 'Show only', words, valuesFrom({ figure: Object.keys(words)[0] }))]
}

function pageButtons(view: CaseloadView): readonly Button[] {
  const { scope, page, pages } = view
  const to = (title: string, number: number): Button =>
    plainButton(title, { press: 'caseload.list', ...scope, page: number })
  return [...(page < pages ? [to('Next', page + 1)] : []), ...(page > 1 ? [to('Before', page - 1)] : [])]
}

/** A manager, who has one button more here, finds the contacts by week beside the chart. */
function pictureButtons({ scope, name, count, page }: CaseloadView): readonly Button[] {
  if (scope.figure !== 'women' || count === 0 || page > 1) return []
  return [
    plainButton('As a chart', { press: 'caseload.chart', of: scope.of }),
    ...(name === undefined
      ? [plainButton('Contacts by week', { press: 'caseload.weeks', of: scope.of })]
      : []),
  ]
}

function listButton(title: string, { scope }: CaseloadView, figure: Figure): Button {
  return plainButton(title, { press: 'caseload.list', of: scope.of, figure, page: 1 })
}
