import type { PutAwayView } from '../../casework/alerts/unsentView.ts'
import { savedName } from '../../casework/putRight/saved.ts'
import type { PutAway } from '../../casework/records/alertDraft.ts'
import {
  adaptiveCard,
  button,
  heading,
  line,
  plainButton,
  sentence,
  type AdaptiveCard,
  type Element,
} from '../adaptiveCard.ts'
import { call999, notSent, notTheEmergencyRoute } from './alertWords.ts'
import { choiceInput, orNothing, textInput, valuesFrom, type Value } from '../inputs.ts'

/** Asks why an alert is put away without being sent: there is no other way to put it away. */
export function putAwayCard(
  view: PutAwayView,
  problems: readonly string[] = [],
  typed: Readonly<Record<string, unknown>> = {},
): AdaptiveCard {
  const { draft } = view
  const value = valuesFrom({}, typed)
  return adaptiveCard(
    notSent,
    [
      ...(draft.dangerNow === true ? [sentence(call999)] : []),
      sentence(notTheEmergencyRoute),
      ...problems.map((text) => sentence(text)),
      sentence('To put it away, choose why. What you choose is kept with it.'),
      ...toldByPhone(view, value),
      ...sameAs(view, value),
      heading('It is not a concern'),
      textInput('why', 'Why not? A few words', 500, value),
      sentence(notSent),
    ],
    [
      button('I told someone by phone', { press: 'unsent.put-away', draft: draft.id, how: 'told-by-phone' }),
      button('It is the same alert', { press: 'unsent.put-away', draft: draft.id, how: 'same-as' }),
      button('Not a concern', { press: 'unsent.put-away', draft: draft.id, how: 'not-a-concern' }),
      plainButton('Go on with it', { press: 'unsent.open', draft: draft.id }),
    ],
  )
}

function toldByPhone({ colleagues }: PutAwayView, value: Value): readonly Element[] {
  const people = Object.fromEntries(colleagues.map(({ id, name }) => [id, name]))
  return [
    heading('You told someone by phone'),
    choiceInput('told', 'Whom did you tell?', orNothing(people, 'somebody else'), value),
    textInput('toldNamed', 'Not in the list? Who she is', 200, value),
  ]
}

function sameAs({ alerts }: PutAwayView, value: Value): readonly Element[] {
  const numbers = Object.fromEntries(alerts.map((number) => [number, number]))
  return [
    heading('It is the same as an alert that was sent'),
    ...(alerts.length === 0
      ? []
      : [choiceInput('sameAs', 'Which one?', orNothing(numbers, 'another'), value)]),
    textInput('sameAsNumber', 'Its number, SG-…', 20, value),
  ]
}

/** Says that it was put away and for which reason. `who` is whom its writer told; `again` are the answers it came of, to be put right. */
export function putAwayBecauseCard(
  putAway: PutAway,
  who: string | undefined,
  again?: { readonly reference: string; readonly answers: string },
): AdaptiveCard {
  const isTap = putAway.how === 'wrong-tap'
  return adaptiveCard(
    'Put away.',
    [
      sentence('Not sent. I have told nobody what it says.'),
      line('Why', becauseInWords(putAway, who)),
      ...(isTap ? [sentence('The safeguarding leads read that there was a wrong tap.')] : []),
      sentence(isTap ? tapNext(again !== undefined) : 'Say "alert" to raise one at any time.'),
    ],
    again === undefined
      ? []
      : [
          plainButton('Put her answer right', {
            ...{ press: 'saved.correct', reference: again.reference },
            saved: savedName({ what: 'answers', id: again.answers }),
          }),
        ],
  )
}

function tapNext(isSaved: boolean): string {
  return isSaved
    ? 'Please put her answer right now: it stands in her record as it was tapped.'
    : 'Nothing of those answers is saved: please write them again.'
}

function becauseInWords(putAway: PutAway, who: string | undefined): string {
  switch (putAway.how) {
    case 'told-by-phone':
      return `you told ${who ?? 'someone'} by phone`
    case 'same-as':
      return `it is the same as ${putAway.alert}`
    case 'not-a-concern':
      return `not a concern: ${putAway.why}`
    case 'wrong-tap':
      return 'the answer it came of was a wrong tap'
  }
}
