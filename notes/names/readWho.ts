import type { Found } from '../text/finding.ts'
import type { KnownWoman } from './nameForms.ts'
import { nameIndex } from './nameIndex.ts'
import { nameMentions, type Mention, type MentionRank } from './nameMentions.ts'

/** Whom a text is about: references, best first, and the one woman where exactly one fits. */
export interface WhoReading {
  readonly certain?: string
  readonly candidates: readonly string[]
}

/** Whom a text is about, with every place where a woman is named. */
export interface WhoFound {
  readonly who: WhoReading
  readonly findings: readonly Found<readonly KnownWoman[]>[]
}

/** Reads whom a text is about. She is certain only when every name in it fits one and the same woman. */
export function readWho(text: string, women: readonly KnownWoman[], lenient = false): WhoFound {
  const mentions = nameMentions(text, nameIndex(women), lenient)
  return { who: whoOf(mentions), findings: mentions.map((mention) => asFinding(text, mention)) }
}

function asFinding(text: string, { women, start, end, rule }: Mention): Found<readonly KnownWoman[]> {
  return { kind: 'who', start, end, text: text.slice(start, end), rule, value: women }
}

const order: Record<MentionRank, number> = { full: 0, part: 1, hint: 2 }

/** Whom some mentions mean together: certain only where they all fit one and the same woman. */
export function whoOf(mentions: readonly Mention[]): WhoReading {
  const standing = notSaidBefore(mentions)
  const sorted = [...standing].sort((one, other) => order[one.rank] - order[other.rank])
  const women = sorted.flatMap((mention) => mention.women)
  const candidates = [...new Set(women.map(({ reference }) => reference))]
  const [only] = candidates
  const sure = standing.some(({ rank }) => rank !== 'hint') && standing.every(namesSomebody)
  return candidates.length === 1 && only !== undefined && sure
    ? { certain: only, candidates }
    : { candidates }
}

const namesSomebody = ({ women }: Mention): boolean => women.length > 0

/** A first name after a whole name is taken as the same woman's; without a whole name, every mention stands. */
function notSaidBefore(mentions: readonly Mention[]): readonly Mention[] {
  const whole = mentions.filter(({ rank, women }) => rank === 'full' && women.length === 1)
  const named = new Set(whole.flatMap(({ women }) => women))
  return mentions.filter(
    (mention) => whole.includes(mention) || !mention.women.some((woman) => named.has(woman)),
  )
}
