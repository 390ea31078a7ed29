import type { TimelineEntry } from '../../casework/records/alertTimeline.ts'
import { alertNumber, references } from './records.ts'
import { thursday as at } from './thursday.ts'

const act = { at, by: 'sunita' }
const reason = 'She asked for it.'

/** One entry of each kind that a timeline can hold. */
export const entryOfEach: {
  readonly [What in TimelineEntry['what']]: Extract<TimelineEntry, { what: What }>
} = {
  raised: { what: 'raised', at, by: 'amara' },
  delivered: { what: 'delivered', at, to: 'sunita' },
  'not-delivered': { what: 'not-delivered', at, to: 'sunita', reason: 'the chat is busy' },
  asked: { what: 'asked', at, people: ['sunita', 'amara'], why: 'not-acknowledged' },
  acknowledged: { what: 'acknowledged', ...act },
  'next-step': { what: 'next-step', ...act, step: 'Speak to Amara Cole', dueAt: at },
  'step-done': { what: 'step-done', ...act, step: 'Speak to Amara Cole' },
  'more-time': { what: 'more-time', ...act, dueAt: at },
  'longer-asked': { what: 'longer-asked', ...act, step: 'Meet her', dueAt: at, reason },
  'longer-agreed': { what: 'longer-agreed', ...act, step: 'Meet her', dueAt: at },
  'longer-not-agreed': { what: 'longer-not-agreed', ...act },
  lapsed: { what: 'lapsed', at, owner: 'sunita' },
  'hand-over-asked': { what: 'hand-over-asked', ...act, to: 'amara' },
  'handed-over': { what: 'handed-over', ...act, from: 'amara' },
  'hand-over-not-taken': { what: 'hand-over-not-taken', at, to: 'amara' },
  added: { what: 'added', at, by: 'amara', field: 'her-words', text: 'I am afraid.' },
  spoken: { what: 'spoken', at, by: 'amara', to: 'sunita' },
  urgency: { what: 'urgency', ...act, from: 'U1', to: 'U0', reason },
  categories: { what: 'categories', ...act, categories: ['A_DOM', 'C_EMO'] },
  consent: { what: 'consent', ...act, code: 'C_NO_OVR', grounds: ['O_LIFE'], note: reason },
  decided: { what: 'decided', ...act, decision: 'REF_ASC', reason },
  'facts-withheld': { what: 'facts-withheld', ...act, reason },
  closing: { what: 'closing', ...act, how: 'ERR', reason, other: alertNumber('33H8CP') },
  'not-agreed': { what: 'not-agreed', ...act },
  closed: { what: 'closed', ...act, how: 'CLOSED', reason },
  reopened: { what: 'reopened', ...act, reason },
  linked: { what: 'linked', ...act, reference: references[0] },
  'opened-for': { what: 'opened-for', ...act, instead: alertNumber('33H8CP') },
  'contact-moved': { what: 'contact-moved', ...act, to: references[1] },
}

/** The same as a list. */
export const everyEntry: readonly TimelineEntry[] = Object.values(entryOfEach)
