import type { AdaptiveCard } from '../../cards/adaptiveCard.ts'
import { drillCard } from '../../cards/rota/drillCard.ts'
import { readinessCard } from '../../cards/rota/readinessCard.ts'
import { sayings } from '../../cards/sayings.ts'
import type { Press } from '../../casework/presses/press.ts'
import { runDrill, showDrill, stopDrill, type DrillOutcome } from '../../services/alerts/runDrill.ts'
import { showReadiness } from '../../services/alerts/showReadiness.ts'
import { typedInto, type Pressed } from './press.ts'

/** The presses on the cards of readiness and of drills. */
export type ReadyPress = Extract<Press, { press: `ready.${string}` | `drill.${string}` }>

/** Answers a press on a card of readiness or of drills with the card that takes its place. */
export async function answerReadyPress(pressed: Pressed<ReadyPress>): Promise<AdaptiveCard> {
  const { ports, colleague, press, inputs } = pressed
  switch (press.press) {
    case 'ready.show': {
      const view = await showReadiness(ports, colleague)
      return view === undefined ? sayings['not-allowed'] : readinessCard(view)
    }
    case 'drill.show':
      return drillAnswer(await showDrill(ports, colleague))
    case 'drill.run':
      return drillAnswer(await runDrill(ports, colleague, typedInto(inputs, 'whom')))
    case 'drill.stop':
      return drillAnswer(await stopDrill(ports, colleague, press.alert))
  }
}

const said: Readonly<Record<Extract<DrillOutcome, { view: unknown }>['kind'], readonly string[]>> = {
  shown: [],
  started: ['The drill is on its way.'],
  'running-already': ['A drill runs already: no second one was sent.'],
  stopped: ['The drill is over.'],
  'not-on-ladder': ['Nothing was sent. Choose who is asked from the list.'],
}

/** The card of drills after something was asked of them. */
export function drillAnswer(outcome: DrillOutcome): AdaptiveCard {
  return 'view' in outcome ? drillCard(outcome.view, said[outcome.kind]) : sayings[outcome.kind]
}
