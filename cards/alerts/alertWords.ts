import type { PersonLine } from '../../casework/alerts/alertView.ts'
import type { Alert } from '../../casework/records/alert.ts'
import type { Urgency } from '../../casework/records/alertParts.ts'
import { sentence, type Element } from '../adaptiveCard.ts'

/** What stands above everything when somebody is in danger now (catalogue 2.2, U0). */
export const call999 =
  'Call 999 now. Do this before you fill in anything. If she cannot speak: 999 then 55 (mobile).'

/** What every alert card says near its top (catalogue 2.2). */
export const notTheEmergencyRoute = 'This assistant is not the emergency route. In an emergency call 999.'

/** What every card of a drill says right after its first line; nothing on the card of a real alert. */
export function drillLine({ drill, closed }: Pick<Alert, 'drill' | 'closed'>): readonly Element[] {
  if (!drill) return []
  return [
    sentence(
      closed === undefined
        ? 'Drill. Nobody is in danger: this shows that alerts arrive.'
        : 'Drill. It is over: nothing is left to do. Thank you.',
    ),
  ]
}

/** The words for each urgency (catalogue 2.2). */
export const urgencyWords: Record<Urgency, string> = {
  U0: 'danger now',
  U1: 'same working day',
  U2: 'next working day',
  U3: 'discuss and watch',
}

/** A person with her telephone number, where it is known: "Sunita Rao, 020 7946 0108". */
export function personInWords({ name, telephone }: PersonLine): string {
  return telephone === undefined ? name : `${name}, ${telephone}`
}

/** Names as people say them: "Sunita Rao", "Sunita Rao and Grace Ofori", "Sunita Rao, Grace Ofori and Helen Vaughan". */
export function namesInWords(names: readonly string[]): string {
  const last = names.at(-1) ?? ''
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} and ${last}`
}

/** What an alert that is not sent says at its top and bottom. */
export const notSent = 'Not sent. Nobody has been told yet.'

/** How an alert about a death begins (catalogue, correction 2). */
export function headFirst(head: readonly PersonLine[]): string {
  const whom = head.length === 0 ? 'your head of service' : head.map(personInWords).join('; or ')
  return `I am sorry. Ring ${whom}. Her name is enough for now.`
}
