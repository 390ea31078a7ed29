import type { SupportStatus } from '../../casework/supportWords.ts'
import { chanceFrom } from './seed.ts'
import { patches, type Patch } from './team.ts'

/** The part a woman has in the whole: whose she is, how far her support has come, and what is particular about her. */
export interface Part {
  readonly patch: Patch
  readonly status: SupportStatus
  /** Which woman of this keyworker she is, from 0. */
  readonly turn: number
  /** For how many days she has not been reached, when it is long. */
  readonly silentDays?: number
  /** Only her keyworker and a manager may open her record. */
  readonly isRestricted: boolean
  /** An action for her is late. */
  readonly hasLateAction: boolean
  /** Her appointment of the last working day was under an order and nobody has yet written what came of it. */
  readonly hasUnrecorded: boolean
}

/** How many of every 124 women are at which status; with the sixteen, nearly six in ten are in one-to-one support. */
const statuses: Readonly<Record<SupportStatus, number>> = {
  referred: 2,
  waiting: 3,
  contacting: 4,
  assessed: 7,
  engaged: 66,
  'centre-only': 6,
  paused: 4,
  'lost-contact': 5,
  closing: 4,
  closed: 18,
  declined: 5,
}

/** Women in one-to-one support whom nobody has reached for a while: by keyworker, which of them and for how many days. */
const silences: Readonly<Record<string, readonly (readonly [turn: number, days: number])[]>> = {
  'Amara Cole': [
    [4, 26],
    [9, 47],
  ],
  'Bronwen Price': [[6, 31]],
  'Chloe Nwosu': [[5, 24]],
  'Dalia Haddad': [[3, 58]],
  'Tanya Reid': [[2, 29]],
}
const lateActions = new Set([1, 7])

/** The parts of 124 women, in the order in which they are made; a larger demonstration repeats them. */
export const parts: readonly Part[] = chanceFrom('the order of the parts').shuffled(
  patches.flatMap((patch, place) => partsOf(patch, place)),
)

function partsOf(patch: Patch, place: number): readonly Part[] {
  const before = patches.slice(0, place).reduce((sum, { women }) => sum + women, 0)
  let engaged = -1
  return spread()
    .slice(before, before + patch.women)
    .map((status, turn) => {
      if (status === 'engaged') engaged += 1
      const isEngaged = status === 'engaged'
      const silence = silences[patch.keyworker]?.find(([which]) => isEngaged && which === engaged)
      return {
        patch,
        status,
        turn,
        ...(silence === undefined ? {} : { silentDays: silence[1] }),
        isRestricted: isEngaged && engaged === 1 && patch.keyworker === 'Dalia Haddad',
        hasLateAction: isEngaged && lateActions.has(engaged),
        hasUnrecorded: isEngaged && engaged === 5 && /Amara|Bronwen/.test(patch.keyworker),
      }
    })
}

/** All statuses, each spread evenly over the whole, so that every keyworker has something of everything. */
function spread(): readonly SupportStatus[] {
  const order: readonly SupportStatus[] = [
    ...(['engaged', 'closed', 'assessed', 'centre-only', 'lost-contact', 'declined'] as const),
    ...(['paused', 'closing', 'contacting', 'waiting', 'referred'] as const),
  ]
  return order
    .flatMap((status, shift) =>
      Array.from({ length: statuses[status] }, (_, number) => ({
        status,
        place: (number + 0.5) / statuses[status] + shift / 1000,
      })),
    )
    .sort((one, other) => one.place - other.place)
    .map(({ status }) => status)
}
