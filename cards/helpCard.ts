import { adaptiveCard, line, sentence, type AdaptiveCard } from './adaptiveCard.ts'

const examples: readonly (readonly [string, string])[] = [
  ['Saw (her name) 40 mins at the hub re housing. Next appt Thu 2pm', 'a contact, to check and save'],
  ['no, yesterday', 'changes the contact above before it is saved'],
  ['log', 'an empty form for a contact'],
  ['find (her name or reference)', 'who she is and her last contacts'],
  ['new woman', 'opens a record'],
  ['alert', 'raises a safeguarding alert'],
  ['undo', 'takes the last contact back, for ten minutes'],
  ['cancel', 'puts the open contact away'],
]
const forAdministrators = [['colleagues', 'adds, changes and removes people']] as const

/** Says what can be written to the assistant. `title` is the first thing said. */
export function helpCard(title: string, administrator: boolean): AdaptiveCard {
  return adaptiveCard(title, [
    sentence(
      'Write as you would to a colleague. I lay a note out on a card and save nothing until you press Save.',
    ),
    ...[...examples, ...(administrator ? forAdministrators : [])].map(([words, meaning]) =>
      line(words, meaning),
    ),
    sentence('This assistant is not the emergency route. In an emergency call 999.'),
  ])
}
