import { Case } from '../../casework/records/case.ts'
import { dayOf, minutesAfter, type Instant } from '../../casework/time.ts'
import { people, safeContactOf } from '../../demo/invented.ts'

const day = 24 * 60
/** The invented women as cases, opened a year before `now`, most of them with a few contacts in the last weeks. */
export function inventedCases(now: Instant): readonly Case[] {
  const openedAt = minutesAfter(now, -365 * day)
  const from = dayOf(openedAt)
  return people.women.map(({ reference, borough, needs, ...woman }, place) =>
    Case.parse({
      ...{ kind: 'case', schemaVersion: 2, version: 0 },
      id: reference,
      organisation: organisationOf(woman.keyworker),
      ...woman,
      safeContact: safeContactOf(reference),
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
