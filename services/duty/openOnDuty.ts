import { awayOn, coverOn } from '../../casework/cover/absence.ts'
import { newDelivery } from '../../casework/deliveries/newDelivery.ts'
import { personLine } from '../../casework/alerts/alertView.ts'
import { openAlertLines } from '../../casework/alerts/knowing.ts'
import {
  againstReason,
  alertsOnDuty,
  isStillOpen,
  isWholeName,
  mayOpenOnDuty,
  openUntil,
  type SafeCardView,
} from '../../casework/duty/onDuty.ts'
import { Reference } from '../../casework/identifiers.ts'
import { all, nameScope } from '../../casework/indexes.ts'
import { nameWords } from '../../casework/names.ts'
import { may } from '../../casework/permissions.ts'
import type { Ports } from '../../casework/ports/ports.ts'
import type { Case } from '../../casework/records/case.ts'
import type { Colleague } from '../../casework/records/colleague.ts'
import type { DutyDelivery } from '../../casework/records/delivery.ts'
import type { Duty } from '../../casework/records/duty.ts'
import { dayOf } from '../../casework/time.ts'
import { womanFacts } from '../../casework/womanFacts.ts'
import { managersOf } from '../alerts/debriefState.ts'
import { auditEntry } from '../audit.ts'
import { commitFresh, nothingToSave } from '../commitFresh.ts'
import { readableCase } from '../women.ts'

/** How opening a safe card ended. `nobody` is also the answer for a woman whose card cannot be opened. */
export type DutyOutcome =
  | { readonly kind: 'open'; readonly view: SafeCardView }
  | { readonly kind: 'wrong'; readonly sentences: readonly string[] }
  | { readonly kind: 'nobody' | 'several' | 'over' | 'not-allowed' }

/** What was filled in to open a safe card. */
export interface DutyTyped {
  readonly name: string
  readonly reason: string
}

/** Whether a colleague can open safe cards of her organisation at all. */
export function mayBeOnDuty(colleague: Colleague): boolean {
  return may(colleague, 'open-on-duty', { organisation: colleague.organisation })
}

/** Opens the safe card of a woman for 24 hours, once: her keyworker and the managers are told, and it stands in the audit trail. */
export async function openOnDuty(
  ports: Ports,
  colleague: Colleague,
  id: string,
  { name, reason }: DutyTyped,
): Promise<DutyOutcome> {
  if (!mayBeOnDuty(colleague)) return { kind: 'not-allowed' }
  const wrong = [...(name === '' ? ['Write her whole name or her reference.'] : []), ...againstReason(reason)]
  if (wrong.length > 0) return { kind: 'wrong', sentences: wrong }
  const women = (await womenOfName(ports, colleague, name)).filter((each) => mayOpenOnDuty(colleague, each))
  const [woman, second] = women
  if (woman === undefined) return { kind: 'nobody' }
  if (second !== undefined) return { kind: 'several' }
  const duty = await commitFresh(ports.records, async () => {
    const before = await ports.records.find('duty', id)
    if (before !== undefined) return nothingToSave(before)
    const now = ports.now()
    const opened: Duty = {
      ...{ kind: 'duty', schemaVersion: 1, version: 0, id, organisation: woman.organisation },
      ...{ colleague: colleague.id, woman: woman.id, reason, at: now, until: openUntil(now) },
    }
    const told = await messagesOf(ports, opened, woman)
    return {
      records: [opened, ...told, auditEntry(ports, colleague, 'duty.opened', [woman.id])],
      outcome: opened,
    }
  })
  return showOnDuty(ports, colleague, duty.id)
}

/** Shows a safe card again while it is open. Permission is asked anew, and that it was shown stands in the audit trail. */
export async function showOnDuty(
  ports: Ports,
  colleague: Colleague,
  id: string,
): Promise<Exclude<DutyOutcome, { kind: 'wrong' }>> {
  const duty = await ports.records.find('duty', id)
  if (duty === undefined || !isStillOpen(duty, colleague, ports.now())) return { kind: 'over' }
  const woman = await ports.records.find('case', duty.woman)
  if (woman === undefined || !mayOpenOnDuty(colleague, woman)) return { kind: 'nobody' }
  await ports.records.commit([auditEntry(ports, colleague, 'case.shown', [woman.id])])
  return { kind: 'open', view: await safeCard(ports, colleague, woman, duty) }
}

async function safeCard(ports: Ports, colleague: Colleague, woman: Case, duty: Duty): Promise<SafeCardView> {
  const [colleagues, about] = await Promise.all([
    ports.records.list('colleagues', all),
    ports.records.list('alerts-about', woman.id),
  ])
  const person = (id: string): ReturnType<typeof personLine> => personLine(id, colleagues)
  const alerts = openAlertLines(colleague.id, alertsOnDuty(colleague, about), (each) => person(each).name)
  const keyworker = person(woman.keyworker)
  const entry = colleagues.find(({ id }) => id === woman.keyworker)
  const today = dayOf(ports.now())
  const cover = entry === undefined ? undefined : coverOn(entry, colleagues, today)
  return {
    duty: duty.id,
    facts: womanFacts(woman, colleague, { keyworker, alerts }),
    risk: woman.risk,
    keyworker,
    isAway: entry !== undefined && awayOn(entry, today) !== undefined,
    cover: cover === undefined ? undefined : person(cover.id),
    ...{ until: duty.until, now: ports.now() },
  }
}

async function womenOfName(ports: Ports, colleague: Colleague, words: string): Promise<readonly Case[]> {
  const reference = Reference.safeParse(words.toUpperCase())
  if (reference.success) {
    const woman = await readableCase(ports, reference.data)
    return woman === undefined ? [] : [woman]
  }
  const [word] = nameWords(words)
  if (word === undefined) return []
  const found = await ports.records.list('women-by-name', nameScope(colleague.organisation, word))
  const fitting = new Set(found.filter((woman) => isWholeName(words, woman)).map((woman) => woman.reference))
  const cases = await Promise.all([...fitting].map((each) => readableCase(ports, each)))
  return cases.filter((woman) => woman !== undefined)
}

async function messagesOf(ports: Ports, duty: Duty, woman: Case): Promise<readonly DutyDelivery[]> {
  const keyworker = await ports.records.find('colleague', woman.keyworker)
  const of = keyworker ?? (await ports.records.find('colleague', duty.colleague))
  const managers = of === undefined ? [] : await managersOf(ports, of)
  const recipients = new Set([woman.keyworker, ...managers.map(({ id }) => id)])
  return [...recipients]
    .filter((id) => id !== duty.colleague)
    .map((recipient) => ({
      ...newDelivery(`duty:${duty.id}:${recipient}`, recipient, duty.at),
      ...{ as: 'duty', duty: duty.id },
    }))
}
