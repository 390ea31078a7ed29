import type { Ports } from '../../casework/ports/ports.ts'
import type { Colleague } from '../../casework/records/colleague.ts'
import { harmIn } from '../../notes/replies/besideHarm.ts'
import { womenInText } from '../draftContact.ts'

/** Whether words mention harm that whoever wrote them would be asked about, were they a note. */
export async function mentionsHarm(ports: Ports, colleague: Colleague, words: string): Promise<boolean> {
  return harmIn(words, await womenInText(ports, colleague, words)).length > 0
}
