import { readNote } from '../notes/readNote.ts'
import type { Turn } from './turn.ts'

/**
 * Whether a message that began like a command, and named nobody, was a note all the same: "Details taken from Jade, 40 minutes".
 * A note is never lost to a command.
 */
export function meantAsNote(outcome: { readonly kind: string }, { ports, text }: Turn): boolean {
  return outcome.kind === 'nobody' && readNote(text, { now: ports.now(), women: [] }).isNote
}
