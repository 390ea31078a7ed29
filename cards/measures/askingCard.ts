import { itemsAsked } from '../../casework/measures/asking.ts'
import type { AskingView } from '../../casework/measures/askingView.ts'
import type { Press } from '../../casework/presses/press.ts'
import { savedName } from '../../casework/putRight/saved.ts'
import { dayOf } from '../../casework/time.ts'
import {
  adaptiveCard,
  button,
  exactly,
  line,
  plainButton,
  sentence,
  type AdaptiveCard,
  type Button,
  type Element,
} from '../adaptiveCard.ts'
import { answersAboutInputs } from './answersAboutInputs.ts'
import { measureQuestion } from './measureQuestion.ts'
import { toReadBox } from './promptBox.ts'
import { beforeContact, whoInWords } from '../women/womanLines.ts'

type Typed = Readonly<Record<string, unknown>>

/**
 * Some questions of a measure, none answered beforehand; before those for which she must be alone, only whether she is. `typed`
 * holds what was just chosen, so that nothing is lost when something has to be put right.
 */
export function askingCard(
  view: AskingView,
  problems: readonly string[] = [],
  typed: Typed = {},
): AdaptiveCard {
  const isGate = asksWhetherAlone(view)
  return adaptiveCard(
    titleOf(view),
    [
      ...problems.map((text) => sentence(text)),
      ...before(view),
      ...(isGate ? gate : questions(view, typed)),
      ...problems.map((text) => sentence(text)),
      ...(isGate ? [] : slower(view)),
    ],
    isGate ? gateButtons(view) : formButtons(view),
  )
}

function titleOf({ pace, place, parts, part }: AskingView): string {
  if (pace === 'one-by-one') return `Question ${place + 1} of ${parts}`
  if (parts > 1) return `Questions, part ${place + 1} of ${parts}`
  return part.items.length === 1 ? 'A question' : 'Questions, not saved yet'
}

function asksWhetherAlone({ part, isAlone }: AskingView): boolean {
  return part.alone && isAlone === undefined
}

function before(view: AskingView): readonly Element[] {
  const { facts, measure, now, saved, sameDay } = view
  const who = line('Who', whoInWords(facts, now))
  if (saved !== undefined) {
    return [
      ...toReadBox(view.toRead, facts.reference, { answers: view.answers }),
      who,
      sentence('You can stop here. What you have written is saved.'),
      ...leadOf(view),
    ]
  }
  const { unsaved } = view
  const typed = unsaved === undefined ? {} : { typed: unsaved }
  return [
    ...toReadBox(unsaved !== undefined, facts.reference, {
      ...{ answers: view.answers, measure: measure.id, ...typed },
    }),
    // She may look at this card, and so may somebody beside her: what keeps her safe stands behind a press (catalogue, correction 9).
    ...(isCareful(view)
      ? [sentence('Before you begin, read her card yourself where nobody else can see it.')]
      : []),
    who,
    line('What is asked', `${measure.title}, ${measure.name}`),
    sentence(
      'What she answers stays in her record. If she or a child may be in danger, it may have to be shared. She can leave out any question.',
    ),
    ...(sameDay === undefined
      ? []
      : [
          sentence(
            'She answered this today already. These are kept beside it. To change those, press Correct those.',
          ),
        ]),
    ...leadOf(view),
  ]
}

/** The words before the questions stand where questions are. */
function leadOf(view: AskingView): readonly Element[] {
  const { lead } = view.measure
  return lead === undefined || asksWhetherAlone(view) ? [] : [exactly(lead)]
}

const gate: readonly Element[] = [
  sentence('Is she alone and able to talk? The next question is only for her.'),
]

function questions(view: AskingView, typed: Typed): readonly Element[] {
  const { part, isAlone = false, saved, point, now } = view
  const items = itemsAsked(part, isAlone || !part.alone)
  const leftOut = items.length < part.items.length
  return [
    ...(leftOut ? [sentence('One question is left out and kept as not asked.')] : []),
    ...items.map((item) => measureQuestion(item, typed[item.id])),
    ...(saved === undefined ? answersAboutInputs({ day: dayOf(now), point }, typed) : []),
  ]
}

function gateButtons(view: AskingView): readonly Button[] {
  const at = whereOf(view)
  return [
    plainButton('Yes', { press: 'asking.alone', ...at, alone: 'yes' }),
    plainButton('No, leave it out', { press: 'asking.alone', ...at, alone: 'no' }),
    ...leaving(view),
  ]
}

function formButtons(view: AskingView): readonly Button[] {
  const { place, parts, part, isAlone } = view
  const alone =
    isAlone === undefined || !part.alone ? {} : { alone: isAlone ? ('yes' as const) : ('no' as const) }
  const title = place + 1 < parts ? 'Next' : 'Save'
  return [button(title, { press: 'asking.part', ...whereOf(view), ...alone }), ...leaving(view)]
}

/** For those who prefer one question after another, or hear the card read; not among the actions below, of which a client shows five. */
function slower({ saved, pace, measure, facts: { reference } }: AskingView): readonly Element[] {
  if (saved !== undefined || pace === 'one-by-one' || measure.items.length === 1) return []
  const press = { press: 'asking.open', reference, measure: measure.id, pace: 'one-by-one' } as const
  return [{ type: 'ActionSet', actions: [plainButton('One question at a time', press)] }]
}

/** The ways out: once something is saved she can stop, before that she need not begin. */
function leaving(view: AskingView): readonly Button[] {
  const { facts, measure, answers, saved, sameDay } = view
  const { reference } = facts
  if (saved !== undefined) return [plainButton('Stop here', { press: 'asking.stop', reference, answers })]
  return [
    ...(sameDay === undefined
      ? []
      : [
          plainButton('Correct those', {
            ...{ press: 'saved.correct', reference },
            saved: savedName({ what: 'answers', id: sameDay.id }),
          }),
        ]),
    plainButton('Another measure', { press: 'asking.others', reference }),
    plainButton('Not today', { press: 'reviews.later', reference, measure: measure.id }),
    ...(isCareful(view) ? [plainButton('Her card', { press: 'woman.open', reference })] : []),
  ]
}

function isCareful({ facts }: AskingView): boolean {
  return beforeContact(facts).length > 0
}

type Where = Pick<
  Extract<Press, { press: 'asking.part' }>,
  'reference' | 'measure' | 'answers' | 'place' | 'pace'
>

function whereOf({ facts, measure, answers, place, pace }: AskingView): Where {
  return { reference: facts.reference, measure: measure.id, answers, place, pace }
}
