import { nobody } from '../../casework/caseload/caseloadView.ts'
import type { Days, WomenAsked } from '../../casework/questions/question.ts'
import { daysAfter, type Day } from '../../casework/time.ts'
import { said as present } from '../text/said.ts'
import { colleagueIn, saysOnly, several, unanswered, type Composed, type Parts } from './compose.ts'
import { pastDays } from './contactsAsked.ts'
import type { DaysAsked } from './days.ts'

const usable = [
  ...['whose', 'not', 'never', 'without', 'due', 'past', 'keyDate', 'appointment', 'referred', 'alert'],
  ...['careful', 'standing', 'risk', 'stage', 'needs', 'order'],
] as const
/** What days in a question of women can belong to: one of these, and no more than one. */
const dated = ['not', 'keyDate', 'appointment', 'referred', 'due'] as const
const filters = [
  ...dated,
  'without',
  'alert',
  'careful',
  'standing',
  'risk',
  'stage',
  'needs',
  'order',
] as const

/** Which women are asked for. */
export function womenAsked(parts: Parts): Composed {
  const { said, boroughs, days } = parts
  if (days?.kind === 'backwards') return unanswered('ends-before-it-begins')
  const isDated = dated.filter((key) => said[key] !== undefined)
  if (!saysOnly(said, ...usable) || boroughs.length > 1 || isDated.length > 1)
    return unanswered('not-together')
  const of = keyworkerOf(parts)
  if (of === several) return unanswered('several-colleagues')
  if (asksNothing(parts, of)) return unanswered('nothing-asked')
  const when = datedPart(parts)
  if (typeof when === 'string') return unanswered(when)
  return { kind: 'question', question: { ...undatedPart(parts), ...when, ...present({ of }) } }
}

/** Whether nothing chooses among women, and neither how many nor whose are asked for. */
function asksNothing({ said, boroughs, days }: Parts, of: string | undefined): boolean {
  if (filters.some((key) => said[key] !== undefined) || boroughs.length > 0) return false
  if (days !== undefined || said.head === 'when') return true
  return said.form === undefined && (of === undefined || said.people === undefined)
}

function keyworkerOf(parts: Parts): string | undefined {
  const { said, asker } = parts
  if (said.whose === 'nobody') return nobody
  const named = colleagueIn(parts)
  if (named !== undefined) return named
  const own = said.whose === 'me' || (asker.ownOnly && said.whose === undefined)
  return own ? asker.id : undefined
}

function undatedPart({ said, boroughs: [borough] }: Parts): WomenAsked {
  const { without, alert, careful, standing, risk, stage, needs, order, form = 'list' } = said
  return {
    ...{ asks: 'women', form },
    ...present({ borough, needs: needs && [...needs], risk, stage, without: without && [...without] }),
    ...present({ alert, careful, standing, order }),
  }
}

type Dated = Partial<
  Pick<WomenAsked, 'not' | 'keyDate' | 'appointment' | 'referred' | 'due' | 'stage' | 'ended'>
>
type Refused = 'no-days' | 'not-yet' | 'not-together'

function datedPart(parts: Parts): Dated | Refused {
  const { said, days } = parts
  if (said.not !== undefined) return notSince(parts, said.not)
  if (said.referred === true) return referredIn(parts)
  if (said.due !== undefined) return dueIn(parts, said.due)
  if (said.stage === 'closed' && days !== undefined) return endedIn(parts)
  const coming = said.keyDate !== undefined || said.appointment === true
  if (!coming) return days === undefined ? {} : 'not-together'
  return comingIn(parts)
}

function dueIn({ said, days, today }: Parts, kind: NonNullable<WomenAsked['due']>['kind']): Dated | Refused {
  if (said.past === true) return { due: { kind, by: daysAfter(today, -1) } }
  const by = days === undefined ? today : futureDays(days, today)?.to
  return by === undefined ? 'not-together' : { due: { kind, by } }
}

function comingIn({ said, days, today }: Parts): Dated | Refused {
  const when = days === undefined ? { from: today, to: daysAfter(today, yearAhead) } : futureDays(days, today)
  if (when === undefined) return 'not-together'
  if (said.appointment === true) return { appointment: when }
  return { keyDate: { ...when, ...(said.keyDate !== 'any' && present({ kind: said.keyDate })) } }
}

const yearAhead = 365

/** Days to come; days that are named as past stay so: "who had court last week?". */
function futureDays(days: DaysAsked, today: Day): Days | undefined {
  if (days.kind === 'since' && days.past !== undefined) return { from: days.past.from, to: today }
  return days.kind === 'days' || days.kind === 'by' ? (days.future ?? days.past) : undefined
}

function endedIn({ days, today }: Parts): Dated | Refused {
  const ended = pastDays(days, today)
  return typeof ended === 'object' ? { ended } : 'not-together'
}

function referredIn({ days, today }: Parts): Dated | Refused {
  if (days === undefined) return { stage: 'referred' }
  const referred = pastDays(days, today)
  return typeof referred === 'object' ? { referred } : 'not-together'
}

/** Since which day a clock of hers has not moved. Within days that are over the list cannot tell. */
function notSince(
  { said, days, today }: Parts,
  clock: NonNullable<WomenAsked['not']>['clock'],
): Dated | Refused {
  if (days === undefined) return said.never === true || clock === 'tried' ? { not: { clock } } : 'no-days'
  if (said.never === true && days.kind !== 'days') return 'not-together'
  const since = lastDay(days, today)
  return since === undefined ? 'not-yet' : { not: { clock, since } }
}

function lastDay({ kind, past, length = 0 }: DaysAsked, today: Day): Day | undefined {
  if (kind === 'length') return daysAfter(today, -Math.ceil(length / 1440))
  if (past === undefined || past.from > today) return undefined
  if (kind === 'since') return past.to < today ? past.to : daysAfter(today, -1)
  if (kind !== 'days' || past.to < today) return undefined
  // A stretch of days back from today is counted from its first day; a week or month that goes on, from the day before it.
  return past.to === today && past.from < today ? past.from : daysAfter(past.from, -1)
}
