import type { AskedCue, CueAnswer, ListedBecause } from '../records/askedCue.ts'
import type { ContactDraft } from '../records/contactDraft.ts'
import { dayOf, minutesAfter, type Instant } from '../time.ts'
import { nextWorkingDay } from '../workingDays.ts'
import type { CueCategory } from '../words.ts'
import { cueSentences, longestCueWords } from './cueSentences.ts'
import type { ShownCue } from './shownCues.ts'
import { whoseCues, type About } from './whoseCues.ts'

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
  const sentences = cueSentences(draft.words, shown.cues)
  const about = whoseCues(shown.cues, draft.woman)
  if (before !== undefined) return withAbout(withWords(before, sentences, shown.standing), about)
  return {
    kind: 'asked-cue',
    schemaVersion: 1,
    version: 0,
    id: askedCueId(draft.id, shown.category),
    draft: draft.id,
    writtenBy: draft.owner,
    organisation: draft.organisation,
    ...about,
    category: shown.category,
    standing: shown.standing,
    words: joined(sentences).slice(0, longestCueWords),
    askedAt: now,
    answers: [],
  }
}

const joined = (sentences: readonly string[]): string => sentences.join(' … ')

/** Words are only ever added, so that whoever answers or looks is asked again where there are new ones, and only there. */
function withWords(before: AskedCue, sentences: readonly string[], standing: AskedCue['standing']): AskedCue {
  const fresh = sentences.filter((sentence) => !before.words.includes(sentence))
  const words = joined([before.words, ...fresh])
  const isSame = fresh.length === 0 || words.length > longestCueWords
  if (!isSame) return { ...before, standing, words }
  return standing === 'current' && before.standing !== standing ? { ...before, standing } : before
}

function withAbout(asked: AskedCue, about: About): AskedCue {
  if (asked.woman === about.woman && asked.whose === about.whose) return asked
  const { woman: _woman, whose: _whose, ...rest } = asked
  return { ...rest, ...about }
}

/** The same cue, about the woman of its draft as that stands now, and about nobody while it is not certain who she is. One about somebody else stays so. */
export function aboutWomanOf(asked: AskedCue, draft: ContactDraft | undefined): AskedCue {
  if (draft === undefined || asked.whose === 'another' || asked.whose === 'not-known') return asked
  const { woman } = draft
  return withAbout(asked, { ...(woman === undefined ? {} : { woman }), ...whoseOf(asked) })
}

const whoseOf = ({ whose }: AskedCue): Pick<About, 'whose'> => (whose === undefined ? {} : { whose })

/** What was said last of a cue, unless it was said of another woman than the one the cue is about now, or of fewer words. */
export function answerTo(asked: AskedCue): CueAnswer | undefined {
  const last = asked.answers.at(-1)
  return last !== undefined && holdsFor(last, asked) ? last : undefined
}

/** Whether its words, as they stand, led to an alert: whoever has that is told where it turns out to be about another woman. */
export function ledToAlert({ answers, words }: AskedCue): boolean {
  const last = answers.at(-1)
  return last?.choice === 'alert' && (last.words === undefined || last.words.includes(words))
}

/** What is said of a cue holds for the words and the woman it was said of; said of nobody certain, it holds for her who it turns out to be. */
function holdsFor(said: Pick<CueAnswer, 'woman' | 'words'>, { woman, words }: AskedCue): boolean {
  const isSame = said.woman === undefined || said.woman === woman
  return isSame && (said.words === undefined || said.words.includes(words))
}

/** The same cue with one more answer, given of its words. */
export function withAnswer(asked: AskedCue, answer: CueAnswer): AskedCue {
  return { ...asked, answers: [...asked.answers, { ...answer, words: asked.words }] }
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
  const { woman, words } = asked
  const about = woman === undefined ? {} : { woman }
  return isOnList(asked) ? { ...asked, lookedAt: { by, at, ...about, words } } : asked
}

/** Whether a lead has looked at all the words of a cue, about this woman. */
export function isSeen(asked: AskedCue): boolean {
  const seen = asked.lookedAt
  return seen?.words !== undefined && seen.words.includes(asked.words) && seen.woman === asked.woman
}

const restDays = 14
const neverRests = new Set<CueCategory>(['child-at-risk'])

/** Until when a cue of this kind is not asked about again of the same woman, because it is known and in her plan. What is not hers alone never rests. */
export function restsUntil(asked: AskedCue): Instant | undefined {
  const { category, whose } = asked
  // What was said of a note that turned out to be another woman's silences nothing about either.
  const last = answerTo(asked)
  return last?.choice === 'known' && whose === undefined && !neverRests.has(category)
    ? minutesAfter(last.at, restDays * 24 * 60)
    : undefined
}
