import type { ContactDraftView } from '../../casework/contactDraftView.ts'
import type { TogetherReceipt } from '../../casework/together.ts'
import type { Button, Element } from '../adaptiveCard.ts'
import { alertButton, cueQuestion, whomToRing } from '../cues/cueParts.ts'
import { nameOfLine } from './nameOfLine.ts'
import { onTheList } from './receiptCard.ts'

interface CuesTogether {
  readonly ring: readonly Element[]
  readonly question: readonly Element[]
  readonly alert: readonly Button[]
}

/** What the lines mention: one question at a time, and where there is none the standing way to an alert. */
export function cuesTogether(
  drafts: readonly ContactDraftView[],
  saved: TogetherReceipt['saved'] = [],
): CuesTogether {
  const lines = [
    ...drafts.map((view) => ({ name: nameOfLine(view), cues: view.cues, draft: view.draft.id, listed: '' })),
    ...saved.map(({ name, receipt: { cues, draft } }) => ({ name, cues, draft, listed: onTheList })),
  ]
  const asking = lines.filter(({ cues }) => (cues?.asked.length ?? 0) > 0)
  const ringing = lines.find(({ cues }) => cues?.asked.length === 0)
  const [first] = asking
  const [any] = lines
  const more = asking.length > 1 ? `${asking.length - 1} more of the lines are asked about after this.` : ''
  const whose = first === undefined ? '' : `It stands in the line of ${first.name}.`
  const said = [whose, first?.listed ?? '', more].filter((part) => part !== '').join(' ')
  return {
    ring: whomToRing(lines.find(({ cues }) => (cues?.ring.length ?? 0) > 0)?.cues ?? ringing?.cues),
    question: first === undefined ? [] : cueQuestion(first.cues, first.draft, said),
    alert: first === undefined && any !== undefined ? [alertButton(any.draft)] : [],
  }
}
