import type { MoveView } from '../../casework/putRight/putRightViews.ts'
import { savedName } from '../../casework/putRight/saved.ts'
import { adaptiveCard, line, plainButton, sentence, type AdaptiveCard } from '../adaptiveCard.ts'
import { cameOfIt, savedItems } from './savedWords.ts'
import { beforeContact, whoInWords } from '../women/womanLines.ts'

/** Names both women before something is moved from the record of one to that of the other, and says who is told of it. */
export function confirmMoveCard(view: MoveView): AdaptiveCard {
  const { from, to, line: savedLine, whole, now } = view
  const { saved } = savedLine
  const at = { reference: from.reference, saved: savedName(saved) }
  const along = cameOfIt(whole, now)
  return adaptiveCard(
    'Move it? Nothing is moved yet.',
    [
      line('From', whoInWords(from, now)),
      line('To', to === undefined ? 'nobody in the service: it is sealed' : whoInWords(to, now)),
      ...(to === undefined ? [] : beforeContact(to)),
      ...savedItems(savedLine, now),
      ...along.map((text) => line('Goes with it', text)),
      line('Told of it today', toldInWords(view.told)),
      ...(view.dataProtectionContact
        ? []
        : [sentence('No data-protection contact is set up, so the administrators are told instead.')]),
      sentence(
        'They read the references and who was shown the record since, and nothing of what was written.',
      ),
    ],
    [
      plainButton('Move', { press: 'saved.move', ...at, as: saved.revision, to: to?.reference ?? 'nobody' }),
      plainButton('Someone else', { press: 'saved.wrong-woman', ...at }),
      plainButton('Cancel', { press: 'saved.cancel', reference: from.reference }),
    ],
  )
}

/** Who is told, by name. */
export function toldInWords(told: readonly string[]): string {
  return told.length === 0
    ? 'nobody is set up to be told: please tell your manager yourself'
    : told.join(', ')
}
