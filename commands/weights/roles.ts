import { readFileSync } from 'node:fs'
import { roleHeads, type Role } from '../../notes/when/model/roleHeads.ts'
import type { DayValue } from '../../notes/when/dayValue.ts'
import { daysIn } from '../../notes/when/readDays.ts'
import { timesIn } from '../../notes/when/readTimes.ts'
import { signsOfDay } from '../../notes/when/roleSigns.ts'
import { nameIndex } from '../../notes/names/nameIndex.ts'
import { nameMentions } from '../../notes/names/nameMentions.ts'
import { outside } from '../../notes/text/finding.ts'
import { momentOf } from '../reading/moment.ts'
import { CaseloadFile, KeyworkerNote } from '../scores/keyworker/keyworkerNote.ts'
import type { Example } from './examples.ts'
import { linesOf } from './linesOf.ts'

type Contact = KeyworkerNote['expect']['contacts'][number]

/** Every day of the notes of one contact as an example of what it is the day of, but of some notes. */
export function examplesOfRoles(...without: readonly string[]): readonly Example[] {
  const women = nameIndex(CaseloadFile.parse(JSON.parse(readFileSync('test/corpora/women.json', 'utf8'))))
  return linesOf('keyworker_notes').flatMap((line): readonly Example[] => {
    const { id, text, now: written, expect } = KeyworkerNote.parse(line)
    const [contact, another] = expect.contacts
    const now = momentOf(written)
    if (contact === undefined || another !== undefined || now === undefined || without.includes(id)) return []
    const named = nameMentions(text, women)
    const days = outside(daysIn(text, now), named)
    return days.map((day) => {
      const keys = signsOfDay({ text, now, days, times: timesIn(text), women: named }, day)
      return {
        keys,
        count: keys.length,
        truths: roleHeads.map((role) => Number(isOf(contact, role, day.value))),
      }
    })
  })
}

function isOf(
  { date, dateGiven, next, dates, actions }: Contact,
  role: Role,
  { past, future }: DayValue,
): boolean {
  if (role === 'contact') return dateGiven && past === date
  if (future === undefined) return false
  if (role === 'next') return next?.date === future
  return role === 'key-date'
    ? dates.some((one) => one.date === future)
    : actions.some(({ due }) => due === future)
}
