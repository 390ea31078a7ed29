import { z } from 'zod'
import type { ContactDraftView } from './contactDraftView.ts'
import type { Receipt } from './receipt.ts'
import type { Instant } from './time.ts'
import type { CuesView } from './cues/cuesView.ts'
import { AddressChoice } from './keptApart.ts'
import { Attendance } from './words.ts'

/** The contacts of one message that are saved with one press: those not saved yet, in the order of the message. */
export interface TogetherView {
  readonly message: string
  readonly workshop: boolean
  readonly drafts: readonly ContactDraftView[]
  /** What of the message, as it was typed, is kept in no record. */
  readonly unkept: readonly string[]
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
  readonly unkept: readonly string[]
  /** Which state of the message's contacts this is. */
  readonly as: number
  readonly now: Instant
}

/** How the contacts of a message stand: with one of them saved, open, or all discarded with what they mention. */
export type TogetherNow =
  | { readonly kind: 'saved'; readonly receipt: TogetherReceipt }
  | { readonly kind: 'together'; readonly view: TogetherView }
  | { readonly kind: 'discarded'; readonly draft: string; readonly cues: CuesView | undefined }
  | { readonly kind: 'no-such-draft' }

/** The most contacts that stand on one card and are saved with one press; those after them are shown next. */
export const mostTogether = 20

/** What a person said on the card about one line: whether she came, who she is where nobody was found, whose the words are, and what is done with the addresses in them. */
export interface TogetherLine {
  readonly attendance?: Attendance
  readonly woman?: string
  readonly name?: string
  readonly hers?: boolean
  readonly addresses?: AddressChoice
}

/** The id of an input of one line, by what it asks and the draft's place in the message. */
export function lineInput(what: 'came' | 'who' | 'name' | 'hers', place: number): string {
  return `${what}${place}`
}

/** The line without a woman that is left out on purpose. */
export const leaveOut = 'leave-out'

/** The id of the one input that asks about the addresses in the words of all the lines. */
export const addressesInput = 'addresses'

const text = z.string().trim().min(1).max(200)

/** Reads what the inputs of one line say; what is missing or no choice of the card's is left as it was. */
export function readLine(inputs: Readonly<Record<string, unknown>>, place: number): TogetherLine {
  const attendance = Attendance.safeParse(inputs[lineInput('came', place)])
  const woman = text.safeParse(inputs[lineInput('who', place)])
  const name = text.safeParse(inputs[lineInput('name', place)])
  const addresses = AddressChoice.safeParse(inputs[addressesInput])
  return {
    ...(attendance.success ? { attendance: attendance.data } : {}),
    ...(woman.success ? { woman: woman.data } : {}),
    ...(name.success ? { name: name.data } : {}),
    ...(inputs[lineInput('hers', place)] === 'yes' ? { hers: true } : {}),
    ...(addresses.success ? { addresses: addresses.data } : {}),
  }
}
