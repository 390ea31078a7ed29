import type { CaseNeed } from '../../casework/records/support.ts'
import { topicWords, type Need, type Topic } from '../../casework/words.ts'
import type { Encounter, Happening } from './encounter.ts'
import type { Outline } from './outline.ts'
import { chanceFrom, type Chance } from './seed.ts'
import { moments } from './stories/moments.ts'
import { stepsOf, type ThreadStep } from './threads.ts'

/** An encounter with its words and topics. */
export interface Told extends Encounter {
  readonly words: string
  readonly topics: readonly Topic[]
}

type Teller = (encounter: Encounter) => Told

/** Puts the encounters of a woman into words, so that read in order they tell how each of her needs moved on. */
export function told(
  outline: Outline,
  needs: readonly CaseNeed[],
  encounters: readonly Encounter[],
): readonly Told[] {
  const meetings = encounters.filter(({ happening }) => happening === 'story').length
  const steps = stepsOf(outline, needs, meetings).values()
  const chance = chanceFrom(`${outline.seed}, her words`)
  const fill = fillerFor(outline, chance)
  const moment = momentsInTurn(outline, chance, fill)
  const about = aboutHer(fill, moment)
  let latest: ThreadStep | undefined
  return encounters.map((encounter) => {
    if (encounter.happening === 'about') return about(encounter, latest)
    const step = encounter.happening === 'story' ? steps.next().value : undefined
    if (step === undefined) return faceToFace(outline, moment(encounter))
    latest = step
    const words = fill(chance.pick(step.step.words))
    return faceToFace(outline, { ...encounter, ...howTheyMet(encounter, step), words, topics: [step.need] })
  })
}

/** A step that can only have been in one place, or in a group, takes longer and is where it says. */
function howTheyMet(encounter: Encounter, { step }: ThreadStep): Partial<Encounter> {
  if (step.mode === undefined) return {}
  const minutes = step.mode === 'group' ? 120 : Math.max(90, encounter.minutes ?? 0)
  return { mode: step.mode, minutes, ...(step.place === undefined ? {} : { place: step.place }) }
}

/** Words for what cannot be done over the telephone. */
const together =
  /\b(together|brought|bring the|showed|opened|filled|signed|drew|tea|toast|walked|went through|sat|table|stopped halfway|colour|page|round the block|photographs)\b/i

/** The same meeting, in person where its words say that they sat together. */
function faceToFace({ keyworker }: Outline, one: Told): Told {
  const isApart = one.happening === 'story' && (one.mode === 'phone' || one.mode === 'video')
  if (!isApart || !together.test(one.words)) return one
  const place = keyworker.team === 'Beth Centre' ? 'centre' : 'hub'
  return { ...one, mode: 'in-person', place, minutes: (one.minutes ?? 0) + 25 }
}

/** How they talked about her, as the words say. */
function modeSaid(words: string): 'phone' | 'email' | 'in-person' {
  if (/email|\bsent\b|letter/i.test(words)) return 'email'
  return /rang|spoke|line|call|:|says|asked|agreed|has|have|can|reception/i.test(words)
    ? 'phone'
    : 'in-person'
}

/** What was said about her with others: each once, as far as her story has come, and then the small things. */
function aboutHer(
  fill: (words: string) => string,
  moment: Teller,
): (encounter: Encounter, latest: ThreadStep | undefined) => Told {
  const said = new Set<string>()
  return (encounter, latest) => {
    const notes = latest?.arc.aboutHer ?? []
    const words = notes[Math.min(notes.length - 1, Math.floor((latest?.progress ?? 0) * notes.length))]
    if (latest === undefined || words === undefined || said.has(words)) {
      const other = moment({ ...encounter, happening: 'aboutOther' })
      return { ...other, mode: modeSaid(other.words) }
    }
    said.add(words)
    return { ...encounter, mode: modeSaid(words), words: fill(words), topics: [latest.need] }
  }
}

/** Tells moments in an order that repeats none before all have been told. */
function momentsInTurn(outline: Outline, chance: Chance, fill: (words: string) => string): Teller {
  const order = new Map<string, { readonly words: readonly string[]; readonly next: number }>()
  return (encounter) => {
    const happening =
      encounter.happening === 'story' || encounter.happening === 'about' ? 'week' : encounter.happening
    const turn = order.get(happening) ?? { words: chance.shuffled<string>(moments[happening]), next: 0 }
    const words = turn.words[turn.next % turn.words.length] ?? ''
    order.set(happening, { ...turn, next: turn.next + 1 })
    return { ...encounter, words: fill(words), topics: topicsOf(outline, happening) }
  }
}

const topics: Partial<Record<Happening, readonly Topic[]>> = {
  group: ['social'],
  withProbation: ['justice'],
  withHousingAdviser: ['housing'],
}

function topicsOf({ needs }: Outline, happening: Happening): readonly Topic[] {
  if (happening === 'assessment') return needs
  if (happening === 'plan') return needs.slice(0, 1)
  return topics[happening] ?? []
}

/** Puts her name and the people close to her into the words, in capitals where the words begin with them. */
function fillerFor(outline: Outline, chance: Chance): (words: string) => string {
  const topics = outline.needs.map((need: Need) => topicWords[need])
  const last = topics.at(-1) ?? ''
  const values: Readonly<Record<string, string>> = {
    name: outline.knownAs ?? outline.givenName,
    who: chance.pick(['her sister', 'her mum', 'her aunt', 'her cousin', 'her friend', 'her neighbour']),
    child: chance.pick(['her son', 'her daughter', 'her youngest', 'her little boy', 'her little girl']),
    first: topics[0] ?? '',
    topics: topics.length > 1 ? `${topics.slice(0, -1).join(', ')} and ${last}` : last,
  }
  return (words) =>
    words.replace(/\{(\w+)\}/g, (_, key: string) => {
      const value = values[key.toLowerCase()] ?? ''
      return /^[A-Z]/.test(key) ? value.charAt(0).toUpperCase() + value.slice(1) : value
    })
}
