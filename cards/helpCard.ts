import type { HelpFor } from '../casework/helpFor.ts'
import { adaptiveCard, line, sentence, type AdaptiveCard } from './adaptiveCard.ts'
import { notTheEmergencyRoute } from './alerts/alertWords.ts'

type Example = readonly [words: string, meaning: string]

const forContacts: readonly Example[] = [
  ['Saw (her name) 40 mins at the hub re housing. Next appt Thu 2pm', 'a contact, to check and save'],
  ['no, yesterday', 'changes the contact above before it is saved'],
  ['log', 'an empty form for a contact'],
  ['find (her name or reference)', 'who she is and her last contacts'],
  ['undo', 'takes the last contact back, for ten minutes'],
  [
    'correct (her name)',
    'puts a saved contact or answers right, at any time; correct alone, your last contact',
  ],
  ['wrong woman', 'moves your last contact to the woman it belongs to; wrong woman (her name), any other'],
]
const forToday: readonly Example[] = [['today', 'what needs you today']]
const forWeek: readonly Example[] = [['my week', 'your next seven days']]
const forCaseload: readonly Example[] = [
  ['morning at 9:15', 'when that comes by itself on the days you work; morning off stops it'],
  ['caseload', 'your women or your team, who to contact first at the top'],
]
const forQuestions: readonly Example[] = [
  ["who haven't I seen in two weeks?", 'any question in plain words: who, when, how many'],
]
const forDetails: readonly Example[] = [
  ['details (her name)', 'what is on record besides contacts, and changes it'],
  ['actions (her name)', 'what is to be done for her; actions alone, what you mean to do'],
  ['remind me to (do something) for (her name) on Friday', 'an action with a reminder'],
  ['brief (her name)', 'what to know before you see her'],
  ['I’m away 3 to 14 August, (a colleague) covers', 'passes your women for those days; away, who is'],
]
const forRecords: readonly Example[] = [['new woman', 'opens a record']]
const forEverybody: readonly Example[] = [
  ['alert', 'raises a safeguarding alert'],
  ['alerts', 'the open alerts that you may see; an alert’s number alone, what has happened to it'],
  ['cancel', 'puts away what is open'],
]
const forColleagues: readonly Example[] = [['colleagues', 'adds, changes and removes people']]
const forCues: readonly Example[] = [['cues', 'what notes mentioned and no lead has looked at yet']]
const forRota: readonly Example[] = [['rota', 'who leads and who is on call, with telephone numbers']]
const forReady: readonly Example[] = [
  ['ready', 'what would fail tonight if an alert were raised'],
  ['I’m on duty', 'how to reach a woman safely, with a reason'],
]
const forDrills: readonly Example[] = [['drill', 'sends a marked alert, so that each person has taken one']]
const forOutcomes: readonly Example[] = [
  ['outcomes (her name)', 'the questions most due for her, and the change since last time'],
  ['phq9 (her name) 1 0 2 1 0 0 1 0 0', 'a measure with its answers; without them, its questions'],
  ['progress (her name)', 'all her measures and the five outcomes, then and now'],
  ['reviews', 'who is to be asked the outcome questions, those well over their time first'],
  ['measures', 'the measures there are, with their licences'],
]
const forReports: readonly Example[] = [
  ['outcomes report 2025/26 in Lambeth', 'the five outcomes of a period; without one, of the last quarter'],
]
const forSupervision: readonly Example[] = [
  ['supervision (a keyworker)', 'her women and work since last time, and when it was held'],
]
const forOwnSupervision: readonly Example[] = [['supervision', 'your women and work since last time']]

/** What is offered to whoever may do it, in the order of the card. */
const offered: readonly (readonly [keyof HelpFor, readonly Example[]])[] = [
  ['contacts', forContacts],
  ['caseload', forToday],
  ['week', forWeek],
  ['caseload', [...forCaseload, ...forQuestions]],
  ['outcomes', forOutcomes],
  ['outcomesReport', forReports],
  ['supervision', forSupervision],
  ['ownSupervision', forOwnSupervision],
  ['details', forDetails],
  ['cues', forCues],
  ['rota', forRota],
  ['ready', forReady],
  ['drill', forDrills],
  ['records', forRecords],
]

/** Says what the reader can write to the assistant. `title` is the first thing said. */
export function helpCard(title: string, may: HelpFor): AdaptiveCard {
  const examples = [
    ...offered.flatMap(([what, words]) => (may[what] ? words : [])),
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
