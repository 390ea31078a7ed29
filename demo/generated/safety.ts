import type { Case } from '../../casework/records/case.ts'
import { safeContactOf } from '../invented.ts'
import type { Outline } from './outline.ts'
import { chanceFrom } from './seed.ts'

const safeContact = [
  'Text first and wait for her answer before you ring.',
  'Ring or text only between 10 am and 2 pm on weekdays. Do not leave a message.',
  'Email only. She checks it at the library.',
  'Ring, and if somebody else answers say that it is the library about a book.',
  'No letters to her home. She collects post at the hub.',
  'Ring after 1 pm. She sleeps in the mornings.',
  "No text messages: the phone is her daughter's as well.",
] as const

const mustNotReceive = [
  'Her ex-partner and his family: no message, no confirmation that we know her.',
  'Nothing to the address on her licence. It is read by others.',
  'Her brother must not learn that she comes here.',
] as const

type Safety = Pick<Case, 'notVisitedAlone'> &
  Partial<Pick<Case, 'safeContact' | 'mustNotReceive' | 'restrictedTo'>>

/** How she is reached safely, who must learn nothing, and who alone may open her record: for about one woman in five, a few, and one. */
export function safetyOf(outline: Outline): Safety {
  const chance = chanceFrom(`${outline.seed}, how she is safe`)
  const invented = chance.happens(outline.needs.includes('abuse') ? 0.45 : 0.15)
    ? chance.pick(safeContact)
    : undefined
  const rule = outline.isWellKnown ? safeContactOf(outline.reference) : invented
  const others = chance.happens(outline.needs.includes('abuse') ? 0.16 : 0)
    ? chance.pick(mustNotReceive)
    : undefined
  return {
    notVisitedAlone: chance.happens(0.05) && !outline.isWellKnown,
    ...(rule === undefined ? {} : { safeContact: rule }),
    ...(others === undefined || outline.isWellKnown ? {} : { mustNotReceive: others }),
    ...(outline.isRestricted ? { restrictedTo: [outline.keyworker.id, outline.manager.id] } : {}),
  }
}
