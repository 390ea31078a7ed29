import { isOpenAlert } from '../../casework/alerts/alertState.ts'
import { actsOf, type LeadForm } from '../../casework/alerts/leadForms.ts'
import type { Inputs } from '../../casework/alerts/leadInputs.ts'
import type { Action } from '../../casework/permissionTable.ts'
import type { Ports } from '../../casework/ports/ports.ts'
import type { AuditEntry } from '../../casework/records/auditEntry.ts'
import type { Colleague } from '../../casework/records/colleague.ts'
import { changeAlert, type ChangeAlertOutcome } from './changeAlert.ts'
import type { LeadChange } from './leadChange.ts'
import { closeChange, reopenChange, rightWomanChange } from './leadEnds.ts'
import {
  categoriesChange,
  consentChange,
  decisionChange,
  linkChange,
  urgencyChange,
  withholdChange,
} from './leadFacts.ts'
import { handOverChange, stepChange } from './leadSteps.ts'

interface Form {
  readonly change: LeadChange
  readonly audited: AuditEntry['act']
  readonly action?: Action
}

const forms: Readonly<Record<LeadForm, Form>> = {
  step: { change: stepChange, audited: 'alert.step-set', action: 'acknowledge-alert' },
  'hand-over': { change: handOverChange, audited: 'alert.led', action: 'acknowledge-alert' },
  decide: { change: decisionChange, audited: 'alert.led' },
  categories: { change: categoriesChange, audited: 'alert.led' },
  consent: { change: consentChange, audited: 'alert.led' },
  urgency: { change: urgencyChange, audited: 'alert.led', action: 'add-to-alert' },
  withhold: { change: withholdChange, audited: 'alert.led' },
  link: { change: linkChange, audited: 'alert.led' },
  close: { change: closeChange, audited: 'alert.closed' },
  'right-woman': { change: rightWomanChange, audited: 'alert.closed' },
  reopen: { change: reopenChange, audited: 'alert.led' },
}

/** The action of the permission table that a form asks for. */
export function actionOf(form: LeadForm): Action {
  return forms[form].action ?? 'lead-alert'
}

const changedSince =
  'Not saved yet: somebody did something with this alert after the form was opened. Look at the alert, then save again if this is still right.'

/** Does what a form about an alert says. `as` is how much had been done when the form was shown, so that no two people act on the same state unseen. */
export async function saveLeadForm(
  ports: Ports,
  colleague: Colleague,
  {
    number,
    form,
    as,
    inputs,
  }: { readonly number: string; readonly form: LeadForm; readonly as: number; readonly inputs: Inputs },
): Promise<ChangeAlertOutcome> {
  const { change, audited } = forms[form]
  const request = { number, action: actionOf(form), audited }
  return changeAlert(ports, colleague, request, (alert, act) => {
    if (isOpenAlert(alert) === (form === 'reopen'))
      return form === 'reopen' ? 'It is open already.' : 'This alert is closed. Nothing was changed.'
    if (actsOf(alert) !== as) return changedSince
    return change({ ports, colleague, inputs })(alert, act)
  })
}
