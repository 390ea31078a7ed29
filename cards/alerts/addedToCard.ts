import { hurtLatelyAdvice } from '../../casework/alerts/alertQuestions.ts'
import type { AlertView } from '../../casework/alerts/alertView.ts'
import type { Alert } from '../../casework/records/alert.ts'
import { adaptiveCard, exactly, sentence, type AdaptiveCard } from '../adaptiveCard.ts'
import { notTheEmergencyRoute, personInWords } from './alertWords.ts'

/** Says that what was written stands with an alert that somebody else raised, and who has that one. Nothing else of it. */
export function addedToCard(alert: Alert, view: AlertView, hurtLately = false): AdaptiveCard {
  const { acknowledgement, asked } = view
  const ring = `If it cannot wait, ring ${asked.map(personInWords).join('; or ')}.`
  const has =
    acknowledgement === undefined
      ? `Nobody has taken it yet. ${ring}`
      : `${personInWords(acknowledgement.by)}, has it.${asked.length === 0 ? '' : ` The time of its next step has passed. ${ring}`}`
  return adaptiveCard(`Added to ${alert.id}`, [
    sentence(notTheEmergencyRoute),
    ...(hurtLately ? [sentence(hurtLatelyAdvice)] : []),
    exactly(has),
    sentence('Thank you for raising this.'),
  ])
}
