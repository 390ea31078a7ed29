import { exactly, adaptiveCard, sentence, type AdaptiveCard } from './adaptiveCard.ts'

const examples = [
  'Saw (her name) 40 mins at the hub re housing. Next appt Thu 2pm',
  'no, yesterday',
  'log',
  'find (her name or reference)',
  'new woman',
  'alert',
  'undo',
  'cancel',
]

/** Says what can be written to the assistant. `title` is the first thing said. */
export function helpCard(title: string, administrator: boolean): AdaptiveCard {
  return adaptiveCard(title, [
    sentence(
      'Write as you would to a colleague. I lay a note out on a card and save nothing until you press Save.',
    ),
    ...[...examples, ...(administrator ? ['colleagues'] : [])].map((example) => exactly(example)),
    sentence('This assistant is not the emergency route. In an emergency call 999.'),
  ])
}
