import { cueWords } from '../casework/cues/cueWords.ts'
import type { CuesView } from '../casework/cues/cuesView.ts'
import type { CueCategory } from '../casework/words.ts'
import { plainButton, line, sentence, type Button, type Element } from './adaptiveCard.ts'
import { personInWords } from './alertWords.ts'

/** The most buttons in the row at the end of a card; with those in its body a card has at most six. */
const mostInARow = 5

/** The one line that a note's cues add to its card, with its two buttons. */
export function cueQuestion(cues: CuesView | undefined, draft: string, more = ''): readonly Element[] {
  if (cues === undefined || cues.asked.length === 0) return []
  const said = [`This note mentions ${kindsInWords(cues.asked)}.`, more].filter((part) => part !== '')
  return [
    {
      type: 'Container',
      style: 'emphasis',
      items: [
        sentence(said.join(' ')),
        {
          type: 'ActionSet',
          actions: [alertButton(draft), plainButton('Not now', { press: 'cues.not-now', draft })],
        },
      ],
    },
  ]
}

/** Whom to ring, for a writer who said that she is ringing the lead. */
export function whomToRing(cues: CuesView | undefined): readonly Element[] {
  if (cues === undefined) return []
  const { ring, asked } = cues
  if (ring.length > 0) return ring.map((lead) => line('Ring', personInWords(lead)))
  return asked.length > 0 ? [] : [sentence('No safeguarding lead is set up: ring your manager.')]
}

/** Raises an alert that takes the words of a note along. */
export function alertButton(draft: string): Button {
  return plainButton('Raise an alert', { press: 'cues.alert', draft })
}

/** The kinds of cues as a sentence lists them: "self-harm and nowhere to sleep tonight". */
export function kindsInWords(kinds: readonly CueCategory[]): string {
  const words = kinds.map((kind) => cueWords[kind])
  const last = words.pop() ?? ''
  return words.length === 0 ? last : `${words.join(', ')} and ${last}`
}

/** What a draft's card ends with: how an alert is raised where no question says so already, and no more buttons than a card may have. */
export interface DraftEnd {
  readonly said: readonly Element[]
  readonly buttons: readonly Button[]
}

/** The buttons of a draft's card. Where a question takes room as well, Discard is left to the word for it. */
export function endOfDraft(
  { cues, draft }: { readonly cues: CuesView | undefined; readonly draft: string },
  buttons: readonly Button[],
): DraftEnd {
  const discard = plainButton('Discard', { press: 'contact.discard', draft })
  const alert = alertButton(draft)
  const isAsking = cues !== undefined && cues.asked.length > 0
  const hasRoom = buttons.length + 1 < mostInARow
  if (isAsking && hasRoom) return { said: [], buttons: [...buttons, discard] }
  if (isAsking) return { said: [sentence('To discard this contact, write "discard".')], buttons }
  return hasRoom
    ? { said: [], buttons: [...buttons, discard, alert] }
    : { said: [{ type: 'ActionSet', actions: [alert] }], buttons: [...buttons, discard] }
}
