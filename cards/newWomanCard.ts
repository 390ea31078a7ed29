import { Borough } from '../casework/words.ts'
import type { Instant } from '../casework/time.ts'
import type { WomanFacts } from '../casework/womanFacts.ts'
import {
  adaptiveCard,
  button,
  line,
  plainButton,
  sentence,
  type AdaptiveCard,
  type Element,
  type Input,
  type TextInput,
} from './adaptiveCard.ts'
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
  const value = (id: string): { readonly value?: string } => {
    const given = typed[id]
    return typeof given === 'string' ? { value: given } : {}
  }
  const text = (id: string, label: string, maxLength = 80): TextInput => ({
    type: 'Input.Text',
    id,
    label,
    maxLength,
    ...value(id),
  })
  const keyworker: Input = {
    type: 'Input.ChoiceSet',
    id: 'keyworker',
    label: 'Keyworker',
    isRequired: true,
    errorMessage: 'Choose her keyworker.',
    style: 'compact',
    wrap: true,
    choices: keyworkers.map(({ id, name }) => ({ title: name, value: id })),
    ...value('keyworker'),
  }
  return [
    { ...text('givenName', 'First name'), isRequired: true, errorMessage: 'Give her first name.' },
    { ...text('familyName', 'Family name'), isRequired: true, errorMessage: 'Give her family name.' },
    text('knownAs', 'Known as (may be empty)'),
    {
      type: 'Input.ChoiceSet',
      id: 'borough',
      label: 'Borough',
      isRequired: true,
      errorMessage: 'Choose her borough.',
      style: 'compact',
      wrap: true,
      choices: Borough.options.map((borough) => ({ title: borough, value: borough })),
      ...value('borough'),
    },
    ...(keyworkers.length === 0 ? [] : [keyworker]),
    text('safeContact', 'Safe contact: how and when she can be reached safely (may be empty)', 500),
  ]
}
