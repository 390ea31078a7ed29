import type { PersonLine } from '../alerts/alertView.ts'
import type { AskedCue } from '../records/askedCue.ts'
import type { Instant } from '../time.ts'
import type { CueCategory } from '../words.ts'
import type { WomanFacts } from '../womanFacts.ts'

/** What the cards of a draft say of its cues. */
export interface CuesView {
  /** The kinds that are not answered yet, as they come in the note. */
  readonly asked: readonly CueCategory[]
  /** None of them is certain: the words may mean something else. */
  readonly unsure?: true
  /** Whom to ring, where its writer said that she is ringing the lead. */
  readonly ring: readonly PersonLine[]
}

/** A cue that waits for a safeguarding lead. */
export interface CueLine {
  readonly cue: Omit<AskedCue, 'words'>
  /** The sentences it stands in; undefined where they are another organisation's own. */
  readonly words: string | undefined
  readonly woman: WomanFacts | undefined
  readonly writer: PersonLine & { readonly organisation: string | undefined }
}

/** An answer that began an alert and was a wrong tap, as its writer says. */
export interface WrongTapLine {
  readonly draft: string
  readonly woman: WomanFacts | undefined
  readonly writer: PersonLine
  /** What the alert would have said of the answer. */
  readonly words: string
  readonly at: Instant
}

/** The list of the safeguarding leads, what is due first at its top. */
export interface CueListView {
  readonly lines: readonly CueLine[]
  /** Wrong taps that no lead has looked at. */
  readonly wrongTaps: readonly WrongTapLine[]
  readonly more: number
  /** The ids of those whose record cannot be read. */
  readonly unreadable: readonly string[]
  readonly now: Instant
}
