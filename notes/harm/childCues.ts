import type { CueStanding } from '../../casework/words.ts'
import { gaps } from '../text/tokens.ts'
import type { CueFound } from './cuesIn.ts'
import type { Marks } from './marks.ts'
import { childMention } from './people.ts'
import type { Whose } from './kin.ts'

/** A cue with whose harm it is and the number of its sentence. */
export interface CueOfSomebody {
  readonly cue: CueFound
  readonly whose: Whose
  readonly sentence: number
}

const sentencesAround = 4

/**
 * What cues say of a child beside: harm that a child does or suffers is the child's, and domestic abuse where children or a pregnancy
 * are mentioned is harm to them too. None where a cue of a child stands already.
 */
export function childCues(cues: readonly CueOfSomebody[], marks: Marks): readonly CueFound[] {
  const known = new Map<number, CueStanding>()
  for (const { cue, sentence } of cues)
    if (cue.category === 'child-at-risk' && isShown(cue.standing) && known.get(sentence) !== 'current')
      known.set(sentence, cue.standing)
  const mentioned = mentionedIn(marks)
  const added: CueFound[] = []
  for (const { cue, whose, sentence } of cues) {
    const standing = standingForChild(cue, whose, mentioned, sentence)
    const before = known.get(sentence)
    if (standing === undefined || before === 'current' || (before !== undefined && standing !== 'current'))
      continue
    known.set(sentence, standing)
    added.push({ ...cue, category: 'child-at-risk', standing, rule: `child-at-risk: with ${cue.rule}` })
  }
  return added
}

function standingForChild(
  { category, standing }: CueFound,
  whose: Whose,
  mentioned: ReadonlySet<number>,
  sentence: number,
): CueStanding | undefined {
  if (category === 'child-at-risk' || standing === 'hypothetical' || standing === 'denied') return undefined
  if (whose === 'child') return standing
  if (category === 'threat-to-others' && standing === 'other-person')
    return mentioned.has(sentence) ? 'uncertain' : undefined
  if (category !== 'domestic-abuse' || !isNear(mentioned, sentence)) return undefined
  return standing === 'other-person' ? 'uncertain' : standing
}

function isShown(standing: CueStanding): boolean {
  return standing === 'current' || standing === 'uncertain'
}

function isNear(mentioned: ReadonlySet<number>, sentence: number): boolean {
  for (let away = -sentencesAround; away <= sentencesAround; away += 1)
    if (mentioned.has(sentence + away)) return true
  return false
}

/** `3 yr old there`, `her 3yo`: an age below eighteen is a child's. */
function isChildsAge(tokens: Marks['tokens'], place: number): boolean {
  const [, years, unit] = /^(\d{1,2})(yo|yrs?old)?$/.exec(tokens[place]?.word ?? '') ?? []
  if (years === undefined || Number(years) >= 18) return false
  const [next, last] = [tokens[place + 1]?.word ?? '', tokens[place + 2]?.word]
  return unit !== undefined || next === 'yo' || (/^(?:yr|yrs|year|years)$/.test(next) && last === 'old')
}

/** The sentences that mention children or a pregnancy, other than to say that there are none. */
function mentionedIn({ tokens, sentences }: Marks): ReadonlySet<number> {
  const mentioned = new Set<number>()
  tokens.forEach(({ word, gap }, place) => {
    if (!childMention.has(word) && !isChildsAge(tokens, place)) return
    const before = gap === gaps.none ? (tokens[place - 1]?.word ?? '') : ''
    if (before !== 'no' && before !== 'not') mentioned.add(sentences[place] ?? 0)
  })
  return mentioned
}
