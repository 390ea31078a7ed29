import type { AdaptiveCard } from '../../cards/adaptiveCard.ts'
import { colleagueFormCard, colleaguesCard } from '../../cards/colleaguesCard.ts'
import { leavingCard, partsOf } from '../../cards/absence/leavingCard.ts'
import { womenInWords } from '../../cards/caseload/caseloadWords.ts'
import type { Press } from '../../casework/presses/press.ts'
import { sayings } from '../../cards/sayings.ts'
import { readColleagueForm } from '../../casework/colleagueForm.ts'
import {
  colleagueForm,
  listColleagues,
  saveColleague,
  workplacesOf,
  type ColleaguesOutcome,
} from '../../services/manageColleagues.ts'
import { askToLeave, removeAndPass, type LeaveOutcome, type Passed } from '../../services/leaving/leave.ts'
import { typedInto, type Pressed, type PressOf } from './press.ts'

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
      return save({ ...pressed, press })
    case 'colleagues.ask-remove':
      return leaveAnswer(pressed, await askToLeave(ports, colleague, press.id))
    case 'colleagues.remove': {
      const [women, alerts, rota] = [
        typedInto(inputs, 'women'),
        typedInto(inputs, 'alerts'),
        typedInto(inputs, 'rota'),
      ]
      return leaveAnswer(pressed, await removeAndPass(ports, colleague, press.id, { women, alerts, rota }))
    }
  }
}

async function leaveAnswer(pressed: Pressed, outcome: LeaveOutcome): Promise<AdaptiveCard> {
  switch (outcome.kind) {
    case 'asked':
      return leavingCard(outcome.view, outcome.problems, pressed.inputs)
    case 'left':
      return backToList(pressed, saidOfLeaving(outcome.passed))
    case 'other':
      return colleaguesAnswer(pressed, outcome.outcome)
  }
}

function saidOfLeaving({ of, to, women, notes, left, alertsOfNobody }: Passed): readonly string[] {
  const staying = partsOf(left)
  const taken = [womenInWords(women), ...(notes === 0 ? [] : [`${notes} notes not saved`])].join(' and ')
  return [
    `Removed: ${of} sees nothing from now on.`,
    ...(to === undefined ? [] : [`${taken} now with ${to}.`]),
    ...(staying.length === 0
      ? []
      : [`Still to be settled: ${staying.join(', ')}. The managers and the safeguarding lead are told.`]),
    ...(left.heldAlerts === 0
      ? []
      : ['Alerts stay on record with whoever held them until they are taken over. Somebody is asked now.']),
    ...(alertsOfNobody === 0
      ? []
      : [`${alertsOfNobody} of them can be asked of nobody: ring the safeguarding lead now.`]),
  ]
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
    case 'already-known':
      return backToList(pressed, [
        'Somebody with that object id is in the list already. Nothing was changed.',
      ])
    case 'changed-since':
      return backToList(pressed, [
        'Somebody else changed this colleague meanwhile. Nothing was changed; please look again.',
      ])
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

async function save(pressed: Pressed<PressOf<'colleagues.save'>>): Promise<AdaptiveCard> {
  const { ports, tenants, colleague, press, inputs } = pressed
  const workplaces = workplacesOf(tenants)
  const form = readColleagueForm(inputs, workplaces)
  const otherId = form.kind === 'filled' && press.id !== undefined && form.details.id !== press.id
  if (form.kind === 'filled' && !otherId) {
    return colleaguesAnswer(pressed, await saveColleague(ports, colleague, form.details, press.as))
  }
  const shown = await colleagueForm(ports, colleague, tenants, press.id)
  if (shown.kind !== 'form') return colleaguesAnswer(pressed, shown)
  const sentences =
    form.kind === 'wrong'
      ? form.sentences
      : ['The object id of a colleague cannot be changed. Add another colleague.']
  return colleagueFormCard({
    colleague: shown.colleague,
    workplaces,
    problems: ['Not saved yet.', ...sentences],
    typed: inputs,
  })
}
