import type { MyActionLine, MyActionsView } from '../../casework/actionsView.ts'
import type { Instant } from '../../casework/time.ts'
import {
  adaptiveCard,
  button,
  line,
  plainButton,
  sentence,
  type AdaptiveCard,
  type Button,
  type Element,
} from '../adaptiveCard.ts'
import { actionChoices, capital, dueInWords, toKnowFirst } from './actionLines.ts'
import { figureInWords } from '../day/dayWords.ts'
import { fileButton } from '../fileButton.ts'
import { settleButtons, settleInputs } from './settleParts.ts'

/** Shows everything the reader means to do herself, whichever woman it is for; `chosen` is the action chosen before, and `notices` say what came of asking for a file. */
export function myActionsCard(
  view: MyActionsView,
  said: readonly string[] = [],
  chosen?: string,
  notices: readonly Element[] = [],
): AdaptiveCard {
  const { open, more, unreadable, behind, now } = view
  const choices = actionChoices(open, ({ action, facts }) => `${action.what}: ${facts.name}`)
  return adaptiveCard(
    'What you mean to do',
    [
      ...said.map((text) => sentence(text)),
      ...(behind === undefined ? [] : [sentence(`${figureInWords(behind, open.length + more)}.`)]),
      ...(open.length + unreadable.length === 0 ? [sentence('Nothing is to be done.')] : []),
      ...open.map((each) => myActionItem(each, now)),
      ...(more === 0 ? [] : [sentence(`${more} more, due later and not shown here.`)]),
      ...unreadable.map((reference) =>
        line('Cannot be read', `${reference}. Her actions are not shown: tell your administrator.`),
      ),
      ...(open.length === 0 || behind !== undefined ? [] : fileButton({ list: 'actions' }, 1, notices)),
      ...settleInputs(choices, chosen),
    ],
    [
      ...(Object.keys(choices).length === 0
        ? []
        : [...settleButtons(choices, { on: 'mine' }), button('Open her', { press: 'actions.woman' })]),
      ...backTo(behind),
    ],
  )
}

function backTo(behind: MyActionsView['behind']): readonly Button[] {
  if (behind === undefined) return []
  return [plainButton('Back', { press: 'day.open', kind: behind === 'own-actions' ? 'own' : 'week' })]
}

function myActionItem(each: MyActionLine, now: Instant): Element {
  const { action, facts, coveredFor } = each
  const covered = coveredFor === undefined ? '' : `you cover for ${coveredFor}`
  const said = [`${action.what}; ${facts.name}, ${facts.reference}`, covered, toKnowFirst(facts)]
  return line(capital(dueInWords(each, now)), said.filter((part) => part !== '').join('; '))
}
