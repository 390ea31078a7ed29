import { contactFormCard } from '../cards/contacts/contactFormCard.ts'
import { foundCard } from '../cards/women/foundCard.ts'
import { emptyContactDraft } from '../services/draftContact.ts'
import { whoIsMeant } from '../services/whoIsMeant.ts'
import { AnswerDialog } from './answerDialog.ts'

/** Opens an empty form for a contact, about the woman named; what names nobody is taken for a note. */
export function logDialog(): AnswerDialog {
  return new AnswerDialog('log', async ({ ports, colleague, requestId, words }) => {
    if (words === '') return contactFormCard(await emptyContactDraft(ports, colleague, { id: requestId }))
    const meant = await whoIsMeant(ports, colleague, words)
    if (meant.kind === 'nobody') return undefined
    if (meant.kind !== 'one') return foundCard(meant, 'woman.log')
    const { reference } = meant
    return contactFormCard(await emptyContactDraft(ports, colleague, { id: requestId, reference }))
  })
}
