import type { OpenAlertLine } from './alerts/knowing.ts'
import type { ColleagueEntry } from './indexes.ts'
import { currentBorough } from './caseState.ts'
import { contactClocks, countingContacts } from './contactClocks.ts'
import { subjectOfWoman } from './details/detailsView.ts'
import { nameOfWoman, fullName } from './names.ts'
import { may } from './permissions.ts'
import type { Case } from './records/case.ts'
import type { Colleague } from './records/colleague.ts'
import type { Contact } from './records/contact.ts'
import type { Day } from './time.ts'

/** What one colleague may read of a woman wherever she is shown. An open alert and her safe-contact rule come first. */
export interface WomanFacts {
  readonly reference: string
  readonly name: string
  readonly givenName: string
  /** Her first and family name and reference, for a button. */
  readonly title: string
  readonly whose: string
  readonly borough: string
  readonly openAlerts: readonly OpenAlertLine[]
  readonly safeContact?: string | undefined
  readonly notVisitedAlone?: boolean
  /** Who must not receive anything about her. */
  readonly mustNotReceive?: string | undefined
  /** Null when she was never seen, undefined when the reader may not know. */
  readonly lastSeen?: Day | null | undefined
}

/** A contact as one colleague may read it: without its words when they are another organisation's own. */
export type ReadableContact = Omit<Contact, 'words'> & { readonly words?: string }

/** What the facts are drawn from besides her case. */
export interface Around {
  readonly keyworker: Pick<ColleagueEntry, 'id' | 'name'> | undefined
  /** Those of her open alerts that this colleague may know of. */
  readonly alerts: readonly OpenAlertLine[]
}

/** The facts of a woman for one colleague. A partner gets no date she was last seen (catalogue 5.3). */
export function womanFacts(woman: Case, colleague: Colleague, around: Around): WomanFacts {
  const ofService = woman.organisation === colleague.organisation
  return {
    reference: woman.id,
    name: fullName(woman),
    givenName: woman.givenName,
    title: `${nameOfWoman(woman)}, ${woman.id}`,
    whose: whoseWoman(around.keyworker, colleague),
    borough: currentBorough(woman),
    openAlerts: around.alerts,
    safeContact: woman.safeContact,
    notVisitedAlone: woman.notVisitedAlone,
    mustNotReceive: woman.mustNotReceive,
    lastSeen: ofService ? (contactClocks(woman).lastSeen ?? null) : undefined,
  }
}

/** The contacts of a woman that one colleague may read, newest first: everything of her own organisation, of others only when hers is the service, and then without words. */
export function readableContacts(woman: Case, colleague: Colleague): readonly ReadableContact[] {
  const ofService = woman.organisation === colleague.organisation
  const mayKnow = may(colleague, 'see-kept-apart', subjectOfWoman(woman))
  return countingContacts(woman)
    .filter((contact) => ofService || contact.organisation === colleague.organisation)
    .map((contact) => (contact.organisation === colleague.organisation ? contact : withoutWords(contact)))
    .map((contact) => (mayKnow ? contact : withoutKeptApart(contact)))
}

function withoutKeptApart({ keptApart: _apart, ...rest }: ReadableContact): ReadableContact {
  return rest
}

/** What it said before it was put right is words as well. */
function withoutWords({ words: _words, corrections: _corrections, ...rest }: Contact): ReadableContact {
  return rest
}

function whoseWoman(keyworker: Around['keyworker'], colleague: Colleague): string {
  if (keyworker === undefined) return 'no keyworker'
  return keyworker.id === colleague.id ? 'yours' : `with ${keyworker.name}`
}
