import type { Ports } from '../../casework/ports/ports.ts'
import type { AskedCue } from '../../casework/records/askedCue.ts'
import type { Colleague } from '../../casework/records/colleague.ts'
import { knownAlert } from './knownAlert.ts'

/** A cue as one colleague may read it: an answer by an alert that she may not know of was never given, for her. It is for showing, never to be saved. */
export async function withAnswersKnownTo(
  ports: Ports,
  colleague: Colleague,
  asked: AskedCue,
): Promise<AskedCue> {
  const isKnown = await Promise.all(
    asked.answers.map(
      async (answer) =>
        answer.choice !== 'alert' || (await knownAlert(ports, colleague, answer.alert)) !== undefined,
    ),
  )
  if (isKnown.every(Boolean)) return asked
  return { ...asked, answers: asked.answers.filter((_, place) => isKnown[place]) }
}
