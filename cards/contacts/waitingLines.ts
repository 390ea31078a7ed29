import type { ContactDraftView } from '../../casework/contactDraftView.ts'
import type { Missing } from '../../casework/contactRules.ts'
import { mostTogether } from '../../casework/together.ts'
import { line, type Element } from '../adaptiveCard.ts'
import { nameOfLine } from './nameOfLine.ts'

/** What the button saves as the card stands; undefined where every line first needs a reply. */
export function saveTitle(drafts: readonly ContactDraftView[]): string | undefined {
  const shown = drafts.slice(0, mostTogether)
  const ready = shown.filter(({ missing }) => missing.length === 0).length
  if (ready === 0) return shown.some(({ missing }) => missing.every(isAskedOnCard)) ? 'Save' : undefined
  if (shown.length === 1) return 'Save'
  if (ready < shown.length) return `Save ${ready} of ${shown.length}`
  return drafts.length > shown.length ? `Save these ${ready}` : `Save all ${ready}`
}

const isAskedOnCard = (item: Missing): boolean => item === 'who' || item === 'whose-words'

/** Says which lines a Save leaves on the card, and until when; `above` is what is said of all of them already. */
export function waitingLines(
  drafts: readonly ContactDraftView[],
  above: readonly Missing[],
): readonly Element[] {
  const waiting = drafts.flatMap((view) => {
    const first = view.missing.find((item) => !above.includes(item))
    return first === undefined ? [] : [`${nameOfLine(view)}, until ${untilWords[first]}`]
  })
  return waiting.length === 0 ? [] : [line('Stays here and is not saved', waiting.join('; '))]
}

const untilWords: Record<Missing, string> = {
  who: 'you say who she is or leave her out',
  'whose-words': 'you say that the words are hers',
  'day-in-future': 'you reply with the day it was',
  'next-in-past': 'her next appointment is changed',
}
