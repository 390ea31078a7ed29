import type { AlertView } from '../../casework/alerts/alertView.ts'
import type { LeadForm } from '../../casework/alerts/leadForms.ts'
import type { LeadFormFacts } from '../../casework/alerts/leadFormFacts.ts'
import { limitOfNextStep } from '../../casework/alerts/limits.ts'
import { may } from '../../casework/permissions.ts'
import type { Ports } from '../../casework/ports/ports.ts'
import type { Alert } from '../../casework/records/alert.ts'
import type { Colleague } from '../../casework/records/colleague.ts'
import { whoIsMeant } from '../whoIsMeant.ts'
import { caseFor, factsFor } from '../women.ts'
import { subjectOfAlert, viewOfAlert } from './alertViews.ts'
import { actionOf } from './leadAlert.ts'
import { handOverTo } from './leadSteps.ts'
import { dueAsTyped } from './readDue.ts'

/** What a form about an alert needs, or undefined for a reader who may not send it. `name` is whom she looks for. */
export async function leadFormFacts(
  ports: Ports,
  colleague: Colleague,
  { number, form, name }: { readonly number: string; readonly form: LeadForm; readonly name?: string },
): Promise<LeadFormFacts | undefined> {
  const alert = await ports.records.find('alert', number)
  if (alert === undefined || !may(colleague, actionOf(form), subjectOfAlert(alert))) return undefined
  const view = await viewOfAlert(ports, colleague, alert)
  const looksForHer = form === 'link' || form === 'right-woman'
  return {
    ...{ form, alert, view },
    step: stepTyped(alert, view),
    limit: limitOfNextStep(alert, view.now),
    among: form === 'hand-over' ? await handOverTo(ports, alert) : [],
    women: looksForHer ? await women(ports, colleague, name ?? nameOf(alert)) : [],
    named: nameOf(alert),
  }
}

function stepTyped({ nextStep }: Alert, { now }: AlertView): LeadFormFacts['step'] {
  const when = nextStep === undefined || nextStep.dueAt <= now ? '' : dueAsTyped(nextStep.dueAt)
  return { what: nextStep?.what ?? 'Decide what follows', when }
}

function nameOf({ subject }: Alert): string {
  return subject.kind === 'own-safety' ? '' : (subject.named ?? '')
}

async function women(ports: Ports, colleague: Colleague, name: string): Promise<LeadFormFacts['women']> {
  if (name === '') return []
  const meant = await whoIsMeant(ports, colleague, name)
  switch (meant.kind) {
    case 'one': {
      const woman = await caseFor(ports, colleague, meant.reference)
      return woman === undefined ? [] : [await factsFor(ports, colleague, woman)]
    }
    case 'several':
      return meant.women
    case 'nobody':
    case 'mistyped-reference':
      return []
  }
}
