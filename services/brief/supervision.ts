import { openAlertsKnownTo } from '../../casework/alerts/knowing.ts'
import type { SupervisionView } from '../../casework/brief/briefView.ts'
import { changesOf } from '../../casework/brief/changes.ts'
import { lastSupervision } from '../../casework/brief/supervisions.ts'
import { isWithoutPlan } from '../../casework/brief/due.ts'
import { rulesFor, type CaseloadRules } from '../../casework/caseload/caseloadRules.ts'
import { daysUnseen, standingOf } from '../../casework/caseload/contactLevel.ts'
import { isInSupport } from '../../casework/caseload/dueSince.ts'
import { loadOf } from '../../casework/day/loadPart.ts'
import { isEnded } from '../../casework/caseState.ts'
import type { ActionEntry } from '../../casework/indexes.ts'
import { nameOfWoman } from '../../casework/names.ts'
import type { WomanEntry } from '../../casework/womanEntry.ts'
import { may } from '../../casework/permissions.ts'
import type { Ports } from '../../casework/ports/ports.ts'
import type { Colleague } from '../../casework/records/colleague.ts'
import { dayOf, daysAfter, type Day } from '../../casework/time.ts'
import { auditEntry } from '../audit.ts'
import { openNotes } from '../leaving/belongings.ts'
import { keyworkerNamed } from '../caseload/keyworkers.ts'
import { orUnreadable } from '../unreadable.ts'
import { caseFor } from '../women.ts'

/** How far back changes are told where no supervision is on record, in days. */
const usually = 28

/** What asking for a supervision card came to. */
export type SupervisionOutcome =
  { readonly kind: 'card'; readonly view: SupervisionView } | { readonly kind: 'nobody' | 'not-allowed' }

/** A keyworker's women and work for her manager, by the keyworker's name; a keyworker may ask for her own. */
export async function supervisionOf(
  ports: Ports,
  manager: Colleague,
  name: string,
): Promise<SupervisionOutcome> {
  const { organisation, id: owner } = manager
  if (name === '' && manager.roles.includes('keyworker')) return showSupervision(ports, manager, owner)
  if (!may(manager, 'see-supervision', { organisation, owner })) return { kind: 'not-allowed' }
  const meant = await keyworkerNamed(ports, manager, name)
  return meant === undefined ? { kind: 'nobody' } : showSupervision(ports, manager, meant.id)
}

/** A keyworker's women and work since the last supervision. */
export async function showSupervision(
  ports: Ports,
  manager: Colleague,
  id: string,
): Promise<SupervisionOutcome> {
  const of = await ports.records.find('colleague', id)
  if (of === undefined) return { kind: 'nobody' }
  const subject = { organisation: of.organisation, owner: id }
  if (!may(manager, 'see-supervision', subject)) return { kind: 'not-allowed' }
  const all = await ports.records.list('women-by-keyworker', id)
  const women = all.filter((woman) => may(manager, 'see-case', woman))
  const today = dayOf(ports.now())
  const last = lastSupervision(of)?.day
  const since = last ?? daysAfter(today, -usually)
  const references = women.map(({ reference }) => reference)
  if (references.length > 0)
    await ports.records.commit([auditEntry(ports, manager, 'case.shown', references)])
  const cases = await Promise.all(references.map((reference) => caseFor(ports, manager, reference)))
  const actions = await ports.records.list('actions-of', id, { upTo: daysAfter(today, -1) })
  const here = women.filter(({ status }) => !isEnded(status))
  const rules = rulesFor(manager.organisation, ports.rules)
  return {
    kind: 'card',
    view: {
      of: { id, name: of.name },
      ...{ last, since, every: rules.supervision.nearly, mayNote: may(manager, 'note-supervision', subject) },
      ...{ load: loadOf(of.name, here, today, rules) },
      ...changesOf(
        cases.filter((woman) => woman !== undefined),
        since,
        id,
      ),
      alerts: await openAlertsOf(ports, manager, here),
      over: overIn(here, today, rules),
      withoutPlan: here.filter(isWithoutPlan).map(nameOfWoman),
      lateActions: await knownOf(ports, manager, actions),
      notes: (await openNotes(ports, id)).length,
      now: ports.now(),
    },
  }
}

/** How many of these actions are for women whose record is open to the reader. */
async function knownOf(ports: Ports, manager: Colleague, actions: readonly ActionEntry[]): Promise<number> {
  const women = await Promise.all(
    actions.map(({ reference }) => orUnreadable(() => caseFor(ports, manager, reference))),
  )
  return women.filter((woman) => woman !== undefined).length
}

async function openAlertsOf(
  ports: Ports,
  manager: Colleague,
  women: readonly WomanEntry[],
): Promise<SupervisionView['alerts']> {
  const lists = await Promise.all(
    women.map(async (woman) => {
      const about = await ports.records.list('alerts-about', woman.reference)
      return openAlertsKnownTo(manager, about, woman).map(({ number }) => ({
        number,
        name: nameOfWoman(woman),
      }))
    }),
  )
  return lists.flat()
}

function overIn(women: readonly WomanEntry[], today: Day, rules: CaseloadRules): SupervisionView['over'] {
  return women
    .filter((woman) => isInSupport(woman) && standingOf(woman, today, rules).level === 'over')
    .map((woman) => ({ name: nameOfWoman(woman), days: daysUnseen(woman, today) }))
    .toSorted((one, other) => other.days - one.days)
}
