import { Mode, Place, type Attendance } from '../../casework/words.ts'
import { sentenceNumbers } from '../text/wordClauses.ts'
import type { Found, FindingKind, Span } from '../text/finding.ts'
import { tokensOf } from '../text/tokens.ts'
import { evidenceOf } from '../weighing/evidence.ts'
import { knownSigns } from '../weighing/knownSigns.ts'
import { readable } from '../weighing/readable.ts'
import { ruleOfWeight } from '../weighing/ruleOfWeight.ts'
import { weighedPart } from '../weighing/windows.ts'
import { howHeads, type HowHead } from './model/howHeads.ts'
import { howWeights } from './model/howWeights.ts'

/** What the words of a contact weigh most for, and how much. */
interface Heaviest<T> {
  readonly value: T
  readonly weight: number
}

/** How a contact was as its words weigh: with whom, its mode and its place, each the likeliest. */
export interface WeighedHow {
  readonly aboutHer: Heaviest<'about-her'>
  readonly mode: Heaviest<Mode>
  readonly place: Heaviest<Place>
  /** What was weighed as a finding: the words that weighed most for it. */
  readonly found: <T extends HowHead>(kind: FindingKind, value: T) => Found<T>
}

/** Fewer words weigh little, and the rules know them. */
const fewest = 7
/** Of a longer text only so many words are weighed: how a contact was is said early, and a long text stays quick. */
const most = 96

/**
 * Weighs the words of a contact, given where women are named in it, for where no rule has an expression for what was typed.
 * Undefined where there are too few words.
 */
export function weighedHow(text: string, women: readonly Span[]): WeighedHow | undefined {
  const tokens = readable(tokensOf(text), women).slice(0, most)
  if (tokens.length < fewest) return undefined
  const weighing = { signs: knownSigns(tokens, howWeights), weights: howWeights }
  const whole = weighedPart(weighing, { from: 0, to: tokens.length })
  const weightOf = (head: HowHead): number => whole.sums[howHeads.indexOf(head)] ?? 0
  const heaviest = <T extends HowHead>(first: T, more: readonly T[]): Heaviest<T> => {
    const value = more.reduce((best, one) => (weightOf(one) > weightOf(best) ? one : best), first)
    return { value, weight: weightOf(value) }
  }
  return {
    aboutHer: heaviest('about-her', []),
    mode: heaviest<Mode>('in-person', Mode.options),
    place: heaviest<Place>('community', Place.options),
    found: (kind, value) => {
      const heads = [howHeads.indexOf(value)]
      const { from, to } = evidenceOf(whole, sentenceNumbers(tokens), { weighing, heads })
      const [start, end] = [tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0]
      return { kind, start, end, text: text.slice(start, end), rule: ruleOfWeight(value), value }
    },
  }
}

/** What is known of a contact for which no rule found a mode or a place. */
interface Known {
  readonly aboutHer: Found<'about-her'> | undefined
  readonly attendance: Attendance | undefined
  /** Whether the text says how long it took. */
  readonly hasLength: boolean
}

/** From which weight on is believed, chosen by leaving authors out; of a talk about her less is said, and more is needed. */
const least = { about: 0, mode: 0.3, inPerson: 0.7, place: 0.25, hers: 0.8, ofTalk: 1.5 }

/** That a contact was about her with somebody else, where its words weigh enough and none say that it was with her. */
export function aboutWeighed(
  weighed: WeighedHow | undefined,
  isWithHer: boolean,
): Found<'about-her'> | undefined {
  return !isWithHer && weighed !== undefined && weighed.aboutHer.weight > least.about
    ? weighed.found('with', weighed.aboutHer.value)
    : undefined
}

/** A mode and a place, as far as something says them. */
interface How {
  readonly mode: Found<Mode> | undefined
  readonly place: Found<Place> | undefined
}

/** What rules found of how a contact was, and what its words weigh for where they found nothing. */
export function withWeighed(worded: How, weighed: WeighedHow | undefined, known: Known): How {
  const isNoMeeting = notTaken.has(known.attendance) || known.aboutHer?.rule === 'work-for-her'
  if (weighed === undefined || isNoMeeting) return worded
  const mode = worded.mode ?? modeWeighed(weighed, known)
  return { mode, place: worded.place ?? placeWeighed(weighed, known, mode?.value) }
}

/** Of what did not take place, only words for the appointment itself say how it was to be. */
const notTaken: ReadonlySet<Attendance | undefined> = new Set([
  'missed',
  'cancelled-by-her',
  'cancelled-by-us',
])

const written: ReadonlySet<Mode> = new Set(['text', 'email', 'letter'])

/** Writing has no length: "wrote a letter together with Joy, 30 mins" is no letter to her. */
function modeWeighed({ mode, found }: WeighedHow, { aboutHer, hasLength }: Known): Found<Mode> | undefined {
  if (hasLength && written.has(mode.value)) return undefined
  const enough = mode.value === 'in-person' ? least.inPerson : least.mode
  return mode.weight > (aboutHer === undefined ? enough : least.ofTalk)
    ? found('mode', mode.value)
    : undefined
}

/** Places that notes also name where she alone was. */
const isOfHers: ReadonlySet<Place> = new Set(['court', 'prison', 'probation'])

/** A place of what was neither by telephone nor in writing. */
function placeWeighed(
  { place, found }: WeighedHow,
  { aboutHer }: Known,
  mode: Mode | undefined,
): Found<Place> | undefined {
  const mayBeThere =
    mode === 'in-person' || (aboutHer === undefined && (mode === undefined || mode === 'group'))
  const own = isOfHers.has(place.value) ? least.hers : least.place
  const enough = aboutHer === undefined ? own : least.ofTalk
  return mayBeThere && place.weight > enough ? found('place', place.value) : undefined
}
