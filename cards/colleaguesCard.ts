import { Role, type Colleague } from '../casework/records/colleague.ts'
import type { ColleagueEntry } from '../casework/indexes.ts'
import { workplaceValue, type Workplace } from '../casework/colleagueForm.ts'
import { workingTimeInWords } from '../casework/workingTime.ts'
import {
  adaptiveCard,
  button,
  exactly,
  line,
  plainButton,
  sentence,
  type AdaptiveCard,
  type Input,
} from './adaptiveCard.ts'

/** The words for each role. */
export const roleWords: Record<Role, string> = {
  keyworker: 'keyworker',
  manager: 'manager',
  'safeguarding-lead': 'safeguarding lead',
  'deputy-safeguarding-lead': 'deputy safeguarding lead',
  'head-of-service': 'head of service',
  partner: 'partner',
  administrator: 'administrator',
  'data-protection-contact': 'data-protection contact',
  'outside-person': 'outside person',
}

/** One page of the colleagues, with a choice of whom to change. `said` is told first. */
export function colleaguesCard(
  list: { readonly colleagues: readonly ColleagueEntry[]; readonly page: number; readonly pages: number },
  said: readonly string[] = [],
): AdaptiveCard {
  const { colleagues, page, pages } = list
  return adaptiveCard(
    'Colleagues',
    [
      ...said.map((text) => exactly(text)),
      ...colleagues.map((colleague) => line(colleague.name, colleagueInWords(colleague))),
      ...(pages > 1 ? [sentence(`Page ${page} of ${pages}`)] : []),
      {
        type: 'Input.ChoiceSet',
        id: 'colleague',
        label: 'Whom do you want to change?',
        style: 'compact',
        wrap: true,
        choices: colleagues.map(({ id, name }) => ({ title: name, value: id })),
      },
    ],
    [
      button('Change', { press: 'colleagues.choose' }),
      plainButton('Add a colleague', { press: 'colleagues.form' }),
      ...(page > 1 ? [plainButton('Previous page', { press: 'colleagues.list', page: page - 1 })] : []),
      ...(page < pages ? [plainButton('Next page', { press: 'colleagues.list', page: page + 1 })] : []),
    ],
  )
}

/** What the form for a colleague shows. */
export interface ColleagueFormFacts {
  readonly colleague: Colleague | undefined
  readonly workplaces: readonly Workplace[]
  readonly problems?: readonly string[]
  readonly typed?: Readonly<Record<string, unknown>>
}

/** The form to add a colleague or change one. */
export function colleagueFormCard(facts: ColleagueFormFacts): AdaptiveCard {
  const { colleague, problems = [] } = facts
  const remove =
    colleague?.state === 'active'
      ? [plainButton('Remove', { press: 'colleagues.ask-remove' as const, id: colleague.id })]
      : []
  return adaptiveCard(
    colleague === undefined ? 'A new colleague' : 'Change a colleague',
    [...problems.map((text) => sentence(text)), ...inputs(facts)],
    [
      button('Save', {
        press: 'colleagues.save',
        as: colleague?.version ?? 0,
        ...(colleague === undefined ? {} : { id: colleague.id }),
      }),
      ...remove,
      plainButton('Back to the list', { press: 'colleagues.list', page: 1 }),
    ],
  )
}

type Value = (id: string) => { readonly value?: string }

function valuesOf({ colleague, typed = {} }: ColleagueFormFacts): Value {
  const known: Readonly<Record<string, string | undefined>> = {
    objectId: colleague?.id,
    name: colleague?.name,
    place: colleague === undefined ? undefined : workplaceValue(colleague),
    team: colleague?.team,
    roles: colleague?.roles.join(','),
    telephone: colleague?.telephone,
    works: colleague?.works === undefined ? undefined : workingTimeInWords(colleague.works),
  }
  const shown = Object.keys(typed).length > 0 ? typed : known
  return (id) => {
    const value = shown[id]
    return typeof value === 'string' ? { value } : {}
  }
}

function inputs(facts: ColleagueFormFacts): readonly Input[] {
  const value = valuesOf(facts)
  const text = (id: string, label: string): Input => ({
    type: 'Input.Text',
    id,
    label,
    maxLength: 120,
    ...value(id),
  })
  return [
    text('name', 'Name'),
    text('objectId', 'Entra object id (the assistant tells it to whoever writes and is not known)'),
    {
      type: 'Input.ChoiceSet',
      id: 'place',
      label: 'Organisation',
      style: 'compact',
      wrap: true,
      choices: facts.workplaces.map((workplace) => ({
        title: workplace.organisation,
        value: workplaceValue(workplace),
      })),
      ...value('place'),
    },
    text('team', 'Team (may be empty)'),
    {
      type: 'Input.ChoiceSet',
      id: 'roles',
      label: 'Roles',
      style: 'expanded',
      isMultiSelect: true,
      wrap: true,
      choices: Role.options.map((role) => ({ title: roleWords[role], value: role })),
      ...value('roles'),
    },
    text('telephone', 'Telephone (may be empty)'),
    text('works', 'Works, for example: Monday to Friday, 09:00 to 17:30 (may be empty)'),
  ]
}

function colleagueInWords({ organisation, roles, telephone, state }: ColleagueEntry): string {
  const parts = [
    roles.map((role) => roleWords[role]).join(' and '),
    organisation,
    telephone ?? 'no telephone number',
  ]
  return state === 'removed' ? `${parts.join(', ')} (removed)` : parts.join(', ')
}
