import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { Attendance, Mode, Place, With } from '../../casework/words.ts'
import { howHeads, type HowHead } from '../../notes/contact/model/howHeads.ts'
import { nameIndex } from '../../notes/names/nameIndex.ts'
import { nameMentions } from '../../notes/names/nameMentions.ts'
import { CaseloadFile } from '../scores/keyworker/keyworkerNote.ts'
import type { Example } from './examples.ts'
import { linesOf } from './linesOf.ts'
import { signsOf } from './textSigns.ts'

const How = z.object({ with: With, mode: Mode.nullable(), place: Place.nullable() })

/** A labelled note of one contact: its author, its words, and how and with whom it was. */
export const ContactNote = How.extend({
  id: z.string(),
  author: z.string(),
  text: z.string().min(1),
  attendance: Attendance.nullable(),
}).strict()

const WholeNote = z.object({ text: z.string(), expect: z.object({ contacts: z.array(How) }) })

type ToldContact = z.infer<typeof How> & { readonly author: string; readonly text: string }

/** The notes of one contact that may be learnt from, as examples of how and with whom it was, but those of some authors. */
export function examplesOfHow(...without: readonly string[]): readonly Example[] {
  const women = nameIndex(CaseloadFile.parse(JSON.parse(readFileSync('test/corpora/women.json', 'utf8'))))
  return contactsToLearn()
    .filter(({ author }) => !without.includes(author))
    .map((told): Example => ({
      ...signsOf(told.text, nameMentions(told.text, women)),
      truths: howHeads.map((head) => Number(isTold(told, head))),
    }))
}

/** In a note of several contacts no word is said to be of one of them, so nothing is learnt from it. */
function contactsToLearn(): readonly ToldContact[] {
  const whole = linesOf('keyworker_notes').flatMap((line): readonly ToldContact[] => {
    const { text, expect } = WholeNote.parse(line)
    const [contact, another] = expect.contacts
    return contact === undefined || another !== undefined ? [] : [{ ...contact, author: 'notes', text }]
  })
  return [...linesOf('contact_notes').map((line) => ContactNote.parse(line)), ...whole]
}

function isTold(told: ToldContact, head: HowHead): boolean {
  return head === told.with || head === told.mode || head === told.place
}
