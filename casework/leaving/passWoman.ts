import { isOpenAction } from '../actionRules.ts'
import { partOf } from '../details/partState.ts'
import type { Action } from '../records/action.ts'
import type { Case } from '../records/case.ts'
import type { Colleague } from '../records/colleague.ts'
import type { Instant } from '../time.ts'

/** From whom something passes, to whom, and who says so when. */
export interface Passing {
  readonly from: Pick<Colleague, 'id'>
  readonly to: Pick<Colleague, 'id'>
  readonly by: Pick<Colleague, 'id'>
  readonly now: Instant
}

/** A case after what was one keyworker’s in it is another’s, and the actions that passed. What stood there before is kept. */
export function passedWoman(
  woman: Case,
  { from, to, by, now }: Passing,
): { readonly woman: Case; readonly actions: readonly Action[] } {
  const isHers = (action: Action): boolean => isOpenAction(action) && action.owner === from.id
  const actions = woman.actions.filter(isHers).map((action) => ({ ...action, owner: to.id }))
  const passed = {
    ...woman,
    actions: woman.actions.map((each) => actions.find(({ id }) => id === each.id) ?? each),
  }
  if (woman.keyworker !== from.id) return { woman: passed, actions }
  const change = { part: 'people' as const, at: now, by: by.id, before: partOf(woman, 'people') }
  return { woman: { ...passed, keyworker: to.id, changes: [...woman.changes, change] }, actions }
}
