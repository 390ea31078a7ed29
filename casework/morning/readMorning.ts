import { ClockTime } from '../time.ts'
import { ZoneName } from '../records/morningSetting.ts'

/** What somebody asks of her morning message. */
export type MorningAsked =
  | { readonly kind: 'show' | 'off' | 'on' | 'not-understood' }
  | { readonly kind: 'at'; readonly at: ClockTime; readonly zone: string | undefined }

const time = /^(?<hours>\d{1,2})(?:[:.](?<minutes>\d{2}))? ?(?<half>am|pm)?$/i

/** Reads what follows "morning": nothing, "off", "on", "at 9:15", "9.15 am in Europe/Paris". */
export function readMorning(words: string): MorningAsked {
  const said = words.trim()
  if (said === '') return { kind: 'show' }
  if (/^(?:off|stop|no)$/i.test(said)) return { kind: 'off' }
  if (/^(?:on|start|yes)$/i.test(said)) return { kind: 'on' }
  const [clock = '', zone] = said.replace(/^at /i, '').split(/ in /i)
  const at = readClock(clock.trim())
  const isZone = zone === undefined || ZoneName.safeParse(zone.trim()).success
  return at === undefined || !isZone ? { kind: 'not-understood' } : { kind: 'at', at, zone: zone?.trim() }
}

/** Reads a time of day as it is typed: "9:15", "9.15", "9 am", "16:00". */
export function readClock(text: string): ClockTime | undefined {
  const { hours = '', minutes = '00', half = '' } = time.exec(text)?.groups ?? {}
  const hour = Number(hours) + (/pm/i.test(half) && Number(hours) < 12 ? 12 : 0)
  const clock = `${String(hour).padStart(2, '0')}:${minutes}`
  return hours === '' ? undefined : ClockTime.safeParse(clock).data
}
