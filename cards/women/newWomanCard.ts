import { Borough } from '../../casework/words.ts'
import type { Instant } from '../../casework/time.ts'
import { longestRule } from '../../casework/records/case.ts'
import type { WomanFacts } from '../../casework/womanFacts.ts'
import {
  adaptiveCard,
  button,
  line,
  plainButton,
  sentence,
  type AdaptiveCard,
  type Element,
  type Input,
} from '../adaptiveCard.ts'
import { choiceInput, required, textInput, valuesFrom } from '../inputs.ts'
import { beforeContact, whoInWords } from './womanLines.ts'

/** What the form for a new woman shows. `same` are women on record who may be the same. */
export interface NewWomanFacts {
  readonly reference: string
  readonly keyworkers: readonly { readonly id: string; readonly name: string }[]
  readonly same?: readonly WomanFacts[]
  readonly problems?: readonly string[]
  readonly typed?: Readonly<Record<string, unknown>>
  readonly now: Instant
}

/** The form that opens a record. Women who may be the same are shown before it can be opened all the same. */
export function newWomanCard(facts: NewWomanFacts): AdaptiveCard {
  const { reference, same = [], problems = [] } = facts
  const open = same.length > 0 ? 'woman.create-anyway' : 'woman.create'
  return adaptiveCard(
    'A new record',
    [...problems.map((text) => sentence(text)), ...sameWomen(facts), ...inputs(facts)],
    [
      ...same.slice(0, 4).map((woman) =>
        plainButton(woman.title, {
          press: 'woman.open',
          reference: woman.reference,
        }),
      ),
      button(same.length > 0 ? 'None of these: open a record' : 'Open a record', { press: open, reference }),
    ],
  )
}

function sameWomen({ same = [], now }: NewWomanFacts): readonly Element[] {
  if (same.length === 0) return []
  return [
    sentence('These women may be the same. Is she one of them?'),
    ...same.flatMap((woman) => [...beforeContact(woman), line('Maybe', whoInWords(woman, now))]),
  ]
}

function inputs({ keyworkers, typed = {} }: NewWomanFacts): readonly Input[] {
  const value = valuesFrom({}, typed)
  const names = Object.fromEntries(keyworkers.map(({ id, name }) => [id, name]))
  const boroughs = Object.fromEntries(Borough.options.map((borough) => [borough, borough]))
  return [
    required(textInput('givenName', 'First name', 80, value), 'Give her first name.'),
    required(textInput('familyName', 'Family name', 80, value), 'Give her family name.'),
    textInput('knownAs', 'Known as (may be empty)', 80, value),
    required(choiceInput('borough', 'Borough', boroughs, value), 'Choose her borough.'),
    ...(keyworkers.length === 0
      ? []
      : [required(choiceInput('keyworker', 'Keyworker', names, value), 'Choose her keyworker.')]),
    textInput(
      'safeContact',
      'Safe contact: how and when she can be reached safely (may be empty)',
      longestRule,
      value,
    ),
  ]
}
