import { adaptiveCard, line, sentence, type AdaptiveCard } from './adaptiveCard.ts'
import { notTheEmergencyRoute } from './alertWords.ts'

/** What the reader of a help card may do, apart from raising an alert, which everybody may. */
export interface HelpFor {
  readonly contacts: boolean
  readonly records: boolean
  readonly colleagues: boolean
}

type Example = readonly [words: string, meaning: string]

const forContacts: readonly Example[] = [
  ['Saw (her name) 40 mins at the hub re housing. Next appt Thu 2pm', 'a contact, to check and save'],
  ['no, yesterday', 'changes the contact above before it is saved'],
  ['log', 'an empty form for a contact'],
  ['find (her name or reference)', 'who she is and her last contacts'],
  ['undo', 'takes the last contact back, for ten minutes'],
]
const forRecords: readonly Example[] = [['new woman', 'opens a record']]
const forEverybody: readonly Example[] = [
  ['alert', 'raises a safeguarding alert'],
  ['cancel', 'puts away what is open'],
]
const forColleagues: readonly Example[] = [['colleagues', 'adds, changes and removes people']]

/** Says what the reader can write to the assistant. `title` is the first thing said. */
export function helpCard(title: string, may: HelpFor): AdaptiveCard {
  const examples = [
    ...(may.contacts ? forContacts : []),
    ...(may.records ? forRecords : []),
    ...forEverybody,
    ...(may.colleagues ? forColleagues : []),
  ]
  return adaptiveCard(title, [
    sentence(
      'Write as you would to a colleague. I lay a note out on a card and save nothing until you press Save.',
    ),
    ...examples.map(([words, meaning]) => line(words, meaning)),
    sentence(notTheEmergencyRoute),
  ])
}
