import type { Form } from './form.ts'

const amara = 'amara'
const today = '2026-03-12'
const women = { asks: 'women' } as const
const list = { ...women, form: 'list' } as const
const thisWeek = { from: '2026-03-09', to: '2026-03-15' }
const nextWeek = { from: '2026-03-16', to: '2026-03-22' }
const inAYear = { from: today, to: '2027-03-12' }
const jade = 'W-VV396G-C'
const kasia = 'W-54MFF3-H'
const ofJade = { asks: 'woman', woman: jade } as const
const ofKasia = { asks: 'woman', woman: kasia } as const
const contacts = { asks: 'contacts', form: 'list' } as const
const sinceFebruary = { from: '2026-02-01', to: today }
const contactCount = { asks: 'contacts', form: 'count' } as const

/** Forms about dates, one woman, contacts, alerts, colleagues and actions. */
export const moreForms: readonly Form[] = [
  // Dates and appointments
  ['ruth', 'who has court next week', { ...list, keyDate: { ...nextWeek, kind: 'court' } }, ['Jade']],
  [
    'ruth',
    'evictions this month',
    { ...list, keyDate: { from: '2026-03-01', to: '2026-03-31', kind: 'eviction' } },
    ['Kasia'],
  ],
  [
    'ruth',
    'who is being released in the next 7 days?',
    { ...list, keyDate: { from: today, to: '2026-03-19', kind: 'release' } },
    [],
  ],
  ['amara', 'any key dates coming up', { ...list, of: amara, keyDate: inAYear }, ['Jade']],
  [
    'amara',
    'who am I seeing tomorrow?',
    { ...list, of: amara, appointment: { from: '2026-03-13', to: '2026-03-13' } },
    ['Jade'],
  ],
  ['ruth', 'who has an appointment next week', { ...list, appointment: nextWeek }, ['Kasia']],
  [
    'amara',
    'tomorrow',
    { ...list, of: amara, appointment: { from: '2026-03-13', to: '2026-03-13' } },
    ['Jade'],
  ],
  ['ruth', 'next week', { ...list, appointment: nextWeek }, ['Kasia']],
  ['ruth', 'court next week', { ...list, keyDate: { ...nextWeek, kind: 'court' } }, ['Jade']],
  // Orders that hold today
  ['ruth', 'who is on licence', { ...list, order: 'licence' }, ['Jade']],
  ['ruth', 'how many women are under probation', { ...women, form: 'count', order: 'probation' }, 1],
  ['ruth', 'who is on a suspended sentence', { ...list, order: 'suspended-sentence' }, []],
  [
    'amara',
    "when is Jade's licence up?",
    { ...ofJade, fact: 'orders' },
    ['Licence, from Monday 5 January, to Saturday 4 July.'],
  ],
  [
    'ruth',
    'how many women left us in february',
    { ...women, form: 'count', stage: 'closed', ended: { from: '2026-02-01', to: '2026-02-28' } },
    1,
  ],
  [
    'ruth',
    'when is Bronwen back?',
    { asks: 'colleagues', which: 'one', days: inAYear, person: 'bronwen' },
    ['Bronwen Price'],
  ],
  [
    'amara',
    'can I text Jade?',
    { ...ofJade, fact: 'safe-contact' },
    ['Read the box above before you contact her.'],
  ],
  // One woman
  [
    'amara',
    'when did I last see Jade?',
    { ...ofJade, fact: 'last-seen' },
    ['Last seen or spoken to: Tuesday 10 March, 2 days ago, in person, by you.'],
  ],
  [
    'ruth',
    'when was Kasia last seen',
    { ...ofKasia, fact: 'last-seen' },
    ['Last seen or spoken to: Tuesday 3 March, 9 days ago, in person, by Bronwen Price.'],
  ],
  [
    'amara',
    'when am I next seeing Jade',
    { ...ofJade, fact: 'next' },
    ['Next appointment: tomorrow, Friday 13 March, 2 pm.'],
  ],
  ['ruth', 'who looks after Jade', { ...ofJade, fact: 'keyworker' }, ['Her keyworker is Amara Cole.']],
  [
    'ruth',
    "who is Kasia's keyworker?",
    { ...ofKasia, fact: 'keyworker' },
    ['Her keyworker is Bronwen Price.'],
  ],
  ['ruth', 'is Jade high risk?', { ...ofJade, fact: 'risk' }, ['Risk: high: to be seen weekly.']],
  ['ruth', 'what needs does Kasia have', { ...ofKasia, fact: 'needs' }, ['Housing: identified.']],
  ['ruth', 'has Kasia got a plan?', { ...ofKasia, fact: 'plan' }, ['Plan: nothing is on record.']],
  [
    'amara',
    'when is Jade in court',
    { ...ofJade, fact: 'key-dates', keyDate: 'court' },
    ['Court: Wednesday 18 March, 10 am.'],
  ],
  ['ruth', 'does Jade have an open alert?', { ...ofJade, fact: 'alert' }, ['1 alert is open: SG-22H8CP-2.']],
  ['ruth', 'which borough is Kasia in', { ...ofKasia, fact: 'borough' }, ['Borough: Sutton.']],
  [
    'ruth',
    'when did Kasia last text',
    { ...ofKasia, fact: 'last-heard-from' },
    ['Last wrote: nothing is on record.'],
  ],
  [
    'ruth',
    'when was Kasia referred',
    { ...ofKasia, fact: 'referred' },
    ['Referred: Wednesday 1 October 2025, 162 days ago.'],
  ],
  // Contacts
  [
    'ruth',
    'how many home visits in February?',
    { ...contactCount, days: { from: '2026-02-01', to: '2026-02-28' }, place: 'home', seen: true },
    1,
  ],
  ['amara', 'how many contacts this week', { ...contactCount, days: thisWeek, by: amara }, 2],
  [
    'amara',
    'what did I do with Jade last month?',
    { ...contacts, days: { from: '2026-02-01', to: '2026-02-28' }, by: amara, woman: jade },
    ['Jade 2026-02-24'],
  ],
  [
    'amara',
    'who did I see this week',
    { ...contacts, days: thisWeek, by: amara, seen: true },
    ['Jade 2026-03-10'],
  ],
  [
    'ruth',
    'how many contacts did Amara do in February',
    { ...contactCount, days: { from: '2026-02-01', to: '2026-02-28' }, by: amara },
    2,
  ],
  [
    'ruth',
    'missed appointments this week',
    { ...contacts, days: thisWeek, attendance: 'missed' },
    ['Shanice 2026-03-11'],
  ],
  [
    'ruth',
    'how many calls between 1 March and 12 March',
    { ...contactCount, days: { from: '2026-03-01', to: '2026-03-12' }, mode: 'phone' },
    0,
  ],
  [
    'ruth',
    'contacts in Sutton since 1 March',
    { ...contacts, days: { from: '2026-03-01', to: today }, borough: 'Sutton' },
    ['Kasia 2026-03-03'],
  ],
  [
    'ruth',
    'how many women did we see since 1 February',
    { ...contactCount, days: sinceFebruary, counting: 'women', seen: true },
    4,
  ],
  [
    'ruth',
    'how many contacts did the service have since 1 February',
    { ...contactCount, days: sinceFebruary },
    7,
  ],
  [
    'ruth',
    "how many of Amara's women missed an appointment this month",
    {
      ...{ ...contactCount, days: { from: '2026-03-01', to: '2026-03-31' }, by: amara },
      ...{ attendance: 'missed', counting: 'women' },
    },
    1,
  ],
  [
    'ruth',
    'how many calls to women since 1 February',
    { ...contactCount, days: sinceFebruary, mode: 'phone' },
    0,
  ],
  // Alerts, colleagues, actions
  [
    'ruth',
    'open alerts older than a day',
    { asks: 'alerts', form: 'list', raisedBefore: '2026-03-11T16:30:00.000Z' },
    ['SG-22H8CP-2'],
  ],
  ['ruth', 'how many open alerts are there?', { asks: 'alerts', form: 'count' }, 1],
  ['ruth', 'alerts nobody has taken', { asks: 'alerts', form: 'list', untaken: true }, ['SG-22H8CP-2']],
  ['amara', 'any alerts on my women?', { asks: 'alerts', form: 'list', of: 'amara' }, ['SG-22H8CP-2']],
  ['bronwen', 'alerts about my women', { asks: 'alerts', form: 'list', of: 'bronwen' }, []],
  ['ruth', "open alerts on Bronwen's women", { asks: 'alerts', form: 'list', of: 'bronwen' }, []],
  ['amara', 'show me my alerts', { asks: 'alerts', form: 'list' }, ['SG-22H8CP-2']],
  [
    'sunita',
    'how many alerts did we have last month',
    {
      ...{ asks: 'alerts', form: 'count', raised: { from: '2026-02-01', to: '2026-02-28' } },
      closedToo: true,
    },
    1,
  ],
  [
    'ruth',
    'how many open alerts were raised last month',
    { asks: 'alerts', form: 'count', raised: { from: '2026-02-01', to: '2026-02-28' } },
    0,
  ],
  ['ruth', 'alerts raised today', { asks: 'alerts', form: 'list', raised: { from: today, to: today } }, []],
  [
    'ruth',
    'who is away',
    { asks: 'colleagues', which: 'away', days: { from: today, to: today } },
    ['Bronwen Price'],
  ],
  ['ruth', 'who is on leave next week?', { asks: 'colleagues', which: 'away', days: nextWeek }, []],
  [
    'amara',
    'is Bronwen away tomorrow',
    { asks: 'colleagues', which: 'one', person: 'bronwen', days: { from: '2026-03-13', to: '2026-03-13' } },
    ['Bronwen Price'],
  ],
  [
    'amara',
    'who are the keyworkers',
    { asks: 'colleagues', which: 'keyworkers', days: { from: today, to: today } },
    ['Amara Cole', 'Bronwen Price'],
  ],
  [
    'amara',
    "what's due for me this week?",
    { asks: 'actions', form: 'list', by: '2026-03-15' },
    ['Ring the council'],
  ],
  ['amara', 'how many overdue actions do I have', { asks: 'actions', form: 'count', by: '2026-03-11' }, 0],
]
