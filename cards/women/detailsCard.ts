import type { DetailsView } from '../../casework/details/detailsView.ts'
import { DetailsPart } from '../../casework/records/caseChange.ts'
import { momentInWords } from '../../casework/time.ts'
import {
  adaptiveCard,
  button,
  exactly,
  heading,
  line,
  plainButton,
  sentence,
  type AdaptiveCard,
  type Element,
} from '../adaptiveCard.ts'
import { partLines, partWords } from './detailsLines.ts'
import { choiceInput, valuesFrom } from '../inputs.ts'
import { beforeContact, whoInWords } from './womanLines.ts'

/** Shows what a record holds besides contacts, part by part, with when each was last set and by whom. `said` comes first. */
export function detailsCard(view: DetailsView, said: readonly string[] = []): AdaptiveCard {
  const { facts, now, maySet } = view
  const { reference } = facts
  return adaptiveCard(
    'What is on record',
    [
      ...said.map((text) => sentence(text)),
      ...beforeContact(facts),
      line('Who', whoInWords(facts, now)),
      ...DetailsPart.options.map((part) => partItem(view, part)),
      ...(maySet.length === 0 ? [] : [partChoice(maySet)]),
    ],
    [
      ...(maySet.length === 0 ? [] : [button('Change', { press: 'details.form', reference })]),
      plainButton('Actions and dates', { press: 'actions.open', reference }),
      plainButton('Outcomes', { press: 'outcomes.open', reference }),
      plainButton('Her contacts', { press: 'woman.open', reference }),
      plainButton('Raise an alert', { press: 'woman.alert', reference }),
    ],
  )
}

function partChoice(maySet: readonly DetailsPart[]): Element {
  const words = Object.fromEntries(maySet.map((part) => [part, partWords[part]]))
  return choiceInput('part', 'To change', words, valuesFrom({ part: maySet[0] }))
}

function partItem(view: DetailsView, part: DetailsPart): Element {
  const last = view.woman.changes.findLast((change) => change.part === part)
  const set =
    last === undefined
      ? []
      : [
          exactly(
            `Set ${momentInWords(last.at, view.now)}, by ${view.names[last.by] ?? 'a colleague who has left'}.`,
          ),
        ]
  return {
    type: 'Container',
    style: 'emphasis',
    items: [heading(partWords[part]), ...partLines(view, part), ...set],
  }
}
