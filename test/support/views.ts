import type { AlertDraftView } from '../../casework/alerts/alertDraftView.ts'
import type { OpenAlertLine } from '../../casework/alerts/knowing.ts'
import type { AlertView } from '../../casework/alerts/alertView.ts'
import type { ContactDraftView } from '../../casework/contactDraftView.ts'
import { wsa5 } from '../../casework/measures/wsa5.ts'
import { progressOf } from '../../casework/measures/progress.ts'
import { answersUpTo } from '../../casework/measures/answersInOrder.ts'
import { partsOf } from '../../casework/measures/asking.ts'
import type { AskingView } from '../../casework/measures/askingView.ts'
import { promptsFor } from '../../casework/measures/promptsFor.ts'
import type { SavedAnswersView } from '../../casework/measures/savedAnswersView.ts'
import type { Answers } from '../../casework/records/answers.ts'
import type { WomanFacts } from '../../casework/womanFacts.ts'
import { aContactDraft, alertNumber } from './records.ts'
import { aCase } from './records.ts'
import { thursday } from './thursday.ts'

/** What a colleague may read of Jade Morgan. */
export function womanFactsOf(changes: Partial<WomanFacts> = {}): WomanFacts {
  return {
    reference: 'W-VV396G-C',
    name: 'Jade Morgan',
    givenName: 'Jade',
    title: 'Jade Morgan, W-VV396G-C',
    whose: 'yours',
    borough: 'Lambeth',
    openAlerts: [],
    lastSeen: '2026-03-03',
    ...changes,
  }
}

/** An open alert about her that Sunita Rao holds. */
export function anOpenAlert(): OpenAlertLine {
  return { number: alertNumber('22H8CP'), speakTo: ['Sunita Rao'], isReaders: false }
}

/** A draft about Jade Morgan with nothing missing. */
export function aDraftView(changes: Partial<ContactDraftView> = {}): ContactDraftView {
  return {
    draft: aContactDraft(),
    woman: womanFactsOf(),
    candidates: [],
    missing: [],
    now: thursday,
    ...changes,
  }
}

/** An alert form with no answers, and two women to choose from. */
export function anAlertDraftView(draft: Partial<AlertDraftView['draft']> = {}): AlertDraftView {
  return {
    draft: {
      kind: 'alert-draft',
      schemaVersion: 1,
      version: 1,
      id: 'alert-draft-1',
      owner: 'amara',
      organisation: "Women's Centre",
      state: 'open',
      found: [],
      createdAt: thursday,
      ...draft,
    },
    choices: [
      { reference: 'W-VV396G-C', givenName: 'Jade', familyName: 'Morgan' },
      { reference: 'W-937GG3-M', givenName: 'Jade', familyName: 'Murray' },
    ],
    people: [{ id: 'grace', name: 'Grace Ofori' }],
    partner: false,
    head: [{ id: 'helen', name: 'Helen Vaughan', telephone: '020 7946 0110' }],
    now: thursday,
  }
}

/** An alert on its way to one lead. */
export function anAlertView(changes: Partial<AlertView> = {}): AlertView {
  const lead = { id: 'sunita', name: 'Sunita Rao', telephone: '020 7946 0108' }
  return {
    raiser: { id: 'amara', name: 'Amara Cole', telephone: '020 7946 0100' },
    womanName: 'Jade Morgan',
    maybe: [],
    recipients: [{ ...lead, delivered: undefined, failure: undefined, final: false }],
    acknowledgement: undefined,
    asked: [lead],
    askedUntil: undefined,
    moved: [],
    people: { amara: { id: 'amara', name: 'Amara Cole', telephone: '020 7946 0100' }, sunita: lead },
    reader: { id: 'sunita', mayTake: true, mayLead: true },
    now: thursday,
    ...changes,
  }
}

/** The first part of the five questions for Jade Morgan, who is alone; nothing is answered yet. */
export function anAskingView(changes: Partial<AskingView> = {}): AskingView {
  const { measure = wsa5, pace = 'together', place = 0 } = changes
  const parts = partsOf(measure, pace)
  return {
    ...{ answers: 'answers-1', facts: womanFactsOf(), measure, pace, place, parts: parts.length },
    part: parts[place] ?? { items: [], alone: false },
    ...{ isAlone: true, saved: undefined, toRead: false, point: 'baseline', sameDay: undefined },
    ...{ now: thursday, ...changes },
  }
}

/** Jade Morgan's answers as they were saved, after those before. */
export function aSavedAnswersView(answers: Answers, before: readonly Answers[] = []): SavedAnswersView {
  const all = [...before, answers]
  return {
    facts: womanFactsOf({ safeContact: 'Text first.' }),
    measure: wsa5,
    answers,
    progress: progressOf(wsa5, answersUpTo(answers, all), []),
    toRead: promptsFor({ woman: aCase({ answers: all }), measure: wsa5, answers }).length > 0,
    names: { amara: 'Amara Cole', [answers.by]: 'Amara Cole' },
    now: thursday,
  }
}
