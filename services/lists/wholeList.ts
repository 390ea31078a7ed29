import { all } from '../../casework/indexes.ts'
import type { WomanEntry } from '../../casework/womanEntry.ts'
import type { ListAsked } from '../../casework/lists/listAsked.ts'
import type { Ports } from '../../casework/ports/ports.ts'
import type { Colleague } from '../../casework/records/colleague.ts'
import { allAlerts } from '../alerts/listAlerts.ts'
import { linesOfPart } from '../day/showDay.ts'
import { wholeReviews } from '../measures/listReviews.ts'
import { allCues } from '../listCues.ts'
import { allMyActions } from '../myActions.ts'
import { wholeCaseload } from '../caseload/wholeCaseload.ts'
import { answerList } from './answerList.ts'
import { aboutLine, dayRow } from './dayRow.ts'
import { listOf, type WholeList } from './listFile.ts'
import { actionLine, alertLine, cueLine, tapLine } from './waitingRows.ts'
import { womanRow, type Reading } from './womanRow.ts'

/** All of a list, not only a page, as the colleague may see it now; undefined where it is not open to her. Nothing is put on record. */
export async function wholeList(
  ports: Ports,
  colleague: Colleague,
  asked: ListAsked,
): Promise<WholeList | undefined> {
  const colleagues = await ports.records.list('colleagues', all)
  const reading = { reader: colleague, now: ports.now(), colleagues }
  switch (asked.list) {
    case 'caseload': {
      const whole = await wholeCaseload(ports, colleague, asked)
      return whole && listOfWomen(whole.behind, reading)
    }
    case 'day': {
      const lines = await linesOfPart(ports, colleague, asked.part)
      return (
        lines &&
        listOf(lines.map((line) => ({ row: dayRow(line, asked.part, reading), about: aboutLine(line) })))
      )
    }
    case 'reviews': {
      const whole = await wholeReviews(ports, colleague, asked.of)
      return whole && listOfWomen(whole.toAsk, reading)
    }
    case 'actions':
      return listOf((await allMyActions(ports, colleague)).lines.map(actionLine))
    case 'alerts':
      return listOf((await allAlerts(ports, colleague)).map(alertLine))
    case 'cues': {
      const waiting = await allCues(ports, colleague)
      return waiting && listOf([...waiting.lines.map(cueLine), ...waiting.wrongTaps.map(tapLine)])
    }
    case 'answer':
      return answerList(ports, colleague, asked.question, reading)
  }
}

function listOfWomen(women: readonly { readonly woman: WomanEntry }[], reading: Reading): WholeList {
  return listOf(women.map(({ woman }) => ({ row: womanRow(woman, reading), about: [woman.reference] })))
}
