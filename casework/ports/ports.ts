import type { Instant } from '../time.ts'
import type { AlertClocks } from '../alerts/clocks.ts'
import type { RulesByOrganisation } from '../caseload/caseloadRules.ts'
import type { Measures } from '../measures/measure.ts'
import type { Outbox } from './outbox.ts'
import type { RecordStore } from './recordStore.ts'

/** What services are given from outside: the records, the time, and randomness. */
export interface Ports {
  readonly records: RecordStore
  /** The clocks of alerts that are sent from now on. */
  readonly clocks: AlertClocks
  /** What each organisation plans for its women and keyworkers, where that is not the usual. */
  readonly rules?: RulesByOrganisation | undefined
  /** Whether all is well with the bot itself; what is not known to be well is not said to be. */
  readonly isWell?: (() => Promise<boolean>) | undefined
  /** The measures that come with the assistant, and those of the organisation. */
  readonly measures: Measures
  /** Where a worker runs: hands it what was stored under its lease already. Elsewhere everything waits until it is due. */
  readonly outbox?: Outbox | undefined
  /** The present moment. */
  now(): Instant
  /** A number in [0, 1), from a cryptographic source. */
  random(): number
  /** An id never given before. */
  newId(): string
}
