import type { MoveNoticeView } from '../../casework/putRight/putRightViews.ts'
import { momentInWords } from '../../casework/time.ts'
import {
  adaptiveCard,
  heading,
  line,
  plainButton,
  sentence,
  type AdaptiveCard,
  type Element,
} from '../adaptiveCard.ts'
import { movedInWords } from './savedWords.ts'

const readersShown = 30
const notOpen = 'a record that is not open to you'

/** Tells a manager or the data-protection contact that something was filed for the wrong woman and moved: references and people only. */
export function moveNoticeCard(view: MoveNoticeView): AdaptiveCard {
  const { move, mayOpen } = view
  return adaptiveCard(
    'You have a new item to read',
    [
      sentence('Something was filed for the wrong woman and is moved. What was written is not shown here.'),
      ...moveLines(view),
      ...(move.dataProtectionContact
        ? []
        : [
            sentence(
              'No data-protection contact is set up, so the administrators are told instead. They can give somebody that role with "colleagues".',
            ),
          ]),
    ],
    mayOpen ? [plainButton('Open what is sealed', { press: 'saved.sealed', move: move.id })] : [],
  )
}

/** From where to where something was moved, by whom, and to whom the first record was shown in between. */
export function moveLines({
  move,
  from,
  to,
  author,
  movedBy,
  readers,
  now,
}: MoveNoticeView): readonly Element[] {
  const more = readers.length - readersShown
  return [
    line('What', movedInWords(move)),
    line('Filed in', from ?? notOpen),
    line('Moved to', move.to === undefined ? 'nobody in the service: it is sealed' : (to ?? notOpen)),
    line('Saved', `${momentInWords(move.savedAt, now)}, by ${author}`),
    line('Moved', `${momentInWords(move.at, now)}, by ${movedBy}`),
    ...(move.filed === undefined ? [] : [line('Filed after all', momentInWords(move.filed.at, now))]),
    line('Ids', `${move.item}, moved as ${move.id}`),
    heading('The first record was shown in between to'),
    ...(readers.length === 0 ? [sentence('Nobody.')] : []),
    ...readers
      .slice(0, readersShown)
      .map(({ name, times, last }) =>
        line(name, `${times === 1 ? 'once' : `${times} times`}, last ${momentInWords(last, now)}`),
      ),
    ...(more > 0 ? [sentence(`${more} more people stand in the record of the move.`)] : []),
  ]
}
