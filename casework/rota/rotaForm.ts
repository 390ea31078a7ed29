import { z } from 'zod'
import type { Filled } from '../actionForm.ts'
import { Telephone } from '../colleagueForm.ts'
import { refusedInputs } from '../formRefusals.ts'
import { Duty, nobody, type OnCall, type OutOfHoursTeam, type Override, type Rota } from '../records/rota.ts'
import { ClockTime, Day, daysBetween, momentOf, type Instant } from '../time.ts'
import { Borough } from '../words.ts'
import { readWorkingTime } from '../workingTime.ts'

/** The longest that one override may last, in days. */
export const longestOverride = 366

const OverrideInputs = z.object({
  duty: Duty,
  who: z.string().min(1),
  fromDay: Day,
  fromTime: ClockTime,
  toDay: Day,
  toTime: ClockTime,
})

const overrideRefusals: Readonly<Record<string, string>> = {
  duty: 'Choose what it is for from the list.',
  who: 'Choose who it is from the list.',
  fromDay: 'Give the day it begins.',
  fromTime: 'Give the time it begins as hours and minutes, for example 17:30.',
  toDay: 'Give the day it ends.',
  toTime: 'Give the time it ends as hours and minutes, for example 09:00.',
}

/** What the form of an override says. */
export type OverrideDetails = Pick<Override, 'duty' | 'who' | 'from' | 'to'>

/** Reads the form of an override, in London time. `among` are the ids of those who can be named. One that is over already, ends before it begins or lasts more than 366 days is refused. */
export function readOverrideForm(
  inputs: unknown,
  among: readonly string[],
  now: Instant,
): Filled<OverrideDetails> {
  const { success, data, error } = OverrideInputs.safeParse(inputs)
  if (!success) return { kind: 'wrong', sentences: refusedInputs(error, overrideRefusals) }
  const { duty, who, fromDay, fromTime, toDay, toTime } = data
  const [from, to] = [momentOf(fromDay, fromTime), momentOf(toDay, toTime)]
  const wrong = [
    ...(who === nobody || among.includes(who) ? [] : ['Choose who it is from the list.']),
    ...(who === nobody && duty !== 'on-call' ? ['Only being on call can be left to nobody.'] : []),
    ...(to <= from ? ['The end must come after the beginning.'] : []),
    ...(to <= now && from < to ? ['That time has passed: choose an end that is still to come.'] : []),
    ...(daysBetween(fromDay, toDay) > longestOverride
      ? [`One change can last at most ${longestOverride} days.`]
      : []),
  ]
  return wrong.length > 0
    ? { kind: 'wrong', sentences: wrong }
    : { kind: 'filled', filled: { duty, who, from, to } }
}

/** The choice that leaves being on call to the head of service. */
export const headOfService = 'head-of-service'

/** What the form of service hours and on-call says. */
export type RotaSettings = Pick<Rota, 'serviceHours' | 'onCall' | 'outOfHoursTeams'>

/** Reads the form of service hours, who is on call and the boroughs' out-of-hours teams, one a line. `among` are those who can be named. */
export function readHoursForm(
  inputs: Readonly<Record<string, unknown>>,
  among: readonly string[],
): Filled<RotaSettings> {
  const serviceHours = readWorkingTime(textOf(inputs['hours']))
  const onCall = onCallOf(textOf(inputs['onCall']), among)
  const lines = textOf(inputs['teams'])
    .split(/[\r\n]+/)
    .filter((line) => line.trim() !== '')
  const outOfHoursTeams = lines.map(readTeam).filter((team) => team !== undefined)
  const boroughs = new Set(outOfHoursTeams.map(({ borough }) => borough))
  const sentences = [
    ...(serviceHours === undefined
      ? ['Write service hours like this: Monday to Friday, 09:00 to 17:30.']
      : []),
    ...(onCall === undefined ? ['Choose who is on call from the list.'] : []),
    ...(outOfHoursTeams.length < lines.length
      ? ['Write each out-of-hours team on a line of its own, like this: Lambeth: 020 7946 0201.']
      : []),
    ...(boroughs.size < outOfHoursTeams.length ? ['Give each borough once.'] : []),
  ]
  return serviceHours === undefined || onCall === undefined || sentences.length > 0
    ? { kind: 'wrong', sentences }
    : { kind: 'filled', filled: { serviceHours, ...onCall, outOfHoursTeams } }
}

/** The out-of-hours teams as the form shows and reads them. */
export function teamsAsTyped(teams: readonly OutOfHoursTeam[]): string {
  return teams.map(({ borough, telephone }) => `${borough}: ${telephone}`).join('\n')
}

function onCallOf(
  choice: string,
  among: readonly string[],
): { readonly onCall: OnCall | undefined } | undefined {
  if (choice === headOfService) return { onCall: undefined }
  if (choice === nobody) return { onCall: { kind: 'nobody' } }
  return among.includes(choice) ? { onCall: { kind: 'person', who: choice } } : undefined
}

function readTeam(line: string): OutOfHoursTeam | undefined {
  const [name = '', number = ''] = line.split(/:(.*)/)
  const borough = Borough.options.find((known) => known.toLowerCase() === name.trim().toLowerCase())
  const telephone = Telephone.safeParse(number)
  return borough === undefined || !telephone.success ? undefined : { borough, telephone: telephone.data }
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : ''
}
