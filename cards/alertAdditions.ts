import { additionWords } from '../casework/alerts/additions.ts'
import type { AlertView } from '../casework/alerts/alertView.ts'
import type { Alert } from '../casework/records/alert.ts'
import { momentInWords } from '../casework/time.ts'
import { exactly, line, sentence, type Element } from './adaptiveCard.ts'

/** The most characters of additions that a card holds besides everything else; older ones stand in the timeline. */
const longest = 6000

/** What was added since an alert was sent, the newest last, each with its author and time. */
export function additionsOf({ timeline }: Alert, { people, now }: AlertView): readonly Element[] {
  const added = timeline.filter((entry) => entry.what === 'added')
  const shown = newest(added)
  const hidden = added.length - shown.length
  return [
    ...(hidden === 0 ? [] : [sentence(`Older additions, to be read in the timeline: ${hidden}.`)]),
    ...shown.flatMap(({ at, by, field, text }) => [
      line(
        additionWords[field],
        `added by ${people[by]?.name ?? 'a colleague who has left'}, ${momentInWords(at, now)}`,
      ),
      exactly(text),
    ]),
  ]
}

function newest<Added extends { readonly text: string }>(added: readonly Added[]): readonly Added[] {
  let room = longest
  const place = added.findLastIndex(({ text }) => {
    room -= text.length
    return room < 0
  })
  return added.slice(place + 1)
}
