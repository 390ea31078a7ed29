import {
  currentBorough,
  currentOrder,
  currentReferral,
  currentStatus,
  isEnded,
} from '../../casework/caseState.ts'
import { stillBooked } from '../../casework/comingAppointments.ts'
import type { DetailsView } from '../../casework/details/detailsView.ts'
import type { DetailsPart } from '../../casework/records/caseChange.ts'
import type { CaseNeed } from '../../casework/records/support.ts'
import {
  endReasonWords,
  legalStatusWords,
  needStatusWords,
  referralSourceWords,
  riskWords,
  supportStatusWords,
  type SupportStatus,
} from '../../casework/supportWords.ts'
import { dayInWords, dayOf, timeInWords, type Day } from '../../casework/time.ts'
import { topicWords } from '../../casework/words.ts'
import { line, sentence, type Element } from '../adaptiveCard.ts'

/** What each part of a record is called on cards. */
export const partWords: Readonly<Record<DetailsPart, string>> = {
  support: 'Support',
  referral: 'Referral and plan',
  needs: 'Needs',
  order: 'Order',
  safety: 'Safety',
  people: 'Keyworker and who may see it',
  agreement: 'What she agreed that partners see',
}

/** What stands in one part of a record, line by line. */
export function partLines(view: DetailsView, part: DetailsPart): readonly Element[] {
  switch (part) {
    case 'support':
      return supportLines(view)
    case 'referral':
      return referralLines(view)
    case 'needs':
      return needLines(view)
    case 'order':
      return orderLines(view)
    case 'safety':
      return safetyLines(view)
    case 'people':
      return peopleLines(view)
    case 'agreement':
      return agreementLines(view)
  }
}

const day = (view: DetailsView, given: Day | undefined): string =>
  given === undefined ? 'not given' : dayInWords(given, dayOf(view.now))

function supportLines(view: DetailsView): readonly Element[] {
  const { woman } = view
  const status = currentStatus(woman)
  const borough = woman.boroughs.at(-1)
  return [
    line('Status', status === undefined ? 'not given' : statusInWords(view, status)),
    ...stillBookedLine(view, status?.status),
    line('Borough', `${currentBorough(woman)}, since ${day(view, borough?.from)}`),
    ...(isEnded(status?.status)
      ? []
      : [line('Risk', woman.risk === undefined ? 'not known' : riskWords[woman.risk])]),
    line('How complex', woman.complexity ?? 'not known'),
    ...(woman.peerMentorSince === undefined
      ? []
      : [line('Trained as a peer mentor', day(view, woman.peerMentorSince))]),
  ]
}

/** Whoever ends her support reads what is booked with her: nobody is reminded of it any more. */
function stillBookedLine(view: DetailsView, status: SupportStatus | undefined): readonly Element[] {
  const today = dayOf(view.now)
  const booked = isEnded(status) ? stillBooked(view.woman).filter((each) => each.day >= today) : []
  if (booked.length === 0) return []
  const days = booked.map(({ day: on, time }) =>
    time === undefined ? day(view, on) : `${day(view, on)}, ${timeInWords(time)}`,
  )
  return [line('Still booked with her', `${days.join('; ')}; in no list while her support has ended`)]
}

function statusInWords(view: DetailsView, status: NonNullable<ReturnType<typeof currentStatus>>): string {
  const parts = [
    `${supportStatusWords[status.status]}, since ${day(view, status.from)}`,
    status.reason === undefined ? '' : endReasonWords[status.reason],
    status.review === undefined ? '' : `to be looked at again ${day(view, status.review)}`,
  ]
  return parts.filter((part) => part !== '').join('; ')
}

function referralLines(view: DetailsView): readonly Element[] {
  const referral = currentReferral(view.woman)
  const number = view.woman.referrals.length
  return [
    line('Referred by', referral?.source === undefined ? 'not given' : referralSourceWords[referral.source]),
    line('Referred on', day(view, referral?.day)),
    line('Assessment', day(view, referral?.assessed)),
    line('Plan', day(view, referral?.planned)),
    line('End report', day(view, referral?.endReport)),
    ...(number > 1 ? [sentence(`This is her referral number ${number}.`)] : []),
  ]
}

function needLines(view: DetailsView): readonly Element[] {
  const { needs } = view.woman
  if (needs.length === 0) return [sentence('No need is set yet.')]
  return needs.map((need) => line(topicWords[need.need], needInWords(view, need)))
}

/** Where one need stands, with its days. */
export function needInWords(view: DetailsView, { status, from, to }: CaseNeed): string {
  const ended = to === undefined ? '' : `, until ${day(view, to)}`
  return `${needStatusWords[status]}, since ${day(view, from)}${ended}`
}

function orderLines(view: DetailsView): readonly Element[] {
  const { orders } = view.woman
  if (orders.length === 0) return [line('Order', 'not given')]
  return [...orders].reverse().map((order) => {
    const dates = [
      order.from === undefined ? '' : `from ${day(view, order.from)}`,
      order.to === undefined ? '' : `to ${day(view, order.to)}`,
    ]
    const label = order === currentOrder(view.woman) ? 'Order' : 'Before'
    return line(label, [legalStatusWords[order.status], ...dates].filter((part) => part !== '').join(', '))
  })
}

function safetyLines({ woman }: DetailsView): readonly Element[] {
  return [
    line('Safe contact', woman.safeContact ?? 'no rule'),
    line('Visits', woman.notVisitedAlone ? 'not to be visited alone' : 'no rule'),
    line('Must not receive anything', woman.mustNotReceive ?? 'nobody named'),
  ]
}

function peopleLines({ woman, names }: DetailsView): readonly Element[] {
  const nameOf = (id: string): string => names[id] ?? 'a colleague who has left'
  const { restrictedTo, sharedWith } = woman
  return [
    line('Keyworker', nameOf(woman.keyworker)),
    line(
      'Restricted',
      restrictedTo === undefined ? 'no' : `open only to ${restrictedTo.map(nameOf).join(', ')}`,
    ),
    line('Shared with', sharedWith.length === 0 ? 'no other organisation' : sharedWith.join('; ')),
  ]
}

function agreementLines(view: DetailsView): readonly Element[] {
  const { agreements = [], sharedWith } = view.woman
  if (agreements.length === 0) return [sentence('No partner sees anything of her measures.')]
  return agreements.toReversed().map(({ organisation, from, to }) => {
    const since = `the totals of her measures, since ${day(view, from)}`
    const until = to === undefined ? '' : `; ended ${day(view, to)}`
    const shared = sharedWith.includes(organisation) ? '' : '; her record is not shared with it now'
    return line(organisation, `${since}${until}${shared}`)
  })
}
