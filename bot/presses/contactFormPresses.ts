import type { AdaptiveCard } from '../../cards/adaptiveCard.ts'
import { changedSince, contactDraftCard } from '../../cards/contacts/contactDraftCard.ts'
import { contactFormCard } from '../../cards/contacts/contactFormCard.ts'
import type { ContactDraftView } from '../../casework/contactDraftView.ts'
import { readContactForm } from '../../casework/contactForm.ts'
import { Enforceable } from '../../casework/records/contact.ts'
import { fillDraft } from '../../services/changeDraft.ts'
import { showOwnDraft } from '../../services/ownDraft.ts'
import { saveContact } from '../../services/saveContact.ts'
import { cardOfChange, cardOfSave, cardOfSearch, type ContactPress } from './contactCards.ts'
import type { Pressed, PressOf } from './press.ts'

/** Opens the form of a draft. */
export async function openContactForm(pressed: Pressed<ContactPress>): Promise<AdaptiveCard> {
  const outcome = await showOwnDraft(pressed.ports, pressed.colleague, pressed.press.draft)
  return outcome.kind === 'changed'
    ? contactFormCard(withOrderTyped(outcome.view, pressed.inputs))
    : cardOfChange(pressed, outcome)
}

/** What was chosen on the card before its form was opened stands on the form. */
function withOrderTyped(view: ContactDraftView, inputs: Pressed['inputs']): ContactDraftView {
  const missed = orderIn(inputs, undefined)
  return missed === undefined || view.order?.missed === undefined
    ? view
    : { ...view, order: { ...view.order, missed } }
}

/** Takes what a form says into the draft, and saves it where nothing is missing. */
export async function fillContactForm(pressed: Pressed<PressOf<'contact.fill'>>): Promise<AdaptiveCard> {
  const { ports, colleague, press, inputs } = pressed
  const form = readContactForm(inputs)
  if (form.kind === 'wrong') return formAgain(pressed, form.sentences)
  const filled = await fillDraft(ports, colleague, press.draft, { ...form, as: press.as })
  if (filled.kind !== 'changed') return cardOfChange(pressed, filled)
  if ('since' in filled) return contactDraftCard(filled.view, [changedSince])
  if (form.someoneElse !== undefined) return cardOfSearch(pressed, form.someoneElse)
  const outcome = await saveContact(ports, colleague, press.draft)
  const asksWho = outcome.kind === 'incomplete' && outcome.view.missing.includes('who')
  return asksWho
    ? formAgain({ ...pressed, inputs: leftOutAlready(inputs) }, [
        'Say who this is about: her name or reference.',
      ])
    : cardOfSave(pressed, outcome)
}

/** What was left out is gone from the draft, and its tick would stand on what took its place. */
function leftOutAlready({ leaveOut: _leftOut, ...inputs }: Pressed['inputs']): Pressed['inputs'] {
  return inputs
}

async function formAgain(
  pressed: Pressed<PressOf<'contact.fill'>>,
  sentences: readonly string[],
): Promise<AdaptiveCard> {
  const outcome = await showOwnDraft(pressed.ports, pressed.colleague, pressed.press.draft)
  return outcome.kind === 'changed'
    ? contactFormCard(outcome.view, ['Not saved yet.', ...sentences], pressed.inputs)
    : cardOfChange(pressed, outcome)
}

/** What was said on the card of the appointment; what it showed and nobody changed is no answer. */
export function orderIn(inputs: Pressed['inputs'], shown: Enforceable | undefined): Enforceable | undefined {
  const { data: said } = Enforceable.safeParse(inputs['underOrder'])
  return said === shown ? undefined : said
}
