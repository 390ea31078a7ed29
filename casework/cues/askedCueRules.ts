import type { AskedCue, CueAnswer, ListedBecause } from '../records/askedCue.ts'
import type { ContactDraft } from '../records/contactDraft.ts'
import { dayOf, minutesAfter, type Instant } from '../time.ts'
import { nextWorkingDay } from '../workingDays.ts'
import type { CueCategory } from '../words.ts'
import { cueSentences, longestCueWords } from './cueSentences.ts'
import type { ShownCue } from './shownCues.ts'

/** The id under which a draft's cues of one kind are asked about. */
export function askedCueId(draft: string, category: CueCategory): string {
  return `${draft}:${category}`
}

/** What is asked about cues of one kind, which the draft is shown with for the first time or again. Words it did not have before are added. */
export function askedAbout(
  draft: ContactDraft,
  shown: ShownCue,
  before: AskedCue | undefined,
  now: Instant,
): AskedCue {
  const words = cueSentences(draft.words, shown.cues)
  if (before !== undefined) return withWords(before, words, shown.standing)
  return {
    kind: 'asked-cue',
    schemaVersion: 1,
    version: 0,
    id: askedCueId(draft.id, shown.category),
    draft: draft.id,
    writtenBy: draft.owner,
    organisation: draft.organisation,
    ...(draft.woman === undefined ? {} : { woman: draft.woman }),
    category: shown.category,
    standing: shown.standing,
    words,
    askedAt: now,
    answers: [],
  }
}

function withWords(before: AskedCue, words: string, standing: AskedCue['standing']): AskedCue {
  if (before.words.includes(words)) return before
  const both = `${before.words} … ${words}`
  return { ...before, standing, words: both.length > longestCueWords ? words : both }
}

/** The same cue, about the woman of its draft as that stands now, and about nobody while it is not certain who she is. */
export function aboutWomanOf(asked: AskedCue, draft: ContactDraft | undefined): AskedCue {
  if (draft === undefined || draft.woman === asked.woman) return asked
  const { woman: _woman, ...rest } = asked
  return draft.woman === undefined ? rest : { ...rest, woman: draft.woman }
}

/** What was said last of a cue, unless it was said of another woman than the one the cue is about now. */
export function answerTo({ answers, woman }: AskedCue): CueAnswer | undefined {
  const last = answers.at(-1)
  return last?.woman === undefined || last.woman === woman ? last : undefined
}

/** The same cue with one more answer. */
export function withAnswer(asked: AskedCue, answer: CueAnswer): AskedCue {
  return { ...asked, answers: [...asked.answers, answer] }
}

/** Whether a cue waits for a safeguarding lead. */
export function isOnList({ listed, lookedAt }: AskedCue): boolean {
  return listed !== undefined && (lookedAt === undefined || lookedAt.at < listed.at)
}

/** The same cue on the list of an organisation's leads, due by the end of the next working day; one that is there keeps its day. */
export function onList(
  asked: AskedCue,
  because: ListedBecause,
  organisation: string,
  now: Instant,
): AskedCue {
  if (isOnList(asked)) return asked
  return { ...asked, listed: { because, organisation, at: now, due: nextWorkingDay(dayOf(now)) } }
}

/** The same cue, looked at by a lead; unchanged when it waits for nobody. */
export function lookedAt(asked: AskedCue, by: string, at: Instant): AskedCue {
  return isOnList(asked) ? { ...asked, lookedAt: { by, at } } : asked
}

const restDays = 14
const neverRests = new Set<CueCategory>(['child-at-risk'])

/** Until when a cue of this kind is not asked about again of the same woman, because it is known and in her plan. */
export function restsUntil(asked: AskedCue): Instant | undefined {
  const { category } = asked
  // What was said of a note that turned out to be another woman's silences nothing about either.
  const last = answerTo(asked)
  return last?.choice === 'known' && !neverRests.has(category)
    ? minutesAfter(last.at, restDays * 24 * 60)
    : undefined
}
