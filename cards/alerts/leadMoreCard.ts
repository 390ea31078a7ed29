import type { AlertView } from '../../casework/alerts/alertView.ts'
import { formsFor, leadFormWords } from '../../casework/alerts/leadForms.ts'
import type { Alert } from '../../casework/records/alert.ts'
import { adaptiveCard, button, line, plainButton, sentence, type AdaptiveCard } from '../adaptiveCard.ts'
import { choiceInput, valuesFrom } from '../inputs.ts'

/** Everything a lead may do with an alert as it stands, to choose among. */
export function leadMoreCard(alert: Alert, view: AlertView, problems: readonly string[] = []): AdaptiveCard {
  const forms = formsFor(alert, view.reader)
  const words = Object.fromEntries(forms.map((form) => [form, leadFormWords[form]]))
  return adaptiveCard(
    'What do you want to do?',
    [
      ...problems.map((text) => sentence(text)),
      line('Alert', alert.id),
      { ...choiceInput('form', 'What to do', words, valuesFrom({})), style: 'expanded' },
    ],
    [
      button('Go on', { press: 'lead.choose', alert: alert.id }),
      plainButton('Timeline', { press: 'lead.timeline', alert: alert.id, page: 1 }),
      plainButton('Put away', { press: 'lead.put-away' }),
    ],
  )
}
