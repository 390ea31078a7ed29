import type { AdaptiveCard } from '../cards/adaptiveCard.ts'
import { contactFormCard } from '../cards/contacts/contactFormCard.ts'
import { savedCard } from '../cards/putRight/savedCard.ts'
import { sayings } from '../cards/sayings.ts'
import { wrongWomanFound } from '../cards/putRight/wrongWomanFound.ts'
import { showOwnDraft } from '../services/ownDraft.ts'
import type { SavedAt } from '../services/savedFor.ts'
import { correctionForm, lastSaved, savedMeant } from '../services/showSaved.ts'
import { latestDraft } from '../services/latestOpen.ts'
import { searchRightWoman, wrongWoman } from '../services/wrongWoman.ts'
import { AnswerDialog } from './answerDialog.ts'
import { meantAsNote } from './meantAsNote.ts'
import type { Turn } from './turn.ts'

/** Puts the writer's last saved contact right, or shows what can be put right in the record of whom she names. */
export function correctDialog(): AnswerDialog {
  return putRightDialog('correct', async ({ ports, colleague }, at) =>
    savedCard(await correctionForm(ports, colleague, at)),
  )
}

/** Moves the writer's last saved contact to whom it belongs, or shows what can be moved from the record of whom she names. */
export function wrongWomanDialog(): AnswerDialog {
  return putRightDialog('wrong-woman', async ({ ports, colleague }, at) =>
    wrongWomanFound(await wrongWoman(ports, colleague, at)),
  )
}

/** Offers to move the writer's last saved contact to whom she names; of a note that is not saved yet it is a correction. */
export function rightWomanDialog(): AnswerDialog {
  return new AnswerDialog('right-woman', async ({ ports, colleague, words }) => {
    const latest = await latestDraft(ports, colleague)
    if (latest?.state === 'open') return undefined
    const at = await lastSaved(ports, colleague)
    return at === undefined
      ? sayings['no-last-contact']
      : wrongWomanFound(await searchRightWoman(ports, colleague, at, words))
  })
}

function putRightDialog(id: string, open: (turn: Turn, at: SavedAt) => Promise<AdaptiveCard>): AnswerDialog {
  return new AnswerDialog(id, async (turn) => {
    const { ports, colleague, words } = turn
    if (words !== '') {
      const outcome = await savedMeant(ports, colleague, words)
      return meantAsNote(outcome, turn) ? undefined : savedCard(outcome)
    }
    const unsaved = await unsavedForm(turn)
    if (unsaved !== undefined) return unsaved
    const at = await lastSaved(ports, colleague)
    return at === undefined ? sayings['no-last-contact'] : open(turn, at)
  })
}

/** The newest note while it is not saved yet: what is said of no other contact is meant for it. */
async function unsavedForm({ ports, colleague }: Turn): Promise<AdaptiveCard | undefined> {
  const latest = await latestDraft(ports, colleague)
  if (latest?.state !== 'open') return undefined
  const shown = await showOwnDraft(ports, colleague, latest.id)
  return shown.kind === 'changed'
    ? contactFormCard(shown.view, ['This contact is not saved yet: change it here.'])
    : undefined
}
