import { openAlertsKnownTo, mayKnowOfAlert } from '../../casework/alerts/knowing.ts'
import { caseloadOf } from '../../casework/caseload/caseload.ts'
import { rulesFor } from '../../casework/caseload/caseloadRules.ts'
import { daysOf, type DayWorld, type UnsavedOf } from '../../casework/day/dayWorld.ts'
import { all, type ColleagueEntry } from '../../casework/indexes.ts'
import type { AlertEntry } from '../../casework/alerts/alertEntry.ts'
import type { WomanEntry } from '../../casework/womanEntry.ts'
import { may } from '../../casework/permissions.ts'
import type { Ports } from '../../casework/ports/ports.ts'
import type { Colleague } from '../../casework/records/colleague.ts'
import { dayOf } from '../../casework/time.ts'
import { readableCase } from '../women.ts'

/** Everything of her organisation that a manager or lead may know of, as lists have it. */
export async function managersWorld(ports: Ports, reader: Colleague): Promise<DayWorld> {
  const { organisation } = reader
  const [women, everybody] = await Promise.all([
    ports.records.list('women-of', organisation),
    activeColleagues(ports),
  ])
  const [world, unsaved] = await Promise.all([
    worldOf(ports, reader, { women, everybody }),
    unsavedOf(
      ports,
      everybody.filter((one) => one.organisation === organisation),
    ),
  ])
  return { ...world, unsaved }
}

/** What is known of the women in these entries, and of her organisation, as this reader may know it. */
export async function worldOf(
  ports: Ports,
  reader: Colleague,
  given: { readonly women: readonly WomanEntry[]; readonly everybody: readonly ColleagueEntry[] },
): Promise<DayWorld> {
  const { organisation } = reader
  const visible = given.women.filter((woman) => may(reader, 'see-case', woman))
  const [open, raised, cues] = await Promise.all([
    ports.records.list('open-alerts', organisation),
    raisedLately(ports, reader),
    ports.records.list('cues-waiting', organisation),
  ])
  const alerts = await knownTo(ports, reader, openAlertsKnownTo(reader, open), visible)
  const known = new Map(visible.map((woman) => [woman.reference, woman]))
  const now = ports.now()
  const rules = rulesFor(organisation, ports.rules)
  return {
    reader: reader.id,
    now,
    women: caseloadOf(
      visible,
      alerts.filter(({ reference = '' }) => known.has(reference)),
      dayOf(now),
      rules,
    ),
    alerts,
    raised: await knownTo(ports, reader, raised, visible),
    // Of a woman whose record is not open to her a manager does not learn that a note mentioned something either.
    cues: cues.filter(({ woman }) => woman === undefined || known.has(woman)),
    colleagues: given.everybody.filter((one) => one.organisation === organisation),
    elsewhere: given.everybody.filter((one) => one.organisation !== organisation),
    unsaved: [],
    rules,
  }
}

/** Everybody active, of whatever organisation. */
export async function activeColleagues({ records }: Ports): Promise<readonly ColleagueEntry[]> {
  const colleagues = await records.list('colleagues', all)
  return colleagues.filter(({ state }) => state === 'active')
}

/** How many of the newest alerts are looked through for those raised lately. */
const newestAlerts = 200

async function raisedLately(ports: Ports, { organisation }: Colleague): Promise<readonly AlertEntry[]> {
  const { before } = daysOf({ now: ports.now() })
  const newest = await ports.records.list('alerts-of', organisation, {
    ...{ lastFirst: true, limit: newestAlerts },
  })
  return newest.filter(({ raisedAt, drill }) => !drill && dayOf(raisedAt) >= before)
}

/** The alerts among these that a reader may know of, also about somebody in no list of hers. */
async function knownTo(
  ports: Ports,
  reader: Colleague,
  alerts: readonly AlertEntry[],
  women: readonly WomanEntry[],
): Promise<readonly AlertEntry[]> {
  const known = new Map(women.map((woman) => [woman.reference, woman]))
  const asked = await Promise.all(
    alerts.map(async (alert) => {
      const { reference } = alert
      if (reference === undefined) return mayKnowOfAlert(reader, alert)
      const woman = known.get(reference) ?? (await readableCase(ports, reference))
      return mayKnowOfAlert(reader, alert, woman)
    }),
  )
  return alerts.filter((_, place) => asked[place])
}

async function unsavedOf(
  { records }: Ports,
  colleagues: readonly ColleagueEntry[],
): Promise<readonly UnsavedOf[]> {
  return Promise.all(
    colleagues
      .filter(({ roles }) => roles.includes('keyworker'))
      .map(async ({ id: owner }) => {
        const drafts = await records.list('drafts-of', owner, { lastFirst: true, limit: newestDrafts })
        return { owner, drafts: drafts.filter(({ state }) => isUnsaved(state)) }
      }),
  )
}

/** How many of somebody's newest drafts are looked through; most were saved or put away long ago. */
export const newestDrafts = 100

/** Whether a draft still waits for its writer. */
export function isUnsaved(state: string): boolean {
  return state === 'open' || state === 'asking'
}
