import { openAlertsKnownTo } from '../casework/alerts/knowing.ts'
import { caseloadOf, figuresOf, womenBehind, type CaseloadWoman } from '../casework/caseload/caseload.ts'
import {
  everybody,
  nobody,
  type CaseloadScope,
  type CaseloadView,
  type TeamView,
} from '../casework/caseload/caseloadView.ts'
import { rulesFor } from '../casework/caseload/caseloadRules.ts'
import { whyNotPassed } from '../casework/cover/passing.ts'
import { teamLines } from '../casework/caseload/teamCaseload.ts'
import { all, type ColleagueEntry } from '../casework/indexes.ts'
import type { AlertEntry } from '../casework/alerts/alertEntry.ts'
import type { WomanEntry } from '../casework/womanEntry.ts'
import { nameWords } from '../casework/names.ts'
import { may } from '../casework/permissions.ts'
import type { Ports } from '../casework/ports/ports.ts'
import type { Colleague } from '../casework/records/colleague.ts'
import { dayOf } from '../casework/time.ts'
import { auditEntry } from './audit.ts'
import { womenCovered, withCovered } from './cover/coversToday.ts'
import type { AtWork } from './recogniseColleague.ts'
import { readableCase } from './women.ts'

const womenOnPage = 10

/** What asking for a caseload came to. */
export type CaseloadOutcome =
  | { readonly kind: 'own'; readonly view: CaseloadView }
  | { readonly kind: 'team'; readonly view: TeamView }
  | { readonly kind: 'not-allowed' }

/** Shows a manager or lead the women of her organisation by keyworker, or those of one whose name is given; and a keyworker her own. */
export async function showCaseload(ports: Ports, colleague: Colleague, name = ''): Promise<CaseloadOutcome> {
  const { id, organisation } = colleague
  if (may(colleague, 'see-caseload', { organisation })) {
    const meant = await keyworkerNamed(ports, colleague, name)
    return meant === undefined
      ? showTeam(ports, colleague)
      : listCaseload(ports, colleague, { of: meant.id, figure: 'women' }, 1)
  }
  return listCaseload(ports, colleague, { of: id, figure: 'women' }, 1)
}

/** Shows a page of the women behind a figure. */
export async function listCaseload(
  ports: Ports,
  colleague: Colleague,
  scope: CaseloadScope,
  page: number,
): Promise<Exclude<CaseloadOutcome, { kind: 'team' }>> {
  const whole = await wholeCaseload(ports, colleague, scope)
  if (whole === undefined) return { kind: 'not-allowed' }
  const { keyworkers, women, behind } = whole
  const pages = Math.max(1, Math.ceil(behind.length / womenOnPage))
  const shownPage = Math.min(Math.max(1, page), pages)
  const shown = behind.slice((shownPage - 1) * womenOnPage, shownPage * womenOnPage)
  await auditShown(ports, colleague, shown)
  return {
    kind: 'own',
    view: {
      scope,
      name: scope.of === colleague.id ? undefined : nameOf(scope.of, keyworkers),
      ...{ figures: figuresOf(women), shown, page: shownPage, pages, count: behind.length },
      now: ports.now(),
    },
  }
}

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

async function showTeam(ports: Ports, colleague: Colleague): Promise<CaseloadOutcome> {
  const keyworkers = await keyworkersOf(ports, colleague)
  const women = await womenIn(ports, colleague, everybody, keyworkers)
  const alerts = await openAlertsOf(ports, colleague, women)
  const untaken = alerts.filter(({ acknowledged }) => !acknowledged)
  if (untaken.length > 0) {
    const numbers = untaken.map(({ number }) => number)
    await ports.records.commit([auditEntry(ports, colleague, 'alert.shown', numbers)])
  }
  return {
    kind: 'team',
    view: {
      untaken,
      open: alerts.length,
      figures: figuresOf(women),
      lines: teamLines(women, keyworkers, dayOf(ports.now()), await ports.records.list('colleagues', all)),
      now: ports.now(),
    },
  }
}

/** The women of a scope that this colleague may see, as they stand today. */
async function womenIn(
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

/** The open alerts of her organisation that a colleague may know of, also about somebody who stands in no caseload. */
async function openAlertsOf(
  ports: Ports,
  colleague: Colleague,
  women: readonly CaseloadWoman[],
): Promise<readonly AlertEntry[]> {
  const inCaseload = new Set(women.flatMap(({ alerts }) => alerts.map(({ number }) => number)))
  const open = await ports.records.list('open-alerts', colleague.organisation)
  const known = await Promise.all(
    open.map(async (alert) => {
      if (inCaseload.has(alert.number)) return [alert]
      const woman = alert.reference === undefined ? undefined : await readableCase(ports, alert.reference)
      return openAlertsKnownTo(colleague, [alert], woman)
    }),
  )
  return known.flat()
}

/** The keyworkers of a colleague's organisation. */
export async function keyworkersOf(
  ports: Ports,
  { organisation }: Colleague,
): Promise<readonly ColleagueEntry[]> {
  const colleagues = await ports.records.list('colleagues', all)
  return colleagues.filter(
    (other) =>
      other.state === 'active' && other.organisation === organisation && other.roles.includes('keyworker'),
  )
}

/** The keyworker whom a name means; undefined where it fits none, or several. */
export async function keyworkerNamed(
  ports: Ports,
  colleague: Colleague,
  name: string,
): Promise<ColleagueEntry | undefined> {
  const wanted = nameWords(name)
  if (wanted.length === 0) return undefined
  const keyworkers = await keyworkersOf(ports, colleague)
  const fitting = keyworkers.filter((one) => wanted.every((word) => nameWords(one.name).includes(word)))
  return fitting.length === 1 ? fitting[0] : undefined
}

function nameOf(of: string, keyworkers: readonly ColleagueEntry[]): string {
  if (of === everybody) return 'Everybody'
  return keyworkers.find(({ id }) => id === of)?.name ?? 'No keyworker'
}

async function auditShown(
  ports: Ports,
  colleague: Colleague,
  shown: readonly CaseloadWoman[],
): Promise<void> {
  const references = shown.map(({ woman }) => woman.reference)
  if (references.length > 0) {
    await ports.records.commit([auditEntry(ports, colleague, 'case.shown', references)])
  }
}
