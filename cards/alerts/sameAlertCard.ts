import { momentInWords, type Instant } from '../../casework/time.ts'
import { adaptiveCard, exactly, plainButton, sentence, type AdaptiveCard } from '../adaptiveCard.ts'
import { call999, notSent, notTheEmergencyRoute } from './alertWords.ts'

/** What the question shows: the form that is not sent yet, and the alerts that are open about the same woman. */
export interface SameAlertView {
  readonly draft: { readonly id: string; readonly dangerNow?: boolean | undefined }
  readonly open: readonly { readonly number: string; readonly raisedAt: Instant }[]
  readonly now: Instant
}

/** Asks before sending whether it is the same as an alert that is open about her already. */
export function sameAlertCard({ draft, open, now }: SameAlertView): AdaptiveCard {
  const danger = draft.dangerNow === true
  return adaptiveCard(
    danger ? call999 : notSent,
    [
      ...(danger ? [sentence(notSent)] : []),
      sentence(notTheEmergencyRoute),
      sentence('An alert about her is open already. Is yours the same?'),
      ...open.map(({ number, raisedAt }) => exactly(`${number}, raised ${momentInWords(raisedAt, now)}`)),
      sentence('If you are not sure, send it as a new one.'),
      sentence(notSent),
    ],
    [
      plainButton('Send as a new one', { press: 'alert.send-new', draft: draft.id }),
      ...open.map(({ number }) =>
        plainButton(`Add to ${number}`, { press: 'alert.add-to', draft: draft.id, alert: number }),
      ),
      plainButton('Back', { press: 'alert.form', draft: draft.id }),
    ],
  )
}
