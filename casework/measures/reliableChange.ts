import type { Measure } from './measure.ts'

/** Whether a total moved by more than the measure's own error (the UK numbers: PHQ-9 6, GAD-7 4); undefined where none is published. */
export function isReliable({ reliableChange }: Measure, from: number, to: number): boolean | undefined {
  return reliableChange === undefined ? undefined : Math.abs(to - from) >= reliableChange.points
}

/** First and last totals of depression and anxiety, as NHS Talking Therapies pairs them. */
export interface PairedTotals {
  readonly phq9: { readonly first: number; readonly last: number }
  readonly gad7: { readonly first: number; readonly last: number }
}

/** What NHS Talking Therapies calls a course of PHQ-9 and GAD-7 (catalogue 1.3). Only who was a case at first can recover. */
export interface Recovery {
  readonly wasCase: boolean
  readonly reliableImprovement: boolean
  readonly reliableDeterioration: boolean
  readonly recovery: boolean
  readonly reliableRecovery: boolean
}

const caseness = { phq9: 10, gad7: 8 }
const reliable = { phq9: 6, gad7: 4 }

/** Judges a pair of totals by the definitions of NHS Talking Therapies. */
export function recoveryOf({ phq9, gad7 }: PairedTotals): Recovery {
  const depression = phq9.last - phq9.first
  const anxiety = gad7.last - gad7.first
  const fell = depression <= -reliable.phq9 || anxiety <= -reliable.gad7
  const rose = depression >= reliable.phq9 || anxiety >= reliable.gad7
  const wasCase = phq9.first >= caseness.phq9 || gad7.first >= caseness.gad7
  const isCase = phq9.last >= caseness.phq9 || gad7.last >= caseness.gad7
  const recovery = wasCase && !isCase
  return {
    wasCase,
    reliableImprovement: fell && !rose,
    reliableDeterioration: rose && !fell,
    recovery,
    reliableRecovery: recovery && fell && !rose,
  }
}
