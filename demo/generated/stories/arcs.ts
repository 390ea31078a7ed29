import type { Need } from '../../../casework/words.ts'
import { abuse } from './abuse.ts'
import type { Arc } from './arc.ts'
import { family } from './family.ts'
import { health } from './health.ts'
import { housing } from './housing.ts'
import { money } from './money.ts'
import { attitudes, sexWork, social } from './smaller.ts'
import { substances } from './substances.ts'
import { work } from './work.ts'

/** The stories there are for each need. */
export const arcs: Readonly<Record<Need, readonly [Arc, ...Arc[]]>> = {
  housing,
  employment: work,
  health,
  substances,
  finance: money,
  family,
  attitudes,
  abuse,
  'sex-work': sexWork,
  social,
}
