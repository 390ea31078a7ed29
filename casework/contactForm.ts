import { z } from 'zod'
import { chosen, orBlank } from './formInputs.ts'
import { refusedInputs } from './formRefusals.ts'
import { PlanId } from './plansLeftOut.ts'
import { Enforceable, longestNote } from './records/contact.ts'
import { ContactReading } from './records/contactDraft.ts'
import { ClockTime, Day } from './time.ts'
import { Attendance, Mode, Place, ReasonMissed, SentBy, Topic, With } from './words.ts'

/** What the inputs of the contact form send, by input id. */
const ContactInputs = z.object({
  someoneElse: orBlank(z.string().max(200)),
  with: With,
  day: Day,
  time: orBlank(ClockTime),
  minutes: orBlank(z.coerce.number().int().min(1).max(1440)),
  mode: orBlank(Mode),
  sentBy: orBlank(SentBy),
  place: orBlank(Place),
  attendance: orBlank(Attendance),
  reasonMissed: orBlank(ReasonMissed),
  underOrder: orBlank(Enforceable),
  topics: chosen(Topic),
  nextDay: orBlank(Day),
  nextTime: orBlank(ClockTime),
  nextUnderOrder: orBlank(Enforceable),
  words: z.string().max(longestNote).default(''),
  leaveOut: chosen(PlanId),
})

/** Why an input cannot be taken, in the words the person reads beside the form. */
const refusals: Readonly<Record<string, string>> = {
  someoneElse: 'A name can have at most 200 characters.',
  with: 'Say whether it was with her or about her.',
  day: 'Give the day of the contact.',
  time: 'Give the time as hours and minutes, for example 14:30, or leave it empty.',
  minutes: 'Minutes are a whole number from 1 to 1440, or empty.',
  mode: 'Choose how from the list, or leave it empty.',
  sentBy: 'Choose who wrote the message from the list, or leave it empty.',
  place: 'Choose the place from the list, or leave it empty.',
  attendance: 'Choose whether she came from the list, or leave it empty.',
  reasonMissed: 'Choose why she missed it from the list.',
  underOrder: 'Say whether the appointment was under her order: Yes, No or Not known.',
  nextUnderOrder: 'Say whether the next appointment is under her order: Yes, No or Not known.',
  topics: 'Choose topics from the list, or none.',
  nextDay: 'Give the day of the next appointment, or leave it empty.',
  nextTime: 'Give the time of the next appointment as hours and minutes, or leave it empty.',
  leaveOut: 'Choose what to leave out from the list, or nothing.',
  words: `A note can have at most ${longestNote.toLocaleString('en-GB')} characters.`,
}

/** What a filled-in contact form says, or why it cannot be taken. */
export type ContactFormAnswer =
  | {
      readonly kind: 'filled'
      readonly reading: ContactReading
      readonly words: string
      readonly someoneElse: string | undefined
      readonly leaveOut: readonly PlanId[]
    }
  | { readonly kind: 'wrong'; readonly sentences: readonly string[] }

/** Reads the contact form. Every input that cannot be taken is named in a sentence; none is silently left out. */
export function readContactForm(inputs: unknown): ContactFormAnswer {
  const { success, data, error } = ContactInputs.safeParse(inputs)
  if (!success) return { kind: 'wrong', sentences: refusedInputs(error, refusals) }
  const { someoneElse, words, nextDay, nextTime, nextUnderOrder: enforceable, leaveOut, ...said } = data
  if (nextDay === undefined && nextTime !== undefined) {
    return { kind: 'wrong', sentences: ['Give the day of the next appointment, or take its time away.'] }
  }
  const next =
    nextDay === undefined
      ? undefined
      : { day: nextDay, time: nextTime, ...(enforceable === undefined ? {} : { enforceable }) }
  return {
    kind: 'filled',
    reading: ContactReading.parse(withoutBlanks({ ...said, dayGiven: true, next })),
    words,
    leaveOut,
    someoneElse: someoneElse?.trim() === '' ? undefined : someoneElse,
  }
}

function withoutBlanks(values: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined))
}
