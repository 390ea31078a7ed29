import type { Case } from '../../casework/records/case.ts'
import { aContact } from './records.ts'

/** All were seen on Tuesday, but Ayesha Khan a month ago. Jade Morgan is visited at home at two, and evicted on Monday. */
export function asOnADay(woman: Case): Case {
  const { organisation, givenName, keyworker } = woman
  const day = givenName === 'Ayesha' ? '2026-02-03' : '2026-03-10'
  const seen: Case = { ...woman, contacts: [aContact({ day, organisation })] }
  if (woman.id !== 'W-VV396G-C') return seen
  const arranged = { arrangedIn: 'contact-1', by: keyworker, mode: 'in-person' as const }
  return {
    ...seen,
    ...{ notVisitedAlone: true, safeContact: 'Text first, never ring.' },
    orders: [{ id: 'o', status: 'community-order', from: '2026-01-05', to: '2026-12-31' }],
    appointments: [
      { id: 'a', day: '2026-03-12', time: '14:00', place: 'home', enforceable: 'no', ...arranged },
      { id: 'b', day: '2026-03-11', time: '10:00', enforceable: 'yes', ...arranged },
    ],
    keyDates: [
      { id: 'k', kind: 'eviction', day: '2026-03-16', setBy: keyworker, setAt: '2026-03-01T09:00:00.000Z' },
    ],
  }
}
