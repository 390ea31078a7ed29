import type { Attendance, ReasonMissed } from '../../casework/words.ts'
import type { Found } from '../text/finding.ts'
import type { AbsenceReason } from './rules/reasonRules.ts'

/** What links an absence to the reason told after it, and to one told before it. */
const because =
  /^(?:[^.!?\n]|\.(?=\d)){0,50}\b(?:because|cause|cos|coz|cuz|bc|b\/c|as|since|due to|owing to|(?:said|says|texted|rang|told me)(?: to say)?(?: that)? she(?:['’]s| is| was| had| has)(?: been)?|reason(?: given)?(?: is| was)?:?)(?=[\s,]|$)(?:[^.!?\n]|\.(?=\d)){0,50}$/iu
const andSo = /^(?:[^.!?\n]|\.(?=\d)){0,50}\b(?:so|therefore)\b(?:[^.!?\n]|\.(?=\d)){0,50}$/iu

const told: Partial<Readonly<Record<AbsenceReason, ReasonMissed>>> = {
  ill: 'health',
  childcare: 'family',
  work: 'work',
  court: 'court',
}
const toldByWords: readonly (readonly [RegExp, ReasonMissed])[] = [
  [/custody|remanded|recalled|arrested/iu, 'in-custody'],
  [/religious|ramadan|eid/iu, 'faith'],
  [/stood down/iu, 'stood-down'],
]

/**
 * Why she missed it, where the note itself gives that as the reason: "DNA because she was ill". A word of illness or court that only
 * stands near says nothing, and what is no plain reason of the service's is left to a person.
 */
export function reasonMissedOf(
  text: string,
  attendance: Found<Attendance> | undefined,
  reason: Found<AbsenceReason> | undefined,
): ReasonMissed | undefined {
  if (attendance?.value !== 'missed' || reason === undefined) return undefined
  const isLinked =
    reason.start >= attendance.end
      ? because.test(text.slice(attendance.end, reason.start))
      : andSo.test(text.slice(reason.end, attendance.start))
  if (!isLinked) return undefined
  return toldByWords.find(([words]) => words.test(reason.text))?.[1] ?? told[reason.value]
}
