import type { Span } from '../text/finding.ts'

/** What takes back the words before it where somebody dictates: "no hang on it was", "sorry", "I mean". */
const takenBack =
  /^\W{0,3}(?:(?:no|nope|nah|sorry|soz|wait|actually|rather|er|erm|um|oh|hang on|hold on|scratch that|correction|i mean|i meant|i tell a lie|tell a lie|my mistake|make that|wrong|not that|that['’]?s wrong|what am i saying|or rather)\W{1,3}){1,4}(?:(?:it|that|this|i)(?:['’]s| was| is| mean| meant)?\W{1,2})?(?:(?:was|on|the|at|for|from|make it|say)\W{1,2}){0,3}$/i
const longest = 50

/** Some moments without those that are taken back in the same breath: of "Monday, no sorry, Tuesday" the second counts. */
export function withoutTakenBack<F extends Span>(text: string, found: readonly F[]): readonly F[] {
  return found.filter((one, place) => {
    const next = found[place + 1]
    if (next === undefined || next.start - one.end > longest || next.start <= one.end) return true
    return !takenBack.test(text.slice(one.end, next.start))
  })
}
