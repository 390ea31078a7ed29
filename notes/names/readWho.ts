import { textBefore, type Found } from '../text/finding.ts'
import type { KnownWoman } from './nameForms.ts'
import type { MentionRank } from './nameSearch.ts'
import { nameIndex } from './nameIndex.ts'
import { nameMentions, type Mention } from './nameMentions.ts'
import { strangersIn } from './strangers.ts'

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
  const who = whoOf(mentions)
  const isHers = lenient || who.certain === undefined || !isAnothersContact(text, mentions)
  return {
    who: isHers ? who : { candidates: who.candidates },
    findings: mentions.map((mention) => asFinding(text, mention)),
  }
}

function asFinding(text: string, { women, start, end, rule }: Mention): Found<readonly KnownWoman[]> {
  return { kind: 'who', start, end, text: text.slice(start, end), rule, value: women }
}

const subjectBefore = /\b(?:re|about|regarding|reg|concerning|for|ref|on behalf of|update on)\s$/i

/** Whether somebody unknown was met before the woman is named, and the text does not say that it was about her. */
function isAnothersContact(text: string, mentions: readonly Mention[]): boolean {
  const [first] = mentions
  const [stranger] = strangersIn(text, mentions)
  if (first === undefined || stranger === undefined || stranger.start > first.start) return false
  return !mentions.some(({ start }) => subjectBefore.test(textBefore(text, start)))
}

const order: Record<MentionRank, number> = { full: 0, part: 1, hint: 2 }

/** Whom some mentions are about, taken together. */
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

/** A shorter name after a whole or cut one is taken as the same woman's; without one, every mention stands. */
function notSaidBefore(mentions: readonly Mention[]): readonly Mention[] {
  const whole = new Set(mentions.filter(({ rank, women }) => rank === 'full' && women.length === 1))
  const named = new Set([...whole].flatMap(({ women }) => women))
  if (named.size === 0) return mentions
  return mentions.filter(
    (mention) => whole.has(mention) || !(mention.women.some((woman) => named.has(woman)) || isGuess(mention)),
  )
}

/** Words that only look like a name say nothing beside a whole one. */
const isGuess = ({ rank, likeness }: Mention): boolean => rank === 'hint' && likeness !== 'same'
