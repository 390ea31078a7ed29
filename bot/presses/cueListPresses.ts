import type { AdaptiveCard } from '../../cards/adaptiveCard.ts'
import { cueListCard } from '../../cards/cueListCard.ts'
import { foundCard } from '../../cards/foundCard.ts'
import { sayings } from '../../cards/sayings.ts'
import { alertFromCue } from '../../services/alertFromNote.ts'
import { openWoman } from '../../services/findWoman.ts'
import { listCues } from '../../services/listCues.ts'
import { cueToLookAt, markCue, type MarkOutcome } from '../../services/markCue.ts'
import { alertFormShown } from './alertPresses.ts'
import { typedInto, type Pressed, type PressOf } from './press.ts'

/** The presses on the list of the safeguarding leads. */
export type CueListPress = PressOf<'cues.mark' | 'cues.raise' | 'cues.woman'>

const markedWords: Record<MarkOutcome['kind'], string> = {
  marked: 'Marked as looked at.',
  'marked-before': 'Somebody has looked at this already. Nothing was changed.',
  own: 'You wrote this yourself: another lead looks at it. Nothing was changed.',
  'no-such-cue': 'That one is not open to you or no longer here. Nothing was changed.',
}

/** Does what was pressed with the cue that was chosen in the list. */
export async function answerCueListPress(pressed: Pressed<CueListPress>): Promise<AdaptiveCard> {
  const { ports, colleague, press, inputs, requestId } = pressed
  const chosen = typedInto(inputs, 'chosen')
  if (chosen === '') return list(pressed, 'Choose which one.')
  switch (press.press) {
    case 'cues.mark':
      return list(pressed, markedWords[(await markCue(ports, colleague, chosen)).kind])
    case 'cues.raise': {
      const outcome = await alertFromCue(ports, colleague, { id: requestId, cue: chosen })
      return outcome.kind === 'no-such-cue'
        ? list(pressed, markedWords['no-such-cue'])
        : alertFormShown(pressed, outcome)
    }
    case 'cues.woman': {
      const woman = (await cueToLookAt(ports, colleague, chosen))?.woman
      return woman === undefined
        ? list(pressed, 'No woman is named there.', chosen)
        : foundCard(await openWoman(ports, colleague, woman))
    }
  }
}

async function list({ ports, colleague }: Pressed, said: string, chosen?: string): Promise<AdaptiveCard> {
  const outcome = await listCues(ports, colleague)
  return outcome.kind === 'list' ? cueListCard(outcome.view, [said], chosen) : sayings['not-allowed']
}
