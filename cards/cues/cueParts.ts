import { cueWords } from '../../casework/cues/cueWords.ts'
import type { CuesView } from '../../casework/cues/cuesView.ts'
import type { CueCategory } from '../../casework/words.ts'
import { plainButton, line, sentence, type Button, type Element } from '../adaptiveCard.ts'
import { personInWords } from '../alerts/alertWords.ts'

/** The most buttons in the row at the end of a card; with those in its body a card has at most six. */
const mostInARow = 5

/** The one line that a note's cues add to its card, with its two buttons. */
export function cueQuestion(cues: CuesView | undefined, draft: string, more = ''): readonly Element[] {
  if (cues === undefined || cues.asked.length === 0) return []
  const mentions = cues.unsure === true ? 'may mention' : 'mentions'
  const said = [`This note ${mentions} ${kindsInWords(cues.asked)}.`, more].filter((part) => part !== '')
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

/** What a draft's card ends with, and the button under the woman's name where there is room for it. */
export interface DraftEnd {
  readonly notHer: readonly Element[]
  readonly said: readonly Element[]
  readonly buttons: readonly Button[]
}

/** What the buttons of a draft's card are drawn from. */
interface DraftButtons {
  readonly cues: CuesView | undefined
  readonly draft: string
  readonly notHer?: readonly Button[]
}

/** The most buttons of a card, wherever in it they stand (design, promise 10). */
const mostButtons = 6

/** The buttons of a draft's card. Where there are too many, Discard and then Not her are left to the words for them. */
export function endOfDraft({ cues, draft, notHer = [] }: DraftButtons, buttons: readonly Button[]): DraftEnd {
  const isAsking = cues !== undefined && cues.asked.length > 0
  const taken = buttons.length + (isAsking ? 2 : 1)
  const hasRoom = { discard: buttons.length < mostInARow && taken + notHer.length < mostButtons }
  const offered = taken + Number(hasRoom.discard) < mostButtons ? notHer : []
  const discard = plainButton('Discard', { press: 'contact.discard', draft })
  const row = hasRoom.discard ? [...buttons, discard] : buttons
  const said = leftToWords({ discard: !hasRoom.discard, notHer: offered.length < notHer.length })
  if (isAsking) return { notHer: inBody(offered), said, buttons: row }
  const alert = alertButton(draft)
  return row.length < mostInARow
    ? { notHer: inBody(offered), said, buttons: [...row, alert] }
    : { notHer: inBody(offered), said: [...said, ...inBody([alert])], buttons: row }
}

function leftToWords(left: { readonly discard: boolean; readonly notHer: boolean }): readonly Element[] {
  return [
    ...(left.discard ? [sentence('To discard this contact, write "discard".')] : []),
    ...(left.notHer ? [sentence('If this is not her, write "not her".')] : []),
  ]
}

function inBody(actions: readonly Button[]): readonly Element[] {
  return actions.length === 0 ? [] : [{ type: 'ActionSet', actions }]
}
