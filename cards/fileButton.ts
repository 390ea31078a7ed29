import type { ListAsked } from '../casework/lists/listAsked.ts'
import { plainButton, type Element } from './adaptiveCard.ts'

/**
 * The button below a list that gives all of it as a file; `page` is the one the card goes on showing. `notices` say what came of it,
 * where she pressed: at the top of a long list she would not see them.
 */
export function fileButton(asked: ListAsked, page: number, notices: readonly Element[]): readonly Element[] {
  const press = { press: 'list.file', asked, page } as const
  return [{ type: 'ActionSet', actions: [plainButton('As a file', press)] }, ...notices]
}
