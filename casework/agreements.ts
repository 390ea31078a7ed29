import type { Agreement } from './records/agreement.ts'
import type { Case } from './records/case.ts'
import type { Day } from './time.ts'

/** Her agreement that one partner sees the totals of her measures, if it holds on a day. */
export function agreementOn(
  { agreements = [] }: Pick<Case, 'agreements'>,
  organisation: string,
  day: Day,
): Agreement | undefined {
  return agreements.findLast(
    (each) =>
      each.organisation === organisation && each.from <= day && (each.to === undefined || day < each.to),
  )
}

/** The partners who may see the totals of her measures on a day, as she agreed. */
export function agreedWith(woman: Pick<Case, 'agreements'>, day: Day): readonly string[] {
  const names = new Set((woman.agreements ?? []).map(({ organisation }) => organisation))
  return [...names].filter((name) => agreementOn(woman, name, day) !== undefined)
}
