import type { CueCategory } from '../../casework/words.ts'
import type { Token } from '../text/tokens.ts'
import type { Trigger } from './marks.ts'
import { family, partners } from './people.ts'
import type { Whose } from './kin.ts'

/**
 * Of which category the words of a cue are, from who did it to whom: what was done to `me` was done to whoever wrote the note, unless
 * the note quotes her; harm that a child does itself or suffers is the child's; a partner or her family who keep her money or
 * passport, or who cut and burn her, abuse her.
 */
export function categoryOf(
  text: string,
  tokens: readonly Token[],
  trigger: Trigger,
  whose: Whose,
): CueCategory {
  const { category, harmed } = trigger.value
  if (whose === 'child') return ofItsOwn.has(category) ? 'child-at-risk' : category
  if (harmed === 'named' && isWriter(tokens, trigger)) return ofWriter(text, tokens, trigger)
  if (category === 'exploitation' && isOfMoney(tokens, trigger) && isByHome(tokens, trigger))
    return 'domestic-abuse'
  if (category === 'self-harm' && isByHim(tokens, trigger)) return 'domestic-abuse'
  return category
}

const ofItsOwn = new Set<CueCategory>([
  'suicide',
  'self-harm',
  'overdose',
  'missing',
  'self-neglect',
  'exploitation',
  'sexual-abuse',
])

function isWriter(tokens: readonly Token[], { from, to, value }: Trigger): boolean {
  if (tokens[to - 1]?.word === 'me' || tokens[from]?.word === 'i') return true
  return value.category === 'staff-safety' && tokens.slice(from, to).some(({ word }) => word === 'my')
}

function ofWriter(text: string, tokens: readonly Token[], { value, from }: Trigger): CueCategory {
  const start = tokens[from]?.start ?? 0
  const quoted = /["“‘'][^"“”]{0,80}$/.test(text.slice(Math.max(0, start - 80), start))
  if (value.category === 'staff-safety') return quoted ? 'domestic-abuse' : value.category
  return quoted ? value.category : 'staff-safety'
}

const belongings = new Set(
  'passport documents papers visa money wages benefits benefit card bank giro pension finances cash account pip uc esa'.split(
    ' ',
  ),
)

function isOfMoney(tokens: readonly Token[], { from, to }: Trigger): boolean {
  if (earning.test(tokens[from]?.word ?? '')) return false
  return tokens.slice(from, to).some(({ word }) => belongings.has(word))
}

/** Who takes what she earns exploits her, whoever he is. */
const earning = /^(?:collect|pocket|skim|drops|dropping|drives)/

const reachBack = 20

/** Whether the nearest person before a cue, in its sentence, or its first word is a partner or of her family. */
function isByHome(tokens: readonly Token[], { from }: Trigger): boolean {
  for (let at = from; at >= 0 && from - at <= reachBack; at -= 1) {
    const word = tokens[at]?.word ?? ''
    if (word === 'he' || partners.has(word) || family.has(word)) return true
    if (tokens[at]?.gap === 3 || strangers.has(word)) return false
  }
  return false
}

const strangers = new Set(
  'they dealer dealers boss employer pimp friend neighbour landlord man men lads gang'.split(' '),
)

/** `He burned her arm`: said of him, the harm is no harm of her own doing. */
function isByHim(tokens: readonly Token[], { from, to }: Trigger): boolean {
  const before = tokens[from - 1]
  if (before === undefined || tokens[from]?.gap !== 0) return false
  if (before.word !== 'he' && !partners.has(before.word)) return false
  return tokens.slice(from + 1, to).some(({ word }) => word === 'her' || word === '@')
}
