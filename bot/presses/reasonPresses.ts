import type { AdaptiveCard } from '../../cards/adaptiveCard.ts'
import { dayListCard } from '../../cards/day/dayListCard.ts'
import { reasonMissedCard } from '../../cards/contacts/reasonMissedCard.ts'
import { savedCard } from '../../cards/putRight/savedCard.ts'
import { sayings } from '../../cards/sayings.ts'
import type { DayPart } from '../../casework/day/dayPart.ts'
import { ReasonMissed, reasonMissedWords } from '../../casework/words.ts'
import { listDayPart, whoAsks } from '../../services/day/showDay.ts'
import { askReasonMissed, sayReasonMissed } from '../../services/reasonMissed.ts'
import { typedInto, type Pressed, type PressOf } from './press.ts'

/** Asks why a woman missed an appointment that stands in a list of the day. */
export async function reasonAsked(
  { ports, colleague }: Pressed,
  reference: string,
  contact: string,
): Promise<AdaptiveCard> {
  const asked = await askReasonMissed(ports, colleague, { reference, contact })
  return asked.kind === 'asked' ? reasonMissedCard(asked.view, listOf(colleague)) : savedCard(asked)
}

/** Saves why she missed it, and shows the list with what is left. */
export async function reasonSaid(pressed: Pressed<PressOf<'day.reason'>>): Promise<AdaptiveCard> {
  const { ports, colleague, press, inputs } = pressed
  const { reference, contact, as } = press
  const { success, data: reason } = ReasonMissed.safeParse(typedInto(inputs, 'reason'))
  if (!success) return reasonAsked(pressed, reference, contact)
  const said = await sayReasonMissed(ports, colleague, { reference, contact, as, reason })
  const part = listOf(colleague)
  if (said.kind === 'changed-since') return reasonMissedCard(said.view, part, [changedSince])
  if (said.kind !== 'said') return savedCard(said)
  const list = await listDayPart(ports, colleague, part, 1)
  return list.kind === 'list'
    ? dayListCard(list.view, [], [`Saved for ${said.view.facts.title}: ${reasonMissedWords[reason]}.`])
    : sayings['not-allowed']
}

const changedSince = 'Not saved yet: this was put right after the card was opened. Please look again.'

function listOf(colleague: Pressed['colleague']): DayPart {
  return whoAsks(colleague).isManager ? 'reasons' : 'own-reasons'
}
