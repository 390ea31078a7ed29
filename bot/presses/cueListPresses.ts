import type { AdaptiveCard } from '../../cards/adaptiveCard.ts'
import { cueListCard, tapChoice } from '../../cards/cues/cueListCard.ts'
import { foundCard } from '../../cards/women/foundCard.ts'
import { sayings } from '../../cards/sayings.ts'
import { alertFromCue } from '../../services/alerts/alertFromNote.ts'
import { openWoman } from '../../services/findWoman.ts'
import { listCues } from '../../services/listCues.ts'
import { markWrongTap, wrongTapOpenTo } from '../../services/measures/wrongTaps.ts'
import { cueToLookAt, markCue, type MarkOutcome } from '../../services/markCue.ts'
import { alertFormShown } from './alertFormPresses.ts'
import { alertStandsBelow, type Below } from './below.ts'
import { typedInto, type Pressed, type PressOf } from './press.ts'

/** The presses on the list of the safeguarding leads. */
export type CueListPress = PressOf<'cues.mark' | 'cues.raise' | 'cues.woman'>

const markedWords: Record<MarkOutcome['kind'], string> = {
  marked: 'Marked as looked at.',
  'marked-before': 'Somebody has looked at this already. Nothing was changed.',
  own: 'You wrote this yourself: another lead looks at it. Nothing was changed.',
  'no-such-cue': 'That one is not open to you or no longer here. Nothing was changed.',
}

/** The wrong tap that a choice of the list names; undefined where it names a cue. */
function wrongTapIn(chosen: string): string | undefined {
  return chosen.startsWith(tapChoice) ? chosen.slice(tapChoice.length) : undefined
}

/** Does what was pressed with the cue that was chosen in the list. */
export async function answerCueListPress(pressed: Pressed<CueListPress>): Promise<AdaptiveCard> {
  const { ports, colleague, press, inputs } = pressed
  const chosen = typedInto(inputs, 'chosen')
  if (chosen === '') return list(pressed, 'Choose which one.')
  switch (press.press) {
    case 'cues.mark': {
      const tap = wrongTapIn(chosen)
      const marked =
        tap === undefined
          ? await markCue(ports, colleague, chosen)
          : await markWrongTap(ports, colleague, tap)
      return list(pressed, markedWords[marked.kind])
    }
    case 'cues.raise':
      return (await alertBelowList({ ...pressed, press }))?.card ?? list(pressed, markedWords['no-such-cue'])
    case 'cues.woman': {
      const tap = wrongTapIn(chosen)
      const woman =
        tap === undefined
          ? (await cueToLookAt(ports, colleague, chosen))?.woman
          : (await wrongTapOpenTo(ports, colleague, tap))?.woman.id
      return woman === undefined
        ? list(pressed, 'No woman is named there.', chosen)
        : foundCard(await openWoman(ports, colleague, woman))
    }
  }
}

/** The alert form about the cue that was chosen, and above it the list; undefined where none was chosen that is open to her. */
export async function alertBelowList(pressed: Pressed<PressOf<'cues.raise'>>): Promise<Below | undefined> {
  const { ports, colleague, inputs, requestId: id } = pressed
  const cue = typedInto(inputs, 'chosen')
  if (cue === '') return undefined
  const outcome = await alertFromCue(ports, colleague, { id, cue })
  if (outcome.kind === 'no-such-cue') return undefined
  return {
    card: await alertFormShown(pressed, outcome),
    stays: await list(pressed, alertStandsBelow, cue),
  }
}

async function list({ ports, colleague }: Pressed, said: string, chosen?: string): Promise<AdaptiveCard> {
  const outcome = await listCues(ports, colleague)
  return outcome.kind === 'list' ? cueListCard(outcome.view, [said], chosen) : sayings['not-allowed']
}
