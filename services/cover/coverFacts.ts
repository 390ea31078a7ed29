import type { CoverFacts, Named } from '../../casework/cover/coverView.ts'
import { passingTo, type StaysBehind } from '../../casework/cover/passing.ts'
import { isEnded } from '../../casework/caseState.ts'
import type { ColleagueEntry } from '../../casework/indexes.ts'
import { nameOfWoman } from '../../casework/names.ts'
import { may } from '../../casework/permissions.ts'
import type { Ports } from '../../casework/ports/ports.ts'
import type { Colleague } from '../../casework/records/colleague.ts'
import type { Day } from '../../casework/time.ts'

/** What becomes of the women of somebody who is away, as one reader may know it. */
export async function coverFacts(
  ports: Ports,
  reader: Colleague,
  of: Named,
  cover: ColleagueEntry | undefined,
): Promise<CoverFacts> {
  const women = await ports.records.list('women-by-keyworker', of.id)
  const { passing, staying } = passingTo(women, cover)
  const known = staying.filter(({ woman }) => may(reader, 'see-case', woman))
  return {
    of: { id: of.id, name: of.name },
    isReaders: of.id === reader.id,
    women: women.filter(({ status }) => !isEnded(status)).length,
    cover: cover === undefined ? undefined : { id: cover.id, name: cover.name },
    passing: passing.length,
    notPassed: known.map(({ woman, because }) => ({
      name: nameOfWoman(woman),
      because,
    })),
    hidden: staying.length - known.length,
  }
}

/** The women who stay behind while somebody is away, and whose records are open to a reader. */
export async function namedTo(
  ports: Ports,
  reader: Colleague,
  of: string,
  cover: ColleagueEntry | undefined,
): Promise<readonly StaysBehind[]> {
  const { staying } = passingTo(await ports.records.list('women-by-keyworker', of), cover)
  return staying.filter(({ woman }) => may(reader, 'see-case', woman))
}

/** The names of those whom somebody would cover on one of the days that she is away herself. */
export async function leftBy(ports: Ports, id: string, from: Day, to: Day): Promise<readonly string[]> {
  const covers = await ports.records.list('covered-by', id)
  const then = covers.filter((cover) => cover.from <= to && from <= cover.to)
  const people = await Promise.all(then.map(({ of }) => ports.records.find('colleague', of)))
  return people.filter((person) => person?.state === 'active').map((person) => person?.name ?? '')
}
