import { womanEntry } from '../casework/womanEntry.ts'
import type { SavedWhole } from '../casework/records/move.ts'
import type { Case } from '../casework/records/case.ts'
import { herPart } from '../notes/replies/herPart.ts'

/** What is moved, with the woman it was filed for named nowhere in it: where the words named her, they meant the other. */
export function renamed(whole: SavedWhole, from: Case, to: Case): SavedWhole {
  const women = [womanEntry(from), womanEntry(to)]
  const part = (text: string): string => herPart(text, women, to.id)
  const { contact, actions, keyDates } = whole
  return {
    ...whole,
    ...(contact === undefined
      ? {}
      : {
          contact: {
            ...contact,
            words: part(contact.words),
            ...(contact.corrections === undefined
              ? {}
              : {
                  corrections: contact.corrections.map((correction) => ({
                    ...correction,
                    before: { ...correction.before, words: part(correction.before.words) },
                  })),
                }),
          },
        }),
    actions: actions.map((action) => ({ ...action, what: part(action.what) })),
    keyDates: keyDates.map((date) => (date.what === undefined ? date : { ...date, what: part(date.what) })),
  }
}
