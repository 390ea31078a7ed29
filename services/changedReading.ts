import type { ContactReading } from '../casework/records/contactDraft.ts'
import type { Clearable } from '../notes/replies/clearances.ts'
import type { DraftChange } from '../notes/replies/correctionChange.ts'

/** What is known of a contact after a reply has changed it: what the reply names, and nothing else that can still be so. */
export function changedReading(reading: ContactReading, change: DraftChange): ContactReading {
  const { who: _who, clear = [], addTopics, removeTopics, keyDates = [], actions = [], ...fields } = change
  const kept = reading.topics.filter((topic) => !removeTopics.includes(topic))
  const dayGiven = reading.dayGiven || fields.day !== undefined
  const { assumed = [], ...told } = withoutOtherDay(reading, fields)
  const possible = withoutOldOrder(withoutHerComing(withoutOldPlace(told, fields), fields), fields)
  const topics = [...new Set([...kept, ...addTopics])]
  const planned = {
    ...listed('keyDates', [...(reading.keyDates ?? []), ...keyDates]),
    ...listed('actions', [...(reading.actions ?? []), ...actions]),
    ...listed(
      'assumed',
      assumed.filter((part) => fields[part] === undefined),
    ),
  }
  return { ...withoutOldLength(cleared(possible, clear), fields), ...fields, ...planned, dayGiven, topics }
}

function listed<K extends string, V>(name: K, values: readonly V[]): Partial<Record<K, V[]>> {
  const found: Partial<Record<K, V[]>> = {}
  return values.length === 0 ? found : { ...found, [name]: [...values] }
}

function cleared(reading: ContactReading, clear: readonly Clearable[]): ContactReading {
  return clear.reduce((left, field) => {
    const { [field]: _cleared, ...rest } = left
    return rest
  }, reading)
}

type Fields = Pick<DraftChange, 'mode' | 'with' | 'attendance' | 'day' | 'time'>

/** A contact that turns out to have been a call or a message did not take place anywhere. */
function withoutOldPlace(reading: ContactReading, { mode }: Fields): ContactReading {
  if (mode === undefined || mode === 'in-person' || mode === 'group') return reading
  const { place: _place, ...elsewhere } = reading
  return elsewhere
}

/** A contact that turns out to have been with somebody else does not say whether she came. */
function withoutHerComing(reading: ContactReading, { with: who }: Fields): ContactReading {
  if (who !== 'about-her') return reading
  const { attendance: _attendance, ...apart } = reading
  return apart
}

/** A contact that turns out not to have taken place took no time: a call that nobody answered has no minutes. */
function withoutOldLength(reading: ContactReading, { attendance }: Fields): ContactReading {
  if (attendance === undefined || attendance === 'came') return reading
  const { minutes: _minutes, ...untimed } = reading
  return untimed
}

/** What was said of the appointment of one day or time says nothing of that of another. */
function withoutOldOrder(reading: ContactReading, { day, time }: Fields): ContactReading {
  if (day === undefined && time === undefined) return reading
  const { underOrder: _order, ...asked } = reading
  return asked
}

/** What a person says of the day, or of how it went, is not open any more. */
function withoutOtherDay(reading: ContactReading, { day, attendance }: Fields): ContactReading {
  if (day === undefined && attendance === undefined) return reading
  const { otherDay: _other, ...settled } = reading
  return settled
}
