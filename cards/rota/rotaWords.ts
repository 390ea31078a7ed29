import type { PersonLine } from '../../casework/alerts/alertView.ts'
import type { Duty } from '../../casework/records/rota.ts'
import type { GapLine, OverrideLine } from '../../casework/rota/rotaView.ts'
import { dayInWords, dayOf, minutesAfter, momentInWords, timeOf, type Instant } from '../../casework/time.ts'

/** The words for each duty. */
export const dutyWords: Record<Duty, string> = {
  lead: 'Safeguarding lead',
  deputy: 'Deputy safeguarding lead',
  'on-call': 'On call outside service hours',
}

/** People with their telephone numbers: "Sunita Rao, 020 7946 0108; Grace Ofori, no number". */
export function peopleInWords(people: readonly PersonLine[]): string {
  if (people.length === 0) return 'nobody'
  return people.map(({ name, telephone }) => `${name}, ${telephone ?? 'no number'}`).join('; ')
}

/** An override in words: "Grace Ofori, from Monday 16 March, 9 am until Wednesday 18 March, 5.30 pm". */
export function overrideInWords({ who, from, to }: OverrideLine, now: Instant): string {
  return `${who?.name ?? 'nobody'}, ${spanInWords(from, to, now)}`
}

/** What is missing in a gap, in words. */
export function gapInWords({ kind, who, from, to }: GapLine, now: Instant): string {
  const span = spanInWords(from, to, now)
  switch (kind) {
    case 'nobody-leads':
      return `Nobody leads and nobody is deputy ${span}.`
    case 'nobody-on-call':
      return `Nobody is on call outside service hours ${span}.`
    case 'no-telephone':
      return `${who?.name ?? 'Somebody'} has no telephone number here ${span}.`
  }
}

function spanInWords(from: Instant, to: Instant, now: Instant): string {
  const begins = timeOf(from) === midnight ? dayInWords(dayOf(from), dayOf(now)) : momentInWords(from, now)
  return `${from <= now ? 'now' : `from ${begins}`}, until ${endInWords(to, now)}`
}

const midnight = '00:00'

function endInWords(to: Instant, now: Instant): string {
  if (timeOf(to) !== midnight) return momentInWords(to, now)
  return `the end of ${dayInWords(dayOf(minutesAfter(to, -1)), dayOf(now))}`
}
