import type { AdaptiveCard } from '../cards/adaptiveCard.ts'
import { briefCard } from '../cards/women/briefCard.ts'
import { foundCard } from '../cards/women/foundCard.ts'
import { sayings } from '../cards/sayings.ts'
import { supervisionCard } from '../cards/caseload/supervisionCard.ts'
import { briefOf, type BriefOutcome } from '../services/brief/brief.ts'
import { supervisionOf, type SupervisionOutcome } from '../services/brief/supervision.ts'
import { AnswerDialog } from './answerDialog.ts'

/** Shows what to know of a woman before an appointment. */
export function briefDialog(): AnswerDialog {
  return new AnswerDialog('brief', async ({ ports, colleague, words }) =>
    words === '' ? sayings['whose-brief'] : briefAnswer(await briefOf(ports, colleague, words)),
  )
}

/** Shows a manager a keyworker's women and work. */
export function supervisionDialog(): AnswerDialog {
  return new AnswerDialog('supervision', async ({ ports, colleague, words }) =>
    supervisionAnswer(await supervisionOf(ports, colleague, words)),
  )
}

/** The card for what asking for a brief came to. */
export function briefAnswer(outcome: BriefOutcome): AdaptiveCard {
  switch (outcome.kind) {
    case 'brief':
      return briefCard(outcome.view)
    case 'not-allowed':
      return sayings['not-allowed']
    case 'several':
    case 'nobody':
    case 'mistyped-reference':
      return foundCard(outcome, 'brief.open')
  }
}

/** The card for what asking for supervision came to; `problems` are said first on it. */
export function supervisionAnswer(
  outcome: SupervisionOutcome,
  problems: readonly string[] = [],
): AdaptiveCard {
  switch (outcome.kind) {
    case 'card':
      return supervisionCard(outcome.view, problems)
    case 'nobody':
      return sayings['no-such-keyworker']
    case 'not-allowed':
      return sayings['not-allowed']
  }
}
