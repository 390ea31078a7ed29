import { hurtLatelyAdvice } from '../../casework/alerts/alertQuestions.ts'
import { toldHerWords } from '../../casework/alerts/additions.ts'
import type { AlertView } from '../../casework/alerts/alertView.ts'
import type { Alert } from '../../casework/records/alert.ts'
import { momentInWords } from '../../casework/time.ts'
import {
  adaptiveCard,
  exactly,
  line,
  plainButton,
  sentence,
  type AdaptiveCard,
  type Button,
  type Element,
} from '../adaptiveCard.ts'
import { call999, drillLine, headFirst, notTheEmergencyRoute } from './alertWords.ts'
import { ownAdditions } from './ownAdditions.ts'
import { raisedLadder } from './raisedLadder.ts'

/**
 * The raiser's own card: the alert's number, how far it has come with each person, who has taken it, what comes next, and who is
 * asked until when. It is brought up to date in place. A partner reads no next step and no decision. Nothing of the case.
 */
export function raisedAlertCard(alert: Alert, view: AlertView): AdaptiveCard {
  const danger = alert.dangerNow && view.acknowledgement === undefined && alert.closed === undefined
  const title = `Alert ${alert.id} is stored`
  return adaptiveCard(
    danger ? call999 : title,
    [
      ...(danger ? [sentence(title)] : []),
      ...drillLine(alert),
      ...(alert.group === 'death' ? [exactly(headFirst(view.raised?.head ?? []))] : []),
      sentence(notTheEmergencyRoute),
      ...(alert.hurtLately === true ? [sentence(hurtLatelyAdvice)] : []),
      line('Stored', momentInWords(alert.raisedAt, view.now)),
      ...raisedLadder(alert, view),
      ...ownAdditions(alert, view.now),
      ...(toldHerButtons(alert).length > 0 ? [sentence('Have you told her that this was passed on?')] : []),
      ...(alert.drill ? [] : thanks(view)),
    ],
    alert.drill ? [] : buttons(alert, view),
  )
}

function thanks({ raised }: AlertView): readonly Element[] {
  return [
    sentence('Thank you for raising this.'),
    ...(raised?.debrief === 'asked' ? [sentence('Your manager is told that you ask for a debrief.')] : []),
    ...(raised?.partner === true
      ? [
          sentence(
            'This tells the women’s service. Your own organisation’s duty, and any referral, stay with you.',
          ),
        ]
      : []),
  ]
}

function buttons(alert: Alert, { raised }: AlertView): readonly Button[] {
  const { id } = alert
  return [
    ...toldHerButtons(alert),
    plainButton('Add what you know', { press: 'alert.add', alert: id }),
    ...(raised?.debrief === 'offered'
      ? [plainButton('Ask for a debrief', { press: 'alert.debrief', alert: id })]
      : []),
  ]
}

/** An alert that an answer of hers began may be news to her: whether she knows is asked until she does, or cannot safely. */
function toldHerButtons({ id, fromAnswer, timeline }: Alert): readonly Button[] {
  const said = timeline.findLast((entry) => entry.what === 'added' && entry.field === 'told-her')
  const isNotYet = said?.what === 'added' && said.text === toldHerWords['not-yet']
  if (fromAnswer !== true || (said !== undefined && !isNotYet)) return []
  return [
    plainButton('I have told her', { press: 'alert.told-her', alert: id, told: 'yes' }),
    ...(isNotYet
      ? []
      : [plainButton('Not told her yet', { press: 'alert.told-her', alert: id, told: 'not-yet' })]),
    plainButton('Not safe to tell her', { press: 'alert.told-her', alert: id, told: 'not-safe' }),
  ]
}
