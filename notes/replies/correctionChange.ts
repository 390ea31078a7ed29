import type { ContactDraft, ContactReading } from '../../casework/records/contactDraft.ts'
import type { ClockTime, Day, Instant } from '../../casework/time.ts'
import type { Attendance, Mode, Place, Topic, With } from '../../casework/words.ts'
import { inside, type CorrectionParts } from './correctionParts.ts'
import { blanked, outside, type Found, type Span } from '../text/finding.ts'
import type { KnownWoman } from '../names/nameForms.ts'
import type { NextValue } from '../planned/nextFound.ts'
import { readWho, type WhoReading } from '../names/readWho.ts'
import type { Clearable } from './clearances.ts'
import { momentChange, namesNext } from './nextChange.ts'
import { keyDateKind } from '../planned/keyDateKind.ts'
import type { KeyDateKind } from '../../casework/supportWords.ts'
import { withChange } from './withChange.ts'
import { said } from '../text/said.ts'

/** What a reply changes of a draft; what it does not name stays as it is. */
export interface DraftChange {
  readonly who?: WhoReading
  readonly with?: With
  readonly day?: Day
  readonly time?: ClockTime
  readonly minutes?: number
  readonly mode?: Mode
  readonly place?: Place
  readonly attendance?: Attendance
  readonly next?: NextValue
  /** What others have booked for her, beside what the draft holds of that. */
  readonly keyDates?: NonNullable<ContactReading['keyDates']>
  /** What its writer will do, beside what the draft holds of that. */
  readonly actions?: NonNullable<ContactReading['actions']>
  /** What is taken off with nothing in its place. */
  readonly clear?: readonly Clearable[]
  readonly addTopics: readonly Topic[]
  readonly removeTopics: readonly Topic[]
}

/** The draft that a reply may correct. */
export type CorrectedDraft = Pick<ContactDraft, 'woman' | 'candidates' | 'reading'>

/** A reply and what it is read against. */
export interface Reply {
  readonly text: string
  readonly now: Instant
  readonly women: readonly KnownWoman[]
  readonly draft: CorrectedDraft
  readonly parts: CorrectionParts
  /** Whether the text named the woman of the draft where it now says "she". */
  readonly namesHer: boolean
}

/** Everything that a reply would change of a draft. */
export function changeOf(reply: Reply): DraftChange {
  const { parts, text } = reply
  const withWhom = withChange(text)
  if (withWhom !== undefined) return { with: withWhom, addTopics: [], removeTopics: [] }
  const kept = <F extends Span>(found: readonly F[]): readonly F[] => outside(found, parts.refusals)
  const modes = kept(parts.modes)
  const mode = (modes.find(({ value }) => value.outright) ?? modes[0])?.value.mode
  const clear = [...new Set(parts.clearances.map(({ value }) => value))]
  return {
    ...momentAndMode(reply, mode),
    ...said({ who: whoChange(reply), clear: clear.length === 0 ? undefined : clear }),
    ...said({ minutes: kept(parts.minutes)[0]?.value ?? bareMinutes(reply) }),
    ...said({ place: kept(parts.places)[0]?.value, attendance: kept(parts.attendances)[0]?.value }),
    ...(parts.keyDates.length === 0 ? {} : { keyDates: parts.keyDates.map(({ value }) => withKind(value)) }),
    ...(parts.actions.length === 0 ? {} : { actions: parts.actions.map(({ value }) => value) }),
    addTopics: topics(kept(parts.topics)),
    removeTopics: topics(inside(parts.topics, parts.refusals)),
  }
}

/** The moment and the mode; "next appt by phone" gives the appointment that mode. */
function momentAndMode(reply: Reply, mode: Mode | undefined): Partial<DraftChange> {
  const moment = momentChange(reply)
  const next = moment.next ?? reply.draft.reading.next
  const named = reply.parts.next === undefined && namesNext(reply.text)
  if (mode === undefined || next === undefined || !named) return { ...moment, ...said({ mode }) }
  return { ...moment, next: said({ day: next.day, time: next.time, mode }) }
}

const topics = (found: readonly Found<Topic>[]): readonly Topic[] => [
  ...new Set(found.map(({ value }) => value)),
]

const withKind = <D extends { readonly text: string }>(date: D): D & { kind: KeyDateKind } => ({
  ...date,
  kind: keyDateKind(date.text),
})

const notHer =
  /^\W*(?:(?:no|nope|sorry|oops|ah|oh|um)\b\W*)*(?:(?:that|it|this|she)(?:['’]?s| is| was| wasn['’]?t| isn['’]?t)? )?(?:(?:not|wasn['’]?t|isn['’]?t) (?:her|the right (?:woman|person|one))|(?:the )?wrong (?:woman|person|one|name))[\W]*$/iu

/** Whether a reply says no more than that the woman is the wrong one. */
export function saysNotHer(text: string): boolean {
  return notHer.test(text)
}

function whoChange({ text, women, draft, parts }: Reply): WhoReading | undefined {
  if (saysNotHer(text)) return { candidates: without(draft.candidates, [draft.woman]) }
  const wrong = inside(parts.women, parts.refusals).flatMap(({ value }) => refusedOf(value, draft))
  const { who } = readWho(blanked(text, parts.refusals), women, true)
  const candidates = without(who.candidates, wrong)
  const [only] = candidates
  if (who.certain !== undefined && only !== undefined) return { certain: only, candidates }
  if (candidates.length === 1 && only !== undefined && wrong.length > 0) return { certain: only, candidates }
  if (candidates.length > 0) return { candidates }
  return wrong.length === 0 ? undefined : { candidates: without(draft.candidates, wrong) }
}

/** Whom a refused name rules out: of several whom it fits only the woman of the draft. */
function refusedOf(women: readonly KnownWoman[], { woman }: CorrectedDraft): readonly string[] {
  const references = women.map(({ reference }) => reference)
  if (references.length < 2) return references
  return woman !== undefined && references.includes(woman) ? [woman] : []
}

const without = (references: readonly string[], wrong: readonly (string | undefined)[]): readonly string[] =>
  references.filter((reference) => !wrong.includes(reference))

/** A number alone is minutes: "it was 50", and "50 not 40" where the draft says 40 minutes. */
function bareMinutes({ text, parts, draft }: Reply): number | undefined {
  if (parts.left.some((word) => !/^\d{1,3}$/.test(word))) return undefined
  const numbers = parts.left.filter((word) => /^\d{1,3}$/.test(word)).map(Number)
  const refused = parts.refusals.map(({ start, end }) => /\b\d{1,3}\b/.exec(text.slice(start, end))?.[0])
  const wrong = refused.find((number) => number !== undefined)
  const [minutes, ...others] = numbers.filter((number) => String(number) !== wrong)
  if (minutes === undefined || others.length > 0 || minutes < 5 || minutes > 300) return undefined
  return wrong === undefined || Number(wrong) === draft.reading.minutes ? minutes : undefined
}
