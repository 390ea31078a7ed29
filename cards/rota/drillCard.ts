import {
  wholeLadder,
  type DrillLine,
  type DrillView,
  type RunningDrill,
} from '../../casework/alerts/drillView.ts'
import { momentInWords, type Instant } from '../../casework/time.ts'
import {
  adaptiveCard,
  button,
  heading,
  line,
  plainButton,
  sentence,
  type AdaptiveCard,
  type Element,
} from '../adaptiveCard.ts'
import { choiceInput, valuesFrom } from '../inputs.ts'
import { ladderRoleWords } from './readinessCard.ts'
import { peopleInWords } from './rotaWords.ts'

/** Shows the drill that runs or asks for whom one is to be, and who has acknowledged one. `said` is told first. */
export function drillCard(view: DrillView, said: readonly string[] = []): AdaptiveCard {
  const { running, lines, now } = view
  return adaptiveCard(
    'Drills',
    [
      ...said.map((text) => sentence(text)),
      line('Safeguarding alerts go to', view.organisation),
      ...(running === undefined ? choice(view) : runningLines(running, now)),
      heading('Who has acknowledged a drill'),
      ...lines.map((each) =>
        line(`${each.who.name}, ${ladderRoleWords[each.role]}`, takenInWords(each, now)),
      ),
      sentence(
        'Until each of them has, the alert form says whom to ring. Alerts are stored and sent all the same.',
      ),
    ],
    [
      running === undefined
        ? button('Run the drill', { press: 'drill.run' })
        : plainButton('Stop the drill', { press: 'drill.stop', alert: running.number }),
      plainButton('Are we ready', { press: 'ready.show' }),
    ],
  )
}

function choice({ people }: DrillView): readonly Element[] {
  const names = Object.fromEntries(people.map(({ id, name }) => [id, name]))
  const whom = { [wholeLadder]: 'the whole ladder, one after the other', ...names }
  return [
    sentence(
      'A drill goes out like an alert, with the same clocks, and says that it is one. It is over when one person acknowledges it, and is counted nowhere.',
    ),
    choiceInput('whom', 'Who is asked', whom, valuesFrom({ whom: wholeLadder })),
  ]
}

function runningLines({ number, by, since, asked, until }: RunningDrill, now: Instant): readonly Element[] {
  return [
    line('A drill runs', `${number}, since ${momentInWords(since, now)}, asked for by ${by.name}`),
    line('Asked now', peopleInWords(asked)),
    ...(until === undefined ? [] : [line('The next person is asked', momentInWords(until, now))]),
  ]
}

function takenInWords({ at }: DrillLine, now: Instant): string {
  return at === undefined ? 'not yet' : momentInWords(at, now)
}
