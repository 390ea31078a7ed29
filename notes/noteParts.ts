import type { Instant } from '../casework/time.ts'
import type { ReasonMissed, Topic } from '../casework/words.ts'
import { contactSigns } from './contact/contactSigns.ts'
import type { ContactSign } from './contact/rules/signRules.ts'
import { howAndWhere, togetherFor, type HowAndWhere } from './contact/howAndWhere.ts'
import { reasonMissedOf } from './contact/reasonMissedOf.ts'
import type { KeyDateFound } from './planned/readKeyDate.ts'
import type { ActionFound } from './planned/readAction.ts'
import type { NextFound } from './planned/nextFound.ts'
import type { CueFound } from './harm/cuesIn.ts'
import { plansIn, type Plans } from './planned/plansIn.ts'
import type { Moments } from './planned/marked.ts'
import { withoutNextOfOthers } from './planned/ofOthers.ts'
import { likeThisOne } from './planned/likeThisOne.ts'
import { outside, overlaps, type Finding, type Found, type Span } from './text/finding.ts'
import { clausesOf, passageAt, sentencesOf } from './text/passages.ts'
import { said } from './text/said.ts'
import { topicsIn } from './topics/readTopics.ts'
import { withUnclaimedDays } from './planned/unclaimedDays.ts'
import { contactMoment } from './when/contactWhen.ts'
import { withoutTakenBack } from './when/corrected.ts'
import { hasBeenAtHead } from './when/toldAtHead.ts'
import { dayHorizon } from './when/horizon.ts'
import { daysIn } from './when/readDays.ts'
import type { DayValue } from './when/dayValue.ts'
import { lengthsBesideNames } from './when/lengths/besideName.ts'
import { lengthToEnd } from './when/lengths/startToEnd.ts'
import { durationsIn } from './when/readDuration.ts'
import { timesIn } from './when/readTimes.ts'

/** The parts of a note as they were found; what is not said is missing. */
export interface NoteParts extends HowAndWhere {
  readonly named: boolean
  readonly signs: readonly Found<ContactSign>[]
  readonly day?: Found<DayValue>
  readonly time?: Found<string>
  readonly minutes?: Found<number>
  readonly reasonMissed?: ReasonMissed
  readonly topics: readonly Found<Topic>[]
  readonly next?: NextFound
  readonly actions: readonly ActionFound[]
  readonly keyDates: readonly KeyDateFound[]
}

/** What is known of a note before it is read: what in it may mean harm, and whether it is of a group of which is told who came. */
interface Known {
  readonly cues?: readonly CueFound[]
  readonly isHeld?: boolean
}

/** Finds the parts of a note, given where women are named in it. */
export function partsOf(
  text: string,
  now: Instant,
  women: readonly Span[],
  { cues = [], isHeld = false }: Known = {},
): NoteParts {
  const head = text.slice(0, dayHorizon)
  const moments = momentsIn(head, now, { women, isHeld })
  const plans = plansIn(text, { ...moments, women, now })
  const { next, actions, keyDates } = plans
  const taken = [...(next === undefined ? [] : [next]), ...actions, ...keyDates]
  const signs = outside(contactSigns(text), women)
  const durations = outside(lengthsIn(head, women), taken)
  const sentence = contactSentence(text, outside(signs, taken), women)
  const how = howAndWhere(text, sentence, { taken, women, lengths: durations })
  const other = [...durations, ...how.read]
  const passage = {
    ...{ text: head, sentence, clauses: clausesOf(head), signs, women, other },
    ...{ lengths: durations, next: taken },
    ...{ about: how.parts.aboutHer, attendance: how.parts.attendance?.value },
  }
  const contact = contactMoment(passage, { ...moments, now })
  const dated = { text: head, now, moments, women, contact, about: how.parts.aboutHer !== undefined }
  const ahead = withoutNextOfOthers(withUnclaimedDays(withoutDay(plans, contact.day), dated), dated)
  const minutes = durations[0] ?? lengthToEnd(head, contact.time, moments.times)
  const attendance = how.parts.attendance ?? togetherFor(minutes, how.parts)
  return said({
    ...how.parts,
    ...ahead,
    ...contact,
    ...{ attendance, minutes, signs, named: women.length > 0 },
    reasonMissed: reasonMissedOf(text, attendance, how.parts.reason),
    next: likeThisOne(text, ahead.next, { time: contact.time?.value, mode: how.parts.mode?.value }),
    topics: topicsOf(text, women, cues),
  })
}

/** The days and times of a text that its writer does not take back. */
function momentsIn(
  text: string,
  now: Instant,
  { women, isHeld }: { readonly women: readonly Span[]; readonly isHeld: boolean },
): Moments {
  return {
    days: withoutTakenBack(text, outside(daysIn(text, now), women)).map((day) =>
      hasBeenAtHead(text, day, isHeld),
    ),
    times: withoutTakenBack(text, timesIn(text)),
  }
}

/** What is planned without the day of a contact that was called off ahead: "CV session tomorrow off" is no key date. */
function withoutDay(plans: Plans, day: Span | undefined): Plans {
  if (day === undefined) return plans
  const { next, actions, keyDates } = plans
  return {
    ...said({ next: next !== undefined && overlaps(next, day) ? undefined : next }),
    actions: outside(actions, [day]),
    keyDates: outside(keyDates, [day]),
  }
}

/** How long it took; where nothing else says it, a bare number behind her name may. */
function lengthsIn(text: string, women: readonly Span[]): readonly Found<number>[] {
  const lengths = durationsIn(text)
  return lengths.length > 0 ? lengths : lengthsBesideNames(text, women)
}

/** A name is no topic, but harm is also told in words that name her. */
function topicsOf(text: string, women: readonly Span[], cues: readonly CueFound[]): NoteParts['topics'] {
  const topics = topicsIn(text, cues)
  const worded = new Set(outside(topics, women))
  return topics.filter((topic) => worded.has(topic) || topic.rule.startsWith('harm-of-'))
}

/** The sentence that tells of the contact: the first with a sign of one, or with a name, or the first of all. */
function contactSentence(text: string, signs: readonly Span[], women: readonly Span[]): Span {
  const place = signs[0]?.start ?? women[0]?.start ?? 0
  return passageAt(sentencesOf(text), place) ?? { start: 0, end: text.length }
}

/** Everything that the parts of a note were read from. */
export function findingsOf(parts: NoteParts): readonly Finding[] {
  const { day, time, minutes, mode, sentBy, place, attendance, next, aboutHer, actions, keyDates } = parts
  const single = [day, time, minutes, mode, sentBy, place, attendance, next, aboutHer]
  return [
    ...single.filter((finding) => finding !== undefined),
    ...parts.topics,
    ...parts.signs,
    ...actions,
    ...keyDates,
  ]
}
