import type { AdaptiveCard } from '../../cards/adaptiveCard.ts'
import { keyDateFormCard } from '../../cards/actions/keyDateFormCard.ts'
import { keyDatesCard } from '../../cards/actions/keyDatesCard.ts'
import { sayings } from '../../cards/sayings.ts'
import { readKeyDateForm } from '../../casework/actionForm.ts'
import type { Press } from '../../casework/presses/press.ts'
import { keyDateForm, setKeyDate, takeBackKeyDate, type KeyDateOutcome } from '../../services/setKeyDate.ts'
import { showKeyDates } from '../../services/showActions.ts'
import { womansActions, type Asking } from './actionsShown.ts'
import { typedInto, type Pressed, type PressOf } from './press.ts'

/** The presses on the cards of key dates. */
export type KeyDatePress = PressOf<
  'actions.add-date' | 'actions.save-date' | 'actions.dates' | 'actions.change-date' | 'actions.drop-date'
>

/** Whether a press is one of a card of key dates. */
export function isKeyDatePress(press: Press): press is KeyDatePress {
  return /^actions\.(?:dates|[a-z]+-date)$/.test(press.press)
}

/** Answers a press on a card of key dates with the card that takes its place. */
export async function answerKeyDatePress(pressed: Pressed<KeyDatePress>): Promise<AdaptiveCard> {
  const { ports, colleague, press, inputs, requestId } = pressed
  const { reference } = press
  const chosen = typedInto(inputs, 'date')
  switch (press.press) {
    case 'actions.dates':
      return dates(pressed, reference)
    case 'actions.add-date':
      return form(pressed, { reference, date: requestId })
    case 'actions.change-date':
      return chosen === ''
        ? dates(pressed, reference, ['Choose which date.'])
        : form(pressed, { reference, date: requestId, instead: chosen })
    case 'actions.drop-date':
      return chosen === ''
        ? dates(pressed, reference, ['Choose which date.'])
        : ended(pressed, reference, await takeBackKeyDate(ports, colleague, { reference, id: chosen }))
    case 'actions.save-date':
      return save({ ...pressed, press })
  }
}

async function dates(
  { ports, colleague }: Asking,
  reference: string,
  said: readonly string[] = [],
): Promise<AdaptiveCard> {
  const view = await showKeyDates(ports, colleague, reference)
  return view === undefined ? sayings['not-allowed'] : keyDatesCard(view, said)
}

const noSuchDate = 'That date was changed or taken back before. Nothing was changed.'

async function form(
  asking: Asking,
  { reference, date, instead }: Omit<PressOf<'actions.save-date'>, 'press'>,
  problems: readonly string[] = [],
  typed: Readonly<Record<string, unknown>> = {},
): Promise<AdaptiveCard> {
  const outcome = await keyDateForm(asking.ports, asking.colleague, reference, instead)
  switch (outcome.kind) {
    case 'form':
      return keyDateFormCard(outcome.view, date, problems, typed)
    case 'no-such-date':
      return dates(asking, reference, [noSuchDate])
    case 'not-allowed':
      return sayings['not-allowed']
  }
}

async function save(pressed: Pressed<PressOf<'actions.save-date'>>): Promise<AdaptiveCard> {
  const { ports, colleague, press, inputs } = pressed
  const { reference, date: id, instead } = press
  const read = readKeyDateForm(inputs)
  if (read.kind === 'wrong') return form(pressed, press, ['Not saved yet.', ...read.sentences], inputs)
  const request = { id, reference, instead, inputs: read.filled }
  return ended(pressed, reference, await setKeyDate(ports, colleague, request))
}

async function ended(asking: Asking, reference: string, outcome: KeyDateOutcome): Promise<AdaptiveCard> {
  switch (outcome) {
    case 'set':
      return womansActions(asking, reference, ['Saved.'])
    case 'taken-back':
      return womansActions(asking, reference, ['Taken back. It stays on record and is not shown.'])
    case 'no-such-date':
      return dates(asking, reference, [noSuchDate])
    case 'not-allowed':
      return sayings['not-allowed']
  }
}
