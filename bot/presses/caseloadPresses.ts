import type { AdaptiveCard } from '../../cards/adaptiveCard.ts'
import { caseloadCard } from '../../cards/caseload/caseloadCard.ts'
import { caseloadChartCard, teamChartCard } from '../../cards/caseload/caseloadChartCard.ts'
import { foundCard } from '../../cards/women/foundCard.ts'
import { sayings } from '../../cards/sayings.ts'
import { teamCaseloadCard } from '../../cards/caseload/teamCaseloadCard.ts'
import { Figure } from '../../casework/caseload/caseload.ts'
import { everybody, type CaseloadScope } from '../../casework/caseload/caseloadView.ts'
import type { Press } from '../../casework/presses/press.ts'
import { openWoman } from '../../services/findWoman.ts'
import { listCaseload, showCaseload, type CaseloadOutcome } from '../../services/caseload/showCaseload.ts'
import { showWeeks } from '../../services/caseload/showWeeks.ts'
import { weeksCard, weeksChartCard } from '../../cards/caseload/weeksCard.ts'
import { typedInto, type Pressed } from './press.ts'

/** The presses on the cards of a caseload. */
export type CaseloadPress = Extract<Press, { press: `caseload.${string}` }>

/** Answers a press on a card of a caseload with the card that takes its place. */
export async function answerCaseloadPress(pressed: Pressed<CaseloadPress>): Promise<AdaptiveCard> {
  const { ports, colleague, press, inputs } = pressed
  switch (press.press) {
    case 'caseload.open':
      return tableOf(await showCaseload(ports, colleague))
    case 'caseload.show': {
      const scope = chosenScope(typedInto(inputs, 'figure'))
      return scope === undefined
        ? tableOf(await showCaseload(ports, colleague))
        : tableOf(await listCaseload(ports, colleague, scope, 1))
    }
    case 'caseload.list':
      return tableOf(await listCaseload(ports, colleague, press, press.page))
    case 'caseload.woman':
      return foundCard(await openWoman(ports, colleague, typedInto(inputs, 'woman')))
    case 'caseload.weeks':
    case 'caseload.weeks-chart': {
      const view = await showWeeks(ports, colleague, press.of)
      if (view === undefined) return sayings['not-allowed']
      return press.press === 'caseload.weeks' ? weeksCard(view) : weeksChartCard(view)
    }
    case 'caseload.chart':
      return chartOf(
        press.of === everybody
          ? await showCaseload(ports, colleague)
          : await listCaseload(ports, colleague, { of: press.of, figure: 'women' }, 1),
      )
  }
}

/** Whose women and which of them, from one choice of the team's card. */
function chosenScope(choice: string): CaseloadScope | undefined {
  const [of, last] = choice.split(' ')
  const figure = Figure.safeParse(last)
  return of === undefined || !figure.success ? undefined : { of, figure: figure.data }
}

function tableOf(outcome: CaseloadOutcome): AdaptiveCard {
  switch (outcome.kind) {
    case 'own':
      return caseloadCard(outcome.view)
    case 'team':
      return teamCaseloadCard(outcome.view)
    case 'not-allowed':
      return sayings['not-allowed']
  }
}

function chartOf(outcome: CaseloadOutcome): AdaptiveCard {
  switch (outcome.kind) {
    case 'own':
      return caseloadChartCard(outcome.view)
    case 'team':
      return teamChartCard(outcome.view)
    case 'not-allowed':
      return sayings['not-allowed']
  }
}
