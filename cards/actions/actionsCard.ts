import type { ActionsView } from '../../casework/actionsView.ts'
import type { KeyDate } from '../../casework/records/action.ts'
import {
  adaptiveCard,
  heading,
  line,
  plainButton,
  sentence,
  type AdaptiveCard,
  type Button,
  type Element,
} from '../adaptiveCard.ts'
import { actionChoices, actionItem, keyDateItem, settledItem } from './actionLines.ts'
import { settleButtons, settleInputs } from './settleParts.ts'
import { beforeContact, whoInWords } from '../women/womanLines.ts'

/** Shows what is to be done for a woman, what others have booked, and what was settled last. `said` comes first; `chosen` is the action chosen before. */
export function actionsCard(view: ActionsView, said: readonly string[] = [], chosen?: string): AdaptiveCard {
  const { facts, open, more, settled, now } = view
  const { reference } = facts
  const choices = actionChoices(open, ({ action }) => action.what)
  return adaptiveCard(
    'Actions and dates',
    [
      ...said.map((text) => sentence(text)),
      ...beforeContact(facts),
      line('Who', whoInWords(facts, now)),
      open.length === 0 ? sentence('Nothing is to be done.') : heading('To do'),
      ...open.map((each) => actionItem(each, now)),
      ...moreSentence(more, 'more to do, due later and not shown here.'),
      ...dateItems(view),
      ...(settled.length === 0 ? [] : [heading('Settled last')]),
      ...settled.map(settledItem),
      ...settleInputs(choices, chosen),
      ...settleSet(settleButtons(choices, { on: 'woman', reference })),
    ],
    [
      plainButton('New action', { press: 'actions.add', reference }),
      hasDates(view)
        ? plainButton('Dates', { press: 'actions.dates', reference })
        : plainButton('New date', { press: 'actions.add-date', reference }),
      plainButton('Her details', { press: 'details.open', reference }),
    ],
  )
}

/** Says what became of the action that a reminder was about. */
export function actionSettledCard(said: string, reference: string): AdaptiveCard {
  return adaptiveCard(said, [], [plainButton('Her actions and dates', { press: 'actions.open', reference })])
}

/** The buttons of the choice stand directly under it; a card takes five at its foot. */
function settleSet(actions: readonly Button[]): readonly Element[] {
  return actions.length === 0 ? [] : [{ type: 'ActionSet', actions }]
}

function hasDates({ keyDates, pastDates }: ActionsView): boolean {
  return keyDates.length + pastDates.length > 0
}

function dateItems({ keyDates, moreDates, pastDates, now }: ActionsView): readonly Element[] {
  return [
    ...under('What others have booked', keyDates),
    ...moreSentence(moreDates, 'more booked, later and not shown here.'),
    ...under('Past dates', pastDates),
  ]

  function under(title: string, dates: readonly KeyDate[]): readonly Element[] {
    return dates.length === 0 ? [] : [heading(title), ...dates.map((date) => keyDateItem(date, now))]
  }
}

function moreSentence(more: number, rest: string): readonly Element[] {
  return more === 0 ? [] : [sentence(`${more} ${rest}`)]
}
