import type { Need } from '../../casework/words.ts'
import type { CaseNeed } from '../../casework/records/support.ts'
import type { Outline } from './outline.ts'
import { chanceFrom } from './seed.ts'
import type { Arc, Step } from './stories/arc.ts'
import { arcs } from './stories/arcs.ts'

/** The story of one need: what is told of it, and whether it is told to its end. */
interface Thread {
  readonly need: Need
  readonly arc: Arc
  readonly isFinished: boolean
  /** From where to where in the whole it runs: the first half is 0 to 1, the second 1 to 2. */
  readonly from: number
  readonly to: number
}

/** A step of the story of a need, and how much of that story has been told by then, from 0 to 1. */
export interface ThreadStep {
  readonly need: Need
  readonly arc: Arc
  readonly step: Step
  readonly progress: number
}

/** The part of her meetings that move a story on; the others are ordinary weeks. */
const storyShare = 0.8
/** Needs whose second story can follow the first. */
const canFollow: ReadonlySet<Need> = new Set(['finance', 'health', 'abuse', 'employment', 'family'])

/** The story of Jade Morgan's home: it stops before the notice that a visitor is asked to write about. */
const jadeMorgan = 'W-VV396G-C'
const beforeTheNotice = 4

/** What each of a woman's meetings tells, oldest first; undefined is an ordinary week. Her stories run side by side. */
export function stepsOf(
  outline: Outline,
  needs: readonly CaseNeed[],
  meetings: number,
): readonly (ThreadStep | undefined)[] {
  const room = Math.floor(meetings * storyShare)
  const threads = threadsOf(outline, needs, room)
  const total = threads.reduce((sum, { arc }) => sum + arc.steps.length, 0)
  const share = Math.min(1, room / Math.max(1, total))
  const steps = threads
    .flatMap((thread) => chosenSteps(outline, thread, share))
    .sort((one, other) => one.order - other.order)
  const at = new Map(
    steps.map((step, place) => [Math.floor(((place + 0.5) * meetings) / steps.length), step]),
  )
  return Array.from({ length: meetings }, (_, meeting) => at.get(meeting))
}

/** Which story each of her needs has, and which one could follow it. */
export function storiesOf({
  seed,
  reference,
  needs,
}: Outline): readonly { arc: Arc; second: Arc | undefined }[] {
  const chance = chanceFrom(`${seed}, her stories`)
  return needs.map((need) => {
    const [first = arcs[need][0], second] = chance.shuffled(arcs[need])
    const isHerHome = reference === jadeMorgan && need === 'housing'
    return {
      arc: isHerHome ? (arcs.housing[1] ?? first) : first,
      second: canFollow.has(need) ? second : undefined,
    }
  })
}

/** The story of each of her needs, and where there is room and the need allows it, the one that follows. */
function threadsOf(outline: Outline, needs: readonly CaseNeed[], room: number): readonly Thread[] {
  const stories = storiesOf(outline)
  const chosen = needs.flatMap(({ need, status }, place) => {
    const story = stories[place]
    return story === undefined ? [] : [{ need, ...story, isFinished: status === 'met' }]
  })
  const steps = chosen.reduce((sum, { arc }) => sum + arc.steps.length, 0)
  const isLong = room > steps * 1.2
  return chosen.flatMap(({ second, ...first }): readonly Thread[] =>
    isLong && second !== undefined
      ? [
          { ...first, isFinished: true, from: 0, to: 1 },
          { ...first, arc: second, from: 1, to: 2 },
        ]
      : [{ ...first, from: 0, to: isLong ? 2 : 1 }],
  )
}

/** Of a finished story some of each part, of one that goes on the beginning. */
function chosenSteps(
  { reference }: Outline,
  { need, arc, isFinished, from, to }: Thread,
  share: number,
): readonly (ThreadStep & { readonly order: number })[] {
  const { steps } = arc
  const most = reference === jadeMorgan && need === 'housing' ? beforeTheNotice : steps.length - 1
  const count = isFinished
    ? Math.max(2, Math.round(steps.length * share))
    : Math.min(most, Math.ceil(steps.length * share))
  return Array.from({ length: count }, (_, place) => {
    const which = isFinished ? Math.round((place * (steps.length - 1)) / Math.max(1, count - 1)) : place
    const order = from + ((place + 0.5) / count) * (to - from)
    return { need, arc, step: steps[which] ?? steps[0], progress: (which + 1) / steps.length, order }
  })
}
