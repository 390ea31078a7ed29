import type { AdaptiveCard } from '../../cards/adaptiveCard.ts'
import { contactDraftCard, takenOut } from '../../cards/contacts/contactDraftCard.ts'
import { discardedCard } from '../../cards/contacts/discardedCard.ts'
import { sayings } from '../../cards/sayings.ts'
import { togetherNowCard } from '../../cards/contacts/togetherNow.ts'
import { changeOlderDraft, chooseWoman, makeOwnNote, type OlderOutcome } from '../../services/changeDraft.ts'
import { discardDraft } from '../../services/discardDraft.ts'
import { saveContact } from '../../services/saveContact.ts'
import { takeBackContact } from '../../services/takeBackContact.ts'
import { takeWomanOff } from '../../services/takeWomanOff.ts'
import { cardOfChange, cardOfSave, cardOfSearch, type ContactPress } from './contactCards.ts'
import { fillContactForm, openContactForm, orderIn } from './contactFormPresses.ts'
import { answerSaying, isSaying } from './contactSayings.ts'
import { typedInto, type Pressed, type PressOf } from './press.ts'

/** Answers a press on a contact's card with the card that takes its place. */
export async function answerContactPress(pressed: Pressed<ContactPress>): Promise<AdaptiveCard> {
  const { ports, colleague, press, inputs } = pressed
  if (isWhichNote(press)) return whichNote({ ...pressed, press })
  if (isSaying(press)) return answerSaying({ ...pressed, press })
  switch (press.press) {
    case 'contact.save':
      return cardOfSave(
        pressed,
        await saveContact(ports, colleague, press.draft, {
          ...{ as: press.as, underOrder: orderIn(inputs, press.order) },
        }),
      )
    case 'contact.edit':
      return openContactForm(pressed)
    case 'contact.fill':
      return fillContactForm({ ...pressed, press })
    case 'contact.discard':
      return discarded(pressed)
    case 'contact.choose':
    case 'contact.not-her':
      return otherWoman({ ...pressed, press })
    case 'contact.search':
      return cardOfSearch(pressed, typedInto(inputs, 'name'))
    case 'contact.undo':
      return undone({ ...pressed, press })
  }
}

async function discarded({ ports, colleague, press }: Pressed<ContactPress>): Promise<AdaptiveCard> {
  const outcome = await discardDraft(ports, colleague, press.draft)
  return outcome.kind === 'discarded' ? discardedCard(press.draft, outcome.cues) : sayings[outcome.kind]
}

async function otherWoman(
  pressed: Pressed<PressOf<'contact.choose' | 'contact.not-her'>>,
): Promise<AdaptiveCard> {
  const { ports, colleague, press } = pressed
  const act = press.press === 'contact.choose' ? chooseWoman : takeWomanOff
  return cardOfChange(pressed, await act(ports, colleague, press.draft, press.reference))
}

type WhichNote = PressOf<'contact.new-note' | 'contact.change-older'>

const isWhichNote = (press: ContactPress): press is WhichNote =>
  press.press === 'contact.new-note' || press.press === 'contact.change-older'

async function whichNote(pressed: Pressed<WhichNote>): Promise<AdaptiveCard> {
  const { ports, colleague, press } = pressed
  const outcome =
    press.press === 'contact.new-note'
      ? await makeOwnNote(ports, colleague, press.draft)
      : await changeOlderDraft(ports, colleague, press.draft)
  return isTogether(outcome) ? togetherNowCard(outcome) : cardOfChange(pressed, outcome)
}

const isTogether = (outcome: OlderOutcome): outcome is TogetherOpen =>
  ['together', 'saved', 'discarded'].includes(outcome.kind)

type TogetherOpen = Extract<OlderOutcome, { kind: 'together' | 'saved' | 'discarded' }>

async function undone(pressed: Pressed<PressOf<'contact.undo'>>): Promise<AdaptiveCard> {
  const { ports, colleague, press } = pressed
  const outcome = await takeBackContact(ports, colleague, press)
  return outcome.kind === 'taken-back' ? contactDraftCard(outcome.view, [takenOut]) : sayings[outcome.kind]
}
