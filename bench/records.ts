import { checkCharacterOf, referenceAlphabet } from '../casework/identifiers.ts'
import type { Case } from '../casework/records/case.ts'
import type { Colleague } from '../casework/records/colleague.ts'
import type { ContactDraft } from '../casework/records/contactDraft.ts'
import { dayOf, daysAfter, type Instant } from '../casework/time.ts'

/** The one tenant of the bench and its organisations, of which all but alerts know only the first. Nobody here exists. */
export const tenantId = '5f0c7c0e-8a52-4a53-9d3e-3a6f5c1b2d40'
const organisation = 'South London Alliance'
export const alertServices = Array.from({ length: 20 }, (_, service) => `Service ${service}`)
export const organisations = [organisation, ...alertServices]

/** A reference whose body counts up, so that no two women share one. */
export function referenceOf(place: number): string {
  const size = referenceAlphabet.length
  const digits = Array.from({ length: 6 }, (_, digit) => Math.floor(place / size ** digit) % size)
  const body = digits.map((digit) => referenceAlphabet.charAt(digit)).join('')
  return `W-${body}-${checkCharacterOf(body)}`
}

/** The object id of a colleague. */
export function colleagueIdOf(place: number): string {
  return `0b5e7a10-0000-4000-8000-${String(place).padStart(12, '0')}`
}

/** A keyworker. */
export function colleague(place: number): Colleague {
  return {
    ...{ kind: 'colleague', schemaVersion: 1, version: 0 },
    ...{ id: colleagueIdOf(place), tenantId, organisation, name: `Keyworker ${place}` },
    ...{ roles: ['keyworker'], state: 'active' },
  }
}

const given = [
  'Jade',
  'Aisha',
  'Katarzyna',
  'Nia',
  'Patience',
  'Tracy',
  'Destiny',
  'Maria',
  'Shanice',
  'Chloe',
]
const begun = [
  'Bra',
  'Cor',
  'Dun',
  'Fen',
  'Gar',
  'Hal',
  'Kin',
  'Lor',
  'Mar',
  'Nor',
  'Pen',
  'Ros',
  'Sel',
  'Tor',
]
const between = ['a', 'e', 'i', 'o', 'ba', 'de', 'fi', 'ga', 'le', 'mi', 'no', 'ra', 'si', 'te', 'va', 'wi']
const ended = ['bury', 'den', 'ford', 'gate', 'ham', 'ley', 'low', 'man', 'mere', 'son', 'ton', 'well']

/** The name of a woman: a given name that many share, and a family name that nobody shares. */
export function nameOf(place: number): { readonly givenName: string; readonly familyName: string } {
  const parts = [begun, between, between, ended]
  let rest = place
  const family = parts.map((part) => {
    const piece = part[rest % part.length] ?? ''
    rest = Math.floor(rest / part.length)
    return piece
  })
  const more = rest === 0 ? '' : `-${begun[rest % begun.length] ?? ''}ey`
  return { givenName: given[place % given.length] ?? '', familyName: `${family.join('')}${more}` }
}

/** A woman with two contacts in the last days, so that one more today moves when she was last seen; one of the colleagues being her keyworker. */
export function woman(place: number, colleagues: number, now: Instant): Case {
  const keyworker = colleagueIdOf(place % colleagues)
  return {
    ...{ kind: 'case', schemaVersion: 2, version: 0, id: referenceOf(place), organisation, keyworker },
    ...{ ...nameOf(place), referrals: [], boroughs: [{ borough: 'Lambeth', from: dayOf(now) }] },
    ...{ needs: [{ need: 'housing', status: 'identified', from: dayOf(now) }], orders: [], sharedWith: [] },
    ...{ notVisitedAlone: false, appointments: [], actions: [], keyDates: [], answers: [], changes: [] },
    contacts: [10, 3].map((days) => ({
      ...{ id: `${days} days ago`, with: 'her', day: daysAfter(dayOf(now), -days), minutes: 40 },
      ...{ mode: 'in-person', place: 'hub', attendance: 'came' },
      ...{ nationalCode: 'ATTC', topics: ['housing'], words: 'Saw her 40 mins at the hub re housing.' },
      ...{ author: keyworker, organisation, recordedAt: now },
    })),
    openedAt: now,
    openedBy: keyworker,
  }
}

/** A draft that only waits for its Save. */
export function readyDraft(id: string, owner: string, reference: string, now: Instant): ContactDraft {
  return {
    ...{ kind: 'contact-draft', schemaVersion: 1, version: 0, id, owner, revision: 0, organisation },
    ...{ state: 'open', words: 'Saw her 40 mins at the hub re housing.', corrections: [] },
    ...{ woman: reference, candidates: [reference] },
    reading: {
      ...{ with: 'her', day: dayOf(now), dayGiven: false, minutes: 40, mode: 'in-person', place: 'hub' },
      ...{ attendance: 'came', topics: ['housing'] },
    },
    ...{ createdAt: now, updatedAt: now },
  }
}
