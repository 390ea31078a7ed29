import { z } from 'zod'
import { actionPresses } from './actionPresses.ts'
import { alertPresses } from './alertPresses.ts'
import { caseloadPresses } from './caseloadPresses.ts'
import { contactPresses } from './contactPresses.ts'
import { cuePresses } from './cuePresses.ts'
import { leadPresses } from './leadPresses.ts'
import { listPresses } from './listPresses.ts'
import { measurePresses } from './measurePresses.ts'
import { savedPresses } from './savedPresses.ts'
import { staffPresses } from './staffPresses.ts'
import { womanPresses } from './womanPresses.ts'

/** What a button sends: which press it is, and ids. Everything else is looked up, and permission asked, when it arrives. */
export const Press = z.discriminatedUnion('press', [
  ...contactPresses,
  ...womanPresses,
  ...actionPresses,
  ...alertPresses,
  ...leadPresses,
  ...cuePresses,
  ...staffPresses,
  ...caseloadPresses,
  ...savedPresses,
  ...measurePresses,
  ...listPresses,
])
export type Press = z.infer<typeof Press>
