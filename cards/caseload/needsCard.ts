import type { NeedsPicture } from '../../casework/day/needsPicture.ts'
import { topicWords } from '../../casework/words.ts'
import { adaptiveCard, plainButton, sentence, type AdaptiveCard } from '../adaptiveCard.ts'
import { table } from '../table.ts'

const columns = [
  { heading: 'Need', width: 3 },
  { heading: 'Women', width: 1 },
]

/** Shows how many women in support have each need, the most common first. Ten bars would have no names on a phone. */
export function needsCard({ women, needs }: NeedsPicture): AdaptiveCard {
  const [first] = needs
  const said =
    first === undefined
      ? 'No need is on record.'
      : `Most often: ${topicWords[first.need]}, ${first.count} of ${women} women in support.`
  const rows = needs.map(({ need, count }) => [topicWords[need], count.toLocaleString('en-GB')])
  return adaptiveCard(
    'The needs of the women in support',
    [
      sentence(said),
      ...(rows.length === 0 ? [] : [table(columns, rows)]),
      sentence('Open needs that a person set. A woman can have several.'),
    ],
    [plainButton('Back', { press: 'day.open', kind: 'further' })],
  )
}
