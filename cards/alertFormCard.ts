import { unanswered, type AlertDraftView, type AlertQuestion } from '../casework/alerts/alertDraftView.ts'
import { fullName } from '../casework/names.ts'
import { notOnSystem } from '../casework/records/alertDraft.ts'
import { adaptiveCard, button, exactly, sentence, type AdaptiveCard, type Element } from './adaptiveCard.ts'
import { call999, notTheEmergencyRoute } from './alertWords.ts'

const notSent = 'Not sent. Nobody has been told yet.'

const askFor: Record<AlertQuestion, string> = {
  'danger-now': 'One answer is missing: is anyone in danger now?',
  who: 'One answer is missing: who is it about? "A woman not on the system" is an answer too.',
  'what-happened': 'One answer is missing: what happened? A few words are enough.',
}

/** The alert form. It says at top and bottom that nobody has been told yet; with danger now, 999 stands above everything. */
export function alertFormCard(
  view: AlertDraftView,
  asked = false,
  problems: readonly string[] = [],
): AdaptiveCard {
  const { draft } = view
  const danger = draft.dangerNow === true
  const missing = asked ? unanswered(draft).map((question) => askFor[question]) : []
  return adaptiveCard(
    danger ? call999 : notSent,
    [
      ...(danger ? [sentence(notSent)] : []),
      sentence(notTheEmergencyRoute),
      ...[...problems, ...missing].map((text) => sentence(text)),
      ...dangerQuestion(view),
      ...questions(view),
      sentence(notSent),
    ],
    [
      button('Send alert', { press: 'alert.send', draft: draft.id }),
      button('Find her by name', { press: 'alert.find', draft: draft.id }),
      button('Put away', { press: 'alert.put-away', draft: draft.id }),
    ],
  )
}

function dangerQuestion({ draft }: AlertDraftView): readonly Element[] {
  const answer =
    draft.dangerNow === undefined ? [] : [sentence(`Your answer: ${draft.dangerNow ? 'yes' : 'no'}.`)]
  return [
    exactly('1. Is anyone in danger now?'),
    {
      type: 'ActionSet',
      actions: [
        button('Yes, danger now', { press: 'alert.danger', draft: draft.id, danger: 'yes' }),
        button('No', { press: 'alert.danger', draft: draft.id, danger: 'no' }),
      ],
    },
    ...answer,
  ]
}

function questions({ draft, choices }: AlertDraftView): readonly Element[] {
  return [
    {
      type: 'Input.ChoiceSet',
      id: 'who',
      label: '2. Who is it about?',
      style: 'compact',
      wrap: true,
      choices: [
        ...choices.map((woman) => ({
          title: `${fullName(woman)}, ${woman.reference}`,
          value: woman.reference,
        })),
        { title: 'A woman not on the system', value: notOnSystem },
      ],
      ...(draft.who === undefined ? {} : { value: draft.who }),
    },
    {
      type: 'Input.Text',
      id: 'named',
      label: 'Not in the list? Her name, as far as you know it (may be empty)',
      maxLength: 200,
      ...(draft.named === undefined ? {} : { value: draft.named }),
    },
    {
      type: 'Input.Text',
      id: 'whatHappened',
      label: '3. What happened?',
      isMultiline: true,
      maxLength: 4000,
      ...(draft.whatHappened === undefined ? {} : { value: draft.whatHappened }),
    },
    {
      type: 'Input.Text',
      id: 'when',
      label: '4. When? (for example: today about 2 pm; may be empty)',
      maxLength: 200,
      ...(draft.when === undefined ? {} : { value: draft.when }),
    },
  ]
}
