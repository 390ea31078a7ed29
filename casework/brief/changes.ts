import { currentReferral, currentStatus, isEnded } from '../caseState.ts'
import { countingContacts } from '../contactClocks.ts'
import { nameOfWoman } from '../names.ts'
import type { Case } from '../records/case.ts'
import { Level } from '../supportWords.ts'
import { dayOf, type Day } from '../time.ts'
import type { SupervisionView } from './briefView.ts'

/** What has changed among a keyworker’s women since a day. */
export function changesOf(
  women: readonly Case[],
  since: Day,
  keyworker: string,
): Pick<SupervisionView, 'newWomen' | 'ended' | 'riskChanged' | 'contacts'> {
  return {
    newWomen: women.filter((woman) => begunOn(woman) >= since).map(nameOfWoman),
    ended: women.filter((woman) => hasEndedSince(woman, since)).map(nameOfWoman),
    riskChanged: women.flatMap((woman) => riskChange(woman, since)),
    contacts: women.flatMap((woman) =>
      countingContacts(woman).filter(({ day, author }) => day >= since && author === keyworker),
    ).length,
  }
}

function begunOn(woman: Case): Day {
  return currentReferral(woman)?.day ?? dayOf(woman.openedAt)
}

function hasEndedSince(woman: Case, since: Day): boolean {
  const status = currentStatus(woman)
  return status !== undefined && isEnded(status.status) && status.from >= since
}

/** Her risk as it stood before its first change since a day, where it stands otherwise now. */
function riskChange(woman: Case, since: Day): SupervisionView['riskChanged'] {
  const first = woman.changes.find(({ part, at }) => part === 'support' && dayOf(at) >= since)
  if (first === undefined) return []
  const before = Level.safeParse(first.before['risk']).data
  if (before === woman.risk) return []
  return [{ name: nameOfWoman(woman), from: before ?? 'not set', to: woman.risk ?? 'not set' }]
}
