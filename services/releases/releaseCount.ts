import { countedScope, countedWomen } from '../../casework/questions/countedWomen.ts'
import type { WomenAsked } from '../../casework/questions/question.ts'
import type { Ports } from '../../casework/ports/ports.ts'
import type { Colleague } from '../../casework/records/colleague.ts'
import type { ReleaseLog, Released } from '../../casework/records/releaseLog.ts'
import { releaseOf, withReleased } from '../../casework/releases/releaseRule.ts'
import { dayOf, type Day } from '../../casework/time.ts'
import { commitFresh } from '../commitFresh.ts'

/** A number of women as it may be shown by itself, and of how many. */
export interface Counted {
  readonly figure: Released['figure'] | 'not-shown'
  readonly outOf?: number
}

/** A number as it is given out: with the day it is of where that is not today, or withheld for what was given out before. */
export interface ReleasedCount extends Counted {
  readonly asOf?: Day
  readonly besideOther?: true
}

/** To whom numbers are given who may not see the women: everybody of an organisation who gets numbers alone. */
const audienceOf = ({ organisation }: Colleague): string => `numbers alone, ${organisation}`

/** Gives a number of women to somebody who may not see them, as what was given to the same people before allows, and keeps that in the log. */
export async function releaseCount(
  ports: Ports,
  colleague: Colleague,
  question: WomenAsked,
  counted: Counted,
): Promise<ReleasedCount> {
  const id = audienceOf(colleague)
  const today = dayOf(ports.now())
  return commitFresh<ReleasedCount>(ports.records, async () => {
    const log = (await ports.records.find('release-log', id)) ?? newLog(id)
    const whole = withWhole(log.released, question, counted, today)
    const { released, outcome } = withFigure(whole, question, counted, today)
    return { records: released === log.released ? [] : [{ ...log, released: [...released] }], outcome }
  })
}

const newLog = (id: string): ReleaseLog => ({
  ...{ kind: 'release-log', schemaVersion: 1, version: 0, id, released: [] },
})

interface Whole {
  readonly released: readonly Released[]
  readonly outOf: number | undefined
}

/** Of how many is said only as it is today. */
function withWhole(log: readonly Released[], question: WomenAsked, { outOf }: Counted, today: Day): Whole {
  if (outOf === undefined) return { released: log, outOf }
  const release = releaseOf(log, { counts: countedScope(question), figure: outOf }, today)
  return release.kind === 'shown' && release.entry.figure === outOf
    ? { released: withReleased(log, release.entry), outOf }
    : { released: log, outOf: undefined }
}

function withFigure(
  { released, outOf }: Whole,
  question: WomenAsked,
  { figure }: Counted,
  today: Day,
): { readonly released: readonly Released[]; readonly outcome: ReleasedCount } {
  const whole = outOf === undefined ? {} : { outOf }
  if (figure === 'not-shown') return { released, outcome: { figure, ...whole } }
  const release = releaseOf(released, { counts: countedWomen(question), figure }, today)
  if (release.kind === 'withheld') return { released, outcome: { figure: 'not-shown', besideOther: true } }
  const { entry } = release
  const asOf = entry.asOf === today ? {} : { asOf: entry.asOf }
  return {
    released: withReleased(released, entry),
    outcome: { figure: entry.figure, ...(entry.asOf === today ? whole : {}), ...asOf },
  }
}
