import type { AssumedPart } from '../casework/records/contactDraft.ts'
import type { NoteParts } from './noteParts.ts'
import { isOnlyWeighed } from './weighing/ruleOfWeight.ts'

/** What of a contact was only weighed, so that the card can mark it as assumed; undefined where nothing was. */
export function assumedParts({ aboutHer, mode, place, next }: NoteParts): AssumedPart[] | undefined {
  const found = { with: aboutHer, mode, place, next } as const satisfies Record<AssumedPart, unknown>
  const assumed = partsThatMayBe.filter((part) => {
    const finding = found[part]
    return finding !== undefined && isOnlyWeighed(finding)
  })
  return assumed.length === 0 ? undefined : assumed
}

const partsThatMayBe: readonly AssumedPart[] = ['with', 'mode', 'place', 'next']
