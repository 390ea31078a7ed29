import type { Weights } from '../../notes/weighing/weights.ts'
import { examplesOfHow } from './contacts.ts'
import { exampleOfHarm, examplesOfNeeds, type Sentence } from './examples.ts'
import { learn, type How } from './learn.ts'
import { randomFrom } from './random.ts'
import { examplesOfRoles } from './roles.ts'
import { sentencesToLearn } from './sentences.ts'

const seed = 7

/** Chosen by leaving authors out. */
const harm: How = { mostKept: 40_000, shrink: { first: 2e-3, others: 5e-3 } }
const needs: How = { mostKept: 20_000, shrink: { first: 2e-3, others: 2e-3 } }
const contacts: How = { mostKept: 20_000, shrink: { first: 2e-3, others: 2e-3 } }
const roles: How = { mostKept: 6_000, shrink: { first: 1e-3, others: 1e-3 } }

/** Weights with the signs that they are for, in the order of their places. */
export type Learnt = Weights & { readonly keys: readonly string[] }

/** What is learnt of harm from all labelled sentences but those of some authors, so that theirs can be read as if nobody had seen them. */
export function harmLearntWithout(...authors: readonly string[]): Learnt {
  return learn(sentencesWithout(authors).map(exampleOfHarm), harm, randomFrom(seed))
}

/** What is learnt of needs from the sentences whose needs are labelled, but those of some authors. */
export function needsLearntWithout(...authors: readonly string[]): Learnt {
  return learn(sentencesWithout(authors).flatMap(examplesOfNeeds), needs, randomFrom(seed))
}

/** What is learnt of how and with whom a contact was from the notes of one contact, but those of some authors. */
export function howLearntWithout(...authors: readonly string[]): Learnt {
  return learn(examplesOfHow(...authors), contacts, randomFrom(seed))
}

/** What is learnt of what a day of a note is the day of, from the notes of one contact, but some of them. */
export function rolesLearntWithout(...notes: readonly string[]): Learnt {
  return learn(examplesOfRoles(...notes), roles, randomFrom(seed))
}

function sentencesWithout(authors: readonly string[]): readonly Sentence[] {
  return sentencesToLearn().filter(({ author }) => !authors.includes(author))
}
