import type { SavedLine, SavedListView } from '../../casework/putRight/putRightViews.ts'
import { savedName } from '../../casework/putRight/saved.ts'
import { dayOf, shortDay, type Instant } from '../../casework/time.ts'
import {
  adaptiveCard,
  button,
  line,
  plainButton,
  sentence,
  type AdaptiveCard,
  type Button,
} from '../adaptiveCard.ts'
import { attendanceInWords, howInWords } from '../contacts/contactLines.ts'
import { choiceInput, valuesFrom } from '../inputs.ts'
import { whoInWords } from '../women/womanLines.ts'

/** Asks what in a woman's record is to be put right: corrected, or moved to whom it belongs. */
export function savedListCard(view: SavedListView, said: readonly string[] = []): AdaptiveCard {
  const { facts, lines, now } = view
  const { reference } = facts
  const choices = Object.fromEntries(lines.map((each) => [savedName(each.saved), choiceInWords(each, now)]))
  const chosen = lines.length === 1 ? Object.keys(choices)[0] : view.chosen
  return adaptiveCard(
    'What is to be put right?',
    [
      ...said.map((text) => sentence(text)),
      line('Who', whoInWords(facts, now)),
      ...(lines.length === 0
        ? [sentence('Nothing is saved here that is yours to put right.')]
        : [choiceInput('saved', 'Which one', choices, valuesFrom({ saved: chosen }))]),
    ],
    [
      ...(lines.length === 0
        ? []
        : [
            button('Correct', { press: 'saved.correct', reference }),
            button('Wrong woman', { press: 'saved.wrong-woman', reference }),
          ]),
      ...pageButtons(view),
      plainButton('Her card', { press: 'woman.open', reference }),
    ],
  )
}

/** The day first: a phone shows the beginning of a choice. */
function choiceInWords({ saved, author }: SavedLine, now: Instant): string {
  const day = shortDay(saved.day, dayOf(now))
  if (saved.what === 'answers') return `${day}, outcome answers, ${author}`
  const how = [attendanceInWords(saved.contact), howInWords(saved.contact)]
  return [day, 'contact', ...how, author].filter((part) => part !== '').join(', ')
}

function pageButtons({ facts: { reference }, page, pages }: SavedListView): readonly Button[] {
  const to = (title: string, on: number): Button =>
    plainButton(title, { press: 'saved.list', reference, page: on })
  return [
    ...(page < pages ? [to('Earlier ones', page + 1)] : []),
    ...(page > 1 ? [to('Later ones', page - 1)] : []),
  ]
}
