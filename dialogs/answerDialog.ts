import type { DialogContext, DialogTurnResult } from 'botbuilder-dialogs'
// Not from the package's index, which loads date and number recognisers in a dozen languages at every start.
import { Dialog } from 'botbuilder-dialogs/lib/dialog.js'
import type { AdaptiveCard } from '../cards/adaptiveCard.ts'
import { sendCard, type Turn } from './turn.ts'

/** A conversation that answers one message with one card and is over: the lightest form a dialog can have. */
export class AnswerDialog extends Dialog<Turn> {
  readonly #answer: (turn: Turn) => Promise<AdaptiveCard>

  constructor(id: string, answer: (turn: Turn) => Promise<AdaptiveCard>) {
    super(id)
    this.#answer = answer
  }

  override async beginDialog(dialog: DialogContext, turn?: Turn): Promise<DialogTurnResult> {
    if (turn === undefined) throw new Error(`The dialog ${this.id} was begun without a turn`)
    await sendCard(dialog.context, await this.#answer(turn))
    return dialog.endDialog()
  }
}
