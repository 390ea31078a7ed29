import { hasContactRule } from '../casework/actionRules.ts'
import type { MyActionLine, MyActionsView } from '../casework/actionsView.ts'
import type { ActionEntry } from '../casework/indexes.ts'
import type { Ports } from '../casework/ports/ports.ts'
import type { Case } from '../casework/records/case.ts'
import type { Colleague } from '../casework/records/colleague.ts'
import { auditEntry } from './audit.ts'
import { actionLine, openShown } from './showActions.ts'
import { caseFor, factsFor } from './women.ts'
import { orUnreadable } from './unreadable.ts'

/**
 * Shows everything a colleague means to do herself, whichever woman it is for: soonest first, and within a day first what
 * something must be read or asked for. A record that cannot be read is named and hides no other.
 */
export async function myActions(ports: Ports, colleague: Colleague): Promise<MyActionsView> {
  const entries = await ports.records.list('actions-of', colleague.id)
  const references = [...new Set(entries.map(({ reference }) => reference))]
  const women = await Promise.all(
    references.map((reference) => orUnreadable(() => caseFor(ports, colleague, reference))),
  )
  const byReference = new Map(references.map((reference, place) => [reference, women[place]]))
  const lines = await Promise.all(
    entries.map((entry) => lineOf(ports, colleague, entry, byReference.get(entry.reference))),
  )
  const sorted = lines.filter((line) => line !== undefined).sort(soonestFirst)
  const open = sorted.slice(0, openShown)
  const shown = [...new Set(open.map(({ reference }) => reference))]
  if (shown.length > 0) await ports.records.commit([auditEntry(ports, colleague, 'case.shown', shown)])
  return {
    open,
    more: sorted.length - open.length,
    unreadable: references.filter((_, place) => women[place] === 'unreadable'),
    now: ports.now(),
  }
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
  if (action === undefined) return undefined
  const [line, facts] = await Promise.all([
    actionLine(ports, colleague, woman, action),
    factsFor(ports, colleague, woman),
  ])
  return { ...line, facts }
}

function soonestFirst(one: MyActionLine, other: MyActionLine): number {
  return one.action.due.localeCompare(other.action.due) || rank(one) - rank(other)
}

/** An open alert comes before a safe-contact rule, and both before nothing to be known. */
function rank({ facts }: MyActionLine): number {
  return facts.openAlerts.length > 0 ? 0 : hasContactRule(facts) ? 1 : 2
}
