import type { FileHand } from '../files/fileHand.ts'
import type { AllowedTenants } from '../../services/recogniseColleague.ts'
import type { Press } from '../../casework/presses/press.ts'
import type { Ports } from '../../casework/ports/ports.ts'
import type { Colleague } from '../../casework/records/colleague.ts'

/** One press as it arrives: who pressed what, what the card's inputs held, and where the card stands. */
export interface Pressed<P extends Press = Press> {
  readonly ports: Ports
  readonly tenants: AllowedTenants
  readonly colleague: Colleague
  readonly press: P
  readonly inputs: Readonly<Record<string, unknown>>
  readonly card: { readonly conversation: string; readonly id: string } | undefined
  /** Gives her a file. */
  readonly files: FileHand
  /** An id for what this press begins, the same when the press is delivered twice. */
  readonly requestId: string
}

/** The press of one name. */
export type PressOf<Name extends Press['press']> = Extract<Press, { press: Name }>

/** What was typed into one input, trimmed; empty when there was nothing. */
export function typedInto(inputs: Pressed['inputs'], id: string): string {
  const value = inputs[id]
  return typeof value === 'string' ? value.trim() : ''
}
