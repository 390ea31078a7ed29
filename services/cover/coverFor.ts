import { awayOn, coverOn } from '../../casework/cover/absence.ts'
import { whyNotPassed } from '../../casework/cover/passing.ts'
import { all } from '../../casework/indexes.ts'
import type { Ports } from '../../casework/ports/ports.ts'
import type { Case } from '../../casework/records/case.ts'
import type { Colleague } from '../../casework/records/colleague.ts'
import { dayOf } from '../../casework/time.ts'

/** Whoever looks after a woman today for somebody who is away; undefined where nobody does, or the woman does not pass to her. */
export async function coverFor(
  ports: Ports,
  away: Colleague | undefined,
  woman: Case,
): Promise<Colleague | undefined> {
  if (away === undefined || awayOn(away, dayOf(ports.now())) === undefined) return undefined
  const colleagues = await ports.records.list('colleagues', all)
  const cover = coverOn(away, colleagues, dayOf(ports.now()))
  const stays = cover !== undefined && whyNotPassed({ ...woman, reference: woman.id }, cover) !== undefined
  return cover === undefined || stays ? undefined : ports.records.find('colleague', cover.id)
}
