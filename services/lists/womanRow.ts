import type { ColleagueEntry } from '../../casework/indexes.ts'
import type { ComingEntry, WomanEntry } from '../../casework/womanEntry.ts'
import { may, type Asker } from '../../casework/permissions.ts'
import { supportStatusWords } from '../../casework/supportWords.ts'
import { dayOf, type Instant } from '../../casework/time.ts'
import type { ListRow } from './listFile.ts'

/** Who reads, when, and what the colleagues are called. */
export interface Reading {
  readonly reader: Asker
  readonly now: Instant
  readonly colleagues: readonly ColleagueEntry[]
}

/** A woman as a line of a file. Of her support it says nothing to a reader who may not see her details. */
export function womanRow(woman: WomanEntry, { reader, now, colleagues }: Reading): ListRow {
  const known = {
    ...{ Reference: woman.reference, 'First name': woman.givenName, 'Family name': woman.familyName },
    ...{ Borough: woman.borough, 'Before contact': beforeContact(woman) },
  }
  if (!may(reader, 'see-details', woman)) return known
  const today = dayOf(now)
  return {
    ...known,
    Keyworker: colleagues.find(({ id }) => id === woman.keyworker)?.name,
    Status: woman.status === undefined ? undefined : supportStatusWords[woman.status],
    Risk: woman.risk,
    'Last seen': woman.lastSeen,
    'Last tried': woman.lastTried,
    'Last heard from': woman.lastHeardFrom,
    'Next appointment': appointmentText(woman.coming.find(({ day }) => day >= today)),
  }
}

/** A day and, where it is known, a time, in the order in which they sort. */
export function appointmentText(
  appointment: Pick<ComingEntry, 'day' | 'time'> | undefined,
): string | undefined {
  if (appointment === undefined) return undefined
  const { day, time } = appointment
  return time === undefined ? day : `${day} ${time}`
}

/** A file is worked from when no card is at hand, so it says what the card says first. */
function beforeContact({ careful, notVisitedAlone }: WomanEntry): string {
  const rule = careful ? ['read her safe-contact rule first'] : []
  return [...rule, ...(notVisitedAlone ? ['not visited alone'] : [])].join('; ')
}
