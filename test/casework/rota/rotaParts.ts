import type { ColleagueEntry } from '../../../casework/indexes.ts'
import type { Role } from '../../../casework/records/colleague.ts'
import type { Override, Rota } from '../../../casework/records/rota.ts'
import { usualServiceHours } from '../../../casework/rota/serviceTime.ts'

/** A colleague of "Our centre" with a telephone number, who has the name of her id. */
export function person(id: string, role: Role, changes: Partial<ColleagueEntry> = {}): ColleagueEntry {
  return {
    ...{ id, name: id, organisation: 'Our centre', roles: [role], telephone: '020 7946 0100' },
    ...{ state: 'active', ...changes },
  }
}

/** A rota of "Our centre" with the usual hours, and nothing else unless it is given. */
export function aRota(changes: Partial<Rota> = {}): Rota {
  return {
    ...{ kind: 'rota', schemaVersion: 1, version: 1, id: 'Our centre', serviceHours: usualServiceHours },
    ...{ overrides: [], outOfHoursTeams: [], ...changes },
  }
}

/** An override for one person from Thursday 12 March 2026, 9 am, to Friday, 9 am. */
export function anOverride(duty: Override['duty'], who: string, changes: Partial<Override> = {}): Override {
  return {
    ...{ id: `${duty} ${who}`, duty, who, by: 'head', at: '2026-03-01T09:00:00.000Z' },
    ...{ from: '2026-03-12T09:00:00.000Z', to: '2026-03-13T09:00:00.000Z', ...changes },
  }
}
