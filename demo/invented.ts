import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { Reference } from '../casework/identifiers.ts'
import { Case } from '../casework/records/case.ts'
import { Colleague } from '../casework/records/colleague.ts'
import { dayOf, minutesAfter, type Instant } from '../casework/time.ts'
import { readWorkingTime } from '../casework/workingTime.ts'
import { Borough, Need } from '../casework/words.ts'

const People = z.object({
  tenantId: z.string(),
  colleagues: z.array(
    Colleague.pick({
      id: true,
      name: true,
      organisation: true,
      team: true,
      roles: true,
      telephone: true,
    }).extend({
      works: z.string().optional(),
    }),
  ),
  women: z.array(
    z.object({
      reference: Reference,
      givenName: z.string(),
      familyName: z.string(),
      knownAs: z.string().optional(),
      borough: Borough,
      keyworker: z.string(),
      needs: z.array(Need),
      sharedWith: z.array(z.string()),
    }),
  ),
})

/** The invented people: nobody here exists. */
export const people = People.parse(
  JSON.parse(readFileSync(new URL('./people.json', import.meta.url), 'utf8')),
)

/** The tenants of the demonstration: one, with every organisation of the invented people. */
export const tenants: ReadonlyMap<string, readonly string[]> = new Map([
  [people.tenantId, [...new Set(people.colleagues.map(({ organisation }) => organisation))]],
])

/** The invented colleagues as records. */
export function inventedColleagues(): readonly Colleague[] {
  return people.colleagues.map(({ works, ...person }) => ({
    ...recordStart('colleague'),
    ...person,
    tenantId: people.tenantId,
    works: works === undefined ? undefined : readWorkingTime(works),
    state: 'active',
  }))
}

const day = 24 * 60
/** Rules for reaching her safely, for those of the invented women who need one. */
const safeContact: Readonly<Record<string, string>> = {
  'W-J4H372-8': 'Text first, weekdays 9.30 am to 2.30 pm. Never leave a voicemail.',
  'W-8WH73J-G': 'Ring on her work number only, before 5 pm.',
}

/** The invented women as cases, opened a year before `now`, most of them with a few contacts in the last weeks. */
export function inventedCases(now: Instant): readonly Case[] {
  const openedAt = minutesAfter(now, -365 * day)
  const from = dayOf(openedAt)
  return people.women.map(({ reference, borough, needs, ...woman }, place) =>
    Case.parse({
      ...recordStart('case'),
      schemaVersion: 2,
      id: reference,
      organisation: organisationOf(woman.keyworker),
      ...woman,
      safeContact: safeContact[reference],
      contacts: contactsOf(woman.keyworker, place, now),
      appointments: [],
      referrals: [],
      boroughs: [{ borough, from }],
      needs: needs.map((need) => ({ need, status: 'identified', from })),
      ...{ orders: [], notVisitedAlone: false, actions: [], keyDates: [], answers: [], changes: [] },
      openedAt,
      openedBy: woman.keyworker,
    }),
  )
}

const stories = [
  {
    mode: 'in-person',
    place: 'centre',
    minutes: 45,
    topics: ['housing'],
    words:
      'Looked through the letter from the council with her. She will bring the tenancy agreement next time.',
  },
  {
    mode: 'phone',
    minutes: 15,
    topics: ['finance'],
    words: 'Rang about the benefit form. She has the appointment letter and knows where to go.',
  },
  {
    mode: 'in-person',
    place: 'hub',
    minutes: 60,
    topics: ['health', 'family'],
    words:
      'Talked about sleep and about the summer holidays with the children. She asked about the Thursday group.',
  },
] as const

function contactsOf(author: string, place: number, now: Instant): readonly unknown[] {
  return stories.slice(0, (place + 2) % (stories.length + 1)).map((story, number) => {
    const at = onWorkingDay(minutesAfter(now, -(4 + place + number * 9) * day))
    return {
      id: `invented-${place}-${number}`,
      with: 'her',
      day: dayOf(at),
      attendance: 'came',
      nationalCode: 'ATTC',
      ...story,
      topics: [...story.topics],
      author,
      organisation: organisationOf(author),
      recordedAt: at,
    }
  })
}

/** The same time on the Friday before, for a moment at a weekend. */
function onWorkingDay(at: Instant): Instant {
  const weekday = new Date(at).getUTCDay()
  const back = weekday === 6 ? 1 : weekday === 0 ? 2 : 0
  return minutesAfter(at, -back * day)
}

function organisationOf(colleague: string): string {
  return people.colleagues.find(({ id }) => id === colleague)?.organisation ?? ''
}

function recordStart<K extends string>(kind: K): { kind: K; schemaVersion: 1; version: 0 } {
  return { kind, schemaVersion: 1, version: 0 }
}
