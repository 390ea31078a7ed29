import type { Case } from '../../casework/records/case.ts'
import { people } from '../../demo/invented.ts'
import type { Chatter } from './chatter.ts'

const idOf = (name: string): string => people.colleagues.find((person) => person.name === name)?.id ?? name

/** Destiny Grant’s record is open to Amara Cole and her manager only, so that it does not pass to whoever covers. */
export function destinyRestricted(woman: Case): Case {
  const restrictedTo = [idOf('Amara Cole'), idOf('Ruth Bello')]
  return woman.givenName === 'Destiny' ? { ...woman, restrictedTo } : woman
}

/** Says that a colleague is away today and tomorrow, a Friday, and that Chloe Nwosu covers. */
export async function coveredByChloe(person: Chatter): Promise<void> {
  await person.says('away until Friday, Chloe covers')
  await person.presses('Save')
}
