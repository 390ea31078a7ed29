import type { FileSealedView } from '../../casework/putRight/putRightViews.ts'
import { momentInWords } from '../../casework/time.ts'
import { adaptiveCard, button, line, plainButton, sentence, type AdaptiveCard } from '../adaptiveCard.ts'
import { textInput, valuesFrom } from '../inputs.ts'
import { movedInWords } from './savedWords.ts'
import { beforeContact, whoInWords } from '../women/womanLines.ts'
import { rightWomanSayings } from './wrongWomanCard.ts'

/** Asks for whom something sealed is to be filed after all, and names her before it is. What it says stays sealed until then. */
export function fileSealedCard(view: FileSealedView, said?: 'found-nobody' | 'slip'): AdaptiveCard {
  const { move, to, candidates, now } = view
  const at = { move: move.id }
  const sealed = [
    line('What', movedInWords(move)),
    line('Saved', momentInWords(move.savedAt, now)),
    line('Sealed', momentInWords(move.at, now)),
  ]
  if (to !== undefined) {
    return adaptiveCard(
      'File it for her? Nothing is filed yet.',
      [line('From', 'what was sealed'), line('To', whoInWords(to, now)), ...beforeContact(to), ...sealed],
      [
        plainButton('File', { press: 'saved.file-for', ...at, to: to.reference }),
        plainButton('Someone else', { press: 'saved.file', ...at }),
      ],
    )
  }
  return adaptiveCard(
    'Whose is it? Nothing is filed yet.',
    [
      ...(said === undefined ? [] : [sentence(rightWomanSayings[said])]),
      ...sealed,
      ...candidates.map((woman) => line('Maybe', whoInWords(woman, now))),
      textInput('name', 'The right woman: her name or reference', 200, valuesFrom({})),
    ],
    [
      ...candidates.map(({ title, reference }) =>
        plainButton(title, { press: 'saved.file-choose', ...at, to: reference }),
      ),
      button('Search', { press: 'saved.file-search', ...at }),
    ],
  )
}
