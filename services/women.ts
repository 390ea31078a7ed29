import { personLine } from '../casework/alerts/alertView.ts'
import { openAlertLines, openAlertsKnownTo, type OpenAlertLine } from '../casework/alerts/knowing.ts'
import { all, nameScope } from '../casework/indexes.ts'
import type { WomanEntry } from '../casework/womanEntry.ts'
import { may } from '../casework/permissions.ts'
import { UnreadableRecord } from '../casework/ports/recordStore.ts'
import type { Ports } from '../casework/ports/ports.ts'
import type { Case } from '../casework/records/case.ts'
import type { Colleague } from '../casework/records/colleague.ts'
import { womenCovered } from './cover/coversToday.ts'
import { womanFacts, type WomanFacts } from '../casework/womanFacts.ts'

/** The most women looked at for one name. */
const mostPerWord = 100

/** The women a colleague may see whose name holds one of the folded words. */
export async function womenNamed(
  ports: Ports,
  colleague: Colleague,
  words: readonly string[],
): Promise<readonly WomanEntry[]> {
  const lists = await Promise.all(
    words.map((word) =>
      ports.records.list('women-by-name', nameScope(colleague.organisation, word), { limit: mostPerWord }),
    ),
  )
  const byReference = new Map(lists.flat().map((woman) => [woman.reference, woman]))
  return [...byReference.values()].filter((woman) => may(colleague, 'see-case', woman))
}

/** The women a colleague works with: a keyworker's own and those she covers today, a partner's shared ones; at most `limit`. */
export async function womenOf(
  ports: Ports,
  colleague: Colleague,
  limit: number,
): Promise<readonly WomanEntry[]> {
  const own = await ports.records.list('women-by-keyworker', colleague.id, { limit })
  const covered = (await womenCovered(ports, colleague)).map(({ woman }) => woman)
  const shared = await ports.records.list('women-shared-with', colleague.organisation, { limit })
  return [...own, ...covered, ...shared].filter((woman) => may(colleague, 'see-case', woman)).slice(0, limit)
}

/** A woman's case, or undefined also when it cannot be read: for what must go on all the same, as an alert must. */
export async function readableCase(ports: Ports, reference: string): Promise<Case | undefined> {
  try {
    return await ports.records.find('case', reference)
  } catch (error) {
    if (error instanceof UnreadableRecord) return undefined
    throw error
  }
}

/** A woman's case if this colleague may see it; a case she may not see is as absent as one that does not exist. */
export async function caseFor(
  ports: Ports,
  colleague: Colleague,
  reference: string,
): Promise<Case | undefined> {
  const woman = await ports.records.find('case', reference)
  return woman !== undefined && may(colleague, 'see-case', woman) ? woman : undefined
}

/** The facts a colleague may read of a woman whose case she may see. */
export async function factsFor(ports: Ports, colleague: Colleague, woman: Case): Promise<WomanFacts> {
  const [keyworker, alerts] = await Promise.all([
    ports.records.find('colleague', woman.keyworker),
    openAlertsOf(ports, colleague, woman),
  ])
  return womanFacts(woman, colleague, { keyworker, alerts })
}

/** The open alerts of a woman that a colleague may know of, and whom to speak to. */
async function openAlertsOf(
  ports: Ports,
  colleague: Colleague,
  woman: Case,
): Promise<readonly OpenAlertLine[]> {
  const about = await ports.records.list('alerts-about', woman.id)
  const known = openAlertsKnownTo(colleague, about, woman)
  const colleagues = known.length === 0 ? [] : await ports.records.list('colleagues', all)
  return openAlertLines(colleague.id, known, (id) => personLine(id, colleagues).name)
}
