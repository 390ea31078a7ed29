import type { DayLine } from '../../casework/day/dayLine.ts'
import { dayWith, isOwnPart, type DayKind, type DayPart } from '../../casework/day/dayPart.ts'
import { shownPart, type DayListView, type DayView, type FoundPart } from '../../casework/day/dayView.ts'
import { furtherDay, managerDay, managerLines } from '../../casework/day/managerDay.ts'
import { ownDay, ownLines, ownWeek } from '../../casework/day/ownDay.ts'
import { may, type Asker } from '../../casework/permissions.ts'
import type { Ports } from '../../casework/ports/ports.ts'
import type { AuditEntry } from '../../casework/records/auditEntry.ts'
import type { Colleague } from '../../casework/records/colleague.ts'
import { auditEntry } from '../audit.ts'
import { managersWorld } from './dayWorlds.ts'
import { ownDrafts } from './ownDrafts.ts'
import { ownWorld } from './ownWorlds.ts'

/** What asking for a day came to. */
export type DayOutcome = { readonly kind: 'day'; readonly view: DayView } | { readonly kind: 'not-allowed' }

/** What asking for the list behind a figure came to. */
export type DayListOutcome =
  { readonly kind: 'list'; readonly view: DayListView } | { readonly kind: 'not-allowed' }

const linesOnPage = 10

/** Shows a colleague her day: that of her organisation where she may see all its women, else her own; or the kind she asks for. */
export async function showDay(ports: Ports, colleague: Colleague, kind?: DayKind): Promise<DayOutcome> {
  const view = await dayFor(ports, colleague, kind)
  if (view === undefined) return { kind: 'not-allowed' }
  const shown = auditOfLines(
    ports,
    colleague,
    view.parts.flatMap(({ lines }) => lines),
  )
  if (shown.length > 0) await ports.records.commit(shown)
  return { kind: 'day', view }
}

/** A day as its reader may see it, without a word in the audit trail: whoever shows it adds that. */
export async function dayFor(
  ports: Ports,
  colleague: Colleague,
  wanted?: DayKind,
): Promise<DayView | undefined> {
  const { isManager, isKeyworker } = whoAsks(colleague)
  const kind = wanted ?? (isManager ? 'manager' : 'own')
  if (!(kind === 'manager' || kind === 'further' ? isManager : isKeyworker)) return undefined
  const [found, isWell] = await Promise.all([partsOf(ports, colleague, kind), ports.isWell?.()])
  return {
    ...{ kind, parts: found.map(shownPart), isWell: isWell ?? false },
    ...{ isManager, isKeyworker, now: ports.now() },
  }
}

async function partsOf(ports: Ports, colleague: Colleague, kind: DayKind): Promise<readonly FoundPart[]> {
  switch (kind) {
    case 'manager':
      return managerDay(await managersWorld(ports, colleague))
    case 'further':
      return furtherDay(await managersWorld(ports, colleague), seesSupervision(colleague))
    case 'own':
      return ownDay(await ownWorld(ports, colleague))
    case 'week':
      return ownWeek(await ownWorld(ports, colleague))
  }
}

/** Whether a colleague has a manager's day, and women of her own. */
export function whoAsks(colleague: Asker): Pick<DayView, 'isManager' | 'isKeyworker'> {
  const { id, organisation, roles } = colleague
  return {
    isManager: may(colleague, 'see-caseload', { organisation }),
    isKeyworker: roles.includes('keyworker') && may(colleague, 'see-caseload', { owner: id }),
  }
}

/** Shows a page of the list behind a figure. A page beyond the last one is the last one. */
export async function listDayPart(
  ports: Ports,
  colleague: Colleague,
  part: DayPart,
  page: number,
): Promise<DayListOutcome> {
  const lines = await linesOfPart(ports, colleague, part)
  if (lines === undefined) return { kind: 'not-allowed' }
  const pages = Math.max(1, Math.ceil(lines.length / linesOnPage))
  const shownPage = Math.min(page, pages)
  const shown = lines.slice((shownPage - 1) * linesOnPage, shownPage * linesOnPage)
  const audit = auditOfLines(ports, colleague, shown)
  if (audit.length > 0) await ports.records.commit(audit)
  const count = lines.length
  const day = dayBehind(colleague, part)
  return { kind: 'list', view: { part, day, lines: shown, page: shownPage, pages, count, now: ports.now() } }
}

/** Who is no keyworker has no day that her unsaved notes are part of. */
function dayBehind(colleague: Colleague, part: DayPart): DayKind | undefined {
  const { isManager, isKeyworker } = whoAsks(colleague)
  return isOwnPart(part) && !isKeyworker ? (isManager ? 'manager' : undefined) : dayWith(part)
}

/** Everything behind a figure, without a word in the audit trail: whoever shows it adds that. Undefined where it is not open to her. */
export async function linesOfPart(
  ports: Ports,
  colleague: Colleague,
  part: DayPart,
): Promise<readonly DayLine[] | undefined> {
  const { isManager, isKeyworker } = whoAsks(colleague)
  // Whoever writes a note may leave it unsaved, and is told so in the afternoon.
  if (part === 'own-drafts') return ownDrafts(ports, colleague)
  if (isOwnPart(part)) {
    return isKeyworker ? ownLines[part](await ownWorld(ports, colleague)) : undefined
  }
  if (!isManager || (part === 'supervision' && !seesSupervision(colleague))) return undefined
  return managerLines[part](await managersWorld(ports, colleague))
}

/** Whether the supervision of everybody in her organisation is hers to see. */
function seesSupervision(colleague: Asker): boolean {
  return may(colleague, 'see-supervision', { organisation: colleague.organisation })
}

/** What the audit trail says once these lines have been shown: which women, and which alerts. */
export function auditOfLines(
  ports: Ports,
  reader: Pick<Colleague, 'id'>,
  lines: readonly DayLine[],
): readonly AuditEntry[] {
  const women = [...new Set(lines.flatMap(referenceOf))]
  const alerts = [...new Set(lines.flatMap((line) => (line.kind === 'alert' ? [line.alert.number] : [])))]
  return [
    ...(women.length === 0 ? [] : [auditEntry(ports, reader, 'case.shown', women)]),
    ...(alerts.length === 0 ? [] : [auditEntry(ports, reader, 'alert.shown', alerts)]),
  ]
}

function referenceOf(line: DayLine): readonly string[] {
  return 'woman' in line && line.woman !== undefined ? [line.woman.reference] : []
}
