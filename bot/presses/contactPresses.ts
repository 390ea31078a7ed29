import type { AdaptiveCard } from '../../cards/adaptiveCard.ts'
import { messageCard } from '../../cards/messageCard.ts'
import { addressChoiceCard } from '../../cards/addressParts.ts'
import { changedSince, contactDraftCard, nobodyFound, takenOut } from '../../cards/contactDraftCard.ts'
import { contactFormCard } from '../../cards/contactFormCard.ts'
import { discardedCard } from '../../cards/discardedCard.ts'
import { togetherNowCard } from '../../cards/togetherNow.ts'
import type { ContactDraftView } from '../../casework/contactDraftView.ts'
import type { Press } from '../../casework/presses/press.ts'
import { receiptCard } from '../../cards/receiptCard.ts'
import { sayings } from '../../cards/sayings.ts'
import { Enforceable } from '../../casework/records/contact.ts'
import { readContactForm } from '../../casework/contactForm.ts'
import {
  changeOlderDraft,
  chooseWoman,
  fillDraft,
  makeOwnNote,
  searchForDraft,
  type FillOutcome,
  type OlderOutcome,
} from '../../services/changeDraft.ts'
import { showMessage } from '../../services/showMessage.ts'
import { sayAddresses } from '../../services/sayAddresses.ts'
import { takeWomanOff } from '../../services/takeWomanOff.ts'
import { sayHers } from '../../services/sayHers.ts'
import { sayAttendance } from '../../services/sayAttendance.ts'
import { discardDraft } from '../../services/discardDraft.ts'
import { showOwnDraft, type ChangeOutcome } from '../../services/ownDraft.ts'
import { saveContact, type SaveOutcome } from '../../services/saveContact.ts'
import { takeBackContact } from '../../services/takeBackContact.ts'
import { typedInto, type Pressed, type PressOf } from './press.ts'

/** The presses on the cards of a contact. */
export type ContactPress = Extract<Press, { draft: string; press: `contact.${string}` }>

/** Answers a press on a contact's card with the card that takes its place. */
export async function answerContactPress(pressed: Pressed<ContactPress>): Promise<AdaptiveCard> {
  const { ports, colleague, press, inputs } = pressed
  if (isWhichNote(press)) return whichNote({ ...pressed, press })
  if (isSaying(press)) return answerSaying({ ...pressed, press })
  switch (press.press) {
    case 'contact.save':
      return saved(
        pressed,
        await saveContact(ports, colleague, press.draft, {
          ...{ as: press.as, underOrder: orderIn(inputs, press.order) },
        }),
      )
    case 'contact.edit':
      return edit(pressed)
    case 'contact.fill':
      return fill({ ...pressed, press })
    case 'contact.discard':
      return discarded(pressed)
    case 'contact.choose':
    case 'contact.not-her':
      return otherWoman({ ...pressed, press })
    case 'contact.search':
      return search(pressed, typedInto(inputs, 'name'))
    case 'contact.undo':
      return undone({ ...pressed, press })
  }
}

/** What was said on the card of the appointment; what it showed and nobody changed is no answer. */
function orderIn(inputs: Pressed['inputs'], shown: Enforceable | undefined): Enforceable | undefined {
  const { data: said } = Enforceable.safeParse(inputs['underOrder'])
  return said === shown ? undefined : said
}

async function discarded({ ports, colleague, press }: Pressed<ContactPress>): Promise<AdaptiveCard> {
  const outcome = await discardDraft(ports, colleague, press.draft)
  return outcome.kind === 'discarded' ? discardedCard(press.draft, outcome.cues) : sayings[outcome.kind]
}

/** The presses that say one thing of a draft. */
type Saying = PressOf<
  'contact.message' | 'contact.attended' | 'contact.hers' | 'contact.addresses' | 'contact.address'
>

const isSaying = (press: ContactPress): press is Saying =>
  ['contact.message', 'contact.attended', 'contact.hers', 'contact.addresses', 'contact.address'].includes(
    press.press,
  )

async function answerSaying(pressed: Pressed<Saying>): Promise<AdaptiveCard> {
  const { ports, colleague, press } = pressed
  switch (press.press) {
    case 'contact.message': {
      const message = await showMessage(ports, colleague, press.message)
      return message === undefined ? sayings['no-such-draft'] : messageCard(message, press.draft, ports.now())
    }
    case 'contact.attended':
      return sinceOrChanged(pressed, await sayAttendance(ports, colleague, press))
    case 'contact.hers':
      return sinceOrChanged(pressed, await sayHers(ports, colleague, press))
    case 'contact.addresses':
      return askAddresses(pressed)
    case 'contact.address':
      return sinceOrChanged(pressed, await sayAddresses(ports, colleague, press))
  }
}

async function askAddresses(pressed: Pressed<ContactPress>): Promise<AdaptiveCard> {
  const outcome = await showOwnDraft(pressed.ports, pressed.colleague, pressed.press.draft)
  if (outcome.kind !== 'changed') return changed(pressed, outcome)
  const { addresses, draft } = outcome.view
  return addresses === undefined
    ? contactDraftCard(outcome.view)
    : addressChoiceCard(addresses, { draft: draft.id, as: draft.revision })
}

async function otherWoman(
  pressed: Pressed<PressOf<'contact.choose' | 'contact.not-her'>>,
): Promise<AdaptiveCard> {
  const { ports, colleague, press } = pressed
  const act = press.press === 'contact.choose' ? chooseWoman : takeWomanOff
  return changed(pressed, await act(ports, colleague, press.draft, press.reference))
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
  return isTogether(outcome) ? togetherNowCard(outcome) : changed(pressed, outcome)
}

const isTogether = (outcome: OlderOutcome): outcome is TogetherOpen =>
  ['together', 'saved', 'discarded'].includes(outcome.kind)

type TogetherOpen = Extract<OlderOutcome, { kind: 'together' | 'saved' | 'discarded' }>

async function edit(pressed: Pressed<ContactPress>): Promise<AdaptiveCard> {
  const outcome = await showOwnDraft(pressed.ports, pressed.colleague, pressed.press.draft)
  return outcome.kind === 'changed'
    ? contactFormCard(withOrderTyped(outcome.view, pressed.inputs))
    : changed(pressed, outcome)
}

/** What was chosen on the card before its form was opened stands on the form. */
function withOrderTyped(view: ContactDraftView, inputs: Pressed['inputs']): ContactDraftView {
  const missed = orderIn(inputs, undefined)
  return missed === undefined || view.order?.missed === undefined
    ? view
    : { ...view, order: { ...view.order, missed } }
}

async function sinceOrChanged(pressed: Pressed<ContactPress>, outcome: FillOutcome): Promise<AdaptiveCard> {
  return outcome.kind === 'changed' && 'since' in outcome
    ? contactDraftCard(outcome.view, [changedSince])
    : changed(pressed, outcome)
}

async function fill(pressed: Pressed<PressOf<'contact.fill'>>): Promise<AdaptiveCard> {
  const { ports, colleague, press, inputs } = pressed
  const form = readContactForm(inputs)
  if (form.kind === 'wrong') return formAgain(pressed, form.sentences)
  const filled = await fillDraft(ports, colleague, press.draft, { ...form, as: press.as })
  if (filled.kind !== 'changed') return changed(pressed, filled)
  if ('since' in filled) return contactDraftCard(filled.view, [changedSince])
  if (form.someoneElse !== undefined) return search(pressed, form.someoneElse)
  const outcome = await saveContact(ports, colleague, press.draft)
  const asksWho = outcome.kind === 'incomplete' && outcome.view.missing.includes('who')
  return asksWho
    ? formAgain({ ...pressed, inputs: leftOutAlready(inputs) }, [
        'Say who this is about: her name or reference.',
      ])
    : saved(pressed, outcome)
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
    : changed(pressed, outcome)
}

async function search(pressed: Pressed<ContactPress>, name: string): Promise<AdaptiveCard> {
  const { ports, colleague, press } = pressed
  const outcome = await searchForDraft(ports, colleague, press.draft, name)
  return outcome.kind === 'changed' && outcome.nobody === true
    ? contactDraftCard(outcome.view, [nobodyFound])
    : changed(pressed, outcome)
}

async function undone(pressed: Pressed<PressOf<'contact.undo'>>): Promise<AdaptiveCard> {
  const { ports, colleague, press } = pressed
  const outcome = await takeBackContact(ports, colleague, press)
  return outcome.kind === 'taken-back' ? contactDraftCard(outcome.view, [takenOut]) : sayings[outcome.kind]
}

function saved({ ports }: Pressed, outcome: SaveOutcome): AdaptiveCard {
  switch (outcome.kind) {
    case 'saved':
    case 'already-saved':
      return receiptCard(outcome.receipt, ports.now())
    case 'incomplete':
      return contactDraftCard(outcome.view, ['Not saved yet.'])
    case 'changed-since':
      return contactDraftCard(outcome.view, [changedSince])
    case 'no-such-draft':
    case 'already-discarded':
      return sayings[outcome.kind]
  }
}

async function changed(pressed: Pressed<ContactPress>, outcome: ChangeOutcome): Promise<AdaptiveCard> {
  const { ports, colleague, press } = pressed
  switch (outcome.kind) {
    case 'changed':
      return contactDraftCard(outcome.view)
    case 'already-saved':
      return saved(pressed, await saveContact(ports, colleague, press.draft))
    case 'no-such-draft':
    case 'already-discarded':
      return sayings[outcome.kind]
  }
}
