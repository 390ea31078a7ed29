import type { Found } from '../text/finding.ts'
import { ruleOfWeight } from '../weighing/ruleOfWeight.ts'
import { weighSigns } from '../weighing/weigh.ts'
import type { DayValue } from './dayValue.ts'
import { roleHeads, type Role } from './model/roleHeads.ts'
import { roleWeights } from './model/roleWeights.ts'
import { signsOfDay, type DatedText } from './roleSigns.ts'

/** A day to come with what the words around it weigh most for. */
export interface WeighedDay {
  readonly day: Found<DayValue>
  readonly role: Exclude<Role, 'contact'>
}

/** From which weight on is believed, chosen by leaving authors out. */
const least: Readonly<Record<Role, number>> = { contact: 0.8, next: 0.4, 'key-date': 0, action: 0.4 }
/** Of so many days it is asked, so that a text of nothing but dates stays quick. */
const most = 8

/**
 * What days to come that no rule claimed are the days of, each where its words weigh enough: the rule is then `weighs-as-` and the
 * role. A day that weighs most as that of the contact is left: the rules know better which day is only told.
 */
export function weighedRoles(dated: DatedText, unclaimed: readonly Found<DayValue>[]): readonly WeighedDay[] {
  return unclaimed
    .filter(({ value }) => value.future !== undefined)
    .slice(0, most)
    .flatMap((day): readonly WeighedDay[] => {
      const role = roleOf(dated, day)
      return role === undefined || role === 'contact'
        ? []
        : [{ day: { ...day, rule: ruleOfWeight(role) }, role }]
    })
}

/** The role that is furthest above what is believed of it. */
function roleOf(dated: DatedText, day: Found<DayValue>): Role | undefined {
  const sums = weighSigns(roleWeights, signsOfDay(dated, day))
  let best: { readonly role: Role; readonly over: number } | undefined
  for (const [head, role] of roleHeads.entries()) {
    const over = (sums[head] ?? 0) - least[role]
    if (over > (best?.over ?? 0)) best = { role, over }
  }
  return best?.role
}
