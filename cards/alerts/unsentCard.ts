import type { UnsentLine, UnsentView } from '../../casework/alerts/unsentView.ts'
import { momentInWords, type Instant } from '../../casework/time.ts'
import { adaptiveCard, exactly, line, plainButton, sentence, type AdaptiveCard } from '../adaptiveCard.ts'
import { call999, notSent, notTheEmergencyRoute } from './alertWords.ts'

/** A message about an alert that was begun and not sent, to its writer or to a lead. It tells nothing of whom it is about. */
export function unsentCard(view: UnsentView): AdaptiveCard {
  switch (view.step) {
    case '10':
    case '30':
    case 'morning':
    case 'sends-itself':
      return toWriter(view)
    case '60':
    case 'at-once':
      return view.state === 'open' ? toLead(view) : settled(view)
    case 'put-away':
      return settled(view)
  }
}

/** Offers to go on with what was begun before something new is. Every one that is not sent stands here, whatever its age. */
export function unsentOfferCard(open: readonly UnsentLine[], another: boolean, now: Instant): AdaptiveCard {
  const shown = open.slice(0, mostOffered)
  return adaptiveCard(
    notSent,
    [
      sentence('You began this before and did not send it.'),
      sentence(notTheEmergencyRoute),
      ...shown.map(({ begunAt, words }, place) =>
        line(
          `${shown.length === 1 ? '' : `${place + 1}. `}Begun ${momentInWords(begunAt, now)}`,
          words === '' ? 'nothing written yet' : words,
        ),
      ),
      ...(shown.length < open.length
        ? [sentence(`${open.length - shown.length} more: settle these first.`)]
        : []),
    ],
    [
      ...shown.map(({ draft }, place) =>
        plainButton(shown.length === 1 ? 'Go on with it' : `Go on with ${place + 1}`, {
          press: 'unsent.open',
          draft,
        }),
      ),
      ...(another ? [plainButton('Begin another', { press: 'unsent.begin' })] : []),
    ],
  )
}

const mostOffered = 4

function toWriter({ draft, begunAt, dangerNow, state, now }: UnsentView): AdaptiveCard {
  if (state !== 'open') return adaptiveCard('Nothing waits here any more', [])
  return adaptiveCard(
    'Something you began is not sent yet',
    [
      ...(dangerNow ? [sentence(call999)] : []),
      sentence(notSent),
      sentence(notTheEmergencyRoute),
      line('Begun', momentInWords(begunAt, now)),
      sentence('What you wrote is kept. Please send it, or put it away and say why.'),
    ],
    [
      plainButton('Go on with it', { press: 'unsent.open', draft }),
      plainButton('Put away', { press: 'alert.put-away', draft }),
    ],
  )
}

function toLead({ draft, step, writer, spokenAt, now }: UnsentView): AdaptiveCard {
  return adaptiveCard(
    step === 'at-once' ? 'Please open this now' : 'Please open this today',
    [
      exactly(`${writer.name} started an alert and has not sent it. Ring her.`),
      ...(writer.telephone === undefined ? [] : [line('Her number', writer.telephone)]),
      ...(spokenAt === undefined ? [] : [line('You have spoken to her', momentInWords(spokenAt, now))]),
      sentence(notTheEmergencyRoute),
    ],
    spokenAt === undefined ? [plainButton('I have spoken to her', { press: 'unsent.spoken', draft })] : [],
  )
}

function settled({ writer, state, wrongTap, spokenAt, now }: UnsentView): AdaptiveCard {
  const ended = state === 'sent' ? 'has sent it since' : 'put it away without sending it'
  return adaptiveCard('You have a new item to read', [
    exactly(
      wrongTap
        ? `An answer began an alert, and ${writer.name} says that it was a wrong tap. Nothing was sent.`
        : `${writer.name} started an alert and ${ended}.`,
    ),
    ...(writer.telephone === undefined ? [] : [line('Her number', writer.telephone)]),
    ...(spokenAt === undefined ? [] : [line('You have spoken to her', momentInWords(spokenAt, now))]),
    sentence(notTheEmergencyRoute),
  ])
}
