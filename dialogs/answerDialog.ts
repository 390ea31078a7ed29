import type { DialogContext, DialogTurnResult } from 'botbuilder-dialogs'
// Not from the package's index, which loads date and number recognisers in a dozen languages at every start.
import { Dialog } from 'botbuilder-dialogs/lib/dialog.js'
import type { AdaptiveCard } from '../cards/adaptiveCard.ts'
import { sendCard, type Turn } from './turn.ts'

/** What a message is answered with: a card, or several in their order. */
export type Answer = AdaptiveCard | readonly AdaptiveCard[]

/** The dialog a message is handed on to, and the words it is given. */
export interface HandedOn {
  readonly dialog: string
  readonly words: string
}

const asNote = (text: string): HandedOn => ({ dialog: 'note', words: text })

/**
 * A conversation that answers one message with one card, or with one for each contact of it, and is over: the lightest form a dialog can have. One that answers with
 * nothing hands the message on: as a note where nothing else is said.
 */
export class AnswerDialog extends Dialog<Turn> {
  readonly #answer: (turn: Turn) => Promise<Answer | undefined>
  readonly #otherwise: (text: string) => HandedOn

  constructor(
    id: string,
    answer: (turn: Turn) => Promise<Answer | undefined>,
    otherwise: (text: string) => HandedOn = asNote,
  ) {
    super(id)
    this.#answer = answer
    this.#otherwise = otherwise
  }

  override async beginDialog(dialog: DialogContext, turn?: Turn): Promise<DialogTurnResult> {
    if (turn === undefined) throw new Error(`The dialog ${this.id} was begun without a turn`)
    const answer = await this.#answer(turn)
    if (answer === undefined) {
      const { dialog: id, words } = this.#otherwise(turn.text)
      return dialog.replaceDialog(id, { ...turn, words })
    }
    // One after the other, so that the cards stand in the order of the message.
    for (const card of 'type' in answer ? [answer] : answer) await sendCard(dialog.context, card)
    return dialog.endDialog()
  }
}
