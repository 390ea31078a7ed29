import type { Alert } from '../../casework/records/alert.ts'
import type { AskedCue } from '../../casework/records/askedCue.ts'
import type { Case } from '../../casework/records/case.ts'
import type { Colleague } from '../../casework/records/colleague.ts'
import type { AnyRecord } from '../../casework/records/record.ts'
import type { Day } from '../../casework/time.ts'
import { inventedRecords } from '../../demo/generated/records.ts'
import { aContactDraft } from '../support/records.ts'

// A Friday morning, so that "the last working day" is yesterday; the figures of 140 invented women are counted from their whole records.
export const now = '2026-03-13T08:30:00.000Z'
export const today: Day = '2026-03-13'
export const yesterday: Day = '2026-03-12'
const keyworkerOfDraft = '00000000-0000-4000-8000-000000000101'
const draft = aContactDraft({ owner: keyworkerOfDraft, updatedAt: '2026-03-10T09:00:00.000Z' })
export const sets = [...inventedRecords(now), [draft]].map((set) => set.map(altered))
const records: readonly AnyRecord[] = sets.flat()
export const cases = records.filter((record): record is Case => record.kind === 'case')
export const alerts = records.filter((record): record is Alert => record.kind === 'alert')
export const cues = records.filter((record): record is AskedCue => record.kind === 'asked-cue')
export const colleagues = records.filter((record): record is Colleague => record.kind === 'colleague')
export const named = (name: string): Colleague =>
  colleagues.find((one) => one.name === name) ?? nobodyElse(name)
export const ruth = named('Ruth Bello')
export const ines = named('Ines Moreau')

function nobodyElse(name: string): never {
  throw new Error(`Nobody is called ${name}`)
}

/** What the invented records have none of: a pause without a day, a referral that lies, a meeting nobody wrote of, a step that passed. */
function altered(record: AnyRecord, place: number): AnyRecord {
  if (record.kind === 'alert') return alteredAlert(record)
  if (record.kind !== 'case' || record.referrals.length === 0) return record
  const status = (name: 'paused' | 'referred'): Case['referrals'] => [
    { id: 'r', day: '2026-03-02', statuses: [{ status: name, from: '2026-03-02', by: record.keyworker }] },
  ]
  const lain = {
    id: 'lain',
    day: '2026-03-09',
    enforceable: 'no' as const,
    arrangedIn: 'c',
    by: record.keyworker,
  }
  if (place === 3) return { ...record, referrals: status('paused') }
  if (place === 4) return { ...record, referrals: status('referred'), contacts: [] }
  return place === 5 ? { ...record, appointments: [...record.appointments, lain] } : record
}

function alteredAlert(alert: Alert): Alert {
  if (alert.owner === undefined || alert.closed !== undefined) return alert
  const climb = { step: 0, round: 1, since: now, dueAt: '2026-03-13T12:00:00.000Z', why: 'lapsed' as const }
  return { ...alert, climb, urgency: 'U1', raisedAt: '2026-03-12T11:00:00.000Z' }
}
