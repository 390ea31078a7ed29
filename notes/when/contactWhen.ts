import type { ClockTime } from '../../casework/time.ts'
import { outside, type Found } from '../text/finding.ts'
import type { DayValue } from './dayValue.ts'
import type { Moments } from '../planned/marked.ts'
import { timeOfDay } from './readWhen.ts'
import type { ContactPassage } from './contactPassage.ts'
import { firstTimeLeft } from './firstTimeLeft.ts'
import { isOfContact } from './isOfContact.ts'
import { isMeantAhead } from './meantAhead.ts'
import { isToldAtHead } from './toldAtHead.ts'
import { isOutright } from './saidOutright.ts'
import { onTheirWeek } from './onTheirWeek.ts'
import { said } from '../text/said.ts'
import { isRatherToCome, isToldByOthers } from './dayOfElse.ts'
import { isOfNotice } from './ofNotice.ts'
import { dayBeside, timeBeside } from './besideContact.ts'
import { cameAfterAll, cameAfterDue, rangBackFirst } from './cameAfterAll.ts'
import { putOff } from './putOff.ts'
import { agreedTime } from './agreedTime.ts'

/** The day and the time of the contact itself, as far as the note says them. */
export interface ContactMoment {
  readonly day?: Found<DayValue>
  readonly time?: Found<ClockTime>
}

/** A contact's own moment is among the first that a note names; a text of nothing but dates stays quick. */
const most = 50

/** Reads the contact's own day and time towards the past; the day of a court date, an eviction or a next appointment is none. */
export function contactMoment(passage: ContactPassage, moments: Moments): ContactMoment {
  const taken = [...passage.next, ...passage.women]
  const days = onTheirWeek(outside(moments.days.slice(0, most), taken), passage.text, moments).filter(
    (one) => !isToldByOthers(passage, one) && !isMeantAhead(passage.text, one),
  )
  const times = outside(moments.times.slice(0, most), [...passage.next, ...moments.days.slice(0, most)])
  const own = days.filter(
    (one) =>
      mayBeContact(one) && isOfContact(passage, one, moments) && !isRatherToCome(passage, one, moments),
  )
  const mayBe = days.filter((one) => !isRatherToCome(passage, one, moments))
  const off = putOffDay(passage, moments)
  const day =
    off ??
    cameAfterAll(passage, days) ??
    own[0] ??
    dayBeside(passage, mayBe) ??
    days.find((one) => isToldAtHead(passage.text, one))
  const time =
    day === undefined
      ? undefined
      : timeOfDay(
          passage.text,
          day,
          off === undefined ? times : outside(moments.times.slice(0, most), moments.days),
        )
  if (time !== undefined) return said({ day, time })
  const open = day === undefined ? mayBe.filter((one) => mayBeDay(passage.text, one)) : []
  const shut = moments.days
    .slice(0, most)
    .filter((one) => one.start !== day?.start && !open.some(({ start }) => start === one.start))
  const free = times.filter((one) => isFree(one, shut, passage) && !isOfNotice(passage, one))
  const alone = timeAlone(passage, free, moments)
  if (alone === undefined) return said({ day })
  const itsDay = day ?? open.find((one) => timeOfDay(passage.text, one, [alone]) !== undefined)
  return said({ day: itsDay, time: firstOfRow(passage.text, times, alone) })
}

/** The day that was called off ahead, also where its words look like those of a plan. */
function putOffDay(passage: ContactPassage, moments: Moments): Found<DayValue> | undefined {
  if (!mayBeOff(passage)) return undefined
  const days = outside(moments.days.slice(0, most), passage.women)
  return putOff(
    passage,
    days.filter((one) => !isToldByOthers(passage, one)),
    moments,
  )
}

/** A day that is the contact's where the time beside it is. */
const mayBeDay = (text: string, day: Found<DayValue>): boolean =>
  mayBeContact(day) && isOutright(text, day) !== false

/** The contact's time where it stands apart from the contact's day. */
function timeAlone(
  passage: ContactPassage,
  free: readonly Found<ClockTime>[],
  moments: Moments,
): Found<ClockTime> | undefined {
  return (
    agreedTime(passage, free) ??
    cameAfterDue(
      passage,
      free.filter((one) => isOfContact(passage, one, moments)).sort(rangBackFirst(passage)),
    ) ??
    timeBeside(passage, free) ??
    firstTimeLeft(passage, free, moments.days)
  )
}

/** A contact that is not known to have taken place, or to have been tried, may be called off ahead. */
const mayBeOff = ({ attendance }: ContactPassage): boolean =>
  attendance !== 'came' && attendance !== 'no-answer'

/** The first of several times in a row, "(10:15, 14:40)". */
function firstOfRow(
  text: string,
  times: readonly Found<ClockTime>[],
  time: Found<ClockTime>,
): Found<ClockTime> {
  const before = times[times.indexOf(time) - 1]
  if (before === undefined || !/^[\s,;&/]{1,4}(?:and\s)?$/.test(text.slice(before.end, time.start)))
    return time
  return firstOfRow(text, times, before)
}

/** A day that has been, and not one of those that are only told as background: "3 months ago". */
const mayBeContact = ({ value, rule }: Found<DayValue>): boolean =>
  value.past !== undefined && rule !== 'long-ago' && rule !== 'in-a-while'

function isFree(time: Found<ClockTime>, days: readonly Found<DayValue>[], { text }: ContactPassage): boolean {
  return days.every(
    (day) => timeOfDay(text, day, [time]) === undefined || /\.\s/.test(text.slice(day.end, time.start)),
  )
}
