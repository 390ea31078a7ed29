import { onList } from '../../casework/cues/askedCueRules.ts'
import { answerMinutes } from '../../casework/cues/cueDeadline.ts'
import { currentStatus } from '../../casework/caseState.ts'
import { AskedCue } from '../../casework/records/askedCue.ts'
import type { Case } from '../../casework/records/case.ts'
import type { Colleague } from '../../casework/records/colleague.ts'
import { ContactDraft } from '../../casework/records/contactDraft.ts'
import { dayOf, daysAfter, minutesAfter, type Instant } from '../../casework/time.ts'
import { momentAt, workingDayUpTo, worksOn } from './calendar.ts'
import { cueStories, type CueStory } from './cueStories.ts'
import { chanceFrom } from './seed.ts'

/**
 * Notes about some women that mention harm and were not saved, and what they mention on the list of the leads. None has a
 * deadline: all are on the list already.
 */
export function cuesAbout(
  women: readonly Case[],
  team: readonly Colleague[],
  now: Instant,
): readonly (AskedCue | ContactDraft)[] {
  const taken = new Set<string>()
  const first = women[0]?.id ?? 'nobody'
  return cueStories.flatMap((story, number) => {
    const seed = `cue ${number} about the women from ${first} on`
    const writtenAt = writtenMoment(story, now)
    const woman = chanceFrom(seed)
      .shuffled(women)
      .find((other) => !taken.has(other.id) && fits(other, story, writtenAt, team))
    if (woman === undefined) return []
    taken.add(woman.id)
    return recordsOf(story, woman, { id: seed, writtenAt, now })
  })
}

/** Where it is not yet that late in the day, some minutes ago. */
function writtenMoment({ daysAgo, at }: CueStory, now: Instant): Instant {
  const today = dayOf(now)
  const moment = momentAt(workingDayUpTo({}, daysAfter(today, -daysAgo)), at)
  const justNow = minutesAfter(now, -20)
  return moment < justNow ? moment : justNow
}

function fits(woman: Case, { need }: CueStory, writtenAt: Instant, team: readonly Colleague[]): boolean {
  const keyworker = team.find(({ id }) => id === woman.keyworker)
  const isAtWork = keyworker !== undefined && worksOn(keyworker, dayOf(writtenAt))
  const isHers = woman.needs.some((each) => each.need === need) && woman.restrictedTo === undefined
  return isAtWork && isHers && currentStatus(woman)?.status === 'engaged'
}

function recordsOf(
  story: CueStory,
  woman: Case,
  { id, writtenAt, now }: { readonly id: string; readonly writtenAt: Instant; readonly now: Instant },
): readonly (AskedCue | ContactDraft)[] {
  const { category, standing, because } = story
  const [before = '', text = '', after = ''] = story.note.split(/[[\]]/)
  const head = { schemaVersion: 1, version: 0, organisation: woman.organisation, woman: woman.id }
  const draft = ContactDraft.parse({
    ...{ ...head, kind: 'contact-draft', id, owner: woman.keyworker, revision: 0, state: 'discarded' },
    ...{ words: before + text + after, corrections: [], candidates: [woman.id] },
    reading: { with: 'her', day: dayOf(writtenAt), dayGiven: false, topics: [story.need] },
    cues: [{ category, standing, text, start: before.length, end: before.length + text.length }],
    ...{ createdAt: writtenAt, updatedAt: writtenAt },
  })
  const asked = AskedCue.parse({
    ...{ ...head, kind: 'asked-cue', id: `${id}:${category}`, draft: id, writtenBy: woman.keyworker },
    ...{ category, standing, words: text, askedAt: writtenAt, answers: answersOf(story, woman, writtenAt) },
  })
  const leftAt = minutesAfter(writtenAt, because === 'no-answer' ? answerMinutes : 0)
  return [draft, onList(asked, because, woman.organisation, leftAt < now ? leftAt : now)]
}

function answersOf({ because }: CueStory, woman: Case, at: Instant): readonly unknown[] {
  return because === 'no-answer' ? [] : [{ choice: because, by: woman.keyworker, at, woman: woman.id }]
}
