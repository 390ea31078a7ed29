import type { Released } from '../records/releaseLog.ts'
import { isSame, type Definition } from './definition.ts'
import { leavesFew, type ToRelease } from './fewLeft.ts'

/** What divides women so that each is in one part at most; with what else is said of a part. */
const splits = {
  borough: ['borough'],
  risk: ['risk'],
  stage: ['stage', 'support-not-begun', 'in-support'],
  begun: ['support-not-begun', 'in-support'],
  standing: ['standing'],
} as const
type Split = keyof typeof splits
const names = Object.keys(splits).filter((name): name is Split => Object.hasOwn(splits, name))

/**
 * Whether a number and those given out before leave 1 to 4 women when all parts that are known of a whole are taken from it: "20
 * are high risk", "8 of them in Lambeth", "9 of them in Sutton".
 */
export function leavesFewOfWhole(given: readonly Released[], asked: ToRelease): boolean {
  return names.some((split) => {
    const whole = wholeOf(asked.counts, split)
    const parts = partsOf(given, whole ?? asked.counts, split)
    if (whole === undefined) return leavesFew(asked.figure, sumOf(parts))
    const all = new Map([...parts, [valueOf(asked.counts, split), asked.figure]])
    return given.some(({ counts, figure }) => isSame(counts, whole) && leavesFew(figure, sumOf(all)))
  })
}

function valueOf(counts: Definition, split: Split): string | undefined {
  if (split !== 'begun') return counts.find(({ key }) => key === split)?.value
  const said: readonly string[] = splits.begun
  return valueOf(counts, 'stage') === undefined
    ? counts.find(({ key }) => said.includes(key))?.key
    : undefined
}

/** What a part is a part of; undefined for what is no part by this. */
function wholeOf(counts: Definition, split: Split): Definition | undefined {
  const said: readonly string[] = splits[split]
  return valueOf(counts, split) === undefined ? undefined : counts.filter(({ key }) => !said.includes(key))
}

type Parts = ReadonlyMap<string | undefined, Released['figure']>

/** The number of each part that is known, as it was given out last. */
function partsOf(given: readonly Released[], whole: Definition, split: Split): Parts {
  const parts = given.filter(({ counts }) => {
    const of = wholeOf(counts, split)
    return of !== undefined && isSame(of, whole)
  })
  return new Map(parts.map(({ counts, figure }) => [valueOf(counts, split), figure]))
}

/** One that is below five is not known well enough to be subtracted. */
function sumOf(parts: Parts): number {
  return [...parts.values()].reduce<number>((sum, figure) => sum + (figure === '<5' ? 0 : figure), 0)
}
