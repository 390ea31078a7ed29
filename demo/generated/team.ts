import type { Colleague } from '../../casework/records/colleague.ts'
import { daysAfter, type Day } from '../../casework/time.ts'
import type { Borough } from '../../casework/words.ts'
import { inventedColleagues } from '../invented.ts'
import { momentAt, workingDayUpTo } from './calendar.ts'

/**
 * The colleagues of the demonstration on a day: Ines Moreau has been away for some days and is away for another week. Each keyworker
 * has had supervision with her manager, some of them too long ago.
 */
export function teamOn(today: Day): readonly Colleague[] {
  const away = [{ from: daysAfter(today, -4), to: daysAfter(today, 7) }]
  const team = inventedColleagues().map((colleague) =>
    colleague.name === 'Ines Moreau' ? { ...colleague, away } : colleague,
  )
  return team.map((colleague) => withSupervisions(colleague, team, today))
}

/** How many days ago each keyworker's supervisions were, the last one first. */
const supervised: Readonly<Record<string, readonly number[]>> = {
  'Amara Cole': [51, 80],
  'Bronwen Price': [30, 58],
  'Chloe Nwosu': [9, 37],
  'Dalia Haddad': [20, 48],
  'Ines Moreau': [16, 44],
  'Tanya Reid': [6, 34],
}

function withSupervisions(colleague: Colleague, team: readonly Colleague[], today: Day): Colleague {
  const patch = patches.find(({ keyworker }) => keyworker === colleague.name)
  const ago = supervised[colleague.name]
  if (patch === undefined || ago === undefined) return colleague
  const { id: by } = named(team, patch.manager)
  const supervisions = ago.toReversed().map((days) => {
    const day = workingDayUpTo({}, daysAfter(today, -days))
    return { day, by, at: momentAt(day, '15:30') }
  })
  return { ...colleague, supervisions }
}

/** The colleague of this name. */
export function named(team: readonly Colleague[], name: string): Colleague {
  const found = team.find((colleague) => colleague.name === name)
  if (found === undefined) throw new Error(`There is nobody called ${name} in the demonstration.`)
  return found
}

/** Who works for an organisation that women are shared with. */
export function partnerOf(team: readonly Colleague[], organisation: string): Colleague | undefined {
  return team.find(
    (colleague) => colleague.organisation === organisation && colleague.roles.includes('partner'),
  )
}

/** Where a keyworker works: how many of every 124 women are hers, and which boroughs she covers. */
export interface Patch {
  readonly keyworker: string
  readonly women: number
  readonly boroughs: readonly [Borough, ...Borough[]]
  readonly manager: string
}

/** Tanya Reid works three days and has the fewest women; Bronwen Price has a few more than the usual twenty-five. */
export const patches: readonly [Patch, ...Patch[]] = [
  {
    keyworker: 'Amara Cole',
    women: 22,
    boroughs: ['Lambeth', 'Lambeth', 'Wandsworth', 'Southwark'],
    manager: 'Ruth Bello',
  },
  {
    keyworker: 'Bronwen Price',
    women: 35,
    boroughs: ['Croydon', 'Croydon', 'Sutton', 'Merton'],
    manager: 'Moira Quinn',
  },
  {
    keyworker: 'Chloe Nwosu',
    women: 20,
    boroughs: ['Lewisham', 'Lewisham', 'Southwark', 'Bromley'],
    manager: 'Moira Quinn',
  },
  {
    keyworker: 'Dalia Haddad',
    women: 18,
    boroughs: ['Wandsworth', 'Lambeth', 'Merton', 'Wandsworth'],
    manager: 'Ruth Bello',
  },
  {
    keyworker: 'Ines Moreau',
    women: 16,
    boroughs: ['Bromley', 'Merton', 'Bromley', 'Sutton'],
    manager: 'Moira Quinn',
  },
  {
    keyworker: 'Tanya Reid',
    women: 13,
    boroughs: ['Southwark', 'Southwark', 'Lambeth', 'Lewisham'],
    manager: 'Ruth Bello',
  },
]
