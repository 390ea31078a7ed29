import type { Alert } from '../records/alert.ts'
import type { Instant } from '../time.ts'
import type { AlertView, PersonLine } from './alertView.ts'
import type { LeadForm } from './leadForms.ts'

/** What a form about an alert shows. */
export interface LeadFormFacts {
  readonly form: LeadForm
  readonly alert: Alert
  readonly view: AlertView
  /** The next step as it can be typed, and the latest moment for one. */
  readonly step: { readonly what: string; readonly when: string }
  readonly limit: Instant
  /** Those to whom it can be handed over. */
  readonly among: readonly PersonLine[]
  /** Women who may be meant, as far as the reader may see them, and the name that was typed for her. */
  readonly women: readonly { readonly reference: string; readonly title: string }[]
  readonly named: string
}
