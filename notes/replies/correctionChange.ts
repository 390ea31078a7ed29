import type { ContactDraft } from '../../casework/records/contactDraft.ts'
import type { ClockTime, Day } from '../../casework/time.ts'
import type { Attendance, Mode, Place, Topic, With } from '../../casework/words.ts'
import type { CorrectionParts } from './correctionParts.ts'
import { blanked, outside, overlaps, type Found, type Span } from '../text/finding.ts'
import type { KnownWoman } from '../names/nameForms.ts'
import type { NextValue } from '../planned/readNext.ts'
import { readWho, type WhoReading } from '../names/readWho.ts'
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
  readonly addTopics: readonly Topic[]
  readonly removeTopics: readonly Topic[]
}

/** The draft that a reply may correct. */
export type CorrectedDraft = Pick<ContactDraft, 'woman' | 'candidates' | 'reading'>

/** A reply and what it is read against. */
export interface Reply {
  readonly text: string
  readonly women: readonly KnownWoman[]
  readonly draft: CorrectedDraft
  readonly parts: CorrectionParts
}

/** Everything that a reply would change of a draft. */
export function changeOf(reply: Reply): DraftChange {
  const { parts, draft } = reply
  const kept = <F extends Span>(found: readonly F[]): readonly F[] => outside(found, parts.refusals)
  const mode = kept(parts.modes).find(({ value }) => value.outright) ?? kept(parts.modes)[0]
  return {
    ...momentChange(parts, draft),
    ...said({ who: whoChange(reply), with: withChange(reply.text), mode: mode?.value.mode }),
    ...said({ minutes: kept(parts.minutes)[0]?.value ?? bareMinutes(reply) }),
    ...said({ place: kept(parts.places)[0]?.value, attendance: kept(parts.attendances)[0]?.value }),
    addTopics: topics(kept(parts.topics)),
    removeTopics: topics(inside(parts.topics, parts.refusals)),
  }
}

/** Those findings that lie within one of some stretches. */
export function inside<F extends Span>(found: readonly F[], spans: readonly Span[]): readonly F[] {
  return found.filter((one) => spans.some((span) => overlaps(one, span)))
}

const topics = (found: readonly Found<Topic>[]): readonly Topic[] => [
  ...new Set(found.map(({ value }) => value)),
]

function whoChange({ text, women, draft, parts }: Reply): WhoReading | undefined {
  const wrong = inside(parts.women, parts.refusals).flatMap(({ value }) => value)
  const wrongReferences = wrong.map(({ reference }) => reference)
  const { who } = readWho(blanked(text, parts.refusals), women, true)
  const candidates = who.candidates.filter((reference) => !wrongReferences.includes(reference))
  const [only] = candidates
  if (who.certain !== undefined && only !== undefined) return { certain: only, candidates }
  if (candidates.length === 1 && only !== undefined && wrong.length > 0) return { certain: only, candidates }
  if (candidates.length > 0) return { candidates }
  if (wrong.length === 0) return undefined
  return { candidates: draft.candidates.filter((reference) => !wrongReferences.includes(reference)) }
}

const aboutHer =
  /^(?:(?:no|sorry|actually|it was|that was|this was|not with her)[,\s]+)*about her(?:[,\s]+not with her)?[.!]?$/i
const withHer =
  /^(?:(?:no|sorry|actually|it was|that was|this was|not about her)[,\s]+)*with her(?:[,\s]+not about her)?[.!]?$/i

function withChange(text: string): With | undefined {
  const words = text.trim().slice(0, 80)
  if (aboutHer.test(words)) return 'about-her'
  return withHer.test(words) ? 'her' : undefined
}

type MomentChange = Pick<DraftChange, 'day' | 'time' | 'next'>

function momentChange(parts: CorrectionParts, { reading }: CorrectedDraft): MomentChange {
  const day = outside(parts.days, parts.refusals)[0]?.value
  const time = outside(parts.times, parts.refusals)[0]?.value
  const next = nextChange(parts, reading, { day: day?.future, time })
  if (next !== undefined && parts.next === undefined) return { next }
  if (next === undefined && day !== undefined && day.past === undefined && day.future !== undefined) {
    return { next: said({ day: day.future, time }) }
  }
  return said({ day: day?.past, time, next })
}

/** The next appointment that a reply names, or moves by refusing its day or its time. */
function nextChange(
  parts: CorrectionParts,
  reading: CorrectedDraft['reading'],
  { day, time }: { readonly day: Day | undefined; readonly time: ClockTime | undefined },
): NextValue | undefined {
  if (parts.next !== undefined) return parts.next.value
  if (reading.next === undefined || !refusesNext(parts, reading)) return undefined
  const { next } = reading
  return said({ day: day ?? next.day, time: time ?? next.time, mode: next.mode })
}

/** "3pm not 2pm" is about the next appointment where that, and not the contact, stands at 2 pm. */
function refusesNext(parts: CorrectionParts, reading: CorrectedDraft['reading']): boolean {
  const { next } = reading
  if (next === undefined) return false
  const times = inside(parts.times, parts.refusals).map(({ value }) => value)
  const days = inside(parts.days, parts.refusals).map(({ value }) => value)
  const time = times.some((one) => one === next.time && one !== reading.time)
  return time || days.some(({ past, future }) => future === next.day && past !== reading.day)
}

/** A number alone is minutes: "it was 50", and "50 not 40" where the draft says 40 minutes. */
function bareMinutes({ text, parts, draft }: Reply): number | undefined {
  const numbers = parts.left.filter((word) => /^\d{1,3}$/.test(word)).map(Number)
  const refused = parts.refusals.map(({ start, end }) => /\b\d{1,3}\b/.exec(text.slice(start, end))?.[0])
  const wrong = refused.find((number) => number !== undefined)
  const [minutes, ...others] = numbers.filter((number) => String(number) !== wrong)
  if (minutes === undefined || others.length > 0 || minutes < 5 || minutes > 300) return undefined
  return wrong === undefined || Number(wrong) === draft.reading.minutes ? minutes : undefined
}
