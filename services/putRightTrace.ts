import type { Ports } from '../casework/ports/ports.ts'
import { mayPutRight, savedIn } from '../casework/putRight/saved.ts'
import type { Case } from '../casework/records/case.ts'
import type { Colleague } from '../casework/records/colleague.ts'
import type { PutRightTrace } from '../casework/womanView.ts'

const movesShown = 3

/** What a reader of a woman's card sees of putting right. A partner sees marks only of what her own organisation had written. */
export async function putRightTrace(ports: Ports, colleague: Colleague, woman: Case): Promise<PutRightTrace> {
  const ofService = woman.organisation === colleague.organisation
  const away = (woman.movedAway ?? [])
    .filter(({ organisation }) => ofService || organisation === colleague.organisation)
    .slice(-movesShown)
    .reverse()
  const traced = [
    ...woman.contacts.flatMap(({ corrections = [], broughtOver = [] }) => [...corrections, ...broughtOver]),
    ...away,
  ]
  const ids = [...new Set(traced.map(({ by }) => by))]
  const people = await Promise.all(ids.map((id) => ports.records.find('colleague', id)))
  const names = Object.fromEntries(
    people.filter((person) => person !== undefined).map(({ id, name }) => [id, name]),
  )
  return {
    may: savedIn(woman).some((saved) => mayPutRight(colleague, woman, saved)),
    movedAway: away.map(({ what, at, by }) => ({ what, at, by: names[by] ?? 'a colleague who has left' })),
    names,
  }
}
