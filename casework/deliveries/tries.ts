import type { Delivery, Try } from '../records/delivery.ts'

/** How many tries of a delivery are kept, the newest. */
const triesKept = 20

/** The same delivery with one more try on record. */
export function withTry<D extends Delivery>(delivery: D, tried: Try): D {
  return { ...delivery, tries: [...delivery.tries, tried].slice(-triesKept) }
}
