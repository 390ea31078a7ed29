import { AlertNumber, type ColleagueId } from '../identifiers.ts'
import { chosen } from '../formInputs.ts'
import type { Urgency } from '../records/alertParts.ts'
import { Urgency as AnyUrgency } from '../records/alertParts.ts'
import {
  CategoryCode,
  ConsentCode,
  consentWords,
  Decision,
  decisionWords,
  OverrideGround,
} from './alertCodes.ts'
import { alertGroups } from './alertGroups.ts'

/** What the inputs of a form hold when it is sent. */
export type Inputs = Readonly<Record<string, unknown>>

/** What one input holds, without spaces around it; empty when there is nothing. */
export function typedIn(inputs: Inputs, id: string): string {
  const value = inputs[id]
  return typeof value === 'string' ? value.trim() : ''
}

/** A reason of at most `most` characters, or in plain words what is missing. */
export function readReason(
  inputs: Inputs,
  { most = 1000, least = 1 }: { readonly most?: number; readonly least?: number } = {},
): { readonly reason: string } | string {
  const reason = typedIn(inputs, 'reason')
  if (reason === '') return 'Say why.'
  if (reason.length < least) return `Say why in at least ${least} characters.`
  return reason.length > most ? `Say it in at most ${most} characters.` : { reason }
}

/** What was decided, with the note that it needs. */
export function readDecision(
  inputs: Inputs,
): { readonly decision: Decision; readonly reason: string } | string {
  const decision = Decision.safeParse(inputs['decision'])
  if (!decision.success) return 'Choose what was decided.'
  const note = readReason(inputs)
  if (typeof note !== 'string') return { decision: decision.data, ...note }
  return typedIn(inputs, 'reason') === ''
    ? `Write a note. It needs: ${decisionWords[decision.data].needs}.`
    : note
}

/** The categories chosen in the lists of all groups. */
export function readCategories(inputs: Inputs): readonly CategoryCode[] | string {
  const lists = Object.keys(alertGroups).map((group) => chosen(CategoryCode).safeParse(inputs[group]))
  const codes = lists.flatMap(({ data }) => data ?? [])
  return codes.length === 0 ? 'Choose at least one.' : [...new Set(codes)]
}

/** Whether she agreed to sharing, with grounds where it is shared although she did not. */
export interface ConsentRead {
  readonly code: ConsentCode
  readonly grounds: readonly OverrideGround[]
  readonly note: string
}

/** Reads the form of her agreement. Grounds count only where she did not agree and it is shared anyway. */
export function readConsent(inputs: Inputs): ConsentRead | string {
  const code = ConsentCode.safeParse(inputs['consent'])
  if (!code.success) return 'Choose how her agreement stands.'
  const note = typedIn(inputs, 'note')
  const over = code.data === 'C_NO_OVR'
  const grounds = over ? (chosen(OverrideGround).safeParse(inputs['grounds']).data ?? []) : []
  if (over && grounds.length === 0)
    return 'Choose the grounds on which it is shared although she did not agree.'
  if (note === '' && code.data !== 'C_NR') return `Write a note. It needs: ${consentWords[code.data].needs}.`
  return note.length > 500 ? 'Write the note in at most 500 characters.' : { code: code.data, grounds, note }
}

/** Another urgency and why. */
export function readUrgency(inputs: Inputs): { readonly to: Urgency; readonly reason: string } | string {
  const to = AnyUrgency.safeParse(inputs['urgency'])
  if (!to.success) return 'Choose how urgent it is.'
  const why = readReason(inputs)
  return typeof why === 'string' ? why : { to: to.data, ...why }
}

/** To whom it is to be handed over. */
export function readPerson(inputs: Inputs): { readonly to: ColleagueId } | string {
  const to = typedIn(inputs, 'to')
  return to === '' ? 'Choose who is to take it over.' : { to }
}

const leastWords = 20

/** How an alert is to end. `checked` says that somebody looked whether another alert is about the same woman. */
export type EndRead =
  | { readonly how: 'NFA' | 'CLOSED'; readonly reason: string }
  | {
      readonly how: 'DUP'
      readonly reason: string
      readonly other: AlertNumber
      readonly checked: boolean
    }

/** Reads the form on which an alert is closed. */
export function readEnd(inputs: Inputs): EndRead | string {
  switch (inputs['how']) {
    case 'NFA':
    case 'CLOSED': {
      const why = readReason(inputs, { least: inputs['how'] === 'NFA' ? leastWords : 1 })
      return typeof why === 'string' ? why : { how: inputs['how'], ...why }
    }
    case 'DUP': {
      const other = readAlertNumber(typedIn(inputs, 'other'))
      if (other === undefined) return 'Give the number of the other alert, such as SG-22H8CP-2.'
      const why = readReason(inputs)
      const reason = typeof why === 'string' ? `The same as ${other}.` : why.reason
      return { how: 'DUP', reason, other, checked: inputs['checked'] === 'yes' }
    }
    default:
      return 'Choose how it ends.'
  }
}

/** An alert's number however it was typed: in any case, with or without hyphens; undefined where no number has these characters. */
export function readAlertNumber(typed: string): AlertNumber | undefined {
  const [, body, check] = /^sg[\s–-]*([0-9a-z]{6})[\s–-]*([0-9a-z])$/i.exec(typed.trim()) ?? []
  if (body === undefined || check === undefined) return undefined
  return AlertNumber.safeParse(`SG-${body}-${check}`.toUpperCase()).data
}
