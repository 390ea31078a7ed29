import type { DialogContext, DialogTurnResult } from 'botbuilder-dialogs'
// Not from the package's index, which loads date and number recognisers in a dozen languages at every start.
import { Dialog } from 'botbuilder-dialogs/lib/dialog.js'
import type { AdaptiveCard } from '../cards/adaptiveCard.ts'
import { sendCard, type Turn } from './turn.ts'

/** What a message is answered with: a card, or several in their order. */
export type Answer = AdaptiveCard | readonly AdaptiveCard[]

/**
 * A conversation that answers one message with one card, or with one for each contact of it, and is over: the lightest form a dialog can have. One that answers with
 * nothing hands the message on as a note.
 */
export class AnswerDialog extends Dialog<Turn> {
  readonly #answer: (turn: Turn) => Promise<Answer | undefined>

  constructor(id: string, answer: (turn: Turn) => Promise<Answer | undefined>) {
    super(id)
    this.#answer = answer
  }

  override async beginDialog(dialog: DialogContext, turn?: Turn): Promise<DialogTurnResult> {
    if (turn === undefined) throw new Error(`The dialog ${this.id} was begun without a turn`)
    const answer = await this.#answer(turn)
    if (answer === undefined) return dialog.replaceDialog('note', { ...turn, words: turn.text })
    // One after the other, so that the cards stand in the order of the message.
    for (const card of 'type' in answer ? [answer] : answer) await sendCard(dialog.context, card)
    return dialog.endDialog()
  }
}
