import type { AdaptiveCard } from '../../cards/adaptiveCard.ts'
import { dutyFormCard, safeCard } from '../../cards/rota/dutyCard.ts'
import { sayings } from '../../cards/sayings.ts'
import type { Press } from '../../casework/presses/press.ts'
import { openOnDuty, showOnDuty, type DutyOutcome } from '../../services/duty/openOnDuty.ts'
import { typedInto, type Pressed } from './press.ts'

/** The presses on the cards of a colleague on duty. */
export type DutyPress = Extract<Press, { press: `duty.${string}` }>

/** Answers a press on a card of a colleague on duty with the card that takes its place. */
export async function answerDutyPress(pressed: Pressed<DutyPress>): Promise<AdaptiveCard> {
  const { ports, colleague, press, inputs } = pressed
  switch (press.press) {
    case 'duty.open': {
      const typed = { name: typedInto(inputs, 'name'), reason: typedInto(inputs, 'reason') }
      const outcome = await openOnDuty(ports, colleague, press.duty, typed)
      if (outcome.kind === 'wrong') return dutyFormCard(press.duty, inputs, outcome.sentences)
      return saidOf(outcome)
    }
    case 'duty.show':
      return saidOf(await showOnDuty(ports, colleague, press.duty))
    case 'duty.cancel':
      return sayings['duty-put-away']
  }
}

function saidOf(outcome: Exclude<DutyOutcome, { kind: 'wrong' }>): AdaptiveCard {
  switch (outcome.kind) {
    case 'open':
      return safeCard(outcome.view)
    case 'nobody':
      return sayings['nobody-on-duty']
    case 'several':
      return sayings['several-on-duty']
    case 'over':
      return sayings['duty-over']
    case 'not-allowed':
      return sayings['not-allowed']
  }
}
