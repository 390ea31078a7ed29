import type { Case } from '../records/case.ts'
import type { CaseChange, DetailsPart } from '../records/caseChange.ts'

/** What a case holds in one part, as it can be kept beside what takes its place. */
export function partOf(woman: Case, part: DetailsPart): CaseChange['before'] {
  switch (part) {
    case 'support':
      return {
        statuses: woman.referrals.at(-1)?.statuses,
        boroughs: woman.boroughs,
        risk: woman.risk,
        complexity: woman.complexity,
        peerMentorSince: woman.peerMentorSince,
      }
    case 'referral':
      return { referral: woman.referrals.at(-1) }
    case 'needs':
      return { needs: woman.needs }
    case 'order':
      return { orders: woman.orders }
    case 'safety':
      return {
        safeContact: woman.safeContact,
        notVisitedAlone: woman.notVisitedAlone,
        mustNotReceive: woman.mustNotReceive,
      }
    case 'people':
      return {
        keyworker: woman.keyworker,
        restrictedTo: woman.restrictedTo,
        sharedWith: woman.sharedWith,
      }
    case 'agreement':
      return { agreements: woman.agreements }
  }
}

/**
 * A short mark of what one part holds. A form carries the mark of what it showed, so that a save can tell whether somebody
 * else has set the same part since; a contact saved meanwhile does not matter. FNV-1a over 32 bits; it guards nothing secret.
 */
export function markOf(woman: Case, part: DetailsPart): string {
  const text = JSON.stringify(partOf(woman, part))
  const hash = Array.from(text).reduce(
    (sum, character) => Math.imul(sum ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0,
    0x811c9dc5,
  )
  return hash.toString(16)
}
