import type { AdaptiveCard } from '../../cards/adaptiveCard.ts'
import { detailsCard } from '../../cards/women/detailsCard.ts'
import { detailsFormAgainCard, detailsFormCard } from '../../cards/women/detailsFormCard.ts'
import { foundCard } from '../../cards/women/foundCard.ts'
import { sayings } from '../../cards/sayings.ts'
import type { Press } from '../../casework/presses/press.ts'
import { DetailsPart } from '../../casework/records/caseChange.ts'
import { setDetails } from '../../services/setDetails.ts'
import { detailsForm, showDetails } from '../../services/showDetails.ts'
import { typedInto, type Pressed, type PressOf } from './press.ts'

/** The presses on the cards of a woman's details. */
export type DetailsPress = Extract<Press, { press: `details.${string}` }>

/** Answers a press on a card of details with the card that takes its place. */
export async function answerDetailsPress(pressed: Pressed<DetailsPress>): Promise<AdaptiveCard> {
  const { ports, colleague, press, inputs } = pressed
  switch (press.press) {
    case 'details.open': {
      const outcome = await showDetails(ports, colleague, press.reference)
      return outcome.kind === 'details' ? detailsCard(outcome.view) : foundCard(outcome)
    }
    case 'details.form': {
      const part = DetailsPart.safeParse(typedInto(inputs, 'part'))
      const form = part.success ? await detailsForm(ports, colleague, press.reference, part.data) : undefined
      return form === undefined ? sayings['not-allowed'] : detailsFormCard(form)
    }
    case 'details.save':
      return save({ ...pressed, press })
  }
}

async function save({
  ports,
  colleague,
  press,
  inputs,
}: Pressed<PressOf<'details.save'>>): Promise<AdaptiveCard> {
  const { reference, part, mark } = press
  const outcome = await setDetails(ports, colleague, { reference, part, mark, inputs })
  switch (outcome.kind) {
    case 'set':
      return detailsCard(outcome.view, ['Saved.'])
    case 'refused':
      return detailsFormCard(outcome.form, ['Not saved yet.', ...outcome.sentences], inputs)
    case 'changed-since':
      return detailsFormAgainCard(outcome.form, inputs)
    case 'set-and-closed-to-you':
    case 'not-allowed':
      return sayings[outcome.kind]
  }
}
