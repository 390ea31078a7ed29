import { z } from 'zod'
import type { Alert } from '../records/alert.ts'
import type { ReaderLine } from './alertView.ts'
import { isOpenAlert } from './alertState.ts'

/** The forms on which a lead says what is done about an alert. */
export const LeadForm = z.enum([
  'step',
  'hand-over',
  'decide',
  'categories',
  'consent',
  'urgency',
  'withhold',
  'link',
  'close',
  'right-woman',
  'reopen',
])
export type LeadForm = z.infer<typeof LeadForm>

/** What each form does, as it is chosen in a list. */
export const leadFormWords: Readonly<Record<LeadForm, string>> = {
  step: 'Change the next step',
  'hand-over': 'Hand it over',
  decide: 'Record a decision',
  categories: 'Set what kind of concern it is',
  consent: 'Record whether she agreed to sharing',
  urgency: 'Change how urgent it is',
  withhold: 'Withhold what happened from those who were told',
  link: 'Say who the woman is',
  close: 'Close it',
  'right-woman': 'It was filed for another woman',
  reopen: 'Open it again',
}

/** What a reader may do with an alert as it stands. */
export function formsFor(alert: Alert, { id, mayLead }: ReaderLine): readonly LeadForm[] {
  if (!mayLead) return []
  if (!isOpenAlert(alert)) return ['reopen']
  const { owner, factsWithheld, subject, closing } = alert
  return [
    ...(owner === id ? (['step', 'hand-over'] as const) : []),
    ...(['decide', 'categories', 'consent', 'urgency'] as const),
    ...(factsWithheld ? [] : (['withhold'] as const)),
    ...(subject.kind === 'not-on-system' ? (['link'] as const) : []),
    ...(closing === undefined ? (['close', 'right-woman'] as const) : []),
  ]
}

/** How many things people have done with an alert: a form that was opened before the last of them is out of date. */
export function actsOf({ timeline }: Alert): number {
  return timeline.filter((entry) => 'by' in entry).length
}
