import { noSuchMeasureCard } from '../cards/measures/noSuchMeasureCard.ts'
import { outcomesCard, whoseOutcomesCard } from '../cards/measures/outcomesCard.ts'
import { typedAnswersCard } from '../cards/measures/typedAnswersCard.ts'
import { womenCard } from '../cards/women/womanCard.ts'
import { wrongAnswersCard } from '../cards/measures/wrongAnswersCard.ts'
import { readTypedAnswers } from '../casework/measures/typedAnswers.ts'
import { askNamed } from '../services/measures/measuresToAsk.ts'
import { showTypedAnswers } from '../services/measures/takeTypedAnswers.ts'
import { whoIsMeant } from '../services/whoIsMeant.ts'
import { AnswerDialog, type Answer } from './answerDialog.ts'
import { meantAsNote } from './meantAsNote.ts'
import { readMeasureCommand, type MeasureCommand } from './readMeasureCommand.ts'
import type { Turn } from './turn.ts'

/** Opens the questions of a measure that is named first, or shows back the answers typed behind her name. */
export function measureDialog(): AnswerDialog {
  return new AnswerDialog('measure', async (turn) => {
    const { ports, colleague, text, requestId: id } = turn
    const command = readMeasureCommand(text, ports.measures)
    if (command === undefined) return undefined
    const { measure, name, answers } = command
    if (measure === undefined) return noSuchMeasureCard([...ports.measures.values()])
    if (name === '') return whoseOutcomesCard()
    if (answers !== '') return typed(turn, { ...command, measure })
    const outcome = await askNamed(ports, colleague, { id, words: name, measure })
    if (outcome.kind === 'several') {
      return womenCard(outcome, (reference) => ({ press: 'asking.open', reference, measure }))
    }
    return meantAsNote(outcome, turn) ? undefined : outcomesCard(outcome)
  })
}

async function typed(
  turn: Turn,
  { measure: id, name, answers }: MeasureCommand & { readonly measure: string },
): Promise<Answer | undefined> {
  const { ports, colleague, requestId } = turn
  const measure = ports.measures.get(id)
  if (measure === undefined) return noSuchMeasureCard([...ports.measures.values()])
  const meant = await whoIsMeant(ports, colleague, name)
  if (meant.kind === 'several') {
    const press = { press: 'asking.typed', measure: id, answers: requestId, typed: answers } as const
    return womenCard(meant, (reference) => ({ ...press, reference }))
  }
  if (meant.kind !== 'one') return meantAsNote(meant, turn) ? undefined : outcomesCard(meant)
  const read = readTypedAnswers(measure, answers)
  if (read.kind === 'wrong') return wrongAnswersCard(measure, meant.reference, read.sentence)
  const request = { id: requestId, reference: meant.reference, measure: id, items: read.items }
  const outcome = await showTypedAnswers(ports, colleague, request)
  return outcome.kind === 'typed' ? typedAnswersCard(outcome.view) : outcomesCard(outcome)
}
