import type { ContactsAsked, Days } from '../../casework/questions/question.ts'
import type { Day } from '../../casework/time.ts'
import {
  colleagueIn,
  isAboutWoman,
  ofWoman,
  saysOnly,
  several,
  unanswered,
  type Composed,
  type Parts,
} from './compose.ts'
import type { DaysAsked } from './days.ts'
import { said as present } from '../text/said.ts'
import { womanAsked } from './womanAsked.ts'

/** Which contacts are asked for. Those of all women are asked for of some days; of one woman, of her whole record as well. */
export function contactsAsked(parts: Parts): Composed {
  const { said, boroughs, today } = parts
  const ofOne = isAboutWoman({ ...parts, said: { ...said, fact: 'last-seen' } })
  if (ofOne && isWhenSeen(parts)) return womanAsked({ ...parts, said: { fact: 'last-seen' } })
  const isOnly = saysOnly(said, 'subject', 'whose', 'seen', 'mode', 'place', 'attendance', 'came')
  const days = pastDays(parts.days, today)
  if (days === 'backwards') return unanswered('ends-before-it-begins')
  if (!isOnly || days === 'other' || boroughs.length > 1) return unanswered('not-together')
  const by = writer(parts, ofOne)
  if (by === several) return unanswered('several-colleagues')
  const { mode, place, seen } = said
  const attendance = attendanceIn(parts, ofOne)
  const [borough] = boroughs
  const asked: ContactsAsked = present({
    ...{
      asks: 'contacts' as const,
      form: said.form ?? ('list' as const),
      days,
      by,
      borough,
      mode,
      place,
      attendance,
      counting: countedIn(parts, ofOne),
      seen,
    },
  })
  if (ofOne) return ofWoman(parts, (woman) => ({ ...asked, woman }))
  return days === undefined ? unanswered('no-days') : { kind: 'question', question: asked }
}

/** Of one woman "did she come?" asks for what came of it. */
function attendanceIn({ said }: Parts, ofOne: boolean): ContactsAsked['attendance'] {
  return said.came === true && !ofOne ? 'came' : said.attendance
}

/** "How many women" asks for the women, and "how many calls" for the calls. */
function countedIn({ said }: Parts, ofOne: boolean): ContactsAsked['counting'] {
  return said.form === 'count' && !ofOne ? said.counting : undefined
}

/** "When did I see Jade?" asks for the last time. */
function isWhenSeen({ said, days }: Parts): boolean {
  return said.head === 'when' && said.seen === true && days === undefined
}

/** Who wrote them: a colleague beside a woman's name, or alone, or the asker herself. */
function writer(parts: Parts, ofOne: boolean): string | undefined {
  const { said, people, asker } = parts
  const named = colleagueIn({ people: ofOne ? people.filter(({ women }) => women.length === 0) : people })
  const isOwn = said.whose === 'me' || (asker.ownOnly && !ofOne && said.whose !== 'all')
  return named ?? (isOwn ? asker.id : undefined)
}

/** Days that are over or go on; what is still to come is no contact. */
export function pastDays(days: DaysAsked | undefined, today: Day): Days | 'other' | 'backwards' | undefined {
  if (days === undefined) return undefined
  if (days.kind === 'backwards') return 'backwards'
  if (days.past === undefined || days.past.from > today) return 'other'
  if (days.kind === 'since') return { from: days.past.from, to: today }
  return days.kind === 'days' ? days.past : 'other'
}
