import type { AdaptiveCard } from '../cards/adaptiveCard.ts'
import { coverCard } from '../cards/absence/coverCard.ts'
import { coverListCard } from '../cards/absence/coverListCard.ts'
import { sayings } from '../cards/sayings.ts'
import { readCover, type CoverRead } from '../services/cover/readCover.ts'
import { listAbsences } from '../services/cover/listAbsences.ts'
import { AnswerDialog } from './answerDialog.ts'
import { exactCard } from '../cards/exactCard.ts'

/** Takes who is away, when, and who covers, and lays it out to be checked; anything else is a note. */
export function coverDialog(): AnswerDialog {
  return new AnswerDialog('cover', async ({ ports, colleague, text }) => {
    const read = await readCover(ports, colleague, text)
    if (read.kind === 'draft') return coverCard(read.view)
    if (read.kind === 'whose')
      return coverListCard(await listAbsences(ports, colleague), ['Whose days do you mean? Choose below.'])
    return saidOf(read)
  })
}

/** Shows who is away and who covers. */
export function awayDialog(): AnswerDialog {
  return new AnswerDialog('away', async ({ ports, colleague }) =>
    coverListCard(await listAbsences(ports, colleague)),
  )
}

function saidOf(read: Exclude<CoverRead, { kind: 'draft' | 'whose' }>): AdaptiveCard | undefined {
  switch (read.kind) {
    case 'several':
      return exactCard('Several colleagues fit.', [
        `${read.names.join(', ')}: all fit "${read.words}". Nothing was changed. Write her whole name.`,
      ])
    case 'left':
      return exactCard('Nothing was changed.', [`${read.words} has left.`])
    case 'nobody':
      return exactCard('Nothing was changed.', [
        `I know no colleague called ${read.words}. Say "colleagues" or "rota" to see who there is.`,
      ])
    case 'not-away':
      return sayings['not-away']
    case 'not-allowed':
      return sayings['not-yours-to-cover']
    case 'a-note':
      return undefined
  }
}
