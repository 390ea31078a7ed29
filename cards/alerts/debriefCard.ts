import type { PersonLine } from '../../casework/alerts/alertView.ts'
import { adaptiveCard, exactly, sentence, type AdaptiveCard } from '../adaptiveCard.ts'
import { personInWords } from './alertWords.ts'

/** Tells a manager that a colleague asks for time to talk. It says nothing of why. */
export function debriefCard(askedBy: PersonLine): AdaptiveCard {
  return adaptiveCard('You have a new item to read', [
    exactly(`${personInWords(askedBy)}, asks you for a debrief.`),
    sentence('Please make time for her. What it is about is hers to say.'),
  ])
}
