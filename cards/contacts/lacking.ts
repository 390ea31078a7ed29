import type { ContactDraftView } from '../../casework/contactDraftView.ts'
import type { Missing } from '../../casework/contactRules.ts'
import { sentence, type Element } from '../adaptiveCard.ts'
import { missingWords } from './contactDraftCard.ts'

/** What no line can be saved without and that no input of a line asks for: an appointment or a contact dated wrongly. */
type ToReply = Exclude<Missing, 'who' | 'whose-words'>

const toReply = ({ missing }: ContactDraftView): readonly ToReply[] =>
  missing.filter((item) => item !== 'who' && item !== 'whose-words')

/** What all the lines lack alike, to be said once above them. */
export function lackedByAll(drafts: readonly ContactDraftView[]): readonly ToReply[] {
  const [first, ...more] = drafts.map(toReply)
  return (first ?? []).filter((item) => more.every((others) => others.includes(item)))
}

/** What a line lacks beside what is said above all of them. */
export function lackedAlone(view: ContactDraftView, above: readonly Missing[]): readonly ToReply[] {
  return toReply(view).filter((item) => !above.includes(item))
}

/** What is lacking as the card says it, with the way out. */
export function inWords(lacking: readonly ToReply[]): readonly Element[] {
  return lacking.map((item) => sentence(missingWords[item]))
}
