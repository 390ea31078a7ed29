import { newDelivery } from '../../casework/deliveries/newDelivery.ts'
import { all } from '../../casework/indexes.ts'
import type { AlertEntry } from '../../casework/alerts/alertEntry.ts'
import { inOrderOfNeed, type Awaiting } from '../../casework/morning/inOrderOfNeed.ts'
import {
  dayIn,
  draftsAt,
  newMorningSetting,
  nextMoment,
  usualMorning,
  worksOn,
} from '../../casework/morning/morningTime.ts'
import type { Ports } from '../../casework/ports/ports.ts'
import type { Daily, DailyClock } from '../../casework/records/delivery.ts'
import type { DailyMessage } from '../../casework/records/morningSetting.ts'
import { momentIn, type ClockTime, type Day } from '../../casework/time.ts'
import { commitFresh, nothingToSave } from '../commitFresh.ts'
import { coversToday } from '../cover/coversToday.ts'
import { isUnsaved, newestDrafts } from '../day/dayWorlds.ts'
import { whoAsks } from '../day/showDay.ts'
import { orUnreadable } from '../unreadable.ts'
import { readableCase } from '../women.ts'

/** How many messages are made due in one commit. */
const atOnce = 100

/** Stores the clocks of the usual time, where there are none yet. */
export async function setDailyClocks(ports: Ports): Promise<void> {
  await commitFresh(ports.records, async () => ({
    records: await clocksFor(ports, usualMorning.at, usualMorning.zone),
    outcome: undefined,
  }))
}

/** The clocks that a time in a zone needs and that are not stored yet: for the day in the morning, and for what is not saved. */
export async function clocksFor(ports: Ports, at: ClockTime, zone: string): Promise<readonly DailyClock[]> {
  const wanted = [clockAt(ports, 'morning', at, zone), clockAt(ports, 'drafts', draftsAt, zone)]
  const stored = await Promise.all(wanted.map(({ id }) => ports.records.find('delivery', id)))
  return wanted.filter((_, place) => stored[place] === undefined)
}

/**
 * Makes the messages of this moment due, in order of need, for those who chose it and work today, and stores its next moment.
 * However late it comes, it is for today, and for nobody a second time: a message that is due for today already is left alone.
 */
export async function passDailyClock(ports: Ports, { id, of, at, zone }: DailyClock): Promise<void> {
  const now = ports.now()
  const today = dayIn(now, zone)
  if (momentIn(today, at, zone) <= now) {
    const people = await awaiting(ports, { of, at, zone, today })
    const due = inOrderOfNeed(people, now)
    for (let start = 0; start < due.length; start += atOnce) {
      const batch = due.slice(start, start + atOnce)
      await commitFresh(ports.records, async () => {
        const messages = await Promise.all(
          batch.map(({ id: to, dueAt }) => messageFor(ports, { as: of, to, dueAt, day: today, zone })),
        )
        return { records: messages.flatMap((message) => message ?? []), outcome: undefined }
      })
    }
  }
  await commitFresh(ports.records, async () => {
    const before = await ports.records.find('delivery', id)
    if (before === undefined) return nothingToSave(undefined)
    const next = { ...clockAt(ports, of, at, zone), version: before.version }
    return { records: [next], outcome: undefined }
  })
}

function clockAt(ports: Ports, of: DailyMessage, at: ClockTime, zone: string): DailyClock {
  const id = `${of}:clock:${at}:${zone}`
  const dueAt = nextMoment(at, zone, ports.now())
  // It reaches nobody: under its own id it waits behind no person's messages.
  return { ...newDelivery(id, id, dueAt), as: 'daily-clock', of, at, zone }
}

interface Moment {
  readonly of: DailyMessage
  readonly at: ClockTime
  readonly zone: string
  readonly today: Day
}

/** Those who chose this moment, work today, have a chat, and have something to be told. */
async function awaiting(ports: Ports, moment: Moment): Promise<readonly Awaiting[]> {
  const colleagues = await ports.records.list('colleagues', all)
  const alerted = new Map<string, ReadonlySet<string>>()
  const found: Awaiting[] = []
  for (const colleague of colleagues) {
    const { isManager, isKeyworker } = whoAsks(colleague)
    if (colleague.state !== 'active' || !(isManager || isKeyworker)) continue
    // A record that cannot be read holds up nobody else's morning.
    const isHers = await orUnreadable(() => isAwaited(ports, colleague.id, moment))
    if (isHers !== true) continue
    const { organisation } = colleague
    const known = alerted.get(organisation) ?? (await keyworkersWithAlerts(ports, organisation))
    alerted.set(organisation, known)
    const covers = isManager ? [] : await coversToday(ports, colleague)
    const hers = isManager ? [''] : [colleague.id, ...covers.map((cover) => cover.of)]
    found.push({ id: colleague.id, isManager, hasAlert: hers.some((each) => known.has(each)) })
  }
  return found
}

async function isAwaited(ports: Ports, id: string, { of, at, zone, today }: Moment): Promise<boolean> {
  const { records } = ports
  const setting = (await records.find('morning-setting', id)) ?? newMorningSetting(id)
  const isHers = setting.on && setting.zone === zone && (of === 'drafts' || setting.at === at)
  if (!isHers || setting.begun[of] === today) return false
  const [colleague, route] = await Promise.all([records.find('colleague', id), records.find('route', id)])
  if (colleague === undefined || route === undefined || !worksOn(colleague, today)) return false
  return of === 'morning' || (await unsavedCount(ports, id)) > 0
}

/** How many notes somebody has not saved. */
export async function unsavedCount({ records }: Ports, id: string): Promise<number> {
  const drafts = await records.list('drafts-of', id, { lastFirst: true, limit: newestDrafts })
  return drafts.filter(({ state }) => isUnsaved(state)).length
}

/** The keyworkers about whose women an alert is open; and '' where one is that nobody has taken, which is for managers and leads. */
async function keyworkersWithAlerts(ports: Ports, organisation: string): Promise<ReadonlySet<string>> {
  const open = (await ports.records.list('open-alerts', organisation)).filter(isCounted)
  const references = open.flatMap(({ reference }) => reference ?? [])
  const women = await Promise.all(references.map((reference) => readableCase(ports, reference)))
  const isUntaken = open.some(({ acknowledged }) => !acknowledged)
  return new Set([...(isUntaken ? [''] : []), ...women.flatMap((woman) => woman?.keyworker ?? [])])
}

const isCounted = ({ drill, sealed }: AlertEntry): boolean => !drill && !sealed

async function messageFor(
  ports: Ports,
  message: Pick<Daily, 'as' | 'day' | 'zone' | 'dueAt'> & { readonly to: string },
): Promise<Daily | undefined> {
  const { as, to, dueAt, day, zone } = message
  const id = `${as}:${to}`
  const before = await ports.records.find('delivery', id)
  if (before !== undefined && 'day' in before && before.day === day) return undefined
  return { ...newDelivery(id, to, dueAt), version: before?.version ?? 0, as, day, zone }
}
