import { hurtLatelyAdvice } from '../../casework/alerts/alertQuestions.ts'
import { unanswered, type AlertDraftView, type AlertQuestion } from '../../casework/alerts/alertDraftView.ts'
import { notTheEmergencyRoute, call999, headFirst, notSent } from './alertWords.ts'
import { alertQuestions } from './alertFormQuestions.ts'
import { dangerQuestions } from './dangerQuestions.ts'
import { adaptiveCard, button, exactly, sentence, type AdaptiveCard } from '../adaptiveCard.ts'

const askFor: Record<AlertQuestion, string> = {
  'danger-now': 'One answer is missing: is anyone in danger now?',
  who: 'One answer is missing: who is it about? "A woman not on the system" is an answer too.',
  'what-happened': 'One answer is missing: what happened? A few words are enough.',
}

/** That somebody was asked to ring its writer is all that anybody knows of an alert that is not sent. */
const askedToRing = 'The safeguarding lead was asked to ring you, and knows nothing of what it says.'

/** The alert form. It says at top and bottom that nobody has been told yet; with danger now, 999 stands above everything. */
export function alertFormCard(
  view: AlertDraftView,
  asked = false,
  problems: readonly string[] = [],
): AdaptiveCard {
  const { draft } = view
  const danger = draft.dangerNow === true
  const missing = asked ? unanswered(draft).map((question) => askFor[question]) : []
  return adaptiveCard(
    danger ? call999 : notSent,
    [
      ...(danger ? [sentence(notSent)] : []),
      ...((draft.leadsTold ?? []).length === 0 ? [] : [sentence(askedToRing)]),
      ...(draft.group === 'death' ? [exactly(headFirst(view.head))] : []),
      ...(view.notReady === undefined ? [] : [exactly(view.notReady)]),
      sentence(notTheEmergencyRoute),
      ...(draft.hurtLately === true ? [sentence(hurtLatelyAdvice)] : []),
      ...[...problems, ...missing].map((text) => exactly(text)),
      ...dangerQuestions(draft),
      ...alertQuestions(view),
      sentence(notSent),
    ],
    [
      button('Send alert', { press: 'alert.send', draft: draft.id }),
      ...(view.partner ? [] : [button('Find her by name', { press: 'alert.find', draft: draft.id })]),
      button('Put away', { press: 'alert.put-away', draft: draft.id }),
    ],
  )
}
