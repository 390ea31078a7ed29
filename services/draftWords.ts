import { longestNote } from '../casework/records/contact.ts'
import type { ContactDraft, Cue } from '../casework/records/contactDraft.ts'
import { dayOf } from '../casework/time.ts'
import { cuesAgain } from '../notes/harm/cuesOfWords.ts'

/** The same draft with other words, which are looked through again for what they mention. `named` are cues of them as they were typed. */
export function withWords(draft: ContactDraft, words: string, named: readonly Cue[] = []): ContactDraft {
  if (draft.words === words) return draft
  const { addresses: _answered, ...unanswered } = draft
  return {
    ...unanswered,
    words,
    cues: cuesAgain(words, [...(draft.cues ?? []), ...named], dayOf(draft.createdAt)),
  }
}

/** Whether words can be added to those of a draft. */
export function hasRoomFor({ words }: ContactDraft, added: string): boolean {
  return words.length + added.length < longestNote
}
