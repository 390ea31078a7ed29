import type { StatePropertyAccessor, TurnContext } from 'botbuilder'
import { actionsDialog } from './actionsDialog.ts'
import type { DialogState } from 'botbuilder-dialogs'
import type { Dialog } from 'botbuilder-dialogs/lib/dialog.js'
import { DialogSet } from 'botbuilder-dialogs/lib/dialogSet.js'
import { alertDialog } from './alertDialog.ts'
import { alertsDialog } from './alertsDialog.ts'
import { briefDialog, supervisionDialog } from './briefDialog.ts'
import { mayAsk } from '../notes/questions/mayAsk.ts'
import { askDialog } from './askDialog.ts'
import { cancelDialog } from './cancelDialog.ts'
import { caseloadDialog } from './caseloadDialog.ts'
import { colleaguesDialog } from './colleaguesDialog.ts'
import { awayDialog, coverDialog } from './coverDialog.ts'
import { correctDialog, rightWomanDialog, wrongWomanDialog } from './correctDialog.ts'
import { cuesDialog } from './cuesDialog.ts'
import { dayDialog } from './dayDialog.ts'
import { detailsDialog } from './detailsDialog.ts'
import { drillDialog } from './drillDialog.ts'
import { dutyDialog } from './dutyDialog.ts'
import { findDialog } from './findDialog.ts'
import { helloDialog, helpDialog, thanksDialog } from './helpDialog.ts'
import { knowsPrivatelyDialog } from './knowsPrivatelyDialog.ts'
import { logDialog } from './logDialog.ts'
import { measureDialog } from './measureDialog.ts'
import { measuresDialog } from './measuresDialog.ts'
import { morningDialog } from './morningDialog.ts'
import { newWomanDialog } from './newWomanDialog.ts'
import { noteDialog } from './noteDialog.ts'
import { progressDialog } from './progressDialog.ts'
import { readCommand } from './readCommand.ts'
import { readMeasureCommand } from './readMeasureCommand.ts'
import { reminderDialog } from './reminderDialog.ts'
import { readyDialog } from './readyDialog.ts'
import { rotaDialog } from './rotaDialog.ts'
import { saveDialog } from './saveDialog.ts'
import type { Turn } from './turn.ts'
import { undoDialog } from './undoDialog.ts'
import { outcomesDialog } from './outcomesDialog.ts'
import { outcomesReportDialog } from './outcomesReportDialog.ts'
import { reviewsDialog } from './reviewsDialog.ts'
import { weeksDialog } from './weeksDialog.ts'

/** Leads every typed message to its conversation: a command to its own, everything else to the note. */
export function conversations(
  state: StatePropertyAccessor<DialogState>,
): (context: TurnContext, turn: Omit<Turn, 'words'>) => Promise<void> {
  const dialogs = new DialogSet(state)
  for (const dialog of everyDialog()) dialogs.add(dialog)
  return async (context, turn) => {
    const dialog = await dialogs.createContext(context)
    const { dialog: id, words } = commandIn(turn) ?? { dialog: 'note', words: turn.text }
    await dialog.beginDialog(mayBeAsked.has(id) && mayAsk(turn.text) ? 'ask' : id, { ...turn, words })
  }
}

/** What also begins as questions do: "who is away?" looks for nobody of that name. */
const mayBeAsked: ReadonlySet<string> = new Set(['note', 'find', 'caseload'])

/** A measure named first is a command of its own; which measures there are depends on the organisation. */
function commandIn({
  text,
  ports,
}: Pick<Turn, 'text' | 'ports'>): { dialog: string; words: string } | undefined {
  const isMeasure = readMeasureCommand(text, ports.measures) !== undefined
  return isMeasure ? { dialog: 'measure', words: text } : readCommand(text)
}

function everyDialog(): readonly Dialog[] {
  return [
    noteDialog(),
    helpDialog(),
    helloDialog(),
    thanksDialog(),
    saveDialog(),
    cancelDialog(),
    undoDialog(),
    logDialog(),
    findDialog(),
    newWomanDialog(),
    alertDialog(),
    alertsDialog(),
    colleaguesDialog(),
    detailsDialog(),
    actionsDialog(),
    reminderDialog(),
    outcomesDialog(),
    caseloadDialog(),
    dayDialog(),
    morningDialog(),
    correctDialog(),
    wrongWomanDialog(),
    rightWomanDialog(),
    cuesDialog(),
    rotaDialog(),
    readyDialog(),
    drillDialog(),
    measuresDialog(),
    measureDialog(),
    outcomesReportDialog(),
    coverDialog(),
    awayDialog(),
    dutyDialog(),
    briefDialog(),
    supervisionDialog(),
    knowsPrivatelyDialog(),
    progressDialog(),
    reviewsDialog(),
    weeksDialog(),
    askDialog(),
  ]
}
