import type { Inputs } from '../../casework/alerts/leadInputs.ts'
import type { Ports } from '../../casework/ports/ports.ts'
import type { Colleague } from '../../casework/records/colleague.ts'
import type { AlertChange } from './changeAlert.ts'

/** Who sends a form about an alert, and what stands in it. */
export interface Asked {
  readonly ports: Ports
  readonly colleague: Colleague
  readonly inputs: Inputs
}

/** What one form does to an alert, or in plain words why it does nothing. */
export type LeadChange = (asked: Asked) => AlertChange
