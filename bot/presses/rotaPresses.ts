import type { AdaptiveCard } from '../../cards/adaptiveCard.ts'
import { rotaCard } from '../../cards/rota/rotaCard.ts'
import { hoursFormCard, overrideFormCard, type RotaFormState } from '../../cards/rota/rotaFormCard.ts'
import { sayings } from '../../cards/sayings.ts'
import type { Press } from '../../casework/presses/press.ts'
import { addOverride, setHours, takeBackOverride, type RotaSet } from '../../services/setRota.ts'
import { rotaToSet, showRota } from '../../services/showRota.ts'
import { typedInto, type Pressed, type PressOf } from './press.ts'

/** The presses on the cards of the rota. */
export type RotaPress = Extract<Press, { press: `rota.${string}` }>

type Asking = Pick<Pressed, 'ports' | 'colleague'>
type Refilled = Pick<RotaFormState, 'problems' | 'typed'>

/** Answers a press on a card of the rota with the card that takes its place. */
export async function answerRotaPress(pressed: Pressed<RotaPress>): Promise<AdaptiveCard> {
  const { ports, colleague, press, inputs, requestId } = pressed
  switch (press.press) {
    case 'rota.show':
      return rota(pressed)
    case 'rota.add':
      return overrideForm(pressed, requestId)
    case 'rota.save':
      return saveOverride({ ...pressed, press })
    case 'rota.take-back': {
      const id = typedInto(inputs, 'override')
      if (id === '') return rota(pressed, ['Choose which cover or change to take back.'])
      return ended(pressed, await takeBackOverride(ports, colleague, id))
    }
    case 'rota.hours':
      return hoursForm(pressed)
    case 'rota.save-hours':
      return saveHours({ ...pressed, press })
  }
}

async function saveOverride(pressed: Pressed<PressOf<'rota.save'>>): Promise<AdaptiveCard> {
  const { ports, colleague, press, inputs } = pressed
  const outcome = await addOverride(ports, colleague, { id: press.override, inputs })
  return outcome.kind === 'wrong'
    ? overrideForm(pressed, press.override, refilled(outcome.sentences, inputs))
    : ended(pressed, outcome)
}

async function saveHours(pressed: Pressed<PressOf<'rota.save-hours'>>): Promise<AdaptiveCard> {
  const { ports, colleague, press, inputs } = pressed
  const outcome = await setHours(ports, colleague, { shown: press.as, inputs })
  return outcome.kind === 'wrong'
    ? hoursForm(pressed, refilled(outcome.sentences, inputs))
    : ended(pressed, outcome)
}

function refilled(sentences: readonly string[], typed: Pressed['inputs']): Refilled {
  return { problems: ['Not saved yet.', ...sentences], typed }
}

async function overrideForm(asking: Asking, id: string, state: Refilled = {}): Promise<AdaptiveCard> {
  const facts = await rotaToSet(asking.ports, asking.colleague)
  if (facts === undefined) return sayings['not-allowed']
  return overrideFormCard(id, asking.ports.now(), { among: facts.among, ...state })
}

async function hoursForm(asking: Asking, state: Refilled = {}): Promise<AdaptiveCard> {
  const facts = await rotaToSet(asking.ports, asking.colleague)
  if (facts === undefined) return sayings['not-allowed']
  return hoursFormCard(facts.rota, { among: facts.among, ...state })
}

async function rota({ ports, colleague }: Asking, said: readonly string[] = []): Promise<AdaptiveCard> {
  const view = await showRota(ports, colleague)
  return view === undefined ? sayings['not-allowed'] : rotaCard(view, said)
}

const saidOf: Readonly<Record<Exclude<RotaSet['kind'], 'not-allowed'>, string>> = {
  saved: 'Saved.',
  'taken-back': 'Taken back. It counts no more.',
  'no-such-change': 'That is over or was taken back before. Nothing was changed.',
  'changed-since': 'Somebody else changed the rota meanwhile. Nothing was changed; please look again.',
}

async function ended(asking: Asking, { kind }: RotaSet): Promise<AdaptiveCard> {
  return kind === 'not-allowed' ? sayings['not-allowed'] : rota(asking, [saidOf[kind]])
}
