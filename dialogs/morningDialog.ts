import { morningCard } from '../cards/day/morningCard.ts'
import { sayings } from '../cards/sayings.ts'
import { readMorning } from '../casework/morning/readMorning.ts'
import { setMorning, showMorning, type MorningOutcome } from '../services/morning/setMorning.ts'
import { AnswerDialog } from './answerDialog.ts'
import type { Turn } from './turn.ts'

/** Shows and sets when a colleague is sent her day: "morning at 9:15", "morning off", "morning on". */
export function morningDialog(): AnswerDialog {
  return new AnswerDialog('morning', async (turn) => {
    const asked = readMorning(turn.words)
    const outcome = await outcomeOf(turn, asked)
    if (outcome.kind === 'not-allowed') return sayings['not-allowed']
    return morningCard(outcome.view, asked.kind === 'not-understood' ? [notUnderstood] : [])
  })
}

const notUnderstood = 'Nothing was changed. Write the time like this: morning at 9:15, or morning off.'

function outcomeOf(
  { ports, colleague }: Turn,
  asked: ReturnType<typeof readMorning>,
): Promise<MorningOutcome> {
  switch (asked.kind) {
    case 'show':
    case 'not-understood':
      return showMorning(ports, colleague)
    case 'on':
    case 'off':
      return setMorning(ports, colleague, { on: asked.kind === 'on' })
    case 'at': {
      const { at, zone } = asked
      return setMorning(ports, colleague, { at, ...(zone === undefined ? {} : { zone }), on: true })
    }
  }
}
