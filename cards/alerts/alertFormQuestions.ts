import type { AlertDraftView } from '../../casework/alerts/alertDraftView.ts'
import { AlertGroup, alertGroups } from '../../casework/alerts/alertGroups.ts'
import { somebodyElse } from '../../casework/alerts/alertPeople.ts'
import { notGiven } from '../../casework/formInputs.ts'
import { fullName } from '../../casework/names.ts'
import { notOnSystem, ownSafety } from '../../casework/records/alertDraft.ts'
import type { ChoiceInput, Element, TextInput } from '../adaptiveCard.ts'

type Choice = ChoiceInput['choices'][number]

/** The questions of the alert form after danger: who, what, when, the plain group, and whether it is about a professional. */
export function alertQuestions(view: AlertDraftView): readonly Element[] {
  const { draft, partner } = view
  const named = partner
    ? 'Not in the list? Her name, as far as you know it (nobody is looked up; may be empty)'
    : 'Not in the list? Her name, as far as you know it (may be empty)'
  return [
    choice('who', '2. Who is it about?', whoChoices(view), draft.who),
    text('named', named, 200, draft.named),
    { ...text('whatHappened', '3. What happened?', 4000, draft.whatHappened), isMultiline: true },
    text('when', '4. When? (for example: today about 2 pm; may be empty)', 200, draft.when),
    choice(
      'group',
      '5. What kind of harm? "Not sure" is an answer.',
      groupChoices,
      draft.group ?? 'not-sure',
    ),
    choice(
      'aboutWho',
      '6. Is this about a colleague or another professional?',
      aboutChoices(view),
      draft.aboutWho ?? notGiven,
    ),
    text('aboutNamed', 'Somebody else? Name and where they work (may be empty)', 200, draft.aboutNamed),
  ]
}

function whoChoices({ choices }: AlertDraftView): readonly Choice[] {
  return [
    ...choices.map((woman) => ({
      title: `${fullName(woman)}, ${woman.reference}`,
      value: woman.reference,
    })),
    { title: 'A woman not on the system', value: notOnSystem },
    { title: 'My own safety or a colleague’s', value: ownSafety },
  ]
}

const groupChoices: readonly Choice[] = AlertGroup.options.map((group) => ({
  title: alertGroups[group].words,
  value: group,
}))

function aboutChoices({ people }: AlertDraftView): readonly Choice[] {
  return [
    { title: 'No', value: notGiven },
    { title: 'Yes, somebody not in this list', value: somebodyElse },
    ...people.map(({ id, name }) => ({ title: name, value: id })),
  ]
}

function choice(
  id: string,
  label: string,
  choices: readonly Choice[],
  value: string | undefined,
): ChoiceInput {
  const chosen = value === undefined ? {} : { value }
  return { type: 'Input.ChoiceSet', id, label, style: 'compact', wrap: true, choices, ...chosen }
}

function text(id: string, label: string, maxLength: number, value: string | undefined): TextInput {
  return { type: 'Input.Text', id, label, maxLength, ...(value === undefined ? {} : { value }) }
}
