import type { AdaptiveCard } from '../../cards/adaptiveCard.ts'
import { changedSince } from '../../cards/contacts/contactDraftCard.ts'
import { togetherCard } from '../../cards/contacts/togetherCard.ts'
import { togetherNowCard, undoneCard } from '../../cards/contacts/togetherNow.ts'
import type { Press } from '../../casework/presses/press.ts'
import { readLine } from '../../casework/together.ts'
import { saveTogether } from '../../services/saveTogether.ts'
import { discardTogether } from '../../services/together.ts'
import { togetherNow } from '../../services/togetherNow.ts'
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
      return togetherNowCard(outcome, outcome.kind === 'together' ? ['Not saved yet.'] : [])
    }
    case 'together.discard': {
      await discardTogether(ports, colleague, press.message)
      const now = await togetherNow(ports, colleague, press.message)
      return togetherNowCard(now, now.kind === 'saved' ? [restDiscarded] : [])
    }
    case 'together.undo':
      return undoneCard(await undoTogether(ports, colleague, press.message, press.as))
  }
}

const restDiscarded = 'What is saved stays saved. Undo takes it back; nothing else is left to be saved.'
