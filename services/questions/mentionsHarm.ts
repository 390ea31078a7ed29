import type { Ports } from '../../casework/ports/ports.ts'
import type { Colleague } from '../../casework/records/colleague.ts'
import { seeksWomen } from '../../notes/questions/asksOnly.ts'
import { harmIn } from '../../notes/replies/besideHarm.ts'
import { womenInText } from '../draftContact.ts'

/** Whether words mention harm that whoever wrote them would be asked about, were they a note. One that seeks women and names none tells of no harm. */
export async function mentionsHarm(ports: Ports, colleague: Colleague, words: string): Promise<boolean> {
  const women = await womenInText(ports, colleague, words)
  if (women.length === 0 && seeksWomen(words)) return false
  return harmIn(words, women).length > 0
}
