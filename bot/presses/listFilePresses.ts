import type { AdaptiveCard, Element } from '../../cards/adaptiveCard.ts'
import { alertsCard } from '../../cards/alerts/alertsCard.ts'
import { answerCard } from '../../cards/questions/answerCard.ts'
import { caseloadCard } from '../../cards/caseload/caseloadCard.ts'
import { cueListCard } from '../../cards/cues/cueListCard.ts'
import { dayListCard } from '../../cards/day/dayListCard.ts'
import { myActionsCard } from '../../cards/actions/myActionsCard.ts'
import { reviewsCard } from '../../cards/measures/reviewsCard.ts'
import { sayings } from '../../cards/sayings.ts'
import { listAlerts } from '../../services/alerts/listAlerts.ts'
import { listDayPart } from '../../services/day/showDay.ts'
import { exportList, previewList } from '../../services/lists/exportList.ts'
import { listCues } from '../../services/listCues.ts'
import { listReviews } from '../../services/measures/listReviews.ts'
import { myActions } from '../../services/myActions.ts'
import { answerQuestion } from '../../services/questions/answerQuestion.ts'
import { listCaseload } from '../../services/caseload/showCaseload.ts'
import { offerWords } from '../files/offerWords.ts'
import { perPage } from './askPresses.ts'
import type { Pressed, PressOf } from './press.ts'

/** The press that gives a list as a file. */
export type ListFilePress = PressOf<'list.file'>

const keep = 'The file holds all of this list: keep it inside the service.'

/** Offers the whole list as a file, and shows the card of the list again. */
export async function answerListFilePress(pressed: Pressed<ListFilePress>): Promise<AdaptiveCard> {
  const { ports, colleague, files } = pressed
  const { asked } = pressed.press
  const making = files.asksFirst ? previewList : exportList
  const outcome = await making(ports, colleague, asked)
  if (outcome.kind !== 'file') return sayings['not-allowed']
  return listAgain(pressed, offerWords(await files.offer(outcome.file, asked), keep))
}

async function listAgain(
  { ports, colleague, press: { asked, page } }: Pressed<ListFilePress>,
  notices: readonly Element[],
): Promise<AdaptiveCard> {
  switch (asked.list) {
    case 'caseload': {
      const outcome = await listCaseload(ports, colleague, asked, page)
      return outcome.kind === 'own' ? caseloadCard(outcome.view, notices) : sayings['not-allowed']
    }
    case 'day': {
      const outcome = await listDayPart(ports, colleague, asked.part, page)
      return outcome.kind === 'list' ? dayListCard(outcome.view, notices) : sayings['not-allowed']
    }
    case 'reviews': {
      const outcome = await listReviews(ports, colleague, asked.of, page)
      return outcome.kind === 'reviews' ? reviewsCard(outcome.view, notices) : sayings['not-allowed']
    }
    case 'actions':
      return myActionsCard(await myActions(ports, colleague), [], undefined, notices)
    case 'alerts':
      return alertsCard(await listAlerts(ports, colleague, page), [], notices)
    case 'cues': {
      const outcome = await listCues(ports, colleague)
      return outcome.kind === 'list'
        ? cueListCard(outcome.view, [], undefined, notices)
        : sayings['not-allowed']
    }
    case 'answer':
      return answerCard(await answerQuestion(ports, colleague, asked.question, { page, perPage }), notices)
  }
}
