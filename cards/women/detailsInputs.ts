import type { DetailsFormView } from '../../casework/details/detailsView.ts'
import { takenAway } from '../../casework/details/setNeeds.ts'
import { partnersToAgree } from '../../casework/details/setAgreement.ts'
import { organisationChoice } from '../../casework/details/setPeople.ts'
import { longestRule } from '../../casework/records/case.ts'
import {
  endReasonWords,
  legalStatusWords,
  needStatusWords,
  referralSourceWords,
  riskWords,
  supportStatusWords,
} from '../../casework/supportWords.ts'
import { Borough, Need, topicWords } from '../../casework/words.ts'
import type { Input } from '../adaptiveCard.ts'
import { choiceInput, dateInput, orNothing, required, textInput, type Value } from '../inputs.ts'

/** The inputs of the form of one part. */
export function detailsInputs(view: DetailsFormView, value: Value): readonly Input[] {
  switch (view.part) {
    case 'support':
      return supportInputs(value)
    case 'referral':
      return referralInputs(value)
    case 'needs':
      return needInputs(value)
    case 'order':
      return orderInputs(view, value)
    case 'safety':
      return safetyInputs(value)
    case 'people':
      return peopleInputs(view, value)
    case 'agreement':
      return agreementInputs(view, value)
  }
}

const needChoices = { ...needStatusWords, [takenAway]: 'set by mistake: take it away' }
const levels = { low: 'low', medium: 'medium', high: 'high' }
const newOrRight = { no: 'new: keep what stood before', yes: 'it puts right what stands there' }
const yesOrNo = { no: 'no', yes: 'yes' }

function supportInputs(value: Value): readonly Input[] {
  const boroughs = Object.fromEntries(Borough.options.map((borough) => [borough, borough]))
  return [
    choiceInput('status', 'Status', orNothing(supportStatusWords), value),
    dateInput('from', 'If the status is new: since when (empty: today)', value),
    dateInput('review', 'If paused: day to look at it again', value),
    choiceInput('reason', 'If closed or not taken up: why', orNothing(endReasonWords), value),
    choiceInput('borough', 'Borough', boroughs, value),
    dateInput('boroughFrom', 'If the borough is new: since when', value),
    choiceInput('putRight', 'Is this new, or does it put right what stands there?', newOrRight, value),
    choiceInput('risk', 'Risk', orNothing(riskWords, 'not known'), value),
    choiceInput('complexity', 'How complex her support is', orNothing(levels, 'not known'), value),
    dateInput('peerMentorSince', 'If she completed the training for peer mentors: when', value),
  ]
}

function referralInputs(value: Value): readonly Input[] {
  return [
    choiceInput('source', 'Referred by', orNothing(referralSourceWords), value),
    required(dateInput('day', 'Referred on', value), 'Give the day of the referral.'),
    dateInput('assessed', 'Assessment (may be empty)', value),
    dateInput('planned', 'Plan (may be empty)', value),
    dateInput('endReport', 'End report (may be empty)', value),
  ]
}

function needInputs(value: Value): readonly Input[] {
  const needs = Object.fromEntries(Need.options.map((need) => [need, topicWords[need]]))
  return [
    required(choiceInput('need', 'Need', needs, value), 'Choose the need.'),
    required(choiceInput('status', 'Where it stands', needChoices, value), 'Choose where it stands.'),
    dateInput('from', 'Identified on (empty: as on record, or today)', value),
    dateInput('to', 'If met or ended: on which day (empty: today)', value),
  ]
}

function orderInputs({ woman }: DetailsFormView, value: Value): readonly Input[] {
  return [
    required(choiceInput('order', 'Order', legalStatusWords, value), 'Choose the order.'),
    dateInput('from', 'Began on (may be empty)', value),
    dateInput('to', 'Ends on (may be empty)', value),
    ...(woman.orders.length === 0
      ? []
      : [choiceInput('another', 'Is this another order, beside the one on record?', yesOrNo, value)]),
  ]
}

function safetyInputs(value: Value): readonly Input[] {
  return [
    {
      ...textInput(
        'safeContact',
        'How and when she can be reached safely (may be empty)',
        longestRule,
        value,
      ),
      isMultiline: true,
    },
    choiceInput('notVisitedAlone', 'Not to be visited alone', yesOrNo, value),
    {
      ...textInput('mustNotReceive', 'Who must not receive anything (may be empty)', longestRule, value),
      isMultiline: true,
    },
  ]
}

function agreementInputs({ woman }: DetailsFormView, value: Value): readonly Input[] {
  const partners = partnersToAgree(woman).map((name) => [organisationChoice(name), name] as const)
  const words = {
    yes: 'it may see the totals of her measures, never an answer',
    no: 'it may not, or not any more',
  }
  return [
    required(
      choiceInput('organisation', 'Partner', Object.fromEntries(partners), value),
      'Choose the partner.',
    ),
    required(choiceInput('agrees', 'What she says', words, value), 'Say whether she agrees.'),
    dateInput('day', 'She said so on (empty: today)', value),
  ]
}

function peopleInputs({ choices, names }: DetailsFormView, value: Value): readonly Input[] {
  const named = (ids: readonly string[]): Record<string, string> =>
    Object.fromEntries(ids.map((id) => [id, names[id] ?? 'a colleague who has left']))
  const { keyworkers, colleagues, partners } = choices
  const partnerWords = Object.fromEntries((partners ?? []).map((name) => [organisationChoice(name), name]))
  return [
    ...(keyworkers === undefined ? [] : [choiceInput('keyworker', 'Keyworker', named(keyworkers), value)]),
    ...(colleagues === undefined
      ? []
      : [
          {
            ...choiceInput(
              'restrictedTo',
              'Open only to (nobody chosen: not restricted)',
              named(colleagues),
              value,
            ),
            isMultiSelect: true as const,
          },
        ]),
    ...(partners === undefined || partners.length === 0
      ? []
      : [
          {
            ...choiceInput('sharedWith', 'Shared with (with her agreement)', partnerWords, value),
            isMultiSelect: true as const,
          },
        ]),
  ]
}
