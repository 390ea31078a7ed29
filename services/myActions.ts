import { hasContactRule } from '../casework/actionRules.ts'
import type { MyActionLine, MyActionsView } from '../casework/actionsView.ts'
import { whyNotPassed } from '../casework/cover/passing.ts'
import type { ActionEntry } from '../casework/indexes.ts'
import type { Ports } from '../casework/ports/ports.ts'
import type { Action } from '../casework/records/action.ts'
import type { Case } from '../casework/records/case.ts'
import type { Colleague } from '../casework/records/colleague.ts'
import { endOfWeekAhead } from '../casework/day/dayWorld.ts'
import { dayOf } from '../casework/time.ts'
import { auditEntry } from './audit.ts'
import { coversToday } from './cover/coversToday.ts'
import { actionLine, openShown } from './showActions.ts'
import { caseFor, factsFor } from './women.ts'
import { orUnreadable } from './unreadable.ts'

/**
 * Shows everything a colleague means to do herself, and what those she covers mean to do meanwhile, whichever woman it is for:
 * soonest first, and within a day first what something must be read or asked for; `behind` a figure of a day only what that counts. A record that cannot be read is named and hides no other.
 */
export async function myActions(
  ports: Ports,
  colleague: Colleague,
  behind?: MyActionsView['behind'],
): Promise<MyActionsView> {
  const { lines: all, unreadable } = await allMyActions(ports, colleague)
  const today = dayOf(ports.now())
  const last = behind === 'own-actions' ? today : endOfWeekAhead(today)
  const lines = behind === undefined ? all : all.filter(({ action }) => action.due <= last)
  const open = lines.slice(0, openShown)
  const shown = [...new Set(open.map(({ reference }) => reference))]
  if (shown.length > 0) await ports.records.commit([auditEntry(ports, colleague, 'case.shown', shown)])
  return { open, more: lines.length - open.length, unreadable, behind, now: ports.now() }
}

/** All of what `myActions` shows the beginning of. Nothing is put on record. */
export async function allMyActions(
  ports: Ports,
  colleague: Colleague,
): Promise<{ readonly lines: readonly MyActionLine[]; readonly unreadable: readonly string[] }> {
  const own = await ports.records.list('actions-of', colleague.id)
  const passed = await actionsCovered(ports, colleague)
  const entries = [...own, ...passed]
  const references = [...new Set(entries.map(({ reference }) => reference))]
  const women = await Promise.all(
    references.map((reference) => orUnreadable(() => caseFor(ports, colleague, reference))),
  )
  const byReference = new Map(references.map((reference, place) => [reference, women[place]]))
  const lines = await Promise.all(
    entries.map((entry) => lineOf(ports, colleague, entry, byReference.get(entry.reference))),
  )
  return {
    lines: lines.filter((line) => line !== undefined).sort(soonestFirst),
    unreadable: references.filter((_, place) => women[place] === 'unreadable'),
  }
}

/** What those whom she covers today mean to do until they are back, for women who pass to her. */
export async function actionsCovered(ports: Ports, colleague: Colleague): Promise<readonly ActionEntry[]> {
  const covers = await coversToday(ports, colleague)
  const lists = await Promise.all(
    covers.map(({ of, to }) => ports.records.list('actions-of', of, { upTo: to })),
  )
  return lists.flat()
}

type Read = Case | 'unreadable' | undefined

async function lineOf(
  ports: Ports,
  colleague: Colleague,
  entry: ActionEntry,
  woman: Read,
): Promise<MyActionLine | undefined> {
  if (woman === undefined || woman === 'unreadable') return undefined
  const action = woman.actions.find(({ id }) => id === entry.action)
  if (action === undefined || !isHers(colleague, woman, action)) return undefined
  const [line, facts] = await Promise.all([
    actionLine(ports, colleague, woman, action),
    factsFor(ports, colleague, woman),
  ])
  return { ...line, facts, coveredFor: action.owner === colleague.id ? undefined : line.owner }
}

/** Another's action is hers to do while she covers, unless the woman stays behind. */
export function isHers(colleague: Colleague, woman: Case, { owner }: Action): boolean {
  return owner === colleague.id || whyNotPassed({ ...woman, reference: woman.id }, colleague) === undefined
}

function soonestFirst(one: MyActionLine, other: MyActionLine): number {
  return one.action.due.localeCompare(other.action.due) || rank(one) - rank(other)
}

/** An open alert comes before a safe-contact rule, and both before nothing to be known. */
function rank({ facts }: MyActionLine): number {
  return facts.openAlerts.length > 0 ? 0 : hasContactRule(facts) ? 1 : 2
}
