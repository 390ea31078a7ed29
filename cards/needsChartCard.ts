import type { NeedsPicture } from '../casework/day/needsPicture.ts'
import { topicWords } from '../casework/words.ts'
import { adaptiveCard, line, plainButton, sentence, type AdaptiveCard } from './adaptiveCard.ts'

/** Draws how many women in support have each need; the same in words where no chart can be drawn. */
export function needsChartCard({ women, needs }: NeedsPicture): AdaptiveCard {
  const [first] = needs
  const said =
    first === undefined
      ? 'No need is on record.'
      : `Most often: ${topicWords[first.need]}, ${first.count} of ${women} women in support.`
  return adaptiveCard(
    'The needs of the women in support',
    [
      sentence(said),
      ...(needs.length === 0
        ? []
        : [
            {
              type: 'Chart.VerticalBar.Grouped' as const,
              title: 'Women in support, by need',
              data: [
                {
                  legend: 'women',
                  color: 'categoricalTeal' as const,
                  values: needs.map(({ need, count }) => ({ x: topicWords[need], y: count })),
                },
              ],
              fallback: {
                type: 'Container' as const,
                items: needs.map(({ need, count }) => line(topicWords[need], String(count))),
              },
            },
          ]),
      sentence('Open needs that a person set. A woman can have several.'),
    ],
    [plainButton('Back', { press: 'day.open', kind: 'further' })],
  )
}
