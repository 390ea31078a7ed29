import { ClockTime } from '../time.ts'
import { usualClocks, type AlertClocks, type UrgencyClock } from './clocks.ts'

/** The clocks as a setting says them, or each part of it that is wrong, by its place and its name, without its value. */
export type ReadClocks =
  | { readonly clocks: AlertClocks; readonly wrong: readonly never[] }
  | { readonly clocks: undefined; readonly wrong: readonly string[] }

/** What one part of the setting takes, and the clocks with it; undefined where the value is wrong. */
interface Part {
  readonly takes: string
  readonly set: (clocks: AlertClocks, value: string) => AlertClocks | undefined
}

const mostMinutes = 7 * 24 * 60
const mostDays = 20

const parts: ReadonlyMap<string, Part> = new Map([
  ...(['U0', 'U1'] as const).flatMap((urgency) =>
    (['step', 'firstStep', 'decide'] as const).map(
      (name) => [`${urgency}.${name}`, minutes(urgency, name)] as const,
    ),
  ),
  ['U2.step', minutes('U2', 'step')],
  ['U2.acknowledge', { takes: 'a time of day such as 12:00', set: acknowledgedAt }],
  ['U3.step', minutes('U3', 'step')],
  ['U3.acknowledge', days('acknowledgeU3Days')],
  ['U3.decide', days('decideU3Days')],
])

/**
 * Reads clocks such as `U0.step=10;U1.step=60;U1.decide=240` over the usual ones: minutes for `step` (how long each person has
 * until the next is asked), `firstStep` and `decide`; for U2 the time of the next working day, for U3 working days.
 */
export function readClocks(text: string): ReadClocks {
  const wrong: string[] = []
  let clocks = usualClocks
  const given = text.split(';').map((part) => part.split('=').map((piece) => piece.trim()))
  for (const [place, [name = '', value = '', ...more]] of given.entries()) {
    const part = parts.get(name)
    const set = more.length > 0 ? undefined : part?.set(clocks, value)
    if (set !== undefined && given.findIndex(([other]) => other === name) === place) clocks = set
    else wrong.push(wrongPart(place, name, part))
  }
  if (wrong.length === 0) wrong.push(...contradictions(clocks))
  return wrong.length === 0 ? { clocks, wrong: [] } : { clocks: undefined, wrong }
}

function wrongPart(place: number, name: string, part: Part | undefined): string {
  return part === undefined
    ? `part ${place + 1} must begin with one of ${[...parts.keys()].join(', ')}`
    : `${name} must be given once, as ${part.takes}`
}

/** Whoever takes an alert must be able to do her first step before a decision is due, and somebody must be asked before. */
function contradictions({ of }: AlertClocks): readonly string[] {
  return (['U0', 'U1'] as const).flatMap((urgency) => {
    const { step, firstStep, decide } = of[urgency]
    return [
      ...(firstStep > decide ? [`${urgency}.firstStep must not be longer than ${urgency}.decide`] : []),
      ...(step > decide ? [`${urgency}.step must not be longer than ${urgency}.decide`] : []),
    ]
  })
}

function minutes(urgency: keyof AlertClocks['of'], name: keyof UrgencyClock): Part {
  return {
    takes: `whole minutes from 1 to ${mostMinutes}`,
    set: (clocks, value) => {
      const given = wholeNumber(value, mostMinutes)
      if (given === undefined) return undefined
      return { ...clocks, of: { ...clocks.of, [urgency]: { ...clocks.of[urgency], [name]: given } } }
    },
  }
}

function days(name: 'acknowledgeU3Days' | 'decideU3Days'): Part {
  return {
    takes: `working days from 1 to ${mostDays}`,
    set: (clocks, value) => {
      const given = wholeNumber(value, mostDays)
      return given === undefined ? undefined : { ...clocks, [name]: given }
    },
  }
}

function acknowledgedAt(clocks: AlertClocks, value: string): AlertClocks | undefined {
  const { success, data } = ClockTime.safeParse(value)
  return success ? { ...clocks, acknowledgeU2At: data } : undefined
}

function wholeNumber(text: string, most: number): number | undefined {
  const number = Number(text)
  return /^\d{1,5}$/.test(text) && number >= 1 && number <= most ? number : undefined
}
