import type { AlertsView, AlertSight } from '../../casework/alerts/alertsView.ts'
import { ageInWords, momentInWords } from '../../casework/time.ts'
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
import { holderInWords } from './alertTimelineCard.ts'
import { notTheEmergencyRoute, urgencyWords } from './alertWords.ts'
import { fileButton } from '../fileButton.ts'
import { choiceInput, valuesFrom } from '../inputs.ts'

/** The open alerts that a person may know of, the most urgent first. `said` is told first, and `notices` what came of asking for a file. */
export function alertsCard(
  view: AlertsView,
  said: readonly string[] = [],
  notices: readonly Element[] = [],
): AdaptiveCard {
  const { lines, page, pages } = view
  const [only, second] = lines
  const chosen = second === undefined ? only?.alert.id : undefined
  const numbers = Object.fromEntries(lines.map(({ alert }) => [alert.id, `${alert.id}, ${alert.urgency}`]))
  return adaptiveCard(
    'What is open',
    [
      ...said.map((text) => sentence(text)),
      sentence(notTheEmergencyRoute),
      ...openLines(view),
      ...(pages > 1 ? [heading(`Page ${page} of ${pages}`)] : []),
      ...lines.map((each) => lineOf(each)),
      ...(lines.length === 0 ? [] : fileButton({ list: 'alerts' }, page, notices)),
      ...(lines.length === 0 ? [] : [choiceInput('chosen', 'Which one', numbers, valuesFrom({ chosen }))]),
    ],
    [
      ...(lines.length === 0 ? [] : [button('Open it', { press: 'lead.open' })]),
      ...(page > 1 ? [plainButton('Previous page', { press: 'lead.list', page: page - 1 })] : []),
      ...(page < pages ? [plainButton('Next page', { press: 'lead.list', page: page + 1 })] : []),
    ],
  )
}

function countInWords(count: number): string {
  if (count === 0) return 'No alert that you may see is open.'
  return count === 1 ? '1 alert is open.' : `${count} alerts are open.`
}

/** That alerts are open whose cards are not: nobody is to read an empty list as that all is clear. */
function openLines({ count, notOpen }: AlertsView): readonly Element[] {
  if (notOpen.count === 0) return [sentence(countInWords(count))]
  const more = count === 0 ? '' : ' more'
  const number =
    notOpen.count === 1
      ? `1${more} alert is open, and only those who handle it read it.`
      : `${notOpen.count}${more} alerts are open, and only those who handle them read them.`
  return [
    ...(count === 0 ? [] : [sentence(countInWords(count))]),
    sentence(number),
    ...whomToSpeakTo(notOpen.speakTo),
  ]
}

const mostNamed = 6

function whomToSpeakTo(names: readonly string[]): readonly Element[] {
  if (names.length === 0) return [sentence('Speak to the safeguarding lead.')]
  const rest = names.length - mostNamed
  return [line('Speak to', [...names.slice(0, mostNamed), ...(rest > 0 ? [`${rest} more`] : [])].join(', '))]
}

function lineOf(each: AlertSight): Element {
  const { alert, view } = each
  const { now } = view
  const marked = alert.drill ? ', a drill' : ''
  return {
    type: 'Container',
    style: 'emphasis',
    items: [
      line(
        alert.id,
        `${alert.urgency} ${urgencyWords[alert.urgency]}${marked}, ${ageInWords(alert.raisedAt, now)} old`,
      ),
      ...(view.womanName === undefined ? [] : [line('Who', view.womanName)]),
      line('Who has it', holderInWords(each)),
      ...waitsUntil(each),
    ],
  }
}

/** When something is due next; a partner reads only who has it. */
function waitsUntil({ alert, view, sight }: AlertSight): readonly Element[] {
  if (sight === 'raised-as-partner' || sight === 'told') return []
  const { nextStep, closing, longer } = alert
  const { askedUntil, now } = view
  return [
    ...(nextStep === undefined
      ? []
      : [
          line(
            'Next step',
            `${sight === 'handles' ? `${nextStep.what}, ` : ''}due ${momentInWords(nextStep.dueAt, now)}`,
          ),
        ]),
    ...(askedUntil === undefined ? [] : [line('Asked until', momentInWords(askedUntil, now))]),
    ...(closing === undefined || sight !== 'handles'
      ? []
      : [sentence('A second person has to agree that it is closed.')]),
    ...(longer === undefined || sight !== 'handles'
      ? []
      : [sentence('A second person has to agree to a later next step.')]),
  ]
}
