import { rulesFor } from '../../casework/caseload/caseloadRules.ts'
import type { Answer } from '../../casework/questions/answer.ts'
import type { Fact, WomanAsked } from '../../casework/questions/question.ts'
import { factOfWoman } from '../../casework/questions/factOfWoman.ts'
import { may } from '../../casework/permissions.ts'
import { dayOf } from '../../casework/time.ts'
import { auditEntry } from '../audit.ts'
import { caseFor, factsFor } from '../women.ts'
import type { Asking, Refusal } from './answerQuestion.ts'

/** What whoever may see her record at all may know of it (catalogue 5.3); everything else is of her details. */
const openToAll: ReadonlySet<Fact> = new Set<Fact>(['keyworker', 'borough', 'stage', 'safe-contact'])

/** Answers what is asked of one woman; what must be read before anybody contacts her stands before it. */
export async function answerWoman(
  asking: Asking<WomanAsked>,
): Promise<Extract<Answer, { kind: 'woman' }> | Refusal> {
  const { ports, colleague, question, understood, colleagues } = asking
  const woman = await caseFor(ports, colleague, question.woman)
  const isOpen = woman !== undefined && (openToAll.has(question.fact) || may(colleague, 'see-details', woman))
  if (!isOpen) return { kind: 'refused', because: 'not-allowed' }
  const facts = await factsFor(ports, colleague, woman)
  await ports.records.commit([auditEntry(ports, colleague, 'case.shown', [woman.id])])
  const said = factOfWoman(question, woman, {
    ...{ today: dayOf(ports.now()), asker: colleague.id, openAlerts: facts.openAlerts },
    rules: rulesFor(woman.organisation, ports.rules),
    nameOf: (id) => colleagues.find((other) => other.id === id)?.name ?? 'a colleague who has left',
    keyworker: colleagues.find(({ id, state }) => id === woman.keyworker && state === 'active'),
  })
  return { kind: 'woman', question, understood, now: ports.now(), facts, said }
}
