import type { WrongWomanView } from '../../casework/putRight/putRightViews.ts'
import { savedName } from '../../casework/putRight/saved.ts'
import {
  adaptiveCard,
  button,
  line,
  plainButton,
  sentence,
  type AdaptiveCard,
  type Element,
} from '../adaptiveCard.ts'
import { textInput, valuesFrom } from '../inputs.ts'
import { savedItems } from './savedWords.ts'
import { whoInWords } from '../women/womanLines.ts'

/** What is said when the search for the right woman came to nothing. */
export const rightWomanSayings = {
  'found-nobody':
    'I found nobody of that name or reference whose record is open to you. If she is here and not open to you, ask your manager or the safeguarding lead to move it.',
  slip: 'That reference has a slip in it: its last character does not fit. Please check it and type it again.',
  same: 'It stands in the record of that woman already. Whose is it?',
} as const

/** Asks whose a contact or answers are that were filed for the wrong woman. Nothing is moved yet. */
export function wrongWomanCard(
  { from, line: savedLine, candidates, more, now }: WrongWomanView,
  said?: keyof typeof rightWomanSayings,
): AdaptiveCard {
  const at = { reference: from.reference, saved: savedName(savedLine.saved) }
  return adaptiveCard(
    'Whose is it? Nothing is moved yet.',
    [
      ...(said === undefined ? [] : [sentence(rightWomanSayings[said])]),
      line('Filed for', whoInWords(from, now)),
      ...savedItems(savedLine, now),
      ...candidates.map((woman) => line('Maybe', whoInWords(woman, now))),
      ...candidateButtons(candidates, at),
      ...(more > 0 ? [sentence(`${more} more fit: her full name or reference narrows it down.`)] : []),
      textInput('name', 'The right woman: her name or reference', 200, valuesFrom({})),
    ],
    [
      button('Search', { press: 'saved.search', ...at }),
      plainButton('Nobody here', { press: 'saved.choose', ...at, to: 'nobody' }),
      plainButton('Cancel', { press: 'saved.cancel', reference: from.reference }),
    ],
  )
}

/** In the body, because a client shows five actions below a card. */
function candidateButtons(
  candidates: WrongWomanView['candidates'],
  at: { readonly reference: string; readonly saved: string },
): readonly Element[] {
  if (candidates.length === 0) return []
  const actions = candidates.map(({ title, reference: to }) =>
    plainButton(title, { press: 'saved.choose', ...at, to }),
  )
  return [{ type: 'ActionSet', actions }]
}
