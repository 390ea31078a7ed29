import type { SavedKind } from '../../casework/records/movedAway.ts'
import type { Day, Instant } from '../../casework/time.ts'
import { readNote } from '../readNote.ts'

/** What a text says of something saved: whose it is, and which, as far as it says so. */
export interface SavedMeant {
  readonly who: string
  readonly what?: SavedKind
  readonly day?: Day
}

const whats: Readonly<Record<string, SavedKind>> = {
  ...{ contact: 'contact', note: 'contact', visit: 'contact', call: 'contact', session: 'contact' },
  ...{ answers: 'answers', outcomes: 'answers', scores: 'answers' },
}

const meant = new RegExp(
  `^(?<who>.+?)(?:['’]s?)?(?: (?:last |latest |saved )?(?<what>${Object.keys(whats).join('|')}))?(?: (?:of|from|on) (?<when>.{1,40}))?$`,
  'iu',
)

/** Reads "Jade", "Jade's contact of Tuesday" or "Jade Morgan answers from 3 March". */
export function readSavedMeant(text: string, now: Instant): SavedMeant {
  const { who = text, what, when } = meant.exec(text.trim())?.groups ?? {}
  const kind = what === undefined ? undefined : whats[what.toLowerCase()]
  const { day, dayGiven } = readNote(`Saw her ${when ?? ''}`, { now, women: [] }).contacts[0].contact
  return {
    who,
    ...(kind === undefined ? {} : { what: kind }),
    ...(when !== undefined && dayGiven ? { day } : {}),
  }
}
