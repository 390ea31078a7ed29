import type { ContactDraftView } from '../casework/contactDraftView.ts'
import { missingFrom } from '../casework/contactRules.ts'
import type { Ports } from '../casework/ports/ports.ts'
import type { Colleague } from '../casework/records/colleague.ts'
import type { ContactDraft } from '../casework/records/contactDraft.ts'
import type { AnyRecord } from '../casework/records/record.ts'
import type { WomanFacts } from '../casework/womanFacts.ts'
import { addressesIn } from '../notes/addresses/addressesIn.ts'
import { auditEntry } from './audit.ts'
import { cuesOfDraft } from './cuesOfDraft.ts'
import { onRecordBeside } from './onRecordBeside.ts'
import { caseFor, factsFor } from './women.ts'

/** The view of a draft, and what showing it stores: the audit entry, and the cues that its writer is asked about. The caller commits that with the draft. */
export interface ShownDraft {
  readonly view: ContactDraftView
  readonly also: readonly AnyRecord[]
}

/** Draws the view of a draft for its owner. A woman she may no longer see is left out, so the draft asks again who it is about. */
export async function showDraft(
  ports: Ports,
  colleague: Colleague,
  draft: ContactDraft,
): Promise<ShownDraft> {
  const found = draft.woman === undefined ? undefined : await caseFor(ports, colleague, draft.woman)
  const woman = found === undefined ? undefined : await factsFor(ports, colleague, found)
  const onRecord = found === undefined ? {} : onRecordBeside(colleague, found, draft, ports.now())
  const asked = woman === undefined ? draft.candidates : []
  const candidates = (
    await Promise.all(asked.map((reference) => readFacts(ports, colleague, reference)))
  ).filter((facts) => facts !== undefined)
  const shown = [woman, ...candidates].filter((facts) => facts !== undefined).map((facts) => facts.reference)
  const known = woman === undefined ? withoutWoman(draft) : draft
  const cues = await cuesOfDraft(ports, draft)
  const addresses = draft.addresses === undefined ? addressesIn(draft.words).map(({ text }) => text) : []
  const audit = shown.length === 0 ? [] : [auditEntry(ports, colleague, 'case.shown', shown)]
  return {
    view: {
      ...{ draft: known, woman, candidates, missing: missingFrom(known, ports.now()) },
      ...(cues.view === undefined ? {} : { cues: cues.view }),
      ...onRecord,
      ...(addresses.length === 0 ? {} : { addresses }),
      now: ports.now(),
    },
    also: [...audit, ...cues.also],
  }
}

async function readFacts(
  ports: Ports,
  colleague: Colleague,
  reference: string,
): Promise<WomanFacts | undefined> {
  const woman = await caseFor(ports, colleague, reference)
  return woman === undefined ? undefined : factsFor(ports, colleague, woman)
}

function withoutWoman({ woman: _woman, ...draft }: ContactDraft): ContactDraft {
  return draft
}
