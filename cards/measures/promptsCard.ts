import { anchorAt } from '../../casework/measures/measure.ts'
import type { PromptLine, PromptsView } from '../../casework/measures/promptsView.ts'
import { momentInWords, type Instant } from '../../casework/time.ts'
import {
  adaptiveCard,
  exactly,
  line,
  plainButton,
  sentence,
  warning,
  type AdaptiveCard,
  type Button,
  type Element,
} from '../adaptiveCard.ts'
import { beforeContact } from '../women/womanLines.ts'

/**
 * What answers ask of the worker, for her eyes: what to do, and where an alert goes by itself whether this is what the woman
 * answered. The answer that goes by itself comes first and has its buttons alone.
 */
export function promptsCard(view: PromptsView): AdaptiveCard {
  const lines = view.lines.toSorted((one, other) => Number(isGoing(other)) - Number(isGoing(one)))
  const [first] = lines
  // The same words twice would not say which answer a button is about.
  const answered = first !== undefined && isGoing(first) ? [first] : lines
  return adaptiveCard(
    'Please read this yourself',
    [...beforeContact(view.facts), ...lines.flatMap((each) => promptParts(each, view.now))],
    [...answered.flatMap((each) => promptButtons(each, view)).slice(0, mostButtons), ...back(view)],
  )
}

const mostButtons = 5

/** Whether an alert goes by itself if nothing is said. */
function isGoing({ alert }: PromptLine): boolean {
  return alert?.state === 'open' && alert.sendsItselfAt !== undefined
}

function promptParts(each: PromptLine, now: Instant): readonly Element[] {
  const { prompt, about } = each
  return [
    ...(about === undefined ? [] : answerLines(each, about)),
    warning([sentence(prompt.words)]),
    ...alertParts(each, now),
  ]
}

function answerLines(
  each: PromptLine,
  { item, answer }: NonNullable<PromptLine['about']>,
): readonly Element[] {
  const words = anchorAt(item, answer)
  const said = `${answer}${words === undefined ? ` of ${item.max}` : `, ${words.toLowerCase()}`}`
  const question = isGoing(each) ? [sentence('Is this what she answered?')] : []
  return [...question, line(item.text, said)]
}

function alertParts({ prompt, alert }: PromptLine, now: Instant): readonly Element[] {
  if (alert === undefined)
    return prompt.does === 'ask-safety-plan' ? [sentence('Has she a safety plan?')] : []
  switch (alert.state) {
    case 'open':
      return alert.sendsItselfAt === undefined
        ? [sentence('An alert about it is begun and not sent: send it, or put it away and say why.')]
        : [
            exactly(
              `An alert goes to the safeguarding lead by itself ${momentInWords(alert.sendsItselfAt, now)}, unless this was a wrong tap.`,
            ),
          ]
    case 'sent':
      return [line('Alert', `${alert.sentAs ?? ''} is stored`)]
    case 'put-away':
      return [sentence('The alert about it was put away.')]
  }
}

function promptButtons(each: PromptLine, { facts, answers, isSaved }: PromptsView): readonly Button[] {
  const { prompt, about, alert } = each
  if (alert === undefined) {
    return prompt.does === 'ask-safety-plan' && about !== undefined && isSaved
      ? [
          plainButton('She has no plan, or not known', {
            ...{ press: 'answers.no-plan', reference: facts.reference, answers, item: about.item.id },
          }),
        ]
      : []
  }
  const { id: draft } = alert
  if (alert.state === 'sent' && alert.sentAs !== undefined) {
    return [plainButton('Open the alert', { press: 'alert.open', alert: alert.sentAs })]
  }
  if (alert.state !== 'open') return []
  if (alert.sendsItselfAt === undefined) {
    return [plainButton('Open the alert', { press: 'unsent.open', draft })]
  }
  return [
    plainButton('Yes, send it now', { press: 'answers.send', draft, danger: 'no' }),
    plainButton('She is in danger now: send', { press: 'answers.send', draft, danger: 'yes' }),
    plainButton('Wrong tap', { press: 'answers.wrong-tap', draft }),
  ]
}

function back({ facts, answers, isSaved }: PromptsView): readonly Button[] {
  const { reference } = facts
  return isSaved ? [plainButton('Back to her answers', { press: 'asking.stop', reference, answers })] : []
}
