import type { Command } from '../../../dialogs/command.ts'
import { readCommand } from '../../../dialogs/readCommand.ts'
import { readAbsence } from '../../../notes/cover/readAbsence.ts'
import { readNote } from '../../../notes/readNote.ts'
import { readCorrection } from '../../../notes/replies/readCorrection.ts'

/** Where a typed message leads while nothing is open: to a command, to a note, or to the answer that it was not understood. */
export type Routed = Command['dialog'] | 'note' | 'not-understood'

const now = '2026-03-12T16:30:00.000Z'

/** Leads a message as the bot does, with nobody of its names known. */
export function routed(text: string): Routed {
  const command = readCommand(text)
  const isHandedOn = command?.dialog === 'cover' && readAbsence(text, [], now) === undefined
  if (command !== undefined && !isHandedOn) return command.dialog
  return readNote(text, { now, women: [] }).isNote ? 'note' : 'not-understood'
}

/** Whether a message that is no command changes the contact that is open, or may. */
export function changesOpenContact(text: string): boolean {
  if (readCommand(text) !== undefined) return false
  const reading = { with: 'her', day: '2026-03-12', dayGiven: false, topics: [] } as const
  const draft = { woman: 'W-VV396G-C', candidates: ['W-VV396G-C'], reading: { ...reading, topics: [] } }
  return readCorrection(text, { now, women: [], draft }).kind === 'correction'
}
