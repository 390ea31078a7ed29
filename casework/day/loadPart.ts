import { countsAsOpen } from '../caseState.ts'
import { levelOf, type CaseloadRules, type RuleLevel } from '../caseload/caseloadRules.ts'
import { grouped } from '../caseload/grouped.ts'
import type { WomanEntry } from '../womanEntry.ts'
import { dayOf, daysAfter, type Day } from '../time.ts'
import type { DraftsLine, LoadLine } from './dayLine.ts'
import { daysOf, nameIn, type DayWorld } from './dayWorld.ts'

const weights = { high: 1.5, medium: 1, low: 0.5 } as const
const weightAtCentre = 0.25
const newWithin = 28

/** The keyworkers who carry nearly more, or more, than one can, the fullest first (catalogue 3.7). */
export function tooMuch(world: DayWorld): readonly LoadLine[] {
  return loads(world).filter(({ level }) => level !== 'fine')
}

/** What every keyworker carries: women in one-to-one support, the same weighted by complexity, and new ones. */
export function loads(world: DayWorld): readonly LoadLine[] {
  const { today } = daysOf(world)
  const theirs = grouped(world.women, ({ woman }) => woman.keyworker)
  return world.colleagues
    .filter(({ roles }) => roles.includes('keyworker'))
    .map(({ id, name }) => {
      const women = (theirs.get(id) ?? []).map(({ woman }) => woman)
      return loadOf(name, women, today, world.rules)
    })
    .toSorted((one, other) => other.weighted - one.weighted)
}

/** What one keyworker carries, of the women of hers whose support has not ended. */
export function loadOf(
  name: string,
  women: readonly WomanEntry[],
  today: Day,
  rules: CaseloadRules,
): LoadLine {
  const inSupport = women.filter(({ status }) => countsAsOpen(status))
  const open = inSupport.filter(({ status }) => status !== 'centre-only').length
  const weighted = inSupport.reduce((sum, woman) => sum + weightOf(woman), 0)
  const newWomen = women.filter(({ since }) => since > daysAfter(today, -newWithin)).length
  const levels: readonly RuleLevel[] = [
    levelOf(open, rules.open),
    levelOf(weighted, rules.weighted),
    levelOf(newWomen, rules.newWomen),
  ]
  return { kind: 'load', name, open, weighted, newWomen, level: worst(levels) }
}

function weightOf({ status, complexity }: WomanEntry): number {
  return status === 'centre-only' ? weightAtCentre : weights[complexity ?? 'medium']
}

function worst(levels: readonly RuleLevel[]): RuleLevel {
  if (levels.includes('over')) return 'over'
  return levels.includes('nearly') ? 'nearly' : 'fine'
}

/** The colleagues who have notes that were not saved in time, and since when the oldest waits. */
export function notSaved(world: DayWorld): readonly DraftsLine[] {
  const { today } = daysOf(world)
  const last = daysAfter(today, -world.rules.notWritten.nearly)
  return world.unsaved.flatMap(({ owner, drafts }) => {
    const late = drafts.filter(({ updatedAt }) => dayOf(updatedAt) < last)
    const oldest = late.map(({ updatedAt }) => updatedAt).toSorted()[0]
    if (oldest === undefined) return []
    return [{ kind: 'drafts', name: nameIn(world, owner), count: late.length, since: oldest }]
  })
}
