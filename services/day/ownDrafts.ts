import type { DraftLine } from '../../casework/day/dayLine.ts'
import type { Ports } from '../../casework/ports/ports.ts'
import type { Colleague } from '../../casework/records/colleague.ts'
import { casesOpenTo } from './casesOpenTo.ts'
import { isUnsaved, newestDrafts } from './dayWorlds.ts'

/** The notes somebody has not saved, the newest first. */
export async function ownDrafts(ports: Ports, reader: Colleague): Promise<readonly DraftLine[]> {
  const entries = await ports.records.list('drafts-of', reader.id, { lastFirst: true, limit: newestDrafts })
  const unsaved = entries.filter(({ state }) => isUnsaved(state))
  const drafts = await Promise.all(unsaved.map(({ id }) => ports.records.find('contact-draft', id)))
  const found = drafts.filter((draft) => draft !== undefined)
  const women = await casesOpenTo(ports, reader, [...new Set(found.flatMap(({ woman = [] }) => woman))])
  return found.map(({ id: draft, updatedAt: since, woman: reference = '', reading: { day, mode } }) => {
    const woman = women.get(reference)
    const { givenName = '', familyName = '' } = woman ?? {}
    return {
      ...{ kind: 'draft', draft, since, day, mode },
      woman: woman && { reference, givenName, familyName },
    }
  })
}
