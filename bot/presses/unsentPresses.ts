import type { AdaptiveCard } from '../../cards/adaptiveCard.ts'
import { sayings } from '../../cards/sayings.ts'
import { unsentCard } from '../../cards/alerts/unsentCard.ts'
import { notGiven } from '../../casework/formInputs.ts'
import type { Press } from '../../casework/presses/press.ts'
import { draftAlert } from '../../services/alerts/draftAlert.ts'
import { showAlertDraft } from '../../services/alerts/changeAlertDraft.ts'
import { putAlertAway, type PutAwayReason } from '../../services/alerts/putAway.ts'
import { spokenToWriter } from '../../services/alerts/unsentAlerts.ts'
import { alertFormShown, putAwayShown } from './alertFormPresses.ts'
import { typedInto, type Pressed, type PressOf } from './press.ts'

/** The presses on the cards of an alert that is not sent. */
export type UnsentPress = Extract<Press, { press: `unsent.${string}` }>

/** Answers a press on a card of an alert that is not sent with the card that takes its place. */
export async function answerUnsentPress(pressed: Pressed<UnsentPress>): Promise<AdaptiveCard> {
  const { ports, colleague, press, requestId } = pressed
  switch (press.press) {
    case 'unsent.open':
      return alertFormShown(pressed, await showAlertDraft(ports, colleague, press.draft))
    case 'unsent.begin':
      return alertFormShown(pressed, await draftAlert(ports, colleague, { id: requestId }))
    case 'unsent.spoken': {
      const outcome = await spokenToWriter(ports, colleague, press.draft)
      return outcome.kind === 'spoken' ? unsentCard(outcome.view) : sayings[outcome.kind]
    }
    case 'unsent.put-away':
      return putAwayShown(
        pressed,
        await putAlertAway(ports, colleague, press.draft, reasonIn({ ...pressed, press })),
      )
  }
}

function reasonIn({ press, inputs }: Pressed<PressOf<'unsent.put-away'>>): PutAwayReason {
  const said = (id: string, longest: number): string => {
    const text = typedInto(inputs, id).slice(0, longest)
    return text === notGiven ? '' : text
  }
  switch (press.how) {
    case 'told-by-phone':
      return { how: press.how, who: said('told', 100), named: said('toldNamed', 200) }
    case 'same-as':
      return { how: press.how, alert: said('sameAsNumber', 20) || said('sameAs', 20) }
    case 'not-a-concern':
      return { how: press.how, why: said('why', 500) }
  }
}
