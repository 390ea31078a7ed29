import { dayIn, nextMoment, worksOn } from '../../casework/morning/morningTime.ts'
import type { MorningView } from '../../casework/morning/morningView.ts'
import type { Ports } from '../../casework/ports/ports.ts'
import type { Colleague } from '../../casework/records/colleague.ts'
import type { MorningSetting } from '../../casework/records/morningSetting.ts'
import { daysAfter, momentIn, type Instant } from '../../casework/time.ts'
import { commitFresh } from '../commitFresh.ts'
import { whoAsks } from '../day/showDay.ts'
import { clocksFor } from './dailyClock.ts'
import { settingOf } from './deliverDaily.ts'

/** What asking about the morning message came to. */
export type MorningOutcome =
  { readonly kind: 'morning'; readonly view: MorningView } | { readonly kind: 'not-allowed' }

/** What is changed: the time, the zone, or whether it comes at all. */
export type MorningChange = Partial<Pick<MorningSetting, 'at' | 'zone' | 'on'>>

/** Shows a colleague when she is sent her day. Whoever has no day to be sent has nothing to set. */
export async function showMorning(ports: Ports, colleague: Colleague): Promise<MorningOutcome> {
  if (!hasDay(colleague)) return { kind: 'not-allowed' }
  return { kind: 'morning', view: viewOf(ports, colleague, await settingOf(ports, colleague.id)) }
}

/** Changes when a colleague is sent her day, and stores the clocks that takes, in one commit. What was sent today is not sent again. */
export async function setMorning(
  ports: Ports,
  colleague: Colleague,
  change: MorningChange,
): Promise<MorningOutcome> {
  if (!hasDay(colleague)) return { kind: 'not-allowed' }
  const set = await commitFresh(ports.records, async () => {
    const setting = { ...(await settingOf(ports, colleague.id)), ...change }
    const clocks = await clocksFor(ports, setting.at, setting.zone)
    return { records: [setting, ...clocks], outcome: setting }
  })
  return { kind: 'morning', view: viewOf(ports, colleague, set) }
}

function hasDay(colleague: Colleague): boolean {
  const { isManager, isKeyworker } = whoAsks(colleague)
  return isManager || isKeyworker
}

function viewOf(ports: Ports, colleague: Colleague, setting: MorningSetting): MorningView {
  const now = ports.now()
  return { setting, next: setting.on ? nextFor(colleague, setting, now) : undefined, now }
}

/** Somebody who is away for longer than this is told no day. */
const daysLookedAt = 60

/** When the next one comes: on the first day she works of which none was begun. */
function nextFor(
  colleague: Colleague,
  { at, zone, begun }: MorningSetting,
  now: Instant,
): Instant | undefined {
  const first = dayIn(nextMoment(at, zone, now), zone)
  const days = Array.from({ length: daysLookedAt }, (_, number) => daysAfter(first, number))
  const day = days.find((each) => each !== begun.morning && worksOn(colleague, each))
  return day === undefined ? undefined : momentIn(day, at, zone)
}
