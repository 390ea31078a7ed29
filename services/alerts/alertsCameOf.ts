import type { Ports } from '../../casework/ports/ports.ts'
import type { Alert } from '../../casework/records/alert.ts'
import type { ContactDraft } from '../../casework/records/contactDraft.ts'

/** How many of a colleague's latest alert forms are looked at. */
const mostLookedAt = 50

/** The alerts that the writer of a note raised from it or added it to, about one of these women. */
export async function alertsCameOf(
  { records }: Ports,
  { id, owner }: Pick<ContactDraft, 'id' | 'owner'>,
  about: readonly string[],
): Promise<readonly Alert[]> {
  if (about.length === 0) return []
  const latest = await records.list('alert-drafts-of', owner, { lastFirst: true, limit: mostLookedAt })
  const forms = await Promise.all(latest.map((form) => records.find('alert-draft', form.id)))
  const numbers = forms.flatMap((form) => (form?.from?.draft === id ? (form.sentAs ?? []) : []))
  const alerts = await Promise.all([...new Set(numbers)].map((number) => records.find('alert', number)))
  return alerts.filter((alert) => alert !== undefined).filter(({ subject }) => isAbout(subject, about))
}

function isAbout(subject: Alert['subject'], women: readonly string[]): boolean {
  return subject.kind === 'on-system' && women.includes(subject.reference)
}
