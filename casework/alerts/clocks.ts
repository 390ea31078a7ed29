import type { Urgency } from '../records/alertParts.ts'
import { minutesAfter, type ClockTime, type Instant } from '../time.ts'

/** The clock of one urgency, in minutes. U2 and U3 count working days besides, which `policyFor` looks up in the service hours. */
export interface UrgencyClock {
  /** How long each step of the ladder waits before the next person is asked; for U2 and U3 from the second time round on. */
  readonly step: number
  /** How long whoever takes it has for her first step; for U2 and U3 the end of the next working day takes its place. */
  readonly firstStep: number
  /** Until when a decision is due; for U2 and U3 the end of a working day takes its place. */
  readonly decide: number
}

/** The clocks of alerts (catalogue 2.2 with correction 1; project defaults). `scale` shortens every computed distance in demonstrations. */
export interface AlertClocks {
  readonly scale: number
  readonly of: Readonly<Record<Urgency, UrgencyClock>>
  /** At what time of the next working day a U2 must have been taken. */
  readonly acknowledgeU2At: ClockTime
  /** Within how many working days a U3 must have been taken, and decided. */
  readonly acknowledgeU3Days: number
  readonly decideU3Days: number
}

const day = 24 * 60

/** The clocks when nothing else is set. */
export const usualClocks: AlertClocks = {
  scale: 1,
  of: {
    U0: { step: 15, firstStep: 15, decide: 60 },
    U1: { step: 120, firstStep: 60, decide: 8 * 60 },
    U2: { step: day, firstStep: 7 * day, decide: day },
    U3: { step: day, firstStep: 7 * day, decide: 5 * day },
  },
  acknowledgeU2At: '12:00',
  acknowledgeU3Days: 3,
  decideU3Days: 5,
}

/** A deadline brought nearer to the act it counts from: the whole distance is multiplied with the scale. */
export function scaled(from: Instant, deadline: Instant, scale: number): Instant {
  if (scale === 1) return deadline
  return minutesAfter(from, ((Date.parse(deadline) - Date.parse(from)) / 60_000) * scale)
}
