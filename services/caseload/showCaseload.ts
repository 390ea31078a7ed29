import { figuresOf, type CaseloadWoman } from '../../casework/caseload/caseload.ts'
import {
  everybody,
  type CaseloadScope,
  type CaseloadView,
  type TeamView,
} from '../../casework/caseload/caseloadView.ts'
import type { ColleagueEntry } from '../../casework/indexes.ts'
import { may } from '../../casework/permissions.ts'
import type { Ports } from '../../casework/ports/ports.ts'
import type { Colleague } from '../../casework/records/colleague.ts'
import { auditEntry } from '../audit.ts'
import { keyworkerNamed } from './keyworkers.ts'
import { showTeam } from './showTeam.ts'
import { wholeCaseload } from './wholeCaseload.ts'

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
      ? { kind: 'team', view: await showTeam(ports, colleague) }
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
