import type { Instant } from '../../../casework/time.ts'
import type { ReadContact } from '../../noteContact.ts'
import { inGroupAgain, likeThisOne } from '../../planned/likeThisOne.ts'
import type { NextFound } from '../../planned/nextFound.ts'
import { overlaps, type Span } from '../../text/finding.ts'
import { dayHorizon } from '../../when/horizon.ts'
import { namedContacts, type NamedWomen } from './namedShort.ts'
import { nextsAtTimes } from './nextAtTimes.ts'
import { aroundOf, entriesOf, mayListNext, nextsListed } from './nextListed.ts'
import { nextOfAll } from './nextOfAll.ts'

/**
 * The contacts of a message with what it gives each of its women as the next, wherever it stands: "nia now tues 9.30, patience
 * weds 11", "Both back next Thurs". What was read for one from the words of another is not hers.
 */
export function withNextOfEach(
  text: string,
  read: readonly ReadContact[],
  { named, now }: { readonly named: readonly NamedWomen[]; readonly now: Instant },
): readonly ReadContact[] {
  if (read.length < 2) return read
  const head = text.slice(0, dayHorizon)
  const names = namedContacts(
    head,
    read,
    named.filter(({ end }) => end <= dayHorizon),
  )
  const around = aroundOf(head, names, now)
  if (!mayListNext(around)) return read
  const own = [...nextsAtTimes(around, names), ...nextsListed(around, entriesOf(head, names))]
  const all = own.length > 0 ? [] : nextOfAll(around, read)
  return read.map((one, at) => {
    const found = [...own, ...all].find(({ contact }) => contact === at)?.found
    if (found !== undefined) return withNext(head, one, found)
    return own.some((other) => isReadFrom(one, other.found)) ? withoutNext(one) : one
  })
}

const nextOf = ({ findings }: ReadContact): Span | undefined => findings.find(({ kind }) => kind === 'next')

function isReadFrom(one: ReadContact, other: NextFound): boolean {
  const next = nextOf(one)
  return next !== undefined && overlaps(next, other)
}

function withNext(text: string, one: ReadContact, told: NextFound): ReadContact {
  const { contact } = one.contact
  if (isReadAlike(one, told)) return one
  const found = likeThisOne(text, told, { time: contact.time, mode: contact.mode }) ?? told
  const reading = inGroupAgain({ ...contact, next: found.value }, found)
  const findings = [...one.findings.filter(({ kind }) => kind !== 'next'), asFinding(found)]
  return { ...one, findings, contact: { ...one.contact, contact: reading } }
}

/** Whether her own words told as much already, and more of how it is to be. */
function isReadAlike({ contact: { contact } }: ReadContact, { value }: NextFound): boolean {
  const { next } = contact
  if (next?.day !== value.day || next.mode === undefined) return false
  // "Both back" of a group was read as of a visit while nobody had said that it was one
  if (contact.mode === 'group' && next.mode === 'in-person' && value.mode === undefined) return false
  return value.time === undefined || value.time === next.time
}

function withoutNext(one: ReadContact): ReadContact {
  const { next: _next, ...contact } = one.contact.contact
  const findings = one.findings.filter(({ kind }) => kind !== 'next')
  return { ...one, findings, contact: { ...one.contact, contact } }
}

const asFinding = ({ kind, start, end, text, rule }: NextFound): ReadContact['findings'][number] => ({
  ...{ kind, start, end, text, rule },
})
