import type { Form } from './form.ts'
import { moreForms } from './moreForms.ts'

const amara = 'amara'
const today = '2026-03-12'
const women = { asks: 'women' } as const
const list = { ...women, form: 'list' } as const
const count = { ...women, form: 'count' } as const

/** Asked on Thursday 12 March 2026, half past four. */
export const forms: readonly Form[] = [
  ...moreForms,
  // Not seen, tried, heard from
  [
    'amara',
    "who haven't I seen in two weeks?",
    { ...list, of: amara, not: { clock: 'seen', since: '2026-02-26' } },
    ['Aisha', 'Shanice'],
  ],
  [
    'ruth',
    'which women have not been seen for a month',
    { ...list, not: { clock: 'seen', since: '2026-02-12' } },
    ['Aisha', 'Shanice'],
  ],
  [
    'ruth',
    "Who hasn't been seen since 26 February?",
    { ...list, not: { clock: 'seen', since: '2026-02-26' } },
    ['Aisha', 'Shanice'],
  ],
  [
    'ruth',
    "who hasn't Amara seen this week",
    { ...list, of: amara, not: { clock: 'seen', since: '2026-03-08' } },
    ['Aisha', 'Shanice'],
  ],
  ['ruth', 'how many women have never been seen', { ...count, not: { clock: 'seen' } }, 1],
  [
    'ruth',
    'women not seen for more than 3 weeks',
    { ...list, not: { clock: 'seen', since: '2026-02-19' } },
    ['Aisha', 'Shanice'],
  ],
  ['ruth', "who hasn't been tried?", { ...list, not: { clock: 'tried' } }, []],
  [
    'ruth',
    "who hasn't been contacted in the last 7 days",
    { ...list, not: { clock: 'tried', since: '2026-03-05' } },
    ['Aisha', 'Kasia'],
  ],
  [
    'ruth',
    "who haven't we heard from in 10 days",
    { ...list, not: { clock: 'heard-from', since: '2026-03-02' } },
    ['Shanice'],
  ],
  ['amara', 'who needs chasing up', { ...list, of: amara, standing: 'over' }, ['Aisha']],
  ['amara', 'who is due to be seen?', { ...list, of: amara, standing: 'nearly' }, []],
  // What is lacking
  [
    'ruth',
    'who has housing and no review?',
    { ...list, needs: ['housing'], without: ['review'] },
    ['Aisha', 'Kasia'],
  ],
  ['ruth', 'women without a plan', { ...list, without: ['plan'] }, ['Aisha', 'Kasia', 'Shanice']],
  [
    'amara',
    'have any of my women got no plan yet',
    { ...list, of: amara, without: ['plan'] },
    ['Aisha', 'Shanice'],
  ],
  ['ruth', 'which women have no next appointment', { ...list, without: ['appointment'] }, ['Aisha']],
  ['amara', 'who has nothing booked', { ...list, of: amara, without: ['appointment'] }, ['Aisha']],
  ['sunita', 'who has no appointment', { ...list, without: ['appointment'] }, ['Aisha', 'Ayesha']],
  ['ruth', "who hasn't been assessed", { ...list, without: ['assessment'] }, ['Shanice']],
  ['ruth', 'who has no risk level', { ...list, without: ['risk'] }, ['Shanice']],
  ['ruth', 'how many women have no needs recorded', { ...count, without: ['needs'] }, 1],
  ['ruth', 'who has no keyworker?', { ...list, of: 'nobody' }, ['Maria']],
  ['ruth', 'who has no plan and no appointment', { ...list, without: ['plan', 'appointment'] }, ['Aisha']],
  // What is due
  ['ruth', 'reviews due', { ...list, due: { kind: 'review', by: today } }, ['Aisha', 'Kasia']],
  [
    'ruth',
    'reviews due this week',
    { ...list, due: { kind: 'review', by: '2026-03-15' } },
    ['Aisha', 'Kasia'],
  ],
  ['ruth', 'which assessments are overdue?', { ...list, due: { kind: 'assessment', by: '2026-03-11' } }, []],
  ['ruth', 'how many plans are due', { ...count, due: { kind: 'plan', by: today } }, 2],
  ['ruth', 'pauses to look at', { ...list, due: { kind: 'pause', by: today } }, ['Maria']],
  ['ruth', 'who needs a review', { ...list, due: { kind: 'review', by: today } }, ['Aisha', 'Kasia']],
  ['ruth', 'women needing reviewing', { ...list, due: { kind: 'review', by: today } }, ['Aisha', 'Kasia']],
  // How far support has come
  ['ruth', 'how many women are in support', { ...count, stage: 'in-support' }, 3],
  ['ruth', 'how many women has Bronwen got in support', { ...count, of: 'bronwen', stage: 'in-support' }, 1],
  ['ruth', 'women in support in sutton', { ...list, borough: 'Sutton', stage: 'in-support' }, ['Kasia']],
  ['ruth', 'who is in one to one support', { ...list, stage: 'engaged' }, ['Aisha', 'Jade', 'Kasia']],
  ['ruth', 'how many women do we support', { ...count }, 5],
  ['ruth', 'how many referred not started', { ...count, stage: 'not-begun' }, 1],
  ['ruth', 'whos waiting to start', { ...list, stage: 'not-begun' }, ['Shanice']],
  ['ruth', 'women waiting', { ...list, stage: 'waiting' }, ['Shanice']],
  // Who they are
  ['ruth', 'how many women in Sutton?', { ...count, borough: 'Sutton' }, 1],
  ['ruth', 'women in Lambeth', { ...list, borough: 'Lambeth' }, ['Aisha', 'Jade']],
  ['amara', 'who is high risk', { ...list, of: amara, risk: 'high' }, ['Jade']],
  [
    'ruth',
    'list the medium risk women in Lambeth',
    { ...list, risk: 'medium', borough: 'Lambeth' },
    ['Aisha'],
  ],
  ['ruth', 'who is paused', { ...list, stage: 'paused' }, ['Maria']],
  ['ruth', 'who is on the waiting list?', { ...list, stage: 'waiting' }, ['Shanice']],
  ['ruth', 'how many women are closed', { ...count, stage: 'closed' }, 1],
  ['ruth', 'how many women with drugs and alcohol needs', { ...count, needs: ['substances'] }, 1],
  ['ruth', 'who has housing and abuse needs?', { ...list, needs: ['abuse', 'housing'] }, ['Jade']],
  ['ruth', 'how many women does Amara have', { ...count, of: amara }, 3],
  ['amara', 'how many women do I have?', { ...count, of: amara }, 3],
  ['ruth', 'which women has Bronwen got', { ...list, of: 'bronwen' }, ['Kasia']],
  ['ruth', 'how many women do we have?', { ...count }, 5],
  ['ruth', 'who has an open alert', { ...list, alert: true }, ['Jade']],
  ['amara', 'who has a safe contact rule', { ...list, of: amara, careful: true }, ['Jade']],
  [
    'ruth',
    'any new referrals since monday?',
    { ...list, referred: { from: '2026-03-09', to: today } },
    ['Shanice'],
  ],
  [
    'ruth',
    'how many women were referred last month',
    { ...count, referred: { from: '2026-02-01', to: '2026-02-28' } },
    1,
  ],
]
