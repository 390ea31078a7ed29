import { actionsCard } from '../cards/actions/actionsCard.ts'
import { foundCard } from '../cards/women/foundCard.ts'
import { myActionsCard } from '../cards/actions/myActionsCard.ts'
import { sayings } from '../cards/sayings.ts'
import { myActions } from '../services/myActions.ts'
import { actionsOf } from '../services/showActions.ts'
import { AnswerDialog } from './answerDialog.ts'
import { meantAsNote } from './meantAsNote.ts'

/** Shows what is to be done for a woman, or without a name what the writer means to do herself. */
export function actionsDialog(): AnswerDialog {
  return new AnswerDialog('actions', async (turn) => {
    const { ports, colleague, words } = turn
    if (words === '') return myActionsCard(await myActions(ports, colleague))
    const outcome = await actionsOf(ports, colleague, words)
    if (meantAsNote(outcome, turn)) return undefined
    switch (outcome.kind) {
      case 'actions':
        return actionsCard(outcome.view)
      case 'not-allowed':
        return sayings['not-allowed']
      case 'several':
      case 'nobody':
      case 'mistyped-reference':
        return foundCard(outcome, 'actions.open')
    }
  })
}
