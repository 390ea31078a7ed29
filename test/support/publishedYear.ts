import { checkCharacterOf, referenceAlphabet } from '../../casework/identifiers.ts'
import type { OutcomeIndicator } from '../../casework/outcomesReport/womanInReport.ts'
import type { Answers, ItemAnswer } from '../../casework/records/answers.ts'
import type { Case } from '../../casework/records/case.ts'
import type { Need } from '../../casework/words.ts'
import { aCase, aContact, answersOf } from './records.ts'

/** The year whose figures the service has published, both days included. */
export const publishedYear = { from: '2020-04-01', to: '2021-03-31' }

/** Catalogue 1.5: invented numbers that give the published percentages. Of those asked twice who did not improve, some are worse. */
export const publishedCounts = [
  { outcome: 'safety', need: 171, paired: 128, improved: 96, worse: 12 },
  { outcome: 'housing', need: 152, paired: 109, improved: 74, worse: 15 },
  { outcome: 'health', need: 231, paired: 184, improved: 121, worse: 23 },
  { outcome: 'employment', need: 143, paired: 98, improved: 58, worse: 10 },
  { outcome: 'finance', need: 129, paired: 91, improved: 50, worse: 11 },
] as const satisfies readonly (Counts & { outcome: OutcomeIndicator })[]

interface Counts {
  readonly need: number
  readonly paired: number
  readonly improved: number
  readonly worse: number
}

/** How many of them completed the training for peer mentors. */
const peerMentors = 21
const engaged = 277
const engagedAtHub = 200
const atCentreAlone = 349

const needs: Readonly<Record<OutcomeIndicator, Need>> = {
  ...{ safety: 'abuse', housing: 'housing', health: 'health' },
  ...{ employment: 'employment', finance: 'finance' },
}

/** A reference whose body counts up, so that no two women share one. */
function referenceAt(place: number): string {
  const size = referenceAlphabet.length
  const digits = Array.from({ length: 6 }, (_, digit) => Math.floor(place / size ** digit) % size)
  const body = digits.map((digit) => referenceAlphabet.charAt(digit)).join('')
  return `W-${body}-${checkCharacterOf(body)}`
}

/** Where a woman stands in the order of one outcome: another for each, so that the same women do not have every need. */
function rankOf(place: number, outcome: number): number {
  return (place * (1 + 2 * outcome) + outcome * 37) % engaged
}

function woman(place: number, changes: Partial<Case>): Case {
  const referral = {
    ...{ id: 'referral-1', day: '2020-05-04' },
    statuses: [{ status: 'engaged' as const, from: '2020-05-20', by: 'keyworker-1' }],
  }
  return aCase({
    ...{ id: referenceAt(place), openedAt: '2020-05-04T10:00:00.000Z', referrals: [referral] },
    ...{ boroughs: [{ borough: place % 3 === 0 ? 'Southwark' : 'Lambeth', from: '2020-05-04' }] },
    ...{ needs: [], ...changes },
  })
}

function engagedWoman(place: number): Case {
  const standing = publishedCounts.map((counts, outcome) => ({ ...counts, rank: rankOf(place, outcome) }))
  const first = standing.map(({ outcome }): ItemAnswer => ({ item: outcome, answer: 4 }))
  const later = standing.map(({ outcome, rank, paired, improved, worse }): ItemAnswer => ({
    item: outcome,
    answer: rank >= paired ? 'not-asked' : rank < improved ? 7 : rank < improved + worse ? 2 : 4,
  }))
  return woman(place, {
    needs: standing
      .filter(({ rank, need }) => rank < need)
      .map(({ outcome }) => ({ need: needs[outcome], status: 'worked-on', from: '2020-06-01' })),
    contacts: [
      aContact({ day: '2020-06-01', ...(place < engagedAtHub ? { place: 'hub' } : { place: 'home' }) }),
      aContact({ id: 'contact-2', day: '2020-12-01', place: 'home' }),
    ],
    answers: [answers('2020-06-01', first), answers('2020-12-01', later)],
  })
}

function answers(day: string, items: readonly ItemAnswer[]): Answers {
  return answersOf({}, { id: `answers ${day}`, day, items: [...items] })
}

/** Women who would each be counted if one rule of catalogue 1.5 were forgotten, and are not. */
function notCounted(place: number): readonly Case[] {
  const contacts = [aContact({ day: '2020-06-01' })]
  const ended = (reason: 'died' | 'mistaken-referral'): Case['referrals'] => [
    {
      ...{ id: 'referral-1', day: '2020-05-04' },
      statuses: [{ status: 'closed', from: '2020-10-01', reason, by: 'keyworker-1' }],
    },
  ]
  return [
    woman(place, { contacts, referrals: ended('died') }),
    woman(place + 1, { contacts, referrals: ended('mistaken-referral') }),
    woman(place + 2, { contacts: [aContact({ day: '2020-03-31' })] }),
    woman(place + 3, { contacts: [aContact({ day: '2021-04-01' })] }),
    woman(place + 4, { contacts: [aContact({ day: '2020-06-01', attendance: 'missed' })] }),
    woman(place + 5, { contacts: [aContact({ day: '2020-06-01', with: 'about-her' })] }),
    woman(place + 6, { contacts: [aContact({ day: '2020-06-01', organisation: 'Probation, Lambeth' })] }),
    woman(place + 7, { contacts, organisation: 'Another service' }),
    woman(place + 8, { peerMentorSince: '2021-04-01' }),
  ]
}

/** Records of a year in which 277 women were engaged, 549 came to the centre and 21 became peer mentors, and of women who count in none. */
export function publishedYearRecords(): readonly Case[] {
  const group = aContact({ day: '2020-07-01', mode: 'group', place: 'centre' })
  return [
    ...Array.from({ length: engaged }, (_, place) => ({
      ...engagedWoman(place),
      ...(place < peerMentors ? { peerMentorSince: '2020-11-16' } : {}),
    })),
    ...Array.from({ length: atCentreAlone }, (_, place) => woman(engaged + place, { contacts: [group] })),
    ...notCounted(engaged + atCentreAlone),
  ]
}
