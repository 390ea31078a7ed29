import { isCalledOff } from '../casework/calledOff.ts'
import type { ContactReading, Cue } from '../casework/records/contactDraft.ts'
import type { Day, Instant } from '../casework/time.ts'
import type { Topic } from '../casework/words.ts'
import type { KnownWoman } from './names/nameForms.ts'
import type { Mention } from './names/nameMentions.ts'
import { whoOf, type WhoReading } from './names/readWho.ts'
import { assumedParts } from './assumedParts.ts'
import type { CueFound } from './harm/cuesIn.ts'
import { keyDateKind } from './planned/keyDateKind.ts'
import { inGroupAgain } from './planned/likeThisOne.ts'
import { asPlanned, dayPlannedFor, type InPlan } from './planned/plannedList.ts'
import { findingsOf, partsOf, type NoteParts } from './noteParts.ts'
import type { ToldContact } from './several/toldContact.ts'
import { herWords, type HerWords } from './several/herWords.ts'
import { withOwnLength } from './several/lengthInGroup.ts'
import type { NamedAgain } from './several/namedAgain.ts'
import { ownText, without, type OwnText } from './several/ownText.ts'
import { byPlace, type Finding, type Found, type Span } from './text/finding.ts'
import { said } from './text/said.ts'
import { topicsOfGroup } from './topics/topicsOfGroup.ts'
import { topicsOfMissed } from './topics/topicsOfMissed.ts'
import { assumedDay, timeInNight } from './when/assumedDay.ts'
import { isOnlyWeighed } from './weighing/ruleOfWeight.ts'

/**
 * One contact that a message tells of. `words` are what is kept for her: her own part, with every other woman named in it as
 * "another woman"; `shared` says that it could not be cut from another woman's.
 */
export interface NoteContact {
  readonly who: WhoReading
  readonly contact: ContactReading
  readonly words: string
  readonly shared: boolean
  readonly cues: readonly Cue[]
}

/** A contact as it was read, with what it was read from. */
export interface ReadContact {
  readonly contact: NoteContact
  readonly told: ToldContact
  readonly parts: NoteParts
  /** Where a place of the message stands in her words. */
  readonly placeOf: HerWords['placeOf']
  readonly findings: readonly Finding[]
  /** Whether what was read could stand as a note of its own. */
  readonly isNote: boolean
  /** Whether it tells of no contact at all, only of one thing that its writer will do: "chase housing for Jade on Friday". */
  readonly isPlan: boolean
}

/** What reading a contact needs beside its words: the moment, and every place of the message that names a woman or may mean harm. */
export interface ContactContext {
  readonly now: Instant
  readonly mentions: readonly Mention[]
  /** Words that name one of those women once more. */
  readonly again: readonly NamedAgain[]
  readonly cues: readonly CueFound[]
}

/** Reads one contact of a message from its own stretches. */
export function readContact(
  message: string,
  told: ToldContact,
  { now, mentions, again, cues }: ContactContext,
): ReadContact {
  const own = ownText(message, without(told.stretches, told.notHers ?? []))
  const read = partsOf(
    own.text,
    now,
    mentions.flatMap((mention) => own.here(mention)),
    {
      cues: cues.flatMap((cue) => own.here(cue).map(({ start, end }) => ({ ...cue, start, end }))),
      isHeld: told.attendance !== undefined,
    },
  )
  const parts = ofMissed(ofGroup(read, told, own), told)
  const hers = new Set(told.mentions.flatMap(({ women }) => women))
  const named = mentions.filter(({ rank }) => rank !== 'hint')
  const others = [...named, ...again].filter((one) => !isHers(one, hers))
  const { words, placeOf } = herWords(
    message,
    told.stretches,
    [...others, ...(told.others ?? [])].sort(byPlace).map((other) => asOther(message, other)),
  )
  const planned = dayPlannedFor(message, now)
  const held = inWorkshop(onDay(contactReading(parts, now), told), told)
  const reading = inGroupAgain(withOwnLength(message, held, told), parts.next)
  const plan = planned === undefined ? undefined : inPlanOf(own, planned, [...others, ...apart(told)])
  return {
    ...{ told, parts, placeOf },
    contact: {
      ...{ who: whoOf(told.mentions), words, shared: told.shared, cues: [] },
      contact: inPlan(withoutLength(reading), plan),
    },
    findings: findingsOf(parts).map((finding) => own.there(asFinding(finding))),
    isNote: couldBeNote(parts),
    isPlan: isOnlyPlan(parts),
  }
}

function inPlanOf(own: ReturnType<typeof ownText>, day: Day, others: readonly Span[]): InPlan {
  return { day, text: own.text, shared: others.some((other) => own.here(other).length > 0) }
}

/** The places that name somebody else than the first does, where it is asked which of them is meant. */
function apart({ mentions }: ToldContact): readonly Mention[] {
  const [first] = mentions
  return mentions.filter(({ women }) => first !== undefined && !isHers({ women }, new Set(first.women)))
}

const inPlan = (contact: ContactReading, plan: InPlan | undefined): ContactReading =>
  plan === undefined ? contact : asPlanned(contact, plan)

function onDay(contact: ContactReading, { day }: ToldContact): ContactReading {
  return day === undefined ? contact : { ...contact, day, dayGiven: true }
}

/** A contact with what the way a message is made up says of it: that she was in a workshop, and whether she came. */
function inWorkshop(contact: ContactReading, { attendance }: ToldContact): ContactReading {
  if (attendance === undefined) return contact
  const { assumed: _assumed, ...own } = contact
  return { ...own, with: 'her', mode: 'group', attendance }
}

/** What was found in a woman's part of a message about a group, without the topics that are the group's and not hers. */
function ofGroup(parts: NoteParts, { attendance, ofAll }: ToldContact, own: OwnText): NoteParts {
  if (ofAll === undefined) return parts
  const isOfAll = (topic: Found<Topic>): boolean => {
    const { start, end } = own.there(topic)
    return ofAll.some((stretch) => start >= stretch.start && end <= stretch.end)
  }
  return { ...parts, topics: topicsOfGroup(parts.topics, { attendance, isOfAll }) }
}

/** What was found in a woman's part of a message without what is no need of hers where nothing took place. */
function ofMissed(parts: NoteParts, told: ToldContact): NoteParts {
  return { ...parts, topics: topicsOfMissed(parts.topics, told.attendance ?? parts.attendance?.value) }
}

/** Where nothing took place, a length is none of a contact's: "missed group 2-3.15". */
function withoutLength({ minutes, ...contact }: ContactReading): ContactReading {
  const took = contact.attendance === undefined || contact.attendance === 'came'
  return took ? { ...contact, ...said({ minutes }) } : contact
}

function isHers({ women }: Pick<Mention, 'women'>, hers: ReadonlySet<KnownWoman>): boolean {
  return women.some((woman) => hers.has(woman))
}

function asOther(message: string, { start, end }: Span): { start: number; end: number; possessive: boolean } {
  return { start, end, possessive: /['’ʼ`´]s?$/iu.test(message.slice(start, end)) }
}

function contactReading(parts: NoteParts, now: Instant): ContactReading {
  const { day, minutes, mode, sentBy, place, attendance, reasonMissed, next } = parts
  const time = timeInNight(parts.time, now)
  return {
    with: parts.aboutHer === undefined ? 'her' : 'about-her',
    day: day?.value.past ?? assumedDay(time, now),
    dayGiven: day !== undefined,
    ...said({
      otherDay: dayCalledOffAhead(parts),
      assumed: assumedParts(parts),
      time,
      minutes: minutes?.value,
      mode: mode?.value,
      place: place?.value,
    }),
    ...said({ sentBy: sentBy?.value, attendance: attendance?.value, reasonMissed, next: next?.value }),
    topics: [...new Set(parts.topics.map(({ value }) => value))],
    ...said({ actions: valuesOf(parts.actions), keyDates: keyDatesOf(parts) }),
  }
}

/** "Cancelled Tues": where it is not the Tuesday before today, it is the one to come. */
function dayCalledOffAhead({ day, attendance }: NoteParts): Day | undefined {
  const { past, future } = day?.value ?? {}
  const isOff = isCalledOff({ attendance: attendance?.value })
  return isOff && past !== undefined && past !== future ? future : undefined
}

function keyDatesOf({ keyDates }: NoteParts): ContactReading['keyDates'] {
  return valuesOf(keyDates)?.map((date) => ({ ...date, kind: keyDateKind(date.text) }))
}

function valuesOf<T>(found: readonly Found<T>[]): T[] | undefined {
  return found.length === 0 ? undefined : found.map(({ value }) => value)
}

function asFinding({ kind, start, end, text, rule }: Finding): Finding {
  return { kind, start, end, text, rule }
}

function isOnlyPlan(parts: NoteParts): boolean {
  const [action, ...more] = parts.actions
  if (action?.value.due === undefined || more.length > 0) return false
  const { signs, attendance, mode, minutes, day, time, next, keyDates } = parts
  const told = [attendance, mode, minutes, day, time, next].some((one) => one !== undefined)
  return !told && signs.length === 0 && keyDates.length === 0
}

/** Whether a message could stand as a note of its own, which what is only weighed never makes of it. */
function couldBeNote(parts: NoteParts): boolean {
  const says = findingsOf(parts).some((one) => one.kind !== 'contact' && !isOnlyWeighed(one))
  // Minutes alone are no note: "it was 50 mins" is about the contact before.
  const attended = parts.attendance !== undefined && parts.attendance.start !== parts.minutes?.start
  return (
    parts.signs.length > 0 ||
    attended ||
    (parts.next !== undefined && !isOnlyWeighed(parts.next)) ||
    (parts.named && says)
  )
}
