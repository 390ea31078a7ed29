import {
  aboutWomanOf,
  answerTo,
  askedCueId,
  onList,
  restsUntil,
  withAnswer,
} from '../casework/cues/askedCueRules.ts'
import type { CueChoice } from '../casework/cues/cueWords.ts'
import { may } from '../casework/permissions.ts'
import type { Ports } from '../casework/ports/ports.ts'
import type { AskedCue } from '../casework/records/askedCue.ts'
import type { Colleague } from '../casework/records/colleague.ts'
import type { Day } from '../casework/time.ts'
import type { CueCategory } from '../casework/words.ts'
import { auditEntry } from './audit.ts'
import { commitFresh, nothingToSave } from './commitFresh.ts'
import { leadsFor } from './alerts/leadsFor.ts'

/** What a choice came to: whether the kind rests now for her, and the day by which a lead looks at it. */
export interface Answered {
  readonly kind: 'answered'
  readonly category: CueCategory
  readonly choice: CueChoice
  readonly rests: boolean
  readonly due: Day | undefined
}

/** How answering a cue ended. */
export type AnswerOutcome = Answered | { readonly kind: 'no-such-draft' }

/**
 * Keeps what the writer of a note says of a cue in it, at any time: no answer is ever taken out, by Undo neither. What she is not
 * sure of, and what she rings the lead about, goes on the leads' list. The same choice a second time changes nothing.
 */
export async function answerCue(
  ports: Ports,
  colleague: Colleague,
  said: { readonly draft: string; readonly category: CueCategory; readonly choice: CueChoice },
): Promise<AnswerOutcome> {
  const { category, choice } = said
  return commitFresh<AnswerOutcome>(ports.records, async () => {
    const [draft, before] = await Promise.all([
      ports.records.find('contact-draft', said.draft),
      ports.records.find('asked-cue', askedCueId(said.draft, category)),
    ])
    const isOwn = draft !== undefined && may(colleague, 'answer-cue', { owner: draft.owner })
    if (!isOwn || before === undefined) return nothingToSave({ kind: 'no-such-draft' })
    const asked = aboutWomanOf(before, draft)
    if (answerTo(asked)?.choice === choice) return nothingToSave(answered(asked, choice))
    const about = asked.woman === undefined ? {} : { woman: asked.woman }
    const answer = { choice, by: colleague.id, at: ports.now(), ...about }
    const kept = await listed(ports, withAnswer(asked, answer), choice)
    const audit = auditEntry(ports, colleague, 'cue.answered', [...Object.values(about), draft.id])
    return { records: [kept, audit], outcome: answered(kept, choice) }
  })
}

async function listed(ports: Ports, asked: AskedCue, choice: CueChoice): Promise<AskedCue> {
  if (choice !== 'not-sure' && choice !== 'ringing') return asked
  const { organisation } = await leadsFor(ports, asked)
  return onList(asked, choice, organisation, ports.now())
}

function answered(asked: AskedCue, choice: CueChoice): Answered {
  const rests = asked.woman !== undefined && restsUntil(asked) !== undefined
  return { kind: 'answered', category: asked.category, choice, rests, due: asked.listed?.due }
}
