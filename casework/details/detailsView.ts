import { may, type Subject } from '../permissions.ts'
import type { Action } from '../permissionTable.ts'
import type { Case } from '../records/case.ts'
import { DetailsPart } from '../records/caseChange.ts'
import type { Colleague } from '../records/colleague.ts'
import type { Instant } from '../time.ts'
import type { WomanFacts } from '../womanFacts.ts'
import { partnersToAgree } from './setAgreement.ts'
import type { PeopleChoices } from './setPeople.ts'

/** What the card of a woman's details shows; `names` are those of every colleague her record speaks of, by id. */
export interface DetailsView {
  readonly facts: WomanFacts
  readonly woman: Case
  readonly names: Readonly<Record<string, string>>
  readonly maySet: readonly DetailsPart[]
  readonly now: Instant
}

/** What the form of one part shows besides; `choices` are ids and organisations, their names stand in the view. */
export interface DetailsFormView extends DetailsView {
  readonly part: DetailsPart
  readonly choices: PeopleChoices
}

/** What each part needs to be set; for the people, one of these is enough. */
const actionsOfPart: Readonly<Record<DetailsPart, readonly Action[]>> = {
  support: ['set-support'],
  referral: ['set-support'],
  needs: ['set-support'],
  order: ['set-support'],
  safety: ['set-safety'],
  people: ['set-keyworker', 'restrict-record', 'share-record'],
  agreement: ['share-record'],
}

/** A woman as the permission table asks about her: what is a keyworker's own is the record of a woman she is keyworker of. */
export function subjectOfWoman(woman: Case): Subject {
  const { id: reference, organisation, sharedWith, restrictedTo, keyworker } = woman
  return { reference, organisation, sharedWith, restrictedTo, owner: keyworker }
}

/** The parts of a woman's record that a colleague may set. Where it is shared with nobody there is nothing for her to agree to. */
export function partsToSet(colleague: Colleague, woman: Case): readonly DetailsPart[] {
  const subject = subjectOfWoman(woman)
  return DetailsPart.options
    .filter((part) => part !== 'agreement' || partnersToAgree(woman).length > 0)
    .filter((part) => actionsOfPart[part].some((action) => may(colleague, action, subject)))
}
