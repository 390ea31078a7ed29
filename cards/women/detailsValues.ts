import { currentBorough, currentOrder, currentReferral, currentStatus } from '../../casework/caseState.ts'
import type { DetailsFormView } from '../../casework/details/detailsView.ts'
import { organisationChoice } from '../../casework/details/setPeople.ts'
import { notGiven } from '../../casework/formInputs.ts'
import type { Case } from '../../casework/records/case.ts'
import { dayOf, type Day } from '../../casework/time.ts'

/** What stands in inputs, by input id; one without a value is empty. */
type Values = Readonly<Record<string, string | undefined>>

/** What stands in the inputs of a part when its form is opened. */
export function detailsValues({ woman, part, now }: DetailsFormView): Values {
  switch (part) {
    case 'support':
      return supportValues(woman)
    case 'referral':
      return referralValues(woman, dayOf(now))
    case 'needs':
    case 'agreement':
      return {}
    case 'order': {
      const order = currentOrder(woman)
      return { order: order?.status, from: order?.from, to: order?.to, another: 'no' }
    }
    case 'safety': {
      const { safeContact, notVisitedAlone, mustNotReceive } = woman
      return { safeContact, notVisitedAlone: notVisitedAlone ? 'yes' : 'no', mustNotReceive }
    }
    case 'people':
      return peopleValues(woman)
  }
}

function peopleValues({ keyworker, restrictedTo = [], sharedWith }: Case): Values {
  return {
    keyworker,
    restrictedTo: restrictedTo.join(','),
    sharedWith: sharedWith.map(organisationChoice).join(','),
  }
}

function supportValues(woman: Case): Values {
  const status = currentStatus(woman)
  return {
    status: status?.status ?? notGiven,
    review: status?.review,
    reason: status?.reason ?? notGiven,
    borough: currentBorough(woman),
    risk: woman.risk ?? notGiven,
    complexity: woman.complexity ?? notGiven,
    peerMentorSince: woman.peerMentorSince,
    putRight: 'no',
  }
}

function referralValues(woman: Case, today: Day): Values {
  const referral = currentReferral(woman)
  const { day = today, assessed, planned, endReport } = referral ?? {}
  return { source: referral?.source ?? notGiven, day, assessed, planned, endReport }
}
