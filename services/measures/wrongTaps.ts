import { personLine } from '../../casework/alerts/alertView.ts'
import type { WrongTapLine } from '../../casework/cues/cuesView.ts'
import type { ColleagueEntry } from '../../casework/indexes.ts'
import { may } from '../../casework/permissions.ts'
import type { Ports } from '../../casework/ports/ports.ts'
import type { AlertDraft } from '../../casework/records/alertDraft.ts'
import type { Case } from '../../casework/records/case.ts'
import type { Colleague } from '../../casework/records/colleague.ts'
import { auditEntry } from '../audit.ts'
import { commitFresh, nothingToSave } from '../commitFresh.ts'
import type { MarkOutcome } from '../markCue.ts'
import { factsFor, readableCase } from '../women.ts'

/** How many wrong taps are shown at once, the oldest first. */
const mostShown = 5

/** The wrong taps of her organisation that no lead has looked at and that are open to this colleague (catalogue, correction 9). */
export async function wrongTapsFor(
  ports: Ports,
  colleague: Colleague,
  colleagues: readonly ColleagueEntry[],
): Promise<readonly WrongTapLine[]> {
  const open = (await tapsOpenTo(ports, colleague)).slice(0, mostShown)
  if (open.length > 0) {
    const about = open.map(({ woman }) => woman.id)
    await ports.records.commit([auditEntry(ports, colleague, 'case.shown', [...new Set(about)])])
  }
  return Promise.all(open.map((tap) => lineOf(ports, colleague, tap, colleagues)))
}

/** All of what `wrongTapsFor` shows the first of. Nothing is put on record. */
export async function allWrongTaps(
  ports: Ports,
  colleague: Colleague,
  colleagues: readonly ColleagueEntry[],
): Promise<readonly WrongTapLine[]> {
  const open = await tapsOpenTo(ports, colleague)
  return Promise.all(open.map((tap) => lineOf(ports, colleague, tap, colleagues)))
}

interface WrongTap {
  readonly draft: AlertDraft
  readonly woman: Case
}

async function tapsOpenTo(ports: Ports, colleague: Colleague): Promise<readonly WrongTap[]> {
  const entries = await ports.records.list('wrong-taps', colleague.organisation)
  const found = await Promise.all(entries.map(({ id }) => wrongTapOpenTo(ports, colleague, id)))
  return found.filter((each) => each !== undefined)
}

async function lineOf(
  ports: Ports,
  colleague: Colleague,
  { draft, woman }: WrongTap,
  colleagues: readonly ColleagueEntry[],
): Promise<WrongTapLine> {
  return {
    draft: draft.id,
    woman: await factsFor(ports, colleague, woman),
    writer: personLine(draft.owner, colleagues),
    words: draft.whatHappened ?? '',
    at: draft.putAway?.at ?? draft.createdAt,
  }
}

/** Marks a wrong tap as looked at by a lead; her own she leaves to another. A second press changes nothing. */
export async function markWrongTap(ports: Ports, colleague: Colleague, id: string): Promise<MarkOutcome> {
  return commitFresh<MarkOutcome>(ports.records, async () => {
    const found = await wrongTapOpenTo(ports, colleague, id)
    if (found === undefined) return nothingToSave({ kind: 'no-such-cue' })
    const { draft, woman } = found
    const { putAway } = draft
    if (putAway?.how !== 'wrong-tap') return nothingToSave({ kind: 'no-such-cue' })
    if (putAway.lookedAt !== undefined) return nothingToSave({ kind: 'marked-before' })
    if (draft.owner === colleague.id) return nothingToSave({ kind: 'own' })
    const lookedAt = { by: colleague.id, at: ports.now() }
    const audit = auditEntry(ports, colleague, 'cue.looked-at', [woman.id, draft.id])
    return {
      records: [{ ...draft, putAway: { ...putAway, lookedAt } }, audit],
      outcome: { kind: 'marked' },
    }
  })
}

/** A wrong tap and its woman, where this colleague may look at what notes and answers of hers say. */
export async function wrongTapOpenTo(
  ports: Ports,
  colleague: Colleague,
  id: string,
): Promise<{ readonly draft: AlertDraft; readonly woman: Case } | undefined> {
  const draft = await ports.records.find('alert-draft', id)
  const reference = draft?.fromAnswer?.reference
  const woman = reference === undefined ? undefined : await readableCase(ports, reference)
  if (draft?.putAway?.how !== 'wrong-tap' || woman === undefined) return undefined
  const subject = { organisation: draft.organisation, restrictedTo: woman.restrictedTo }
  return may(colleague, 'look-at-cue', subject) ? { draft, woman } : undefined
}
