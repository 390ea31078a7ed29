import type { ComingEntry, WomanEntry } from '../../casework/womanEntry.ts'
import { keyworker, organisation, references } from './records.ts'

/** What lists know of a woman of medium risk in one-to-one support, seen on 10 March 2026. */
export function aWomanEntry(overrides: Partial<WomanEntry> = {}): WomanEntry {
  return {
    reference: references[0],
    givenName: 'Jade',
    familyName: 'Morris',
    organisation,
    keyworker,
    borough: 'Lambeth',
    sharedWith: [],
    careful: false,
    notVisitedAlone: false,
    status: 'engaged',
    since: '2026-01-05',
    risk: 'medium',
    lastSeen: '2026-03-10',
    coming: [],
    unrecorded: [],
    missed: [],
    orders: [],
    keyDates: [],
    needs: [],
    measured: [],
    later: [],
    ...overrides,
  }
}

/** An appointment that a keyworker booked, as lists know it. */
export function aComingEntry(overrides: Partial<ComingEntry> = {}): ComingEntry {
  return { day: '2026-03-19', enforceable: 'not-known', by: keyworker, ...overrides }
}
