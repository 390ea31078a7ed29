import type { ActionAnswer, Answer } from '../../casework/questions/answer.ts'
import type { ActionsAsked } from '../../casework/questions/question.ts'
import { auditEntry } from '../audit.ts'
import { actionsCovered, isHers } from '../myActions.ts'
import { orUnreadable } from '../unreadable.ts'
import { caseFor, factsFor } from '../women.ts'
import type { Asking } from './answerQuestion.ts'
import { pageOf } from './pageOf.ts'

/** Lists or counts what the asker means to do herself, and those whom she covers for the women who pass, soonest first, also what was due before. */
export async function answerActions(
  asking: Asking<ActionsAsked>,
): Promise<Extract<Answer, { kind: 'actions' | 'figure' }>> {
  const { ports, colleague, question, understood, shown } = asking
  const { by } = question
  const [own, passed] = await Promise.all([
    ports.records.list('actions-of', colleague.id, by === undefined ? {} : { upTo: by }),
    actionsCovered(ports, colleague),
  ])
  const entries = [...own, ...passed.filter(({ due }) => by === undefined || due <= by)].toSorted(
    (one, other) => one.due.localeCompare(other.due),
  )
  const lines: ActionAnswer[] = []
  for (const { reference, action: id } of entries) {
    const woman = await orUnreadable(() => caseFor(ports, colleague, reference))
    const action = woman === 'unreadable' ? undefined : woman?.actions.find((each) => each.id === id)
    if (woman === undefined || woman === 'unreadable' || action === undefined) continue
    if (!isHers(colleague, woman, action)) continue
    lines.push({ action, facts: await factsFor(ports, colleague, woman) })
  }
  const common = { question, understood, now: ports.now() }
  if (question.form === 'count') return { kind: 'figure', ...common, figure: lines.length }
  const page = pageOf(lines, shown)
  const references = [...new Set(page.shown.map(({ facts }) => facts.reference))]
  if (references.length > 0 && !shown.auditedElsewhere)
    await ports.records.commit([auditEntry(ports, colleague, 'case.shown', references)])
  return { kind: 'actions', ...common, ...page }
}
