import { nobody } from '../../casework/caseload/caseloadView.ts'
import type { AlertsAsked, Days } from '../../casework/questions/question.ts'
import { daysAfter, minutesAfter, momentOf, type Day } from '../../casework/time.ts'
import { colleagueIn, saysOnly, several, unanswered, type Composed, type Parts } from './compose.ts'
import { said as present } from '../text/said.ts'
import { pastDays } from './contactsAsked.ts'

/** Which alerts are asked for. */
export function alertsAsked(parts: Parts): Composed {
  const { said, days, boroughs } = parts
  const of = aboutWhoseWomen(parts)
  if (of === several) return unanswered('several-colleagues')
  if (!saysOnly(said, 'subject', 'untaken', 'open', 'whose') || of === 'other' || boroughs.length > 0)
    return unanswered('not-together')
  const when = whenRaised(parts)
  if (days?.kind === 'backwards') return unanswered('ends-before-it-begins')
  if (days !== undefined && when === undefined) return unanswered('not-together')
  const { untaken, form = 'list' } = said
  const question = { ...when, ...present({ untaken, of }), ...closedAsked(parts, when) }
  return { kind: 'question', question: { asks: 'alerts', form, ...question } }
}

type WhenRaised = Pick<AlertsAsked, 'raised' | 'raisedBefore'>

function whenRaised({ days, now, today }: Parts): WhenRaised | undefined {
  if (days?.kind === 'length') return { raisedBefore: minutesAfter(now, -(days.length ?? 0)) }
  if (days?.kind === 'before') return days.past && { raisedBefore: momentOf(days.past.from, '00:00') }
  const raised = pastDays(days, today)
  return typeof raised === 'object' ? { raised } : undefined
}

/** How many there were on some days is more than how many of them are still open. */
function closedAsked({ said }: Parts, when: WhenRaised | undefined): Pick<AlertsAsked, 'closedToo'> {
  const isOfOpen = said.untaken === true || said.open === true
  return said.form === 'count' && when?.raised !== undefined && !isOfOpen ? { closedToo: true } : {}
}

/** "On my women", "on Chloe's women": whose they are. Alone "my alerts" are all that the asker may know of. */
function aboutWhoseWomen(parts: Parts): string | undefined {
  const { said, people, asker } = parts
  const named = colleagueIn(parts)
  if (people.length > 0) return said.people === undefined ? 'other' : (named ?? 'other')
  if (said.whose === 'nobody') return nobody
  return said.whose === 'me' && said.people === true ? asker.id : undefined
}

/** What the asker means to do. Another's is not asked for here. */
export function actionsAsked(parts: Parts): Composed {
  const { said, days, people, boroughs, today } = parts
  const isOnly = saysOnly(said, 'subject', 'whose', 'past') && said.whose !== 'all'
  if (!isOnly || people.length + boroughs.length > 0) return unanswered('not-together')
  const by = said.past === true ? daysAfter(today, -1) : dueBy(parts)
  if (days !== undefined && by === undefined) return unanswered('not-together')
  return { kind: 'question', question: { asks: 'actions', form: said.form ?? 'list', ...(by && { by }) } }
}

function dueBy({ days }: Parts): Day | undefined {
  return days?.kind === 'days' || days?.kind === 'by' ? days.future?.to : undefined
}

/** Which colleagues are asked for; today where no days are named. */
export function colleaguesAsked(parts: Parts): Composed {
  const { said, days, asker } = parts
  if (days?.kind === 'backwards') return unanswered('ends-before-it-begins')
  const person = colleagueIn(parts) ?? (said.whose === 'me' ? asker.id : undefined)
  if (person === several) return unanswered('several-colleagues')
  const when = daysAway(parts, person !== undefined)
  const { which = 'away' } = said
  if (!asksOfColleagues(parts) || when === undefined) return unanswered('not-together')
  if (person === undefined) return { kind: 'question', question: { asks: 'colleagues', which, days: when } }
  if (which !== 'away') return unanswered('not-together')
  return { kind: 'question', question: { asks: 'colleagues', which: 'one', days: when, person } }
}

function asksOfColleagues({ said, people, boroughs }: Parts): boolean {
  const namesWoman = people.some(({ women, colleagues }) => women.length > 0 && colleagues.length === 0)
  return saysOnly(said, 'subject', 'which', 'whose') && !namesWoman && boroughs.length === 0
}

/** When one colleague is away is asked of the year to come, who is away of today. */
function daysAway({ days, today }: Parts, ofOne: boolean): Days | undefined {
  if (days === undefined) return { from: today, to: daysAfter(today, ofOne ? aheadOfOne : 0) }
  return days.kind === 'days' ? (days.future ?? days.past) : undefined
}

const aheadOfOne = 365
