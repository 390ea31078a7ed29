import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import type { KnownWoman } from '../../../notes/names/nameForms.ts'

/** The names that are given in Britain, from which caseloads are made: `names_uk_lists.json`. */
const UkNames = z.object({
  female: z.array(z.string()),
  surnames: z.array(z.object({ name: z.string() })),
})
type UkNames = z.infer<typeof UkNames>

/** The names in a folder of labelled text. */
export function ukNamesIn(folder: string): UkNames {
  return UkNames.parse(JSON.parse(readFileSync(join(folder, 'names_uk_lists.json'), 'utf8')))
}

const size = 30

/** A first and a family name. */
export interface PersonName {
  readonly givenName: string
  readonly familyName: string
}

/** The woman a row asks for, under her own reference. */
export const asked = 'W-ASKED0-0'

/**
 * A caseload of thirty women in which one is asked for. The others are drawn from the lists, the same for the same row, and
 * nobody else has a first name of `notCalled` or her family name.
 */
export function caseloadWith(
  woman: PersonName,
  names: UkNames,
  { row, notCalled = [] }: { readonly row: number; readonly notCalled?: readonly string[] },
): readonly KnownWoman[] {
  const taken = new Set([woman.givenName, ...notCalled].map((name) => name.toLowerCase()))
  const others: KnownWoman[] = []
  for (let step = 0; others.length < size - 1; step += 1) {
    const givenName = names.female[(row * 31 + step * 7) % names.female.length] ?? ''
    const familyName = names.surnames[(row * 17 + step * 13) % names.surnames.length]?.name ?? ''
    if (taken.has(givenName.toLowerCase()) || familyName.toLowerCase() === woman.familyName.toLowerCase())
      continue
    others.push({ reference: `W-OTHER${step}`, givenName, familyName })
  }
  return [...others.slice(0, row % size), { reference: asked, ...woman }, ...others.slice(row % size)]
}

/** A word or words with a capital each. */
export function capitalised(name: string): string {
  return name.replace(/(?<![\p{L}'’])\p{L}/gu, (letter) => letter.toUpperCase())
}
