import { z } from 'zod'
import { countsAsOpen, isEnded } from '../caseState.ts'
import type { AlertEntry } from '../alerts/alertEntry.ts'
import type { WomanEntry } from '../womanEntry.ts'
import { isToBeAsked, reviewDue } from '../reviews/reviewDue.ts'
import type { Day } from '../time.ts'
import { isInSupport } from './dueSince.ts'
import { usualRules, type CaseloadRules } from './caseloadRules.ts'
import { standingOf, type Standing } from './contactLevel.ts'
import { grouped } from './grouped.ts'

/** A woman in a caseload: what her list entry says, her open alerts, and where she stands against the time planned. */
export interface CaseloadWoman extends Standing {
  readonly woman: WomanEntry
  readonly alerts: readonly AlertEntry[]
  readonly next: WomanEntry['coming'][number] | undefined
  /** Whether she is to be asked the five outcomes. */
  readonly toBeAsked: boolean
  /** For whom the reader looks after her, and until when. */
  readonly covered?: CoveredFor | undefined
}

/** A keyworker whose woman somebody else looks after, and the last day of it. */
export interface CoveredFor {
  readonly for: string
  readonly until: Day
}

/** The women of a caseload, who is to be contacted first at the top: open alerts, then the longest beyond what is planned. */
export function caseloadOf(
  women: readonly WomanEntry[],
  openAlerts: readonly AlertEntry[],
  today: Day,
  rules: CaseloadRules = usualRules,
): readonly CaseloadWoman[] {
  return inOrderOfContact(
    women.filter(({ status }) => !isEnded(status)),
    openAlerts,
    today,
    rules,
  )
}

/** These women in the same order, whether or not their support has ended. */
export function inOrderOfContact(
  women: readonly WomanEntry[],
  openAlerts: readonly AlertEntry[],
  today: Day,
  rules: CaseloadRules = usualRules,
): readonly CaseloadWoman[] {
  const alerts = grouped(openAlerts, ({ reference }) => reference)
  return women
    .map((woman) => ({
      woman,
      ...standingOf(woman, today, rules),
      alerts: alerts.get(woman.reference) ?? [],
      next: woman.coming.find(({ day }) => day >= today),
      toBeAsked: isToBeAsked(reviewDue(woman, today, rules)),
    }))
    .sort(firstToContact)
}

const levels = ['over', 'nearly', 'fine'] as const

function firstToContact(one: CaseloadWoman, other: CaseloadWoman): number {
  return (
    compared(alertOrder(one), alertOrder(other)) ||
    levels.indexOf(one.level) - levels.indexOf(other.level) ||
    other.beyond - one.beyond ||
    compared(one.woman.reference, other.woman.reference)
  )
}

/** By code: both are made of capital or of small letters, digits and hyphens, and a language's rules cost twenty times as much. */
function compared(one: string, other: string): number {
  if (one === other) return 0
  return one < other ? -1 : 1
}

/** Sorts the most urgent first, of those the ones that nobody has taken; a woman without an alert after all of them. */
function alertOrder({ alerts }: CaseloadWoman): string {
  const orders = alerts.map(({ urgency, acknowledged }) => `${urgency}${acknowledged ? '1' : '0'}`)
  return orders.sort()[0] ?? 'without'
}

/** What can be counted in a caseload, and opened behind the figure. */
export const Figure = z.enum(['women', 'alerts', 'over', 'nearly', 'without-next', 'not-begun', 'reviews'])
export type Figure = z.infer<typeof Figure>

/** The women behind a figure. */
export function womenBehind(women: readonly CaseloadWoman[], figure: Figure): readonly CaseloadWoman[] {
  return women.filter((each) => isBehind(each, figure))
}

function isBehind({ woman, alerts, level, next, toBeAsked }: CaseloadWoman, figure: Figure): boolean {
  switch (figure) {
    case 'women':
      return true
    case 'alerts':
      return alerts.length > 0
    case 'over':
    case 'nearly':
      return level === figure
    case 'without-next':
      return lacksAppointment({ woman, next })
    case 'not-begun':
      return !countsAsOpen(woman.status)
    case 'reviews':
      return toBeAsked
  }
}

/** Whether a woman in support has no appointment to come: one whose support waits, is paused or has ended needs none. */
export function lacksAppointment({ woman, next }: Pick<CaseloadWoman, 'woman' | 'next'>): boolean {
  return isInSupport(woman) && next === undefined
}

/** Every figure of a caseload. */
export function figuresOf(women: readonly CaseloadWoman[]): Readonly<Record<Figure, number>> {
  const count = (figure: Figure): number => womenBehind(women, figure).length
  return {
    women: count('women'),
    alerts: count('alerts'),
    over: count('over'),
    nearly: count('nearly'),
    'without-next': count('without-next'),
    'not-begun': count('not-begun'),
    reviews: count('reviews'),
  }
}
