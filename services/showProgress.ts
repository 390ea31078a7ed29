import { agreedWith, agreementOn } from '../casework/agreements.ts'
import { may } from '../casework/permissions.ts'
import type { Ports } from '../casework/ports/ports.ts'
import { askedMeasures, totalsAsked, type ProgressView } from '../casework/measures/progressView.ts'
import type { Case } from '../casework/records/case.ts'
import type { Colleague } from '../casework/records/colleague.ts'
import { dayOf } from '../casework/time.ts'
import { auditEntry } from './audit.ts'
import { whoIsMeant, type Meant } from './whoIsMeant.ts'
import { caseFor, factsFor } from './women.ts'

/** What asking for a woman's progress came to. Whether there is any is said to nobody who may not see it. */
export type ProgressShown =
  { readonly kind: 'progress'; readonly view: ProgressView } | { readonly kind: 'nobody' | 'not-allowed' }

/** Shows how a woman's measures and outcomes have changed, by a name or reference. */
export async function progressOfWhom(
  ports: Ports,
  colleague: Colleague,
  words: string,
): Promise<ProgressShown | Exclude<Meant, { readonly kind: 'one' }>> {
  const meant = await whoIsMeant(ports, colleague, words)
  return meant.kind === 'one' ? showProgress(ports, colleague, meant.reference) : meant
}

/** Shows how one woman's measures and outcomes have changed: everything to the service, totals to a partner she agreed to. */
export async function showProgress(
  ports: Ports,
  colleague: Colleague,
  reference: string,
): Promise<ProgressShown> {
  const woman = await caseFor(ports, colleague, reference)
  if (woman === undefined) return { kind: 'nobody' }
  if (!maySeeProgress(ports, colleague, woman)) return { kind: 'not-allowed' }
  const seesAnswers = may(colleague, 'see-answers', woman)
  await ports.records.commit([auditEntry(ports, colleague, 'case.shown', [woman.id])])
  const asked = seesAnswers ? askedMeasures : totalsAsked
  const agreement = agreementOn(woman, colleague.organisation, dayOf(ports.now()))
  return {
    kind: 'progress',
    view: {
      facts: await factsFor(ports, colleague, woman),
      asked: asked(woman, ports.measures),
      totalsSince: seesAnswers ? undefined : agreement?.from,
      mayAsk: may(colleague, 'record-answers', woman),
      now: ports.now(),
    },
  }
}

/** Whether a colleague may see her answers, or at least, as she agreed, the totals. */
export function maySeeProgress(ports: Ports, colleague: Colleague, woman: Case): boolean {
  const subject = { ...woman, agreedWith: agreedWith(woman, dayOf(ports.now())) }
  return may(colleague, 'see-answers', woman) || may(colleague, 'see-totals', subject)
}
