import { additionWords } from '../../casework/alerts/additions.ts'
import type { Sight } from '../../casework/alerts/alertSight.ts'
import {
  categoryFacts,
  consentWords,
  decisionWords,
  endWords,
  groundWords,
} from '../../casework/alerts/alertCodes.ts'
import type { AlertView } from '../../casework/alerts/alertView.ts'
import type { ClimbReason } from '../../casework/records/alertParts.ts'
import type { TimelineEntry } from '../../casework/records/alertTimeline.ts'
import { momentInWords } from '../../casework/time.ts'
import { namesInWords, urgencyWords } from './alertWords.ts'

type Entry<What extends TimelineEntry['what']> = Extract<TimelineEntry, { what: What }>

/** Who reads a timeline, and the names in it. */
export interface TimelineReader extends Pick<AlertView, 'people' | 'now'> {
  readonly sight: Sight
}

type Words = { readonly [What in TimelineEntry['what']]: (entry: Entry<What>, to: TimelineReader) => string }

const askedBecause: Readonly<Record<ClimbReason, string>> = {
  sent: 'it was sent',
  'not-acknowledged': 'nobody had taken it',
  'not-reached': 'nobody else could be reached',
  lapsed: 'its owner let a step pass',
  'hand-over-not-taken': 'it was not taken over',
  reopened: 'it was opened again',
}

const name = (id: string, { people }: TimelineReader): string =>
  people[id]?.name ?? 'a colleague who has left'
const by = (entry: { readonly by: string }, to: TimelineReader): string => name(entry.by, to)
const moment = (at: string, { now }: TimelineReader): string => momentInWords(at, now)
const handles = ({ sight }: TimelineReader): boolean => sight === 'handles'
const other = (number: string | undefined): string => (number === undefined ? '' : ` (${number})`)

const words: Words = {
  raised: (entry, to) => `raised by ${by(entry, to)}`,
  delivered: (entry, to) => `delivered to ${name(entry.to, to)}`,
  'not-delivered': (entry, to) => `not delivered to ${name(entry.to, to)}: ${entry.reason}`,
  asked: (entry, to) => {
    const whom = namesInWords(entry.people.map((id) => name(id, to)))
    return `${whom} asked to take it, because ${askedBecause[entry.why]}`
  },
  acknowledged: (entry, to) => `acknowledged by ${by(entry, to)}`,
  'next-step': (entry, to) =>
    handles(to)
      ? `next step set by ${by(entry, to)}: ${entry.step}, due ${moment(entry.dueAt, to)}`
      : `next step due ${moment(entry.dueAt, to)}`,
  'longer-asked': (entry, to) =>
    `a later next step asked for by ${by(entry, to)}: ${entry.step}, due ${moment(entry.dueAt, to)}. ${entry.reason}`,
  'longer-agreed': (entry, to) =>
    handles(to)
      ? `agreed by ${by(entry, to)} that the next step waits longer: ${entry.step}, due ${moment(entry.dueAt, to)}`
      : `next step due ${moment(entry.dueAt, to)}`,
  'longer-not-agreed': (entry, to) => `a later next step not agreed by ${by(entry, to)}`,
  'step-done': (entry, to) =>
    handles(to) ? `done by ${by(entry, to)}: ${entry.step}` : `step done by ${by(entry, to)}`,
  'more-time': (entry, to) => `more time taken by ${by(entry, to)}, until ${moment(entry.dueAt, to)}`,
  lapsed: (entry, to) => `the next step of ${name(entry.owner, to)} passed without word`,
  'hand-over-asked': (entry, to) => `${by(entry, to)} asked ${name(entry.to, to)} to take it over`,
  'handed-over': (entry, to) => `taken over by ${by(entry, to)} from ${name(entry.from, to)}`,
  'hand-over-not-taken': (entry, to) =>
    `not taken over by ${name(entry.to, to)} in time; it stays with its owner`,
  added: (entry, to) => `added by ${by(entry, to)}. ${additionWords[entry.field]}: ${entry.text}`,
  spoken: (entry, to) => `${by(entry, to)} has spoken to ${name(entry.to, to)}`,
  urgency: (entry, to) => {
    const changed = `${entry.from} ${urgencyWords[entry.from]} to ${entry.to} ${urgencyWords[entry.to]}`
    return `urgency changed by ${by(entry, to)}, ${changed}${handles(to) ? `: ${entry.reason}` : ''}`
  },
  categories: (entry, to) =>
    `kind of concern set by ${by(entry, to)}: ${entry.categories.map((code) => categoryFacts[code].words).join('; ')}`,
  consent: (entry, to) => {
    const parts = [
      consentWords[entry.code].words,
      ...entry.grounds.map((each) => groundWords[each]),
      entry.note,
    ]
    return `her agreement recorded by ${by(entry, to)}: ${parts.filter((part) => part !== '').join('. ')}`
  },
  decided: (entry, to) =>
    `decided by ${by(entry, to)}: ${decisionWords[entry.decision].words}. ${entry.reason}`,
  'facts-withheld': (entry, to) =>
    `what happened withheld by ${by(entry, to)} from those who were only told: ${entry.reason}`,
  closing: (entry, to) =>
    `${by(entry, to)} asked to close it: ${endWords[entry.how]}${other(entry.other)}. ${entry.reason}`,
  'not-agreed': (entry, to) => `kept open by ${by(entry, to)}`,
  closed: (entry, to) => {
    const how = entry.how === undefined ? '' : `: ${endWords[entry.how]}${other(entry.other)}`
    const why = entry.reason === undefined ? '' : `. ${entry.reason}`
    return `closed by ${by(entry, to)}${handles(to) ? `${how}${why}` : ''}`
  },
  reopened: (entry, to) => `opened again by ${by(entry, to)}${handles(to) ? `: ${entry.reason}` : ''}`,
  linked: (entry, to) => `${by(entry, to)} said who the woman is: ${entry.reference}`,
  'opened-for': (entry, to) =>
    `opened by ${by(entry, to)} for the right woman; ${entry.instead} had been filed for another`,
  'contact-moved': (entry, to) =>
    `${by(entry, to)} filed a contact that its raiser wrote about then for another woman`,
}

/** One thing that happened to an alert, in words for its reader. */
export function entryInWords<What extends TimelineEntry['what']>(
  entry: Entry<What> & { readonly what: What },
  to: TimelineReader,
): string {
  return words[entry.what](entry, to)
}
