import type { ContactReading } from '../../casework/records/contactDraft.ts'
import type { ClockTime, Day, Instant } from '../../casework/time.ts'
import { said } from '../text/said.ts'
import { daysIn } from '../when/readDays.ts'
import { event } from '../when/words/aroundContact.ts'
import { hourAlone } from './bareHour.ts'

const lead =
  /^\W*(?:(?:my |the )?(?:plans?|diary|visits|appts|appointments|schedule|rota)\s?(?:is |for |on |:|-)?\s*)?$/i
const headed = /^\s?(?::|[-–—](?=\s))/
const told =
  /\b(?:saw|met|seen|rang|rung|phoned|called|spoke\w*|texted|txt['’]?d|e-?mailed|visited|came|attended|went|did|had|was|were|dna\w*|no[ -]show|missed|cancel\w*|moved|can['’]?t|no answer|voicemail|vm|today|yesterday|sent|received|said|says|mins?|minutes|hrs?|hours?)\b/i

/** The day that a message is a plan for, where it begins with one that can only be to come ("Plan for tmrw:") and tells nothing that was. */
export function dayPlannedFor(message: string, now: Instant): Day | undefined {
  const [first] = daysIn(message.slice(0, reach), now)
  if (first?.value.future === undefined || first.value.past !== undefined) return undefined
  const { start, end } = first
  const isHeading = lead.test(message.slice(0, start)) && headed.test(message.slice(end))
  return isHeading && !told.test(message.slice(end)) ? first.value.future : undefined
}

const reach = 80

/** What is known of the words of a contact that stands in a plan. */
export interface InPlan {
  readonly day: Day
  /** Her own words. */
  readonly text: string
  /** Whether another woman is named in them, so that nothing can be said to be hers. */
  readonly shared: boolean
}

/** A contact of a plan: nothing took place, and when, how and where it was written to be is the next. */
export function asPlanned(contact: ContactReading, { day, text, shared }: InPlan): ContactReading {
  const { with: who, day: written, topics, actions, keyDates, time, mode, place } = contact
  const own = contact.next?.time ?? time ?? timeAlone(text)
  const isOurs = actions === undefined && keyDates === undefined && !event.test(text)
  const isHers = isOurs && !shared && (own ?? mode ?? place) !== undefined
  const next = isHers ? said({ day, time: own, mode, place }) : undefined
  return { with: who, day: written, dayGiven: false, topics, ...said({ actions, keyDates, next }) }
}

/** The one bare hour of some words: "Aisha 12 HV". */
function timeAlone(text: string): ClockTime | undefined {
  const [only, ...more] = [...text.matchAll(/(?<![\p{L}\p{N}/.:£])\d{1,2}(?:[.:]\d\d)?(?![\p{L}\p{N}/:%])/gu)]
  return only === undefined || more.length > 0 ? undefined : hourAlone(only[0])
}
