import type { MoveNoticeView } from '../../casework/putRight/putRightViews.ts'
import { exactly, adaptiveCard, line, sentence, type AdaptiveCard, type Element } from '../adaptiveCard.ts'
import { contactLines } from '../contacts/contactLines.ts'
import { dayInWords, dayOf } from '../../casework/time.ts'
import { moveLines } from './moveNoticeCard.ts'
import { cameOfIt } from './savedWords.ts'

const wordsShown = 3000

/** The sealed record of a move, for the data-protection contact: what was sealed without another record stands in it. */
export function sealedMoveCard(view: MoveNoticeView): AdaptiveCard {
  return adaptiveCard('Sealed', [...moveLines(view), ...sealedItems(view)])
}

function sealedItems({ move, now }: MoveNoticeView): readonly Element[] {
  const { sealed } = move
  if (sealed === undefined) {
    return [sentence('It stands whole in the record it was moved to. Nothing of it is kept here.')]
  }
  const { contact, answers } = sealed
  return [
    sentence('It is kept here whole, because nobody in the service is meant.'),
    ...(contact === undefined
      ? []
      : [...contactLines(contact, now), exactly(contact.words.slice(0, wordsShown))]),
    ...(answers === undefined ? [] : [line('Day', dayInWords(answers.day, dayOf(now)))]),
    ...(answers?.items ?? []).map(({ item, answer }) => line(item, String(answer))),
    ...cameOfIt(sealed, now).map((text) => line('Came of it', text)),
  ]
}
