import { roundedHalfUp } from '../measures/scoring.ts'

/** From how many women on a percentage is shown, and which numbers are too small to show (catalogue 4.4). */
const fewestForPercentage = 10
const smallest = 5

/**
 * A part of a whole in whole percent, halves up: "0%" only for none and "100%" only for all (catalogue 1.5). Undefined where
 * nothing can be divided.
 */
export function percentage(part: number, whole: number): string | undefined {
  if (whole === 0) return undefined
  const rounded = roundedHalfUp(100 * part, whole)
  if (rounded === 0 && part > 0) return '<1%'
  if (rounded === 100 && part < whole) return '>99%'
  return `${rounded}%`
}

/** Whether a number of women is so small that it could point at one of them. None at all may be shown. */
export function isSmall(number: number): boolean {
  return number > 0 && number < smallest
}

/** Whether a percentage of these may be shown: enough women, and neither those in it nor those out of it are few. */
export function mayShowPercentage(part: number, whole: number): boolean {
  return whole >= fewestForPercentage && !isSmall(part) && !isSmall(whole - part)
}
