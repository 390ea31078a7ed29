import type { Ports } from '../../casework/ports/ports.ts'
import type { Colleague } from '../../casework/records/colleague.ts'
import type { CoverDelivery } from '../../casework/records/delivery.ts'
import { dayOf } from '../../casework/time.ts'
import type { WomanFacts } from '../../casework/womanFacts.ts'
import { auditEntry } from '../audit.ts'
import { commitFresh, nothingToSave } from '../commitFresh.ts'
import { whoIsMeant } from '../whoIsMeant.ts'
import { caseFor, factsFor } from '../women.ts'
import { messagesOfCover } from './tellOfCover.ts'

/** What a colleague says of a woman: that she knows her outside work, or that she does not. */
export interface KnowingView {
  readonly facts: WomanFacts
  readonly knows: boolean
}

/** How asking or saving it ended. */
export type KnowingOutcome =
  { readonly kind: 'asked' | 'saved'; readonly view: KnowingView } | { readonly kind: 'several' | 'nobody' }

/** Asks once more before it is kept that a colleague knows a woman outside work, or does not. */
export async function askKnowing(
  ports: Ports,
  colleague: Colleague,
  name: string,
  knows: boolean,
): Promise<KnowingOutcome> {
  const meant = await whoIsMeant(ports, colleague, name)
  if (meant.kind !== 'one') return { kind: meant.kind === 'several' ? 'several' : 'nobody' }
  const woman = await caseFor(ports, colleague, meant.reference)
  if (woman === undefined) return { kind: 'nobody' }
  await ports.records.commit([auditEntry(ports, colleague, 'case.shown', [woman.id])])
  return { kind: 'asked', view: { facts: await factsFor(ports, colleague, woman), knows } }
}

/**
 * Keeps that a colleague knows a woman outside work, or takes it back: she is never passed to her. Where she covers the woman's
 * keyworker now or later, the managers are told whom she does not look after.
 */
export async function saveKnowing(
  ports: Ports,
  colleague: Colleague,
  reference: string,
  knows: boolean,
): Promise<KnowingOutcome> {
  const woman = await caseFor(ports, colleague, reference)
  if (woman === undefined) return { kind: 'nobody' }
  const facts = await factsFor(ports, colleague, woman)
  return commitFresh<KnowingOutcome>(ports.records, async () => {
    const stored = await ports.records.find('colleague', colleague.id)
    const known = stored?.knowsPrivately ?? []
    const outcome = { kind: 'saved', view: { facts, knows } } as const
    if (stored === undefined || known.includes(reference) === knows) return nothingToSave(outcome)
    const others = known.filter((each) => each !== reference)
    const after = { ...stored, knowsPrivately: knows ? [...others, reference] : others }
    const told = knows ? await coversChanged(ports, colleague, woman.keyworker) : []
    const entry = auditEntry(ports, colleague, 'cover.known-privately', [reference, colleague.id])
    return { records: [after, ...told, entry], outcome }
  })
}

async function coversChanged(
  ports: Ports,
  colleague: Colleague,
  keyworker: string,
): Promise<readonly CoverDelivery[]> {
  const today = dayOf(ports.now())
  const covers = await ports.records.list('covered-by', colleague.id)
  const of = await ports.records.find('colleague', keyworker)
  const concerned = covers.filter((cover) => cover.of === keyworker && cover.to >= today)
  if (of === undefined) return []
  const messages = await Promise.all(
    concerned.map(({ from }) => messagesOfCover(ports, colleague, { of, from, covers: [colleague.id] })),
  )
  return messages.flat()
}
