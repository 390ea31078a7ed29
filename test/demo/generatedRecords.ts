import { countsAsOpen, currentStatus } from '../../casework/caseState.ts'
import type { Case } from '../../casework/records/case.ts'
import type { AnyRecord } from '../../casework/records/record.ts'
import { dayOf, type Instant } from '../../casework/time.ts'
import { inventedRecords } from '../../demo/generated/records.ts'
import { people } from '../../demo/invented.ts'
import { thursday } from '../support/thursday.ts'

export const recordsAt = (now: Instant, women?: number): readonly AnyRecord[] =>
  [...inventedRecords(now, women)].flat()
export const records = recordsAt(thursday)
export const today = dayOf(thursday)
export const women = records.filter((record) => record.kind === 'case')
export const team = records.filter((record) => record.kind === 'colleague')
export const alerts = records.filter((record) => record.kind === 'alert')
export const open = women.filter((woman) => countsAsOpen(currentStatus(woman)?.status))
export const contacts = women.flatMap((woman) => woman.contacts)
export const wellKnown = new Set(people.women.map(({ reference }) => reference))

export const keyworkerOf = (woman: Case): string => team.find(({ id }) => id === woman.keyworker)?.name ?? ''
export const of = (name: string): readonly Case[] => women.filter((woman) => keyworkerOf(woman) === name)
export const share = (some: readonly unknown[], all: readonly unknown[]): number => some.length / all.length
export const withStatus = (status: string): readonly Case[] =>
  women.filter((woman) => currentStatus(woman)?.status === status)
