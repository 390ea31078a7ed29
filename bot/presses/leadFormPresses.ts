import type { AdaptiveCard } from '../../cards/adaptiveCard.ts'
import { leadFormCard, type LeadFormState } from '../../cards/alerts/leadFormCard.ts'
import { leadMoreCard } from '../../cards/alerts/leadMoreCard.ts'
import { leadSavedCard } from '../../cards/alerts/leadSavedCard.ts'
import { sayings } from '../../cards/sayings.ts'
import { LeadForm } from '../../casework/alerts/leadForms.ts'
import { saveLeadForm } from '../../services/alerts/leadAlert.ts'
import { leadFormFacts } from '../../services/alerts/leadAlertForm.ts'
import { seeAlert } from '../../services/alerts/showAlert.ts'
import { typedInto, type Pressed, type PressOf } from './press.ts'

const formPresses = [
  'lead.more',
  'lead.begin',
  'lead.choose',
  'lead.form',
  'lead.search',
  'lead.save',
  'lead.put-away',
] as const

/** The presses that open, fill and send a form about an alert. */
export type LeadFormPress = PressOf<(typeof formPresses)[number]>

/** Whether a press is on a form about an alert. */
export function isLeadFormPress(press: Pressed['press']): press is LeadFormPress {
  return formPresses.some((name) => name === press.press)
}

type Asking = Pick<Pressed, 'ports' | 'colleague'>
type At = Pick<PressOf<'lead.form'>, 'alert' | 'form'>

/** Answers a press on a form about an alert with the card that takes its place. */
export async function answerLeadForm(pressed: Pressed<LeadFormPress>): Promise<AdaptiveCard> {
  const { press, inputs } = pressed
  switch (press.press) {
    case 'lead.more':
      return more(pressed, press.alert)
    case 'lead.choose': {
      const form = LeadForm.safeParse(inputs['form'])
      return form.success
        ? shown(pressed, { ...press, form: form.data })
        : more(pressed, press.alert, ['Choose what to do.'])
    }
    case 'lead.begin':
    case 'lead.form':
      return shown(pressed, press)
    case 'lead.search':
      return search({ ...pressed, press })
    case 'lead.save':
      return save({ ...pressed, press })
    case 'lead.put-away':
      return sayings['lead-form-put-away']
  }
}

/** What a button of an alert’s card opens below it; undefined for what takes its own card’s place. */
export async function formBelow(pressed: Pressed<LeadFormPress>): Promise<AdaptiveCard | undefined> {
  const { press } = pressed.press
  return press === 'lead.more' || press === 'lead.begin' ? answerLeadForm(pressed) : undefined
}

async function more(
  { ports, colleague }: Asking,
  number: string,
  problems: readonly string[] = [],
): Promise<AdaptiveCard> {
  const seen = await seeAlert(ports, colleague, number)
  return seen?.sight === 'handles' ? leadMoreCard(seen.alert, seen.view, problems) : sayings['no-such-alert']
}

async function shown(
  { ports, colleague }: Asking,
  { alert: number, form }: At,
  state: LeadFormState & { readonly name?: string } = {},
): Promise<AdaptiveCard> {
  const { name, ...rest } = state
  const facts = await leadFormFacts(ports, colleague, {
    ...{ number, form },
    ...(name === undefined ? {} : { name }),
  })
  return facts === undefined ? sayings['no-such-alert'] : leadFormCard(facts, rest)
}

async function search(pressed: Pressed<PressOf<'lead.search'>>): Promise<AdaptiveCard> {
  const { press, inputs } = pressed
  const { who: _before, ...typed } = inputs
  const name = typedInto(inputs, 'name')
  return shown(pressed, press, name === '' ? { typed } : { typed, name })
}

async function save(pressed: Pressed<PressOf<'lead.save'>>): Promise<AdaptiveCard> {
  const { ports, colleague, press, inputs } = pressed
  const { alert: number, form, as } = press
  const outcome = await saveLeadForm(ports, colleague, { number, form, as, inputs })
  switch (outcome.kind) {
    case 'no-such-alert':
      return sayings['no-such-alert']
    case 'changed':
      return leadSavedCard(outcome.alert, outcome.view)
    case 'refused': {
      const name = typedInto(inputs, 'name')
      const again = { problems: ['Not saved yet.', outcome.because], typed: inputs }
      return shown(pressed, press, name === '' ? again : { ...again, name })
    }
  }
}
