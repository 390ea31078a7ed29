import { newReference, type Reference } from '../../casework/identifiers.ts'
import type { Colleague } from '../../casework/records/colleague.ts'
import type { Level } from '../../casework/supportWords.ts'
import type { Borough, Need } from '../../casework/words.ts'
import { people } from '../invented.ts'
import { parts, type Part } from './cast.ts'
import { inventedName, type InventedName } from './names.ts'
import { chanceFrom, type Chance } from './seed.ts'
import { named, patches } from './team.ts'

/** What is settled about a woman before her story is written. */
export interface Outline extends Part {
  /** Every chance in her story comes from this seed, so no woman's story depends on another's. */
  readonly seed: string
  readonly reference: Reference
  readonly givenName: string
  readonly familyName: string
  readonly knownAs?: string | undefined
  readonly keyworker: Colleague
  readonly manager: Colleague
  readonly borough: Borough
  readonly needs: readonly [Need, ...Need[]]
  readonly risk: Level
  readonly sharedWith: readonly string[]
  /** One of the women whom the README and tests speak of: her needs stay open and nothing has happened today. */
  readonly isWellKnown: boolean
}

const levels = [
  ['medium', 0.47],
  ['low', 0.33],
  ['high', 0.2],
] as const

/** The women of the demonstration that have names of their own in `people.json`, all in one-to-one support. */
export function wellKnownOutlines(team: readonly Colleague[]): readonly Outline[] {
  return people.women.map((woman, turn) => {
    const keyworker = team.find(({ id }) => id === woman.keyworker)
    const patch = patches.find((other) => other.keyworker === keyworker?.name) ?? patches[0]
    const [first = 'social', ...rest] = woman.needs
    const seed = `woman ${woman.reference}`
    return {
      ...woman,
      seed,
      keyworker: keyworker ?? named(team, patch.keyworker),
      manager: named(team, patch.manager),
      needs: [first, ...rest],
      risk: chanceFrom(seed).among(levels),
      isWellKnown: true,
      patch,
      turn,
      status: 'engaged',
      isRestricted: false,
      hasLateAction: false,
      hasUnrecorded: false,
    }
  })
}

/** The outline of the woman with this number. `taken` holds the references and names there are already, and gets hers. */
export function inventedOutline(number: number, team: readonly Colleague[], taken: Set<string>): Outline {
  const seed = `woman ${number}`
  const chance = chanceFrom(`${seed}, who she is`)
  const part = parts[number % parts.length] ?? parts[0]
  if (part === undefined) throw new Error('There are no parts to give out.')
  const borough = chance.pick(part.patch.boroughs)
  const needs = needsOf(chance)
  return {
    ...part,
    // Which record is restricted is shown once; a larger demonstration would otherwise be full of closed doors.
    isRestricted: part.isRestricted && number < parts.length,
    seed,
    reference: freshReference(chance, taken),
    ...freshName(chance, taken),
    keyworker: named(team, part.patch.keyworker),
    manager: named(team, part.patch.manager),
    borough,
    needs,
    risk: chance.among(levels),
    sharedWith: part.isRestricted ? [] : sharedWith(borough, needs, chance),
    isWellKnown: false,
  }
}

function freshReference(chance: Chance, taken: Set<string>): Reference {
  const reference = newReference('W', () => chance.fraction())
  if (taken.has(reference)) return freshReference(chance, taken)
  taken.add(reference)
  return reference
}

/** Two women of one name are rare among 140; a larger demonstration has some. */
function freshName(chance: Chance, taken: Set<string>, tries = 4): InventedName {
  const name = inventedName(chance)
  const whole = `${name.givenName} ${name.familyName}`
  if (taken.has(whole) && tries > 1) return freshName(chance, taken, tries - 1)
  taken.add(whole)
  return name
}

/** Two to four needs; the weights are those of a women's service, where housing, health, money and abuse go together. */
function needsOf(chance: Chance): readonly [Need, ...Need[]] {
  const weights: readonly (readonly [Need, number])[] = [
    ['housing', 0.62],
    ['health', 0.6],
    ['finance', 0.5],
    ['abuse', 0.46],
    ['family', 0.32],
    ['employment', 0.3],
    ['substances', 0.26],
    ['social', 0.22],
    ['attitudes', 0.14],
    ['sex-work', 0.04],
  ]
  const chosen = weights.filter(([, share]) => chance.happens(share)).map(([need]) => need)
  const [first = 'housing', ...rest] = chance.shuffled(chosen).slice(0, 4)
  return rest.length > 0 ? [first, ...rest] : [first, first === 'health' ? 'finance' : 'health']
}

function sharedWith(borough: Borough, needs: readonly Need[], chance: Chance): readonly string[] {
  const withProbation = borough === 'Lambeth' && chance.happens(0.45)
  const withHousing = needs.includes('housing') && chance.happens(0.15)
  return [
    ...(withProbation ? ['Probation, Lambeth'] : []),
    ...(withHousing ? ['Housing advice partner'] : []),
  ]
}
