import { togetherCard } from '../cards/contacts/togetherCard.ts'
import type { ContactDraftView } from '../casework/contactDraftView.ts'
import type { AdaptiveCard } from '../cards/adaptiveCard.ts'
import { actionFormCard } from '../cards/actions/actionFormCard.ts'
import { alertFormCard } from '../cards/alerts/alertFormCard.ts'
import { contactDraftCard, nobodyFound } from '../cards/contacts/contactDraftCard.ts'
import { foundCard } from '../cards/women/foundCard.ts'
import { notAnsweredCard } from '../cards/questions/notAnsweredCard.ts'
import { sayingCard } from '../cards/sayingCard.ts'
import { sayings } from '../cards/sayings.ts'
import { mayAsk } from '../notes/questions/mayAsk.ts'
import { ask } from '../services/questions/ask.ts'
import { findWoman } from '../services/findWoman.ts'
import { takeMessage } from '../services/takeMessage.ts'
import type { Unclear } from '../services/takeNote.ts'
import { AnswerDialog, type Answer } from './answerDialog.ts'
import type { Turn } from './turn.ts'

/** Takes a note, or a correction of the note before it, and shows the contact as it would be saved. */
export function noteDialog(): AnswerDialog {
  return new AnswerDialog('note', async (turn) => answer(turn))
}

const unclear: Record<Unclear, readonly [string, string]> = {
  'nothing-open': [
    'I did not understand that. Nothing was saved.',
    'Write as you would to a colleague, for example "Saw (her name) 40 mins at the hub", or say caseload, outcomes (her name), details (her name), actions, alert or help.',
  ],
  'contact-open': [
    'I did not understand that.',
    'The contact above is unchanged and not saved yet. Press Save or Edit on it, or say "help".',
  ],
  'contact-just-saved': [
    'I did not understand that. Nothing was saved.',
    'Your last contact is saved: press Undo on it, or say "correct", to change it. For anything else write a new note, or say caseload, outcomes (her name), details (her name), actions, alert or help.',
  ],
}

async function answer({ ports, colleague, words, requestId }: Turn): Promise<Answer> {
  const outcome = await takeMessage(ports, colleague, { id: requestId, words })
  switch (outcome.kind) {
    case 'drafted':
      return draftCards(outcome.views, alertSaid(outcome))
    case 'drafted-together':
      return togetherCard(outcome.view, alertSaid(outcome))
    case 'corrected-together':
      return [togetherCard(outcome.view), ...draftCards(outcome.beside, [])]
    case 'corrected':
    case 'asked':
      return contactDraftCard(outcome.view, outcome.nobody === true ? [nobodyFound] : [])
    case 'planned':
      return actionFormCard(outcome.view)
    case 'added-to-alert':
      return alertFormCard(outcome.view, false, [
        'Your words stand under "What happened?". They are not sent yet.',
      ])
    case 'too-long':
      return sayingCard('That message is too long for one contact.', [
        `It has ${outcome.length.toLocaleString('en-GB')} characters; one contact keeps at most ${outcome.longest.toLocaleString('en-GB')}. Nothing was saved. Please send it in parts.`,
      ])
    case 'not-understood':
      return unclearAnswer({ ports, colleague, words }, outcome.because)
    case 'not-allowed':
      return declinedOr(sayings['not-allowed'], { ports, colleague, words })
  }
}

const alertNotSent = 'The alert above is not sent. Nobody has been told yet.'

const alertSaid = (outcome: object): readonly string[] => ('unsentAlert' in outcome ? [alertNotSent] : [])

/** A card for each contact of a message; what is said first stands on the first of them. */
function draftCards(
  views: readonly ContactDraftView[],
  problems: readonly string[],
): readonly AdaptiveCard[] {
  return views.map((view, at) => contactDraftCard(view, at === 0 ? problems : []))
}

const nameAlone = /^[\p{L}\p{M}'’.-]{2,}(?: [\p{L}\p{M}'’.-]+){0,2}$/u

type Asked = Pick<Turn, 'ports' | 'colleague' | 'words'>

/** Why a question about the records is not answered, and what can be asked; what else there is to say where it is none. */
async function declinedOr(
  other: AdaptiveCard,
  { ports, colleague, words }: Asked,
  said: readonly string[] = [],
): Promise<AdaptiveCard> {
  const answered = mayAsk(words) ? await ask(ports, colleague, words) : undefined
  return answered?.kind === 'unanswered' ? notAnsweredCard(answered, said) : other
}

/** A name alone asks for the woman; what fits nobody is answered with what can be written. */
async function unclearAnswer({ ports, colleague, words }: Asked, because: Unclear): Promise<AdaptiveCard> {
  const found =
    because !== 'contact-open' && nameAlone.test(words.trim())
      ? await findWoman(ports, colleague, words)
      : undefined
  if (found !== undefined && found.kind !== 'nobody') return foundCard(found)
  const unchanged = because === 'contact-open' ? ['The contact above is unchanged and not saved yet.'] : []
  const [title, sentence] = unclear[because]
  return declinedOr(sayingCard(title, [sentence]), { ports, colleague, words }, unchanged)
}
