import type { UnsentLine } from '../../casework/alerts/unsentView.ts'
import { may } from '../../casework/permissions.ts'
import type { Ports } from '../../casework/ports/ports.ts'
import type { Colleague } from '../../casework/records/colleague.ts'
import type { UnsentView } from '../../casework/alerts/unsentView.ts'
import { auditEntry } from '../audit.ts'
import { commitFresh, nothingToSave } from '../commitFresh.ts'
import { isAboutReader, unsentView } from './deliverUnsent.ts'

const mostLookedAt = 50
const longestWords = 80

/** The alerts that a colleague has begun and neither sent nor put away, the newest first, whatever their age. */
export async function unsentAlerts(ports: Ports, colleague: Colleague): Promise<readonly UnsentLine[]> {
  const entries = await ports.records.list('alert-drafts-of', colleague.id, {
    ...{ lastFirst: true, limit: mostLookedAt },
  })
  const open = entries.filter(({ state }) => state === 'open')
  const drafts = await Promise.all(open.map(({ id }) => ports.records.find('alert-draft', id)))
  return drafts
    .filter((draft) => draft !== undefined)
    .map(({ id, createdAt, whatHappened = '' }) => ({
      ...{ draft: id, begunAt: createdAt },
      words: whatHappened.length > longestWords ? `${whatHappened.slice(0, longestWords)} …` : whatHappened,
    }))
}

/** How saying that one has spoken to the writer of an unsent alert ended. */
export type SpokenOutcome =
  { readonly kind: 'spoken'; readonly view: UnsentView } | { readonly kind: 'no-such-draft' }

/** Keeps that a lead who was told of an unsent alert has spoken to its writer. Nothing else changes: the alert is still not sent. */
export async function spokenToWriter(ports: Ports, colleague: Colleague, id: string): Promise<SpokenOutcome> {
  return commitFresh<SpokenOutcome>(ports.records, async () => {
    const draft = await ports.records.find('alert-draft', id)
    const recipients = draft?.leadsTold ?? []
    if (draft === undefined || !may(colleague, 'acknowledge-alert', { recipients })) {
      return nothingToSave({ kind: 'no-such-draft' })
    }
    if (await isAboutReader(ports, draft, colleague.id)) return nothingToSave({ kind: 'no-such-draft' })
    const { spoken = [] } = draft
    const step = draft.dangerNow === true ? 'at-once' : '60'
    const shown = async (now: typeof draft): Promise<SpokenOutcome> => ({
      kind: 'spoken',
      view: await unsentView(ports, colleague, now, { step }),
    })
    if (spoken.some(({ by }) => by === colleague.id)) return nothingToSave(await shown(draft))
    const said = { ...draft, spoken: [...spoken, { by: colleague.id, at: ports.now() }] }
    const audit = auditEntry(ports, colleague, 'alert-draft.spoken', [draft.id])
    return { records: [said, audit], outcome: await shown(said) }
  })
}
