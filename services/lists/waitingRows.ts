import { isAboutProfessional } from '../../casework/alerts/alertState.ts'
import type { AlertSight } from '../../casework/alerts/alertsView.ts'
import type { MyActionLine } from '../../casework/actionsView.ts'
import { hasContactRule } from '../../casework/actionRules.ts'
import { cueWords } from '../../casework/cues/cueWords.ts'
import type { CueLine, WrongTapLine } from '../../casework/cues/cuesView.ts'
import { dayOf } from '../../casework/time.ts'
import type { WomanFacts } from '../../casework/womanFacts.ts'
import type { ListRow } from './listFile.ts'

/** A line of a file, and what the audit trail is to name of it. */
export interface WaitingLine {
  readonly row: ListRow
  readonly about: readonly string[]
}

/** Something that is to be done, as its list shows it. */
export function actionLine({
  action,
  facts,
  coveredFor,
}: Pick<MyActionLine, 'action' | 'facts' | 'coveredFor'>): WaitingLine {
  return {
    row: { Due: action.due, What: action.what, ...her(facts), For: coveredFor },
    about: [facts.reference],
  }
}

/** A note that waits to be looked at, without its words. */
export function cueLine({ cue, woman, writer }: CueLine): WaitingLine {
  return {
    row: {
      ...{ Asked: dayOf(cue.askedAt), Due: cue.listed?.due, Mentions: cueWords[cue.category] },
      ...her(woman),
      'Written by': writer.name,
    },
    about: [woman?.reference ?? cue.draft],
  }
}

/** An answer said to be a wrong tap, without its words. */
export function tapLine({ at, woman, writer, draft }: WrongTapLine): WaitingLine {
  return {
    row: {
      ...{ Asked: dayOf(at), Due: undefined, Mentions: 'said to be a wrong tap' },
      ...her(woman),
      'Written by': writer.name,
    },
    about: [woman?.reference ?? draft],
  }
}

/** An open alert without a word of it. One about a colleague or professional names no woman. */
export function alertLine({ alert, view, sight }: AlertSight): WaitingLine {
  const { acknowledgement } = view
  const woman = isAboutProfessional(alert) ? undefined : view.womanName
  const reference = woman !== undefined && alert.subject.kind === 'on-system' ? [alert.subject.reference] : []
  const isTold = sight === 'raised-as-partner' || sight === 'told'
  return {
    row: {
      ...{ Alert: alert.id, Urgency: alert.urgency, Drill: alert.drill ? 'yes' : 'no' },
      ...{ Raised: dayOf(alert.raisedAt), Name: woman },
      'Who has it': acknowledgement?.by.name ?? 'nobody yet',
      'Next step due': isTold || alert.nextStep === undefined ? undefined : dayOf(alert.nextStep.dueAt),
    },
    about: [alert.id, ...reference],
  }
}

function her(woman: WomanFacts | undefined): ListRow {
  if (woman === undefined) return { Reference: undefined, Name: undefined, 'Before contact': undefined }
  const before = [
    ...woman.openAlerts.map(({ number }) => `open alert ${number}: ask before contact`),
    ...(hasContactRule(woman) ? ['read her safe-contact rule first'] : []),
  ]
  return { Reference: woman.reference, Name: woman.name, 'Before contact': before.join('; ') }
}
