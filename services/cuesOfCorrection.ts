import type { CuesView } from '../casework/cues/cuesView.ts'
import type { Saved } from '../casework/putRight/saved.ts'
import type { Ports } from '../casework/ports/ports.ts'
import type { Case } from '../casework/records/case.ts'
import type { Colleague } from '../casework/records/colleague.ts'
import type { Contact } from '../casework/records/contact.ts'
import type { ContactDraft } from '../casework/records/contactDraft.ts'
import type { AnyRecord } from '../casework/records/record.ts'
import { cuesLeft } from './cuesLeft.ts'
import { cuesOfDraft } from './cuesOfDraft.ts'
import { emptyDraft } from './draftsOfNote.ts'
import { withWords } from './draftWords.ts'

/** What other words of a saved contact mention that its writer is asked about now, and the draft under which she answers. */
export interface CorrectionAsks {
  readonly draft: string
  readonly cues: CuesView
}

/** What is stored with a correction because of what its words mention. */
export interface CuesOfCorrection {
  readonly asks: CorrectionAsks | undefined
  readonly records: readonly AnyRecord[]
}

const nothing: CuesOfCorrection = { asks: undefined, records: [] }

/**
 * What the words of a saved contact mention once they are put right. Its writer is asked, as in a note; what somebody else put into
 * them goes on the leads' list, for there is nobody to ask.
 */
export async function cuesOfCorrection(
  ports: Ports,
  colleague: Colleague,
  { woman, saved }: { readonly woman: Case; readonly saved: Saved },
  words: string | undefined,
): Promise<CuesOfCorrection> {
  if (saved.what !== 'contact' || words === undefined || words === saved.contact.words) return nothing
  const kept = await draftOf(ports, saved.contact)
  const draft = withWords(kept ?? asDraft(ports, colleague, woman, saved.contact), words)
  const stored = kept === undefined ? [] : [draft]
  if (kept?.owner !== colleague.id) {
    const { records } = await cuesLeft(ports, draft)
    return { asks: undefined, records: [...stored, ...records] }
  }
  const { view, also } = await cuesOfDraft(ports, draft)
  const asks = view === undefined ? undefined : { draft: draft.id, cues: view }
  return { asks, records: [...stored, ...also] }
}

async function draftOf(ports: Ports, { id, draft }: Contact): Promise<ContactDraft | undefined> {
  const found = draft === undefined ? undefined : await ports.records.find('contact-draft', draft)
  return found?.savedAs?.contact === id ? found : undefined
}

/** A contact that is kept without its draft, as the draft that it would have been saved from. */
function asDraft(
  ports: Ports,
  colleague: Colleague,
  { id: woman }: Case,
  { id, author, organisation }: Contact,
): ContactDraft {
  return { ...emptyDraft(ports, colleague, id), owner: author, organisation, woman, state: 'saved' }
}
