import { choiceWords, CueChoice, cueWords } from '../../casework/cues/cueWords.ts'
import type { CuesView } from '../../casework/cues/cuesView.ts'
import { adaptiveCard, plainButton, sentence, type AdaptiveCard } from '../adaptiveCard.ts'

/** Asks what somebody knows of the first kind of cue that is not answered; one press answers. `said` is said first. */
export function cueChoiceCard(
  { asked }: Pick<CuesView, 'asked'>,
  draft: string,
  said: readonly string[] = [],
): AdaptiveCard {
  const [category, ...others] = asked
  if (category === undefined) throw new Error(`The draft ${draft} asks about nothing`)
  return adaptiveCard(
    'One question about this note',
    [
      ...said.map((text) => sentence(text)),
      sentence(`It mentions ${cueWords[category]}. What do you know of it?`),
      ...(others.length === 0 ? [] : [sentence('Another question comes after this one.')]),
      {
        type: 'ActionSet',
        actions: CueChoice.options.map((choice) =>
          plainButton(choiceWords[choice], { press: 'cues.answer', draft, category, choice }),
        ),
      },
    ],
    [plainButton('Back', { press: 'cues.back', draft })],
  )
}
