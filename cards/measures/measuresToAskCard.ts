import type { MeasuresToAsk } from '../../casework/measures/askingView.ts'
import { adaptiveCard, button, line, plainButton, sentence, type AdaptiveCard } from '../adaptiveCard.ts'
import { choiceInput, required, valuesFrom } from '../inputs.ts'
import { whoInWords } from '../women/womanLines.ts'

/** The most buttons a card can have on a phone, and how many of them a client shows below it. */
const mostButtons = 6
const mostBelow = 5

/** Lets a worker choose which measure to ask: a button for each, or a list where there are more than buttons. */
export function measuresToAskCard({ facts, measures, now }: MeasuresToAsk): AdaptiveCard {
  const { reference } = facts
  const who = line('Who', whoInWords(facts, now))
  const first = measures.slice(0, mostButtons)
  if (first.length === measures.length) {
    const buttons = first.map(({ id: measure, title }) =>
      plainButton(title, { press: 'asking.open', reference, measure }),
    )
    const above = buttons.slice(0, Math.max(0, buttons.length - mostBelow))
    return adaptiveCard(
      'Which questions?',
      [
        who,
        ...first.map(({ title, name }) => line(title, name)),
        ...(above.length === 0 ? [] : [{ type: 'ActionSet' as const, actions: above }]),
      ],
      buttons.slice(above.length),
    )
  }
  const titles = Object.fromEntries(measures.map(({ id, title, name }) => [id, `${title}, ${name}`]))
  return adaptiveCard(
    'Which questions?',
    [
      who,
      sentence('None is answered beforehand, and you can stop at any time.'),
      required(choiceInput('measure', 'Questions', titles, valuesFrom({})), 'Choose one.'),
    ],
    [button('Open', { press: 'asking.choose', reference })],
  )
}
