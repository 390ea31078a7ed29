import type { Case } from '../../casework/records/case.ts'
import { aContact } from './records.ts'

/** All were seen on Tuesday but Ayesha Khan, who is to be seen weekly and was not for a month; Joy Price's support has ended. */
export function asInACaseload(woman: Case): Case {
  const seen = (day: string): Case => ({
    ...woman,
    contacts: [aContact({ day, organisation: woman.organisation })],
  })
  if (woman.givenName === 'Ayesha') return { ...seen('2026-02-10'), risk: 'high', safeContact: 'Text first.' }
  if (woman.givenName !== 'Joy') return seen('2026-03-10')
  const statuses = [{ status: 'closed', from: '2026-03-01', by: woman.keyworker }] as const
  return { ...woman, referrals: [{ id: 'r', day: '2026-01-01', statuses: [...statuses] }] }
}
