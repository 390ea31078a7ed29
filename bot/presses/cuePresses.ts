import type { AdaptiveCard } from '../../cards/adaptiveCard.ts'
import { contactFormCard } from '../../cards/contacts/contactFormCard.ts'
import { answerInWords } from '../../cards/cues/cueAnswerWords.ts'
import { cueChoiceCard } from '../../cards/cues/cueChoiceCard.ts'
import { sayings } from '../../cards/sayings.ts'
import type { Press } from '../../casework/presses/press.ts'
import { alertFromDraft } from '../../services/alerts/alertFromNote.ts'
import { answerCue } from '../../services/answerCue.ts'
import { showOwnDraft } from '../../services/ownDraft.ts'
import { alertFormShown } from './alertFormPresses.ts'
import { answerCueListPress } from './cueListPresses.ts'
import { alertStandsBelow, type Below } from './below.ts'
import { draftNow } from './draftNow.ts'
import { typedInto, type Pressed, type PressOf } from './press.ts'

/** The presses on what a note mentions, and on the list of the safeguarding leads. */
export type CuePress = Extract<Press, { press: `cues.${string}` }>

/** Answers a press on a cue with the card that takes its place. */
export async function answerCuePress(pressed: Pressed<CuePress>): Promise<AdaptiveCard> {
  const { press } = pressed
  switch (press.press) {
    case 'cues.alert':
      return raise({ ...pressed, press })
    case 'cues.not-now':
      return question(pressed, press.draft)
    case 'cues.answer':
      return answer({ ...pressed, press })
    case 'cues.back':
      return (await draftNow(pressed, press.draft))?.card() ?? sayings['no-such-draft']
    case 'cues.mark':
    case 'cues.raise':
    case 'cues.woman':
      return answerCueListPress({ ...pressed, press })
  }
}

/** The alert form, and above it the contact it is raised from as far as it was typed; undefined where there is no such contact. */
export async function alertBelow(pressed: Pressed<PressOf<'cues.alert'>>): Promise<Below | undefined> {
  const stays = await contactAbove(pressed)
  return stays === undefined ? undefined : { card: await raise(pressed), stays }
}

async function contactAbove(pressed: Pressed<PressOf<'cues.alert'>>): Promise<AdaptiveCard | undefined> {
  const { ports, colleague, press, inputs } = pressed
  const said = [alertStandsBelow]
  if (press.as === undefined) return (await draftNow(pressed, press.draft))?.card(said)
  const shown = await showOwnDraft(ports, colleague, press.draft)
  return shown.kind === 'changed' ? contactFormCard(shown.view, said, inputs) : undefined
}

async function raise(pressed: Pressed<PressOf<'cues.alert'>>): Promise<AdaptiveCard> {
  const { ports, colleague, press, inputs, requestId: id } = pressed
  const typed = press.as === undefined ? {} : { typed: typedInto(inputs, 'words') }
  const outcome = await alertFromDraft(ports, colleague, { id, draft: press.draft, ...typed })
  return alertFormShown(pressed, outcome)
}

async function question(pressed: Pressed<CuePress>, draft: string): Promise<AdaptiveCard> {
  const now = await draftNow(pressed, draft)
  if (now === undefined) return sayings['no-such-draft']
  return now.cues === undefined || now.cues.asked.length === 0 ? now.card() : cueChoiceCard(now.cues, draft)
}

async function answer(pressed: Pressed<PressOf<'cues.answer'>>): Promise<AdaptiveCard> {
  const { ports, colleague, press } = pressed
  const outcome = await answerCue(ports, colleague, press)
  if (outcome.kind !== 'answered') return sayings['no-such-draft']
  const now = await draftNow(pressed, press.draft)
  const said = [answerInWords(outcome, ports.now())]
  const next = now?.cues ?? { asked: [] }
  // Whom to ring comes before the next question.
  if (next.asked.length > 0 && press.choice !== 'ringing') return cueChoiceCard(next, press.draft, said)
  return now?.card(said) ?? sayings['no-such-draft']
}
