import type { AdaptiveCard, Element } from '../../cards/adaptiveCard.ts'
import { answerCard } from '../../cards/answerCard.ts'
import { caseloadCard } from '../../cards/caseloadCard.ts'
import { dayListCard } from '../../cards/dayListCard.ts'
import { reviewsCard } from '../../cards/reviewsCard.ts'
import { sayings } from '../../cards/sayings.ts'
import { listDayPart } from '../../services/day/showDay.ts'
import { exportList, previewList } from '../../services/lists/exportList.ts'
import { listReviews } from '../../services/measures/listReviews.ts'
import { answerQuestion } from '../../services/questions/answerQuestion.ts'
import { listCaseload } from '../../services/showCaseload.ts'
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
    case 'answer':
      return answerCard(await answerQuestion(ports, colleague, asked.question, { page, perPage }), notices)
  }
}
