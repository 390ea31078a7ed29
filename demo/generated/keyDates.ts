import type { KeyDate } from '../../casework/records/action.ts'
import type { Contact } from '../../casework/records/contact.ts'
import type { KeyDateKind } from '../../casework/supportWords.ts'
import { daysAfter, type Day } from '../../casework/time.ts'
import { workingDayFrom } from './calendar.ts'
import { idFor } from './journal.ts'
import type { Legal } from './orders.ts'
import type { Outline } from './outline.ts'
import { chanceFrom, type Chance } from './seed.ts'

interface Occasion {
  readonly kind: KeyDateKind
  readonly share: number
  readonly what: readonly [string, ...string[]]
}

const always: readonly Occasion[] = [
  { kind: 'health', share: 0.12, what: ['Eye clinic', 'Dentist, first visit in years', 'Smear test'] },
  { kind: 'other', share: 0.05, what: ['School meeting', 'Meter reading, somebody must be in'] },
]

const occasions: Readonly<Record<string, readonly Occasion[]>> = {
  housing: [
    { kind: 'other', share: 0.3, what: ['Housing interview at the council', 'Viewing of a flat'] },
    { kind: 'eviction', share: 0.06, what: ['Last day of the notice'] },
  ],
  finance: [{ kind: 'benefits', share: 0.45, what: ['Benefits assessment', 'Job centre, work coach'] }],
  health: [
    { kind: 'health', share: 0.5, what: ['GP, double appointment', 'Blood test', 'Therapy, first session'] },
  ],
  substances: [{ kind: 'health', share: 0.35, what: ['Treatment service review'] }],
  abuse: [{ kind: 'court', share: 0.22, what: ['Hearing about the non-molestation order'] }],
  family: [{ kind: 'other', share: 0.35, what: ["Review meeting, children's services", 'School meeting'] }],
  bail: [{ kind: 'court', share: 0.9, what: ['Court, first hearing', 'Bail return date'] }],
  'awaiting-sentence': [{ kind: 'court', share: 1, what: ['Sentence hearing'] }],
  'community-order': [{ kind: 'probation', share: 0.4, what: ['Probation appointment'] }],
  'suspended-sentence': [{ kind: 'probation', share: 0.4, what: ['Probation appointment'] }],
  licence: [
    { kind: 'probation', share: 0.4, what: ['Probation appointment'] },
    { kind: 'release', share: 0.2, what: ["Her partner's release", "Her brother's release"] },
  ],
}

/** What others have booked for her: some of it past, a good part in the coming weeks, each put down when her keyworker heard of it. */
export function keyDatesOf(
  outline: Outline,
  legal: Legal,
  contacts: readonly Contact[],
  today: Day,
): readonly KeyDate[] {
  const chance = chanceFrom(`${outline.seed}, her dates`)
  const known = contacts.filter(({ author }) => author === outline.keyworker.id)
  const isOver = outline.status === 'closed' || outline.status === 'declined'
  const reasons = [...outline.needs, ...legal.orders.map(({ status }) => status)]
  return [...reasons.flatMap((reason) => occasions[reason] ?? []), ...always]
    .filter(({ share }) => chance.happens(share))
    .flatMap((occasion, number): readonly KeyDate[] => {
      const heard = isOver || chance.happens(0.45) ? chosen(known, chance) : known.at(-1)
      if (heard === undefined) return []
      const day = dayFor(heard.day, today, !isOver && heard === known.at(-1), chance)
      return [dateFor(outline, occasion, { number, heard, day }, chance)]
    })
}

function chosen(known: readonly Contact[], chance: Chance): Contact | undefined {
  return chance.shuffled(known)[0]
}

function dayFor(heard: Day, today: Day, isToCome: boolean, chance: Chance): Day {
  const anybody = {}
  return isToCome
    ? workingDayFrom(anybody, daysAfter(today, chance.between(1, 34)))
    : workingDayFrom(anybody, daysAfter(heard, chance.between(3, 20)))
}

function dateFor(
  outline: Outline,
  { kind, what }: Occasion,
  { number, heard, day }: { readonly number: number; readonly heard: Contact; readonly day: Day },
  chance: Chance,
): KeyDate {
  const time = chance.pick(['09:00', '09:40', '10:30', '11:15', '14:00', '15:20'])
  return {
    id: idFor(outline, `date-${number + 1}`),
    kind,
    day,
    ...(kind === 'eviction' || kind === 'release' ? {} : { time }),
    what: chance.pick(what),
    ...{ setBy: heard.author, setAt: heard.recordedAt },
  }
}
