import type { MorningSetting } from '../records/morningSetting.ts'
import type { Instant } from '../time.ts'

/** When somebody is sent her day, for her card. */
export interface MorningView {
  readonly setting: Pick<MorningSetting, 'at' | 'zone' | 'on'>
  /** When the next one comes; undefined where none does. */
  readonly next: Instant | undefined
  readonly now: Instant
}
