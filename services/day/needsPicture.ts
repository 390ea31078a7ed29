import { needsOf, type NeedsPicture } from '../../casework/day/needsPicture.ts'
import { may } from '../../casework/permissions.ts'
import type { Ports } from '../../casework/ports/ports.ts'
import type { Colleague } from '../../casework/records/colleague.ts'

/** The needs of the women in support that a manager or lead may see; undefined for anybody else. No woman is named, so none is shown. */
export async function needsPicture(ports: Ports, colleague: Colleague): Promise<NeedsPicture | undefined> {
  const { organisation } = colleague
  if (!may(colleague, 'see-caseload', { organisation })) return undefined
  const entries = await ports.records.list('women-of', organisation)
  return needsOf(entries.filter((woman) => may(colleague, 'see-case', woman)))
}
