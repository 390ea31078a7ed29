import { cueSentences } from '../../casework/cues/cueSentences.ts'
import type { Cue } from '../../casework/records/contactDraft.ts'
import type { Day } from '../../casework/time.ts'
import type { Mention } from '../names/nameMentions.ts'
import { whoOf } from '../names/readWho.ts'
import type { Span } from '../text/finding.ts'
import { matchesOf } from '../text/matches.ts'
import { cuesIn } from './cuesIn.ts'

/** The cues in words as they were typed, which are kept for nobody yet; those about a woman named in them name her. */
export function cuesOfWords(words: string, mentions: readonly Mention[] = []): Cue[] {
  return cuesIn(words, mentions).map(({ category, standing, about, text, start, end }) => {
    const mention = mentions.find((one) => one.start === about?.start && one.end === about.end)
    const woman = mention === undefined ? undefined : whoOf([mention]).certain
    return { category, standing, text, start, end, ...(woman === undefined ? {} : { woman }) }
  })
}

const anotherWoman = /\banother woman\b/giu

/**
 * The cues in words that are kept for one woman, read again. Where they are about another woman, whose name is not kept with them,
 * they name whom they named before, or nobody; what never stood in the words stays.
 */
export function cuesAgain(words: string, before: readonly Cue[], today?: Day): Cue[] {
  const others: readonly Span[] = matchesOf(words, anotherWoman).map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }))
  const found = cuesIn(words, others, today).map(({ category, standing, about, text, start, end }): Cue => {
    const cue = { category, standing, text, start, end }
    if (about === undefined) return cue
    const same = before.find(
      (one) => one.category === category && one.text === text && one.woman !== undefined,
    )
    return same?.woman === undefined
      ? { ...cue, sentence: cueSentences(words, [cue])[0] ?? cue.text }
      : { ...cue, woman: same.woman }
  })
  return [...found, ...before.filter(({ sentence }) => sentence !== undefined && !words.includes(sentence))]
}
