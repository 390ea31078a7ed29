import type { AdaptiveCard } from '../../cards/adaptiveCard.ts'
import { sayings } from '../../cards/sayings.ts'
import { changedSince, takenOut } from '../../cards/contactDraftCard.ts'
import { togetherCard, togetherReceiptCard } from '../../cards/togetherCard.ts'
import type { Press } from '../../casework/press.ts'
import { readLine } from '../../casework/together.ts'
import { saveTogether } from '../../services/saveTogether.ts'
import { discardTogether } from '../../services/together.ts'
import { undoTogether } from '../../services/undoTogether.ts'
import type { Pressed } from './press.ts'

/** The presses on the card of several contacts that were typed in one message. */
export type TogetherPress = Extract<Press, { press: `together.${string}` }>

/** Answers a press on the card of several contacts with the card that takes its place. */
export async function answerTogetherPress(pressed: Pressed<TogetherPress>): Promise<AdaptiveCard> {
  const { ports, colleague, press, inputs } = pressed
  switch (press.press) {
    case 'together.save': {
      const lines = (place: number): ReturnType<typeof readLine> => readLine(inputs, place)
      const outcome = await saveTogether(ports, colleague, press, lines)
      if (outcome.kind === 'changed-since') return togetherCard(outcome.view, [changedSince])
      return outcome.kind === 'saved' ? togetherReceiptCard(outcome.receipt) : sayings[outcome.kind]
    }
    case 'together.discard': {
      const { kind } = await discardTogether(ports, colleague, press.message)
      return sayings[kind === 'discarded' ? 'already-discarded' : kind]
    }
    case 'together.undo': {
      const outcome = await undoTogether(ports, colleague, press.message)
      return outcome.kind === 'together' ? togetherCard(outcome.view, [takenOut]) : sayings[outcome.kind]
    }
  }
}
