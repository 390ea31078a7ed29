import type { ListAsked } from '../casework/lists/listAsked.ts'
import { plainButton, type ActionSet } from './adaptiveCard.ts'

/** The button below a list that gives all of it as a file; `page` is the one the card goes on showing. */
export function fileButton(asked: ListAsked, page: number): ActionSet {
  return { type: 'ActionSet', actions: [plainButton('As a file', { press: 'list.file', asked, page })] }
}
