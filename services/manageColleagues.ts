import { all, type ColleagueEntry } from '../casework/indexes.ts'
import type { ColleagueDetails, Workplace } from '../casework/colleagueForm.ts'
import { may } from '../casework/permissions.ts'
import type { Ports } from '../casework/ports/ports.ts'
import type { Colleague } from '../casework/records/colleague.ts'
import { dayOf } from '../casework/time.ts'
import { undeliveredTo } from './undelivered.ts'
import { auditEntry } from './audit.ts'
import { commitFresh, nothingToSave, type Plan } from './commitFresh.ts'
import type { AllowedTenants } from './recogniseColleague.ts'

/** The list an administrator sees. */
export interface ColleaguesView {
  readonly colleagues: readonly ColleagueEntry[]
  readonly page: number
  readonly pages: number
}

/** How managing colleagues ended. */
export type ColleaguesOutcome =
  | { readonly kind: 'list'; readonly view: ColleaguesView }
  | {
      readonly kind: 'form'
      readonly colleague: Colleague | undefined
      readonly workplaces: readonly Workplace[]
    }
  | { readonly kind: 'saved' | 'removed'; readonly colleague: Colleague; readonly women: number }
  | {
      readonly kind:
        | 'not-allowed'
        | 'no-such-colleague'
        | 'last-administrator'
        | 'other-tenant'
        | 'already-known'
        | 'changed-since'
    }

const perPage = 10

/** Every workplace a colleague can have: each organisation of each allowed tenant. */
export function workplacesOf(tenants: AllowedTenants): readonly Workplace[] {
  return [...tenants].flatMap(([tenantId, organisations]) =>
    organisations.map((organisation) => ({ tenantId, organisation })),
  )
}

/** The colleagues by name, a page at a time; removed ones come last. */
export async function listColleagues(
  ports: Ports,
  administrator: Colleague,
  page: number,
): Promise<ColleaguesOutcome> {
  if (!may(administrator, 'manage-colleagues')) return { kind: 'not-allowed' }
  const everyone = await ports.records.list('colleagues', all)
  const sorted = [...everyone].sort((one, other) => one.state.localeCompare(other.state))
  const pages = Math.max(1, Math.ceil(sorted.length / perPage))
  const shown = Math.min(Math.max(page, 1), pages)
  const colleagues = sorted.slice((shown - 1) * perPage, shown * perPage)
  return { kind: 'list', view: { colleagues, page: shown, pages } }
}

/** The form to add a colleague, or with an id to change one. */
export async function colleagueForm(
  ports: Ports,
  administrator: Colleague,
  tenants: AllowedTenants,
  id: string | undefined,
): Promise<ColleaguesOutcome> {
  if (!may(administrator, 'manage-colleagues')) return { kind: 'not-allowed' }
  const colleague = id === undefined ? undefined : await ports.records.find('colleague', id)
  if (id !== undefined && colleague === undefined) return { kind: 'no-such-colleague' }
  return { kind: 'form', colleague, workplaces: workplacesOf(tenants) }
}

/**
 * Adds a colleague, changes one, or brings a removed one back. `shown` is the version of the colleague on the form that was
 * filled in, 0 on a form for a new one: nobody is overwritten unseen. At least one administrator always stays.
 */
export async function saveColleague(
  ports: Ports,
  administrator: Colleague,
  details: ColleagueDetails,
  shown: number,
): Promise<ColleaguesOutcome> {
  return change(ports, administrator, details.id, (before) => {
    if (before !== undefined && shown === 0) return 'already-known'
    if (before === undefined && shown > 0) return 'no-such-colleague'
    if (before !== undefined && before.version !== shown) return 'changed-since'
    if (before !== undefined && before.tenantId !== details.tenantId) return 'other-tenant'
    const { away, knowsPrivately, supervisions } = before ?? {}
    const joined = before === undefined ? dayOf(ports.now()) : before.joined
    return {
      ...{ kind: 'colleague', schemaVersion: 1, version: shown, ...details },
      ...{ away, knowsPrivately, supervisions, joined, state: 'active' },
    }
  })
}

/** Removes a colleague: she sees nothing from now on and stays on record. At least one administrator always stays. */
export async function removeColleague(
  ports: Ports,
  administrator: Colleague,
  id: string,
): Promise<ColleaguesOutcome> {
  return change(ports, administrator, id, (before) =>
    before === undefined ? 'no-such-colleague' : { ...before, state: 'removed' },
  )
}

type Refusal = 'no-such-colleague' | 'other-tenant' | 'already-known' | 'changed-since'

async function change(
  ports: Ports,
  administrator: Colleague,
  id: string,
  drawn: (before: Colleague | undefined) => Colleague | Refusal,
): Promise<ColleaguesOutcome> {
  return commitFresh(ports.records, async (): Promise<Plan<ColleaguesOutcome>> => {
    // Her own record is saved with every change she makes, so that of two administrators who remove each other one meets a conflict.
    const acting = await ports.records.find('colleague', administrator.id)
    if (acting === undefined || !may(acting, 'manage-colleagues'))
      return nothingToSave({ kind: 'not-allowed' })
    const before = await ports.records.find('colleague', id)
    const after = drawn(before)
    if (typeof after === 'string') return nothingToSave({ kind: after })
    const others = (await ports.records.list('colleagues', all)).filter((other) => other.id !== id)
    if (![...others, after].some(isAdministrator)) return nothingToSave({ kind: 'last-administrator' })
    const women = await ports.records.list('women-by-keyworker', id, { limit: 1000 })
    const kind = after.state === 'removed' ? 'removed' : 'saved'
    const act = before === undefined ? 'colleague.added' : actOf(before, after)
    const outcome = { kind, colleague: after, women: women.length } as const
    const own = id === acting.id ? [] : [acting]
    const missed = before?.state === 'removed' ? await undeliveredTo(ports, id) : []
    return { records: [after, ...own, ...missed, auditEntry(ports, administrator, act, [id])], outcome }
  })
}

function actOf(
  before: Colleague,
  after: Colleague,
): 'colleague.changed' | 'colleague.removed' | 'colleague.restored' {
  if (before.state === after.state) return 'colleague.changed'
  return after.state === 'removed' ? 'colleague.removed' : 'colleague.restored'
}

function isAdministrator({ state, roles }: Pick<ColleagueEntry, 'state' | 'roles'>): boolean {
  return state === 'active' && roles.includes('administrator')
}
