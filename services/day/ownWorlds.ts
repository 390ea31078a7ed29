import type { ActionLine } from '../../casework/day/dayLine.ts'
import { endOfWeekAhead } from '../../casework/day/dayWorld.ts'
import type { OwnWorld } from '../../casework/day/ownDay.ts'
import type { ColleagueEntry } from '../../casework/indexes.ts'
import type { WomanEntry } from '../../casework/womanEntry.ts'
import { isOpenAction } from '../../casework/actionRules.ts'
import type { Ports } from '../../casework/ports/ports.ts'
import type { Colleague } from '../../casework/records/colleague.ts'
import { dayOf } from '../../casework/time.ts'
import { womenCovered, withCovered } from '../cover/coversToday.ts'
import { actionsCovered, isHers } from '../myActions.ts'
import { activeColleagues, worldOf } from './dayWorlds.ts'
import { casesOpenTo } from './casesOpenTo.ts'
import { ownDrafts } from './ownDrafts.ts'

/** A keyworker's own women and those she covers today, what she means to do, what she has not saved, and how the women of her appointments are reached safely. */
export async function ownWorld(ports: Ports, reader: Colleague): Promise<OwnWorld> {
  const [own, covered, everybody] = await Promise.all([
    ports.records.list('women-by-keyworker', reader.id),
    womenCovered(ports, reader),
    activeColleagues(ports),
  ])
  const given = [...own, ...covered.map(({ woman }) => woman)]
  const world = await worldOf(ports, reader, { women: given, everybody })
  const women = withCovered(world.women, covered)
  const [actions, drafts, safeContact] = await Promise.all([
    actionsDue(ports, reader, world.colleagues),
    ownDrafts(ports, reader),
    rulesOf(
      ports,
      reader,
      women.map(({ woman }) => woman),
    ),
  ])
  return { ...world, women, actions, drafts, safeContact }
}

/** What somebody means to do within the days ahead, and those whom she covers, soonest first; a record that cannot be read hides no other. */
async function actionsDue(
  ports: Ports,
  reader: Colleague,
  colleagues: readonly ColleagueEntry[],
): Promise<readonly ActionLine[]> {
  const upTo = endOfWeekAhead(dayOf(ports.now()))
  const [own, passed] = await Promise.all([
    ports.records.list('actions-of', reader.id, { upTo }),
    actionsCovered(ports, reader),
  ])
  const entries = [...own, ...passed.filter(({ due }) => due <= upTo)].toSorted((one, other) =>
    one.due.localeCompare(other.due),
  )
  const women = await casesOpenTo(ports, reader, [...new Set(entries.map(({ reference }) => reference))])
  return entries.flatMap(({ reference, action: id, due }) => {
    const woman = women.get(reference)
    const action = woman?.actions.find((each) => each.id === id)
    if (woman === undefined || action === undefined || !isOpenAction(action)) return []
    if (!isHers(reader, woman, action)) return []
    const { givenName, familyName } = woman
    const coveredFor =
      action.owner === reader.id ? undefined : colleagues.find(({ id: each }) => each === action.owner)?.name
    return [
      { kind: 'action', what: action.what, due, woman: { reference, givenName, familyName }, coveredFor },
    ]
  })
}

/** The safe-contact rules of the women with an appointment in the days ahead. */
async function rulesOf(
  ports: Ports,
  reader: Colleague,
  women: readonly WomanEntry[],
): Promise<ReadonlyMap<string, string>> {
  const today = dayOf(ports.now())
  const last = endOfWeekAhead(today)
  const asked = women.filter(
    ({ careful, coming }) => careful && coming.some(({ day }) => day >= today && day <= last),
  )
  const cases = await casesOpenTo(
    ports,
    reader,
    asked.map(({ reference }) => reference),
  )
  return new Map(
    [...cases].flatMap(([reference, { safeContact }]) =>
      safeContact === undefined ? [] : [[reference, safeContact] as const],
    ),
  )
}
