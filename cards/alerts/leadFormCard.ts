import type { LeadFormFacts } from '../../casework/alerts/leadFormFacts.ts'
import { actsOf, leadFormWords, type LeadForm } from '../../casework/alerts/leadForms.ts'
import {
  adaptiveCard,
  button,
  line,
  plainButton,
  sentence,
  type AdaptiveCard,
  type Button,
} from '../adaptiveCard.ts'
import { leadFormInputs } from './leadFormInputs.ts'

/** What a form shows besides its facts: what has to be put right, and what was typed. */
export interface LeadFormState {
  readonly problems?: readonly string[]
  readonly typed?: Readonly<Record<string, unknown>>
}

const saves: Readonly<Record<LeadForm, string>> = {
  step: 'Save the next step',
  'hand-over': 'Ask her',
  decide: 'Save the decision',
  categories: 'Save',
  consent: 'Save',
  urgency: 'Change the urgency',
  withhold: 'Withhold',
  link: 'This is she',
  close: 'Close the alert',
  'right-woman': 'Open it for her',
  reopen: 'Open it again',
}

/** One of the forms on which a lead says what is done about an alert. Nothing is saved until it is sent. */
export function leadFormCard(facts: LeadFormFacts, state: LeadFormState = {}): AdaptiveCard {
  const { form, alert } = facts
  const { problems = [], typed } = state
  return adaptiveCard(
    `${leadFormWords[form]}, not saved yet`,
    [
      ...problems.map((text) => sentence(text)),
      line('Alert', alert.id),
      ...leadFormInputs[form](facts, typed),
    ],
    [
      button(saves[form], { press: 'lead.save', alert: alert.id, form, as: actsOf(alert) }),
      ...besides(facts),
      plainButton('Put away', { press: 'lead.put-away' }),
    ],
  )
}

function besides({ form, alert: { id: alert, decided } }: LeadFormFacts): readonly Button[] {
  if (form === 'link' || form === 'right-woman')
    return [button('Find her by name', { press: 'lead.search', alert, form })]
  if (form === 'decide')
    return [plainButton('Close it instead', { press: 'lead.form', alert, form: 'close' })]
  if (form === 'close')
    return [
      ...(decided === undefined
        ? [plainButton('Record a decision first', { press: 'lead.form', alert, form: 'decide' })]
        : []),
      plainButton('It was filed for another woman', { press: 'lead.form', alert, form: 'right-woman' }),
    ]
  return []
}
