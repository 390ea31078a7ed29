import type { CueChoice } from '../../casework/cues/cueWords.ts'
import { dayInWords, dayOf, type Day, type Instant } from '../../casework/time.ts'

/** What a choice came to, as it is said to whoever pressed it. */
export function answerInWords(
  answered: { readonly choice: CueChoice; readonly rests: boolean; readonly due: Day | undefined },
  now: Instant,
): string {
  const by = answered.due === undefined ? '' : ` by the end of ${dayInWords(answered.due, dayOf(now))}`
  switch (answered.choice) {
    case 'known':
      return answered.rests
        ? 'Noted as known and in her plan. I will not ask about it again for her for 14 days.'
        : 'Noted as known and in her plan.'
    case 'past-or-other':
      return 'Noted as past, or about someone else.'
    case 'read-wrongly':
      return 'Noted. Thank you for putting it right.'
    case 'ringing':
      return `Noted. The safeguarding lead also finds it on her list, to be looked at${by}.`
    case 'not-sure':
      return `Noted. It is on the safeguarding lead’s list, to be looked at${by}. If it cannot wait, raise an alert.`
  }
}
