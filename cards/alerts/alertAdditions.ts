import { additionWords } from '../../casework/alerts/additions.ts'
import type { AlertView } from '../../casework/alerts/alertView.ts'
import type { Alert } from '../../casework/records/alert.ts'
import { momentInWords } from '../../casework/time.ts'
import { line, sentence, type Element } from '../adaptiveCard.ts'

/** The most characters of additions that a card holds besides everything else; older ones stand in the timeline. */
const longest = 6000

/** What was added to an alert after it was sent, oldest first, each with its author and time. Of very much, the newest are shown. */
export function additionLines(
  { timeline }: Pick<Alert, 'timeline'>,
  { people, now }: Pick<AlertView, 'people' | 'now'>,
): readonly Element[] {
  const added = timeline.filter((entry) => entry.what === 'added')
  const shown = newest(added)
  const older = added.length - shown.length
  return [
    ...(older === 0 ? [] : [sentence(`Older additions, to be read in the timeline: ${older}.`)]),
    ...shown.map((entry) => {
      const by = people[entry.by]?.name ?? 'a colleague who has left'
      const text = entry.field === 'her-words' ? `“${entry.text}”` : entry.text
      return line(additionWords[entry.field], `${text} (added ${momentInWords(entry.at, now)}, by ${by})`)
    }),
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
