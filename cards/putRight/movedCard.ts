import type { MovedView } from '../../casework/putRight/putRightViews.ts'
import { momentInWords } from '../../casework/time.ts'
import { adaptiveCard, line, plainButton, sentence, type AdaptiveCard } from '../adaptiveCard.ts'
import { toldInWords } from './confirmMoveCard.ts'
import { movedInWords } from './savedWords.ts'

/** Says that something was moved, from which record to which, and who is told. */
export function movedCard({ move, told, now }: MovedView): AdaptiveCard {
  const { from, to, shownSince } = move
  return adaptiveCard(
    to === undefined ? 'Sealed.' : 'Moved.',
    [
      line('What', `${movedInWords(move)}, with what came of it`),
      line('From', from),
      line('To', to ?? 'nobody in the service: it is sealed'),
      line('When', momentInWords(move.at, now)),
      line('Told of it', toldInWords(told)),
      sentence(shownInWords(shownSince.length)),
      sentence(
        'A mark stays in the first record that something was filed for another woman, and not who she is.',
      ),
      ...(to === undefined
        ? [sentence('If it was sealed by mistake, or a record is opened for her later, choose her here.')]
        : []),
    ],
    [
      ...(to === undefined
        ? [plainButton('Choose her', { press: 'saved.file' as const, move: move.id })]
        : [plainButton('Open her record', { press: 'woman.open' as const, reference: to })]),
      plainButton('Open the first record', { press: 'woman.open', reference: from }),
    ],
  )
}

function shownInWords(people: number): string {
  if (people === 0) return 'The first record was shown to nobody since it was saved.'
  const who = people === 1 ? 'one person' : `${people} people`
  return `The first record was shown to ${who} since it was saved, you included; they are listed for those who are told.`
}
