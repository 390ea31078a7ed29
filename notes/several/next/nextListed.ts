import type { Instant } from '../../../casework/time.ts'
import { holdsDay, markedText, type Moments } from '../../planned/marked.ts'
import { nextOf, type NextFound } from '../../planned/nextFound.ts'
import { theirsIn } from '../../planned/readKeyDate.ts'
import { dayPlansIn } from '../../planned/readMoment.ts'
import type { Around } from '../../planned/readOurs.ts'
import type { Span } from '../../text/finding.ts'
import { passageAt, sentencesOf } from '../../text/passages.ts'
import { said } from '../../text/said.ts'
import { daysIn } from '../../when/readDays.ts'
import { timesIn } from '../../when/readTimes.ts'
import type { NamedContact } from './namedShort.ts'
import { anyHead, headBefore, notToCome, smallAlone } from './nextWords.ts'

/** The next contact of one of several women, where a message gives each her own. */
export interface NextListed {
  readonly contact: number
  readonly found: NextFound
}

/** A message as next contacts are read from it, given where it names whom. */
export function aroundOf(text: string, named: readonly Span[], now: Instant): Around {
  const moments: Moments = { days: daysIn(text, now), times: timesIn(text), women: named, now }
  return { text, marked: markedText(text, moments), moments, toldBefore: true, nothingTold: false }
}

const joiner = /^\s*(?:,|and|&|\+|n|\/|,\s?(?:and|&))\s*$/

/** Women named in one breath, with the words up to the next names or the end of the sentence. */
interface Entry extends Span {
  readonly named: readonly NamedContact[]
  /** Where the names end. */
  readonly behind: number
  readonly sentence: Span
}

/** The names of a text, each with the words behind it: "nia now tues 9.30", "K, J and T down for part 3 on 17/9". */
export function entriesOf(text: string, named: readonly NamedContact[]): readonly Entry[] {
  const sentences = sentencesOf(text)
  const entries: Entry[] = []
  let waiting: NamedContact[] = []
  for (const [at, name] of named.entries()) {
    waiting.push(name)
    const next = named[at + 1]
    if (next !== undefined && joiner.test(text.slice(name.end, next.start))) continue
    const sentence = passageAt(sentences, name.start) ?? name
    const start = waiting[0]?.start ?? name.start
    const end = Math.min(sentence.end, next?.start ?? sentence.end)
    entries.push({ named: waiting, start, behind: name.end, end: Math.max(name.end, end), sentence })
    waiting = []
  }
  return entries
}

/** The next contacts that a message gives to each of several women by a day of her own. */
export function nextsListed(around: Around, entries: readonly Entry[]): readonly NextListed[] {
  let last: { readonly sentence: number; readonly found: NextFound } | undefined
  return entries.flatMap((entry) => {
    const before = last?.sentence === entry.sentence.start ? last.found : undefined
    const lead = headBefore.exec(around.marked.slice(entry.sentence.start, entry.start))
    const from = lead === null ? undefined : entry.sentence.start + lead.index
    const own = ownNext(around, entry, { goesOn: before !== undefined, from })
    if (own === undefined) return []
    const found = inSameWay(own, before)
    last = { sentence: entry.sentence.start, found }
    return entry.named.map(({ contact }) => ({ contact, found }))
  })
}

/** "Nia in again Thurs 1pm, Chantelle in Fri 1pm": how the one is seen is how the next is. */
function inSameWay(found: NextFound, before: NextFound | undefined): NextFound {
  const mode = found.value.mode ?? before?.value.mode
  return { ...found, value: { ...found.value, ...said({ mode }) } }
}

/** What stands before the names of an entry. */
interface Leading {
  /** Whether a next contact was told of somebody before in the same sentence. */
  readonly goesOn: boolean
  /** Where words begin that say that days of theirs follow: "next ones kasia tues, joy weds". */
  readonly from: number | undefined
}

type LeadingDay = Leading & { readonly isNextDay: boolean }

function ownNext(around: Around, entry: Entry, leading: Leading): NextFound | undefined {
  const stretch = { start: entry.behind, end: entry.end }
  const [plan] = dayPlansIn(around.text, stretch, around.moments)
  if (plan === undefined || plan.isOver) return undefined
  const before = around.marked.slice(stretch.start, plan.day.start)
  const start = headAt(before, stretch.start, { ...leading, isNextDay: /^ne?xt/i.test(plan.day.text) })
  if (start === undefined || notToCome.test(before) || theirsIn(around, plan) !== undefined) return undefined
  const own = { ...plan, stretch: { start: Math.min(start, stretch.start), end: entry.end } }
  return { ...nextOf(around, own, { start, end: plan.day.start }), rule: 'next-of-each' }
}

/** Where the words begin that make a day hers: behind her name, else before the names, else the day alone of a list that goes on. */
function headAt(before: string, start: number, { goesOn, from, isNextDay }: LeadingDay): number | undefined {
  const head = headBefore.exec(before)
  if (head !== null) return start + head.index
  if (!smallAlone.test(before)) return undefined
  // "N next Thurs 2pm": the word is read as one of the day
  if (isNextDay) return start + before.length
  return from ?? (goesOn ? start + before.length : undefined)
}

/** Whether a message may give anybody a next contact: most name a day that was. */
export const mayListNext = ({ marked, moments }: Around): boolean =>
  holdsDay(marked) && (anyHead.test(marked) || moments.days.some(({ text }) => /^ne?xt/i.test(text)))
