import type { AdaptiveCard } from '../../cards/adaptiveCard.ts'
import type { Press } from '../../casework/press.ts'
import { briefAnswer, supervisionAnswer } from '../../dialogs/briefDialog.ts'
import { showBrief } from '../../services/brief/brief.ts'
import { noteSupervision } from '../../services/brief/supervision.ts'
import type { Pressed } from './press.ts'

/** The presses for what is read before an appointment or a supervision. */
export type BriefPress = Extract<Press, { press: `brief.${string}` }>

/** Answers a press with the card that takes its place. */
export async function answerBriefPress(pressed: Pressed<BriefPress>): Promise<AdaptiveCard> {
  const { ports, colleague, press } = pressed
  switch (press.press) {
    case 'brief.open':
      return briefAnswer(await showBrief(ports, colleague, press.reference))
    case 'brief.held':
      return supervisionAnswer(await noteSupervision(ports, colleague, press.of))
  }
}
