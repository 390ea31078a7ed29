import {
  nobodyTakes,
  type LeavingFacts,
  type LeavingView,
  type LeftView,
} from '../../casework/leaving/leavingView.ts'
import type { Named } from '../../casework/cover/coverView.ts'
import {
  adaptiveCard,
  button,
  exactly,
  heading,
  line,
  plainButton,
  sentence,
  warning,
  type AdaptiveCard,
  type Element,
  type Input,
} from '../adaptiveCard.ts'
import { womenInWords } from '../caseload/caseloadWords.ts'
import { choiceInput, required, valuesFrom } from '../inputs.ts'

/** Asks who takes what belongs to a colleague, before she is removed. */
export function leavingCard(
  view: LeavingView,
  problems: readonly string[] = [],
  typed: Readonly<Record<string, unknown>> = {},
): AdaptiveCard {
  return adaptiveCard(
    'Remove this colleague?',
    [
      ...problems.map((text) => sentence(text)),
      line('Name', view.of.name),
      sentence('This person then sees nothing any more. What she wrote stays on record.'),
      ...belongings(view),
      ...inputs(view, typed),
    ],
    [
      button('Yes, remove', { press: 'colleagues.remove', id: view.of.id }),
      plainButton('Back to the list', { press: 'colleagues.list', page: 1 }),
    ],
  )
}

function belongings(view: LeavingFacts): readonly Element[] {
  const parts = partsOf(view)
  if (parts.length === 0 && view.covers.length === 0) return [sentence('Nothing is hers to pass on.')]
  return [
    ...(parts.length === 0 ? [] : [line('Hers now', parts.join(', '))]),
    ...(view.covers.length === 0
      ? []
      : [line('Covers', `${view.covers.join(', ')}: they need another cover`)]),
    ...(view.unsentAlerts === 0
      ? []
      : [sentence('Of an alert she has not sent the safeguarding leads are told at once.')]),
  ]
}

/** What is somebody’s, in words, without what she has nothing of. */
export function partsOf({
  women,
  actions,
  notes,
  unsentAlerts,
  heldAlerts,
  rotaEntries,
}: LeavingFacts): readonly string[] {
  const counted = (count: number, one: string, many: string): string[] =>
    count === 0 ? [] : [count === 1 ? `1 ${one}` : `${count} ${many}`]
  return [
    ...(women === 0 ? [] : [womenInWords(women)]),
    ...counted(actions, 'action to do', 'actions to do'),
    ...counted(notes, 'note not saved', 'notes not saved'),
    ...counted(unsentAlerts, 'alert not sent', 'alerts not sent'),
    ...counted(heldAlerts, 'open alert held', 'open alerts held'),
    ...counted(rotaEntries, 'place in the rota', 'places in the rota'),
  ]
}

function inputs(view: LeavingView, typed: Readonly<Record<string, unknown>>): readonly Input[] {
  const value = valuesFrom({}, typed)
  const choose = (id: string, label: string, among: readonly Named[]): Input =>
    required(
      choiceInput(
        id,
        label,
        { ...words(among), [nobodyTakes]: 'nobody: it stays and the managers are told' },
        value,
      ),
      'Choose who takes it, or nobody.',
    )
  const { women, actions, notes, heldAlerts, rotaEntries } = view
  return [
    ...(women + actions + notes === 0
      ? []
      : [choose('women', 'Who takes her women, actions and notes', view.keyworkers)]),
    ...(heldAlerts === 0 ? [] : [choose('alerts', 'Who takes the alerts she holds', view.leads)]),
    ...(rotaEntries === 0 ? [] : [choose('rota', 'Who takes her places in the rota', view.colleagues)]),
  ]
}

function words(among: readonly Named[]): Readonly<Record<string, string>> {
  return Object.fromEntries(among.map(({ id, name }) => [id, name]))
}

const notesShown = 4

/** Tells whoever takes it, a manager or a lead what passed of somebody who has left, and what is with nobody now. */
export function leftCard(view: LeftView): AdaptiveCard {
  const { of, reader, to, notes } = view
  return adaptiveCard(
    'You have a new item to read',
    [
      exactly(
        reader === 'heir' ? `${of.name} has left. What was hers is yours now.` : `${of.name} has left.`,
      ),
      ...passedLines(view),
      ...stayingLines(view),
      ...(notes.length === 0
        ? []
        : [
            sentence(
              `${notes.length} of her notes are not saved. They are yours to check and save; they stay written by her.`,
            ),
          ]),
    ],
    [
      ...notes
        .slice(0, notesShown)
        .map((draft, at) => plainButton(`Note ${at + 1}`, { press: 'contact.edit', draft })),
      ...(reader === 'heir' && to !== undefined
        ? [plainButton('Your caseload', { press: 'caseload.open' })]
        : []),
    ],
  )
}

function passedLines({ passed, passedMore, to, reader }: LeftView): readonly Element[] {
  if (passed.length + passedMore === 0) return []
  const more = passedMore === 0 ? '' : ` and ${passedMore} more`
  return [
    line(
      reader === 'heir' ? 'Your women now' : `With ${to?.name ?? 'another keyworker'} now`,
      `${passed.join(', ')}${more}`,
    ),
  ]
}

function stayingLines({ staying, hidden, left }: LeftView): readonly Element[] {
  const others = partsOf({ ...left, women: 0 })
  if (staying.length + hidden + others.length + left.covers.length === 0)
    return [sentence('Nothing is left over.')]
  return [
    warning([
      heading('With nobody now'),
      ...(staying.length === 0 ? [] : [line('Women', staying.join(', '))]),
      ...(hidden === 0 ? [] : [sentence(`${womenInWords(hidden)} more, not named here.`)]),
      ...(others.length === 0 ? [] : [exactly(others.join(', '))]),
      ...(left.covers.length === 0 ? [] : [line('No cover any more', left.covers.join(', '))]),
      sentence('Please choose who takes each of them.'),
    ]),
  ]
}
