import { Reference } from '../casework/identifiers.ts'
import type { Ports } from '../casework/ports/ports.ts'
import type { Colleague } from '../casework/records/colleague.ts'
import type { Found } from '../casework/womanView.ts'
import { findWomen, womenLike } from '../notes/names/findWomen.ts'
import { auditEntry } from './audit.ts'
import { womenInText } from './draftContact.ts'
import { caseFor, factsFor } from './women.ts'

const mostShown = 5

/** Whom a name or reference means: one woman, several to choose among, or nobody this colleague may see. */
export type Meant =
  { readonly kind: 'one'; readonly reference: Reference } | Exclude<Found, { readonly kind: 'found' }>

/** Reads a reference or the words of a name: first name, family name, known-as, or several. */
export async function whoIsMeant(ports: Ports, colleague: Colleague, words: string): Promise<Meant> {
  const reference = words.trim().toUpperCase()
  if (reference.startsWith('W-')) {
    return Reference.safeParse(reference).success
      ? { kind: 'one', reference }
      : { kind: 'mistyped-reference' }
  }
  const women = await womenInText(ports, colleague, words)
  const found = findWomen(words, women)
  const like = womenLike(words, women)
  const [only] = found
  if (found.length + like.length === 0) return { kind: 'nobody' }
  return found.length === 1 && only !== undefined && like.length === 0
    ? { kind: 'one', reference: only.reference }
    : severalWomen(ports, colleague, [...found, ...like])
}

/** The women who fit, as many as a card holds, and how many more there are. */
async function severalWomen(
  ports: Ports,
  colleague: Colleague,
  found: readonly { readonly reference: string }[],
): Promise<Meant> {
  const cases = await Promise.all(
    found.slice(0, mostShown).map(({ reference }) => caseFor(ports, colleague, reference)),
  )
  const women = await Promise.all(
    cases.filter((woman) => woman !== undefined).map((woman) => factsFor(ports, colleague, woman)),
  )
  const references = women.map((woman) => woman.reference)
  await ports.records.commit([auditEntry(ports, colleague, 'case.shown', references)])
  return { kind: 'several', women, more: Math.max(0, found.length - mostShown), now: ports.now() }
}
