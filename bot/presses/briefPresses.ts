import type { AdaptiveCard } from '../../cards/adaptiveCard.ts'
import type { Press } from '../../casework/presses/press.ts'
import { briefAnswer, supervisionAnswer } from '../../dialogs/briefDialog.ts'
import { showBrief } from '../../services/brief/brief.ts'
import {
  noteSupervision,
  takeBackSupervision,
  type NotedOutcome,
} from '../../services/brief/noteSupervision.ts'
import { showSupervision } from '../../services/brief/supervision.ts'
import { Day } from '../../casework/time.ts'
import { typedInto, type Pressed } from './press.ts'

/** The presses for what is read before an appointment or a supervision. */
export type BriefPress = Extract<Press, { press: `brief.${string}` }>

/** Answers a press with the card that takes its place. */
export async function answerBriefPress(pressed: Pressed<BriefPress>): Promise<AdaptiveCard> {
  const { ports, colleague, press } = pressed
  switch (press.press) {
    case 'brief.open':
      return briefAnswer(await showBrief(ports, colleague, press.reference))
    case 'brief.held':
      return held(await noteSupervision(ports, colleague, press.of))
    case 'brief.held-on': {
      const { success, data: day } = Day.safeParse(typedInto(pressed.inputs, 'held'))
      return success
        ? held(await noteSupervision(ports, colleague, press.of, day))
        : supervisionAnswer(await showSupervision(ports, colleague, press.of), [
            'Not noted yet. Give the day.',
          ])
    }
    case 'brief.not-held':
      return supervisionAnswer(await takeBackSupervision(ports, colleague, press.of, press.day))
  }
}

function held({ refused, ...outcome }: NotedOutcome): AdaptiveCard {
  return supervisionAnswer(outcome, refused === undefined ? [] : [`Not noted. ${refused}`])
}
