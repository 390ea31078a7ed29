import type { Answers, ItemAnswer } from '../../casework/records/answers.ts'
import type { Contact } from '../../casework/records/contact.ts'
import { daysBetween } from '../../casework/time.ts'
import type { Need } from '../../casework/words.ts'
import { idFor } from './journal.ts'
import type { Outline } from './outline.ts'
import { chanceFrom, type Chance } from './seed.ts'

/** The items of the five outcomes, and the needs each one is about. */
const items: Readonly<Record<string, readonly Need[]>> = {
  safety: ['abuse'],
  housing: ['housing'],
  health: ['health', 'substances'],
  employment: ['employment'],
  finance: ['finance'],
}
const measure = { measure: 'wsa5', measureVersion: '0.1.0' }
const reviewEveryDays = 84

/** Her answers to the five outcomes: when support began, and about every twelve weeks, always where she was met. */
export function answersOf(outline: Outline, contacts: readonly Contact[]): readonly Answers[] {
  const chance = chanceFrom(`${outline.seed}, her answers`)
  const met = contacts.filter((contact) => isConversation(outline, contact))
  const [, second, ...others] = met
  // Some women are first asked at the plan and not at the assessment; a few have not been asked at all.
  if (second === undefined || outline.status === 'centre-only' || chance.happens(0.06)) return []
  const asked = [second]
  for (const contact of others) {
    const wait = reviewEveryDays + chance.between(-4, 9)
    const latest = asked.at(-1) ?? second
    if (daysBetween(latest.day, contact.day) >= wait) asked.push(contact)
  }
  let scores = startingScores(outline, chance)
  return asked.map((contact, number) => {
    if (number > 0) scores = moved(outline, scores, chance)
    return {
      ...{ id: idFor(outline, `answers-${number + 1}`), ...measure, day: contact.day },
      items: Object.entries(scores).map(([item, score]) => answered(item, score, chance)),
      ...{ by: contact.author, recordedAt: contact.recordedAt },
    }
  })
}

function isConversation(
  { keyworker }: Outline,
  { with: whom, attendance, author, minutes }: Contact,
): boolean {
  return whom === 'her' && attendance === 'came' && author === keyworker.id && (minutes ?? 0) >= 20
}

type Scores = Readonly<Record<string, number>>

function startingScores({ needs }: Outline, chance: Chance): Scores {
  const score = (about: readonly Need[]): number =>
    about.some((need) => needs.includes(need)) ? chance.between(1, 5) : chance.between(5, 9)
  return Object.fromEntries(Object.entries(items).map(([item, about]) => [item, score(about)]))
}

/** Most women get on in what they are supported with; for some it stays, and for a few it gets harder. */
function moved({ needs }: Outline, scores: Scores, chance: Chance): Scores {
  const step = (item: string): number => {
    const isNeed = items[item]?.some((need) => needs.includes(need)) === true
    return chance.among(
      isNeed
        ? [
            [1, 0.38],
            [2, 0.22],
            [0, 0.26],
            [-1, 0.14],
          ]
        : [
            [0, 0.7],
            [1, 0.17],
            [-1, 0.13],
          ],
    )
  }
  return Object.fromEntries(
    Object.entries(scores).map(([item, score]) => [item, Math.min(10, Math.max(0, score + step(item)))]),
  )
}

function answered(item: string, score: number, chance: Chance): ItemAnswer {
  // Safety is asked only where she is alone and able to talk.
  const notAsked = item === 'safety' ? 0.07 : 0.015
  const notApplicable = item === 'employment' ? 0.08 : 0.005
  const answer = chance.among<ItemAnswer['answer']>([
    [score, 1 - notAsked - notApplicable - 0.02],
    ['not-asked', notAsked],
    ['not-applicable', notApplicable],
    ['prefer-not-to-say', 1],
  ])
  return { item, answer }
}
