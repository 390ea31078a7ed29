import { shownCues } from '../../casework/cues/shownCues.ts'
import type { Cue } from '../../casework/records/contactDraft.ts'
import { cuesOfWords } from '../harm/cuesOfWords.ts'
import { nameIndex } from '../names/nameIndex.ts'
import type { KnownWoman } from '../names/nameForms.ts'
import { nameMentions } from '../names/nameMentions.ts'
import { matchesOf } from '../text/matches.ts'
import type { Span } from '../text/finding.ts'
import { topicsIn } from '../topics/readTopics.ts'
import { readCorrection, type CorrectionContext } from './readCorrection.ts'
import type { DraftChange } from './correctionChange.ts'

/** The cues of a message that its writer is asked about: with them it is more than a correction. */
export function harmIn(words: string, women: readonly KnownWoman[]): readonly Cue[] {
  const told = words.replace(opening, (opened) => ' '.repeat(opened.length))
  return shownCues(cuesOfWords(told, nameMentions(told, nameIndex(women)))).flatMap(({ cues }) => cues)
}

/** "No she took an overdose" says that she did: the word that opens a correction denies nothing. */
const opening = /^\W*(?:(?:no|nope|sorry|actually|wait)\b[\s,]*)+(?=(?:s?he|her|his|they)\b)/iu

/** The words of a reply that mentions harm as a draft keeps them. */
export function toldOf(words: string): string {
  return words.replace(opening, '')
}

/** The parts of a reply in which nothing mentions harm, each as it stands between those that do. */
export function partsBesideHarm(words: string, harm: readonly Cue[]): readonly string[] {
  const parts: Span[] = []
  for (const clause of clausesIn(words)) {
    const last = parts.at(-1)
    if (harm.some(({ start, end }) => start < clause.end && end > clause.start)) continue
    if (last?.end === clause.start) parts[parts.length - 1] = { start: last.start, end: clause.end }
    else parts.push(clause)
  }
  return parts.map(({ start, end }) => words.slice(start, end).replace(trailing, '').trim())
}

const trailing = /(?:[\s,;:&–-]|\b(?:and|but|because|as)\b)+$/iu
const edge = /[.!?;,]+(?=\s|$)|\n|\s[-–—](?=\s)|\s(?:and|but|because)(?=\s)/giu

function clausesIn(words: string): readonly Span[] {
  const ends = matchesOf(words, edge).map((match) => match.index + match[0].length)
  const edges = [0, ...ends, words.length]
  return edges
    .slice(1)
    .map((end, at) => ({ start: edges[at] ?? 0, end }))
    .filter(({ start, end }) => end > start)
}

/**
 * What a reply that mentions harm changes of the draft: what its other parts say. When and where harm was done is no correction of
 * the contact, so a day, a time, a place or a way of being in touch counts only where its part says that it corrects.
 */
export function changeBesideHarm(
  words: string,
  harm: readonly Cue[],
  context: CorrectionContext,
): DraftChange {
  const changes = partsBesideHarm(words, harm).flatMap((part) => {
    const read = readCorrection(part, context)
    if (read.kind !== 'correction') return []
    return [corrects.test(part) ? read.change : outright(read.change)]
  })
  const removeTopics = changes.flatMap((change) => change.removeTopics)
  const told = topicsIn(words).map(({ value }) => value)
  const addTopics = [...changes.flatMap((change) => change.addTopics), ...told]
  return {
    ...changes.reduce<Partial<DraftChange>>((all, change) => ({ ...all, ...change }), {}),
    addTopics: [...new Set(addTopics)].filter((topic) => !removeTopics.includes(topic)),
    removeTopics,
  }
}

const corrects =
  /^\W*(?:(?:oh|ah|hi|sorry|please|ps)\b\W*)*(?:no|nope|not|actually|wait|oops|correction|i mean|i meant|make it|should|change|add|take (?:off|out)|remove|delete|drop|wrong|my mistake|typo|rather)\b|\bnot\b|\b(?:instead|rather than)\b/iu

/** What a part says of the contact without saying that it corrects: how long it was, what comes next and what it was about. */
function outright({ minutes, next, addTopics, removeTopics }: DraftChange): DraftChange {
  return {
    ...(minutes === undefined ? {} : { minutes }),
    ...(next === undefined ? {} : { next }),
    ...{ addTopics, removeTopics },
  }
}

/** What words change of a draft that they are taken for a change of: nothing where they only add to it. */
export function changeIn(words: string, context: CorrectionContext): DraftChange {
  const harm = harmIn(words, context.women)
  if (harm.length > 0) return changeBesideHarm(words, harm, context)
  const read = readCorrection(words, context)
  return 'change' in read ? read.change : { addTopics: [], removeTopics: [] }
}
