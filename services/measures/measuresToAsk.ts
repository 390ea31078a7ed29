import { rulesFor } from '../../casework/caseload/caseloadRules.ts'
import type { MeasuresToAsk } from '../../casework/measures/askingView.ts'
import { may } from '../../casework/permissions.ts'
import type { Ports } from '../../casework/ports/ports.ts'
import type { Colleague } from '../../casework/records/colleague.ts'
import { mostDue } from '../../casework/reviews/mostDue.ts'
import { dayOf } from '../../casework/time.ts'
import { auditEntry } from '../audit.ts'
import { whoIsMeant, type Meant } from '../whoIsMeant.ts'
import { caseFor, factsFor } from '../women.ts'
import { askMeasure, type AskingOutcome } from './askMeasure.ts'

/** How asking which measures there are for a woman ended. */
export type MeasuresToAskOutcome =
  { readonly kind: 'choose'; readonly view: MeasuresToAsk } | { readonly kind: 'nobody' | 'not-allowed' }

/** The measures that can be asked of a woman besides the one most due, the most fitting first. */
export async function measuresToAsk(
  ports: Ports,
  colleague: Colleague,
  reference: string,
): Promise<MeasuresToAskOutcome> {
  const woman = await caseFor(ports, colleague, reference)
  if (woman === undefined) return { kind: 'nobody' }
  if (!may(colleague, 'record-answers', woman)) return { kind: 'not-allowed' }
  await ports.records.commit([auditEntry(ports, colleague, 'case.shown', [woman.id])])
  const { others } = mostDue(
    woman,
    ports.measures,
    dayOf(ports.now()),
    rulesFor(woman.organisation, ports.rules),
  )
  const measures = others.flatMap((id) => ports.measures.get(id) ?? [])
  return {
    kind: 'choose',
    view: { facts: await factsFor(ports, colleague, woman), measures, now: ports.now() },
  }
}

/** Opens the measure that is most due for a woman; `id` is the one under which her answers are saved. */
export async function askMostDue(
  ports: Ports,
  colleague: Colleague,
  { id, reference }: { readonly id: string; readonly reference: string },
): Promise<AskingOutcome> {
  const woman = await caseFor(ports, colleague, reference)
  if (woman === undefined) return { kind: 'nobody' }
  const { measure } = mostDue(
    woman,
    ports.measures,
    dayOf(ports.now()),
    rulesFor(woman.organisation, ports.rules),
  )
  return askMeasure(ports, colleague, { id, reference, measure })
}

/** Opens questions for whom a name or reference means: the measure that is named, else the one most due. */
export async function askNamed(
  ports: Ports,
  colleague: Colleague,
  request: { readonly id: string; readonly words: string; readonly measure?: string | undefined },
): Promise<AskingOutcome | Exclude<Meant, { readonly kind: 'one' }>> {
  const { id, words, measure } = request
  const meant = await whoIsMeant(ports, colleague, words)
  if (meant.kind !== 'one') return meant
  const { reference } = meant
  return measure === undefined
    ? askMostDue(ports, colleague, { id, reference })
    : askMeasure(ports, colleague, { id, reference, measure })
}
