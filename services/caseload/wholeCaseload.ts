import { openAlertsKnownTo } from '../../casework/alerts/knowing.ts'
import { caseloadOf, womenBehind, type CaseloadWoman } from '../../casework/caseload/caseload.ts'
import { rulesFor } from '../../casework/caseload/caseloadRules.ts'
import { everybody, nobody, type CaseloadScope } from '../../casework/caseload/caseloadView.ts'
import { whyNotPassed } from '../../casework/cover/passing.ts'
import type { ColleagueEntry } from '../../casework/indexes.ts'
import { may } from '../../casework/permissions.ts'
import type { Ports } from '../../casework/ports/ports.ts'
import type { Colleague } from '../../casework/records/colleague.ts'
import { dayOf } from '../../casework/time.ts'
import type { WomanEntry } from '../../casework/womanEntry.ts'
import { withCovered, womenCovered } from '../cover/coversToday.ts'
import type { AtWork } from '../recogniseColleague.ts'
import { keyworkersOf } from './keyworkers.ts'

/** A caseload, and all the women behind one of its figures. */
interface WholeCaseload {
  readonly keyworkers: readonly ColleagueEntry[]
  readonly women: readonly CaseloadWoman[]
  readonly behind: readonly CaseloadWoman[]
}

/** All the women behind a figure, without a word in the audit trail: whoever shows them adds that. Undefined where it is not open to her. */
export async function wholeCaseload(
  ports: Ports,
  colleague: Colleague,
  { of, figure }: CaseloadScope,
): Promise<WholeCaseload | undefined> {
  const { id, organisation } = colleague
  const subject = of === id ? { owner: id } : { organisation, owner: of }
  if (!may(colleague, 'see-caseload', subject)) return undefined
  const keyworkers = await keyworkersOf(ports, colleague)
  const women = await womenIn(ports, colleague, of, keyworkers)
  return { keyworkers, women, behind: womenBehind(women, figure) }
}

/** The women of a scope that this colleague may see, as they stand today. */
export async function womenIn(
  ports: Ports,
  colleague: Colleague,
  of: string,
  keyworkers: readonly ColleagueEntry[],
): Promise<readonly CaseloadWoman[]> {
  const { organisation } = colleague
  const byKeyworker = of !== everybody && of !== nobody
  const covered = of === colleague.id ? await womenCovered(ports, colleague) : []
  const [entries, alerts] = await Promise.all([
    byKeyworker ? ports.records.list('women-by-keyworker', of) : ports.records.list('women-of', organisation),
    ports.records.list('open-alerts', organisation),
  ])
  const ours = new Set(keyworkers.map(({ id }) => id))
  const wanted = (woman: WomanEntry): boolean =>
    (of !== nobody || !ours.has(woman.keyworker)) && passesTo(colleague, woman)
  const visible = [...entries, ...covered.map(({ woman }) => woman)].filter(
    (woman) => wanted(woman) && may(colleague, 'see-case', woman),
  )
  const known = new Map(visible.map((woman) => [woman.reference, woman]))
  const theirs = alerts.filter((alert) => {
    const woman = known.get(alert.reference ?? '')
    return woman !== undefined && openAlertsKnownTo(colleague, [alert], woman).length > 0
  })
  return withCovered(
    caseloadOf(visible, theirs, dayOf(ports.now()), rulesFor(organisation, ports.rules)),
    covered,
  )
}

/** A woman whom a cover knows outside work does not stand in the list of her keyworker’s women for that cover. */
function passesTo(colleague: AtWork, woman: WomanEntry): boolean {
  const covering = colleague.covers?.includes(woman.keyworker) === true
  return !covering || whyNotPassed(woman, colleague) === undefined
}
