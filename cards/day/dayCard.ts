import { everybody, mine } from '../../casework/caseload/caseloadView.ts'
import type { DayKind, DayPart } from '../../casework/day/dayPart.ts'
import type { DayView, ShownPart } from '../../casework/day/dayView.ts'
import { dayInWords, dayOf } from '../../casework/time.ts'
import {
  adaptiveCard,
  button,
  exactly,
  plainButton,
  sentence,
  warning,
  type AdaptiveCard,
  type Button,
  type Element,
} from '../adaptiveCard.ts'
import { dayLineInWords } from './dayLines.ts'
import { countedWords, figureInWords } from './dayWords.ts'
import { choiceInput, valuesFrom } from '../inputs.ts'

const titles: Readonly<Record<DayKind, string>> = {
  manager: 'What needs a person today',
  further: 'What else there is today',
  own: 'Your day',
  week: 'Your next seven days',
}

/** Shows a day: each figure with its first lines, what needs a person first at the top, and what nothing stands under. */
export function dayCard(view: DayView): AdaptiveCard {
  const { kind, parts, now } = view
  const filled = parts.filter(({ count }) => count > 0)
  const today = dayOf(now)
  return adaptiveCard(
    titles[kind],
    [
      sentence(capital(dayInWords(today, today))),
      ...healthInWords(view),
      ...filled.map((part) => partItem(part, view)),
      ...nothingUnder(view),
      ...(filled.length === 0 ? [] : [choosePart(filled)]),
      ...(kind === 'own' || kind === 'week' ? [] : [sentence(notKeptYet)]),
    ],
    buttonsOf(view, filled),
  )
}

/** What a manager's day would have and nothing here records yet. */
const notKeptYet =
  'Not kept here yet: lone working, diversion, treatment requirements, subject access. Restricted records that are not open to you are not counted.'

function healthInWords({ isWell }: DayView): readonly Element[] {
  if (isWell) return []
  const said = 'The assistant is not wholly well, so something may be missing here. Tell your administrator.'
  return [warning([sentence(said)])]
}

const urgent: ReadonlySet<DayPart> = new Set(['untaken', 'step-passed', 'own-alerts'])

/** A figure with its first lines. Pressing it anywhere opens its list. */
function partItem({ part, count, lines }: ShownPart, { now }: DayView): Element {
  const shown = isShort(part) ? [] : lines
  const more = count - shown.length
  const said = figureInWords(part, count)
  return {
    type: 'Container',
    ...(urgent.has(part) ? { style: 'attention' } : {}),
    selectAction: plainButton(said, { press: 'day.list', part, page: 1 }),
    items: [
      { type: 'RichTextBlock', inlines: [{ type: 'TextRun', text: `${said}\u00a0›`, weight: 'Bolder' }] },
      ...shown.map((line) => close(`– ${dayLineInWords(line, part, now)}`)),
      ...(shown.length > 0 && more > 0 ? [close(`– and ${more.toLocaleString('en-GB')} more`)] : []),
    ],
  }
}

/** A line close under the one before. */
function close(text: string): Element {
  return { ...exactly(text), spacing: 'None' }
}

/** Parts whose figure says enough for a first look: the women are in the list behind it. */
const short: ReadonlySet<DayPart> = new Set([
  ...(['uncovered', 'unseen', 'cues', 'order-today'] as const),
  ...(['first-try', 'assessment', 'plan', 'end-report', 'pause', 'not-written', 'reviews'] as const),
  ...(['own-unseen', 'own-reviews', 'own-not-written', 'own-drafts', 'week-without'] as const),
])
const isShort = (part: DayPart): boolean => short.has(part)

function nothingUnder({ parts, isWell }: DayView): readonly Element[] {
  const empty = parts.filter(({ count }) => count === 0)
  if (empty.length === parts.length && isWell) {
    return [sentence('Nothing needs you in what is kept here:'), sentence(listed(empty))]
  }
  return empty.length === 0 ? [] : [sentence(`None today: ${listed(empty)}`)]
}

function listed(parts: readonly ShownPart[]): string {
  return `${parts.map(({ part }) => countedWords(part, 0)).join('; ')}.`
}

function choosePart(filled: readonly ShownPart[]): Element {
  const words = Object.fromEntries(filled.map(({ part, count }) => [part, figureInWords(part, count)]))
  return choiceInput(
    'part',
    'Press a figure, or choose its list',
    words,
    valuesFrom({ part: filled[0]?.part }),
  )
}

function buttonsOf(
  { kind, isManager, isKeyworker }: DayView,
  filled: readonly ShownPart[],
): readonly Button[] {
  const shows = filled.length === 0 ? [] : [button('Show the list', { press: 'day.show' })]
  const settings = plainButton('When this comes', { press: 'day.settings' })
  const to = (title: string, wanted: DayKind): Button =>
    plainButton(title, { press: 'day.open', kind: wanted })
  switch (kind) {
    case 'manager':
      return [
        ...shows,
        to('What else', 'further'),
        plainButton('By keyworker', { press: 'caseload.open' }),
        ...(isKeyworker ? [to('My own day', 'own')] : []),
        settings,
      ]
    case 'further':
      return [
        ...shows,
        plainButton('Needs', { press: 'day.needs' }),
        plainButton('Contacts by week', { press: 'caseload.weeks', of: everybody }),
        to('Back', 'manager'),
      ]
    case 'own':
      return [...shows, to('My week', 'week'), ...(isManager ? [to('My team', 'manager')] : []), settings]
    case 'week':
      return [
        ...shows,
        plainButton('Contacts by week', { press: 'caseload.weeks', of: mine }),
        to('Today', 'own'),
      ]
  }
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
