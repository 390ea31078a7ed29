import type { AdaptiveCard } from '../../cards/adaptiveCard.ts'
import { fileSealedCard } from '../../cards/putRight/fileSealedCard.ts'
import { movedCard } from '../../cards/putRight/movedCard.ts'
import { sayings } from '../../cards/sayings.ts'
import { sealedMoveCard } from '../../cards/putRight/sealedMoveCard.ts'
import type { Press } from '../../casework/presses/press.ts'
import { openMove } from '../../services/deliverMove.ts'
import {
  askForSealed,
  chooseForSealed,
  fileSealed,
  searchForSealed,
  type FileSealedOutcome,
} from '../../services/fileSealed.ts'
import { typedInto, type Pressed, type PressOf } from './press.ts'

/** The presses on what was sealed by a move. */
export type SealedPress = PressOf<
  'saved.sealed' | 'saved.file' | 'saved.file-search' | 'saved.file-choose' | 'saved.file-for'
>

/** Whether a press is on what was sealed by a move. */
export function isSealedPress(press: Press): press is SealedPress {
  return /^saved\.(?:sealed|file(?:-search|-choose|-for)?)$/.test(press.press)
}

/** Opens what was sealed, or files it for a woman after all. */
export async function answerSealedPress(pressed: Pressed<SealedPress>): Promise<AdaptiveCard> {
  const { ports, colleague, press, inputs } = pressed
  switch (press.press) {
    case 'saved.sealed': {
      const opened = await openMove(ports, colleague, press.move)
      return opened.kind === 'open' ? sealedMoveCard(opened.view) : sayings['not-allowed']
    }
    case 'saved.file':
      return filed(await askForSealed(ports, colleague, press.move))
    case 'saved.file-search':
      return filed(await searchForSealed(ports, colleague, press.move, typedInto(inputs, 'name')))
    case 'saved.file-choose':
      return filed(await chooseForSealed(ports, colleague, press.move, press.to))
    case 'saved.file-for':
      return filed(await fileSealed(ports, colleague, press.move, press.to))
  }
}

function filed(outcome: FileSealedOutcome): AdaptiveCard {
  switch (outcome.kind) {
    case 'who':
      return fileSealedCard(outcome.view, outcome.said)
    case 'moved':
      return movedCard(outcome.view)
    case 'may-not-put-right':
    case 'not-open-to-you':
      return sayings[outcome.kind]
  }
}
