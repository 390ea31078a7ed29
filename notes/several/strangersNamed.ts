import type { Span } from '../text/finding.ts'
import { matchesOf } from '../text/matches.ts'
import type { ListTold } from './workshopParts.ts'

/** A place where somebody stands whose name fits nobody, and her place in the list. */
export interface StrangerNamed extends Span {
  readonly stranger: Span
}

/** Every place of a text where those of its lists stand whose names fit nobody: "Tracy, Shaz came. Shaz was quiet". */
export function strangersNamedIn(text: string, lists: readonly ListTold[]): readonly StrangerNamed[] {
  const byName = new Map<string, Span>()
  for (const stranger of lists.flatMap(({ list }) => list.strangers))
    byName.set(text.slice(stranger.start, stranger.end), stranger)
  if (byName.size === 0) return []
  const names = [...byName.keys()].map((name) => name.replace(/[^\p{L}\p{N}\s]/gu, '\\$&')).join('|')
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(${names})(?:['’ʼ]s)?(?![\\p{L}\\p{N}])`, 'gu')
  return matchesOf(text, pattern).flatMap((match) => {
    const stranger = byName.get(match[1] ?? '')
    return stranger === undefined
      ? []
      : [{ start: match.index, end: match.index + match[0].length, stranger }]
  })
}
