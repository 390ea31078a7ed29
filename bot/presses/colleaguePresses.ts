import type { AdaptiveCard } from '../../cards/adaptiveCard.ts'
import { colleagueFormCard, colleaguesCard } from '../../cards/colleaguesCard.ts'
import type { Press } from '../../casework/press.ts'
import { sayings } from '../../cards/sayings.ts'
import { readColleagueForm } from '../../casework/colleagueForm.ts'
import {
  colleagueForm,
  listColleagues,
  removeColleague,
  saveColleague,
  workplacesOf,
  type ColleaguesOutcome,
} from '../../services/manageColleagues.ts'
import { typedInto, type Pressed } from './press.ts'

/** The presses on the cards of colleagues. */
export type ColleaguePress = Extract<Press, { press: `colleagues.${string}` }>

/** Answers a press on a card of colleagues with the card that takes its place. */
export async function answerColleaguePress(pressed: Pressed<ColleaguePress>): Promise<AdaptiveCard> {
  const { ports, tenants, colleague, press, inputs } = pressed
  switch (press.press) {
    case 'colleagues.list':
      return colleaguesAnswer(pressed, await listColleagues(ports, colleague, press.page))
    case 'colleagues.form':
      return colleaguesAnswer(pressed, await colleagueForm(ports, colleague, tenants, press.id))
    case 'colleagues.choose': {
      const id = typedInto(inputs, 'colleague')
      return id === ''
        ? colleaguesAnswer(pressed, await listColleagues(ports, colleague, 1), [
            'Choose whom you want to change.',
          ])
        : colleaguesAnswer(pressed, await colleagueForm(ports, colleague, tenants, id))
    }
    case 'colleagues.save':
      return save(pressed)
    case 'colleagues.remove':
      return colleaguesAnswer(pressed, await removeColleague(ports, colleague, press.id))
  }
}

/** The card for what managing colleagues came to. */
export async function colleaguesAnswer(
  pressed: Pick<Pressed, 'ports' | 'colleague'>,
  outcome: ColleaguesOutcome,
  said: readonly string[] = [],
): Promise<AdaptiveCard> {
  switch (outcome.kind) {
    case 'list':
      return colleaguesCard(outcome.view, said)
    case 'form':
      return colleagueFormCard({ ...outcome, problems: said })
    case 'saved':
    case 'removed':
      return backToList(pressed, saidOf(outcome))
    case 'not-allowed':
      return sayings['not-allowed']
    case 'no-such-colleague':
      return backToList(pressed, ['That person is not in the list. Nothing was changed.'])
    case 'last-administrator':
      return backToList(pressed, ['At least one administrator must stay. Nothing was changed.'])
    case 'other-tenant':
      return backToList(pressed, ['That object id belongs to another tenant here. Nothing was changed.'])
  }
}

function saidOf(outcome: Extract<ColleaguesOutcome, { kind: 'saved' | 'removed' }>): readonly string[] {
  if (outcome.kind === 'saved') return ['Saved.']
  const women = outcome.women === 0 ? [] : [`${outcome.women} records still name this keyworker.`]
  return ['Removed: this person sees nothing from now on.', ...women]
}

async function backToList(
  { ports, colleague }: Pick<Pressed, 'ports' | 'colleague'>,
  said: readonly string[],
): Promise<AdaptiveCard> {
  const list = await listColleagues(ports, colleague, 1)
  return list.kind === 'list' ? colleaguesCard(list.view, said) : sayings['not-allowed']
}

async function save(pressed: Pressed<ColleaguePress>): Promise<AdaptiveCard> {
  const { ports, tenants, colleague, inputs } = pressed
  const workplaces = workplacesOf(tenants)
  const form = readColleagueForm(inputs, workplaces)
  if (form.kind === 'filled')
    return colleaguesAnswer(pressed, await saveColleague(ports, colleague, form.details))
  const allowed = await colleagueForm(ports, colleague, tenants, undefined)
  if (allowed.kind !== 'form') return sayings['not-allowed']
  const problems = ['Not saved yet.', ...form.sentences]
  return colleagueFormCard({ colleague: undefined, workplaces, problems, typed: inputs })
}
