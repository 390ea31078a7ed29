import type { Day } from '../../casework/time.ts'
import type { Attendance } from '../../casework/words.ts'
import type { Span } from '../text/finding.ts'
import type { ToldContact, ToldContacts } from './toldContact.ts'
import type { Workshop } from './workshop.ts'

/** The contacts of a workshop, a line for each woman, on the day it was held where that is told. */
export function ofWorkshop(
  { header, lines, strangers, parts, strangersNamed }: Workshop,
  day: Day | undefined,
): ToldContacts {
  const held = day === undefined ? {} : { day }
  const ofAll = [header, ...parts.filter(({ of }) => of === undefined)]
  const stretchesOf = (member: Span): readonly Span[] => [
    header,
    ...parts.filter(({ of }) => of === undefined || of.some(({ start }) => start === member.start)),
  ]
  const othersThan = (member: Span): readonly Span[] =>
    strangersNamed.filter(({ stranger }) => stranger.start !== member.start)
  const told = (member: Span, attendance: Attendance): ToldContact => ({
    ...{ stretches: stretchesOf(member), mentions: [], shared: false, attendance, ofAll },
    ...{ others: othersThan(member), ...held },
  })
  return {
    kind: 'workshop',
    contacts: lines.map(({ mention, attendance }) => ({
      ...told(mention, attendance),
      mentions: [mention],
    })),
    strangers: strangers.map((one) => ({
      ...{ start: one.start, end: one.end },
      told: told(one, one.attendance),
    })),
    everybody: {
      ...{ stretches: ofAll, mentions: [], shared: false, ofAll },
      ...{ others: strangersNamed, ...held },
    },
    unkept: parts.filter(({ of }) => of?.length === 0),
  }
}
