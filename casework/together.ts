import { z } from 'zod'
import type { ContactDraftView } from './contactDraftView.ts'
import type { Receipt } from './receipt.ts'
import type { Instant } from './time.ts'
import { Attendance } from './words.ts'

/** The contacts of one message that are saved with one press: those not saved yet, in the order of the message. */
export interface TogetherView {
  readonly message: string
  readonly workshop: boolean
  readonly drafts: readonly ContactDraftView[]
  /** Which state of them this is. */
  readonly as: number
  readonly now: Instant
}

/** What was saved of a message with one press, by the name of each woman, and what is still to be saved. */
export interface TogetherReceipt {
  readonly message: string
  readonly saved: readonly { readonly name: string; readonly receipt: Receipt }[]
  readonly left: TogetherView | undefined
  readonly undoUntil: Instant | undefined
  readonly now: Instant
}

/** What a person said on the card about one line: whether she came, and who she is where nobody was found. */
export interface TogetherLine {
  readonly attendance?: Attendance
  readonly woman?: string
  readonly name?: string
}

/** The id of an input of one line, by what it asks and the draft's place in the message. */
export function lineInput(what: 'came' | 'who' | 'name', place: number): string {
  return `${what}${place}`
}

/** The line without a woman that is left out on purpose. */
export const leaveOut = 'leave-out'

const text = z.string().trim().min(1).max(200)

/** Reads what the inputs of one line say; what is missing or no choice of the card's is left as it was. */
export function readLine(inputs: Readonly<Record<string, unknown>>, place: number): TogetherLine {
  const attendance = Attendance.safeParse(inputs[lineInput('came', place)])
  const woman = text.safeParse(inputs[lineInput('who', place)])
  const name = text.safeParse(inputs[lineInput('name', place)])
  return {
    ...(attendance.success ? { attendance: attendance.data } : {}),
    ...(woman.success ? { woman: woman.data } : {}),
    ...(name.success ? { name: name.data } : {}),
  }
}
