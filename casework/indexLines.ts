import { isOpenAction } from './actionRules.ts'
import { nameKeys } from './nameKeys.ts'
import type { Alert } from './records/alert.ts'
import { isOnList, restsUntil } from './cues/askedCueRules.ts'
import type { AskedCue } from './records/askedCue.ts'
import type { AuditEntry } from './records/auditEntry.ts'
import type { Case } from './records/case.ts'
import { lastSupervision } from './brief/supervisions.ts'
import type { Colleague } from './records/colleague.ts'
import type { AlertDraft } from './records/alertDraft.ts'
import type { ContactDraft } from './records/contactDraft.ts'
import type { Delivery } from './records/delivery.ts'
import type { Duty } from './records/duty.ts'
import type { Message } from './records/message.ts'
import type { MorningSetting } from './records/morningSetting.ts'
import type { Move } from './records/move.ts'
import type { AnyRecord } from './records/record.ts'
import type { Readiness } from './records/readiness.ts'
import type { ReleaseLog } from './records/releaseLog.ts'
import type { Rota } from './records/rota.ts'
import type { Route } from './records/route.ts'
import { alertEntry } from './alerts/alertEntry.ts'
import { watchedAlert } from './alerts/watched.ts'

import { all, nameScope, restingScope, type IndexLine } from './indexes.ts'
import { womanEntry } from './womanEntry.ts'

/** All index lines of a record: the single place where they are computed, for every store. */
export function indexLinesOf(record: AnyRecord): readonly IndexLine[] {
  if (isInNoList(record)) return []
  switch (record.kind) {
    case 'case':
      return caseLines(record)
    case 'alert':
      return alertLines(record)
    case 'contact-draft':
      return [draftLine(record)]
    case 'delivery':
      return deliveryLines(record)
    case 'colleague':
      return [colleagueLine(record), ...coverLines(record)]
    case 'audit-entry':
      return auditLines(record)
    case 'alert-draft':
      return alertDraftLines(record)
    case 'asked-cue':
      return cueLines(record)
  }
}

/** Whether no list needs a record: it is always asked for by its id. */
function isInNoList(
  record: AnyRecord,
): record is Route | Message | Move | Rota | Readiness | MorningSetting | Duty | ReleaseLog {
  return [
    ...['route', 'message', 'move', 'rota', 'readiness', 'morning-setting', 'duty', 'release-log'],
  ].includes(record.kind)
}

function caseLines(woman: Case): readonly IndexLine[] {
  const entry = womanEntry(woman)
  const line = { order: `${woman.familyName} ${woman.givenName}`, id: woman.id, entry }
  const keys = nameKeys(woman)
  const organisations = [woman.organisation, ...woman.sharedWith]
  const scopes = new Set(organisations.flatMap((name) => keys.map((key) => nameScope(name, key))))
  return [
    { index: 'women-by-keyworker', scope: woman.keyworker, ...line },
    { index: 'women-of', scope: woman.organisation, ...line },
    ...woman.sharedWith.map((scope) => ({ index: 'women-shared-with' as const, scope, ...line })),
    ...[...scopes].map((scope) => ({ index: 'women-by-name' as const, scope, ...line })),
    ...actionLines(woman),
  ]
}

function actionLines(woman: Case): readonly IndexLine[] {
  return woman.actions.filter(isOpenAction).map(({ id, due, owner }) => ({
    index: 'actions-of',
    scope: owner,
    order: due,
    // An action is known by its woman and its id together: one form can have been saved for two women.
    id: `${woman.id} ${id}`,
    entry: { reference: woman.id, action: id, due },
  }))
}

function alertLines(alert: Alert): readonly IndexLine[] {
  const entry = alertEntry(alert)
  const { number: id, reference, organisation, open, raisedAt: order } = entry
  const line = { order, id, entry }
  const concerned = new Set([...alert.recipients, ...alert.told, alert.raisedBy])
  return [
    ...(reference === undefined ? [] : [{ index: 'alerts-about' as const, scope: reference, ...line }]),
    { index: 'alerts-of', scope: organisation, ...line },
    ...(open ? [{ index: 'open-alerts' as const, scope: organisation, ...line }] : []),
    ...(open ? [...concerned].map((scope) => ({ index: 'open-alerts-of' as const, scope, ...line })) : []),
    ...(open
      ? [{ index: 'watched-alerts' as const, scope: all, order, id, entry: watchedAlert(alert) }]
      : []),
  ]
}

function draftLine(draft: ContactDraft): IndexLine {
  const { id, state, owner, updatedAt } = draft
  return { index: 'drafts-of', scope: owner, order: updatedAt, id, entry: { id, state, updatedAt } }
}

function alertDraftLines(draft: AlertDraft): readonly IndexLine[] {
  const { id, state, owner, organisation, createdAt, putAway } = draft
  const line = { order: createdAt, id, entry: { id, state, createdAt } }
  return [
    { index: 'alert-drafts-of', scope: owner, ...line },
    ...(state === 'open' ? [{ index: 'unsent-alerts' as const, scope: all, ...line }] : []),
    ...(putAway?.how === 'wrong-tap' && putAway.lookedAt === undefined
      ? [{ index: 'wrong-taps' as const, scope: organisation, ...line }]
      : []),
  ]
}

function deliveryLines(delivery: Delivery): readonly IndexLine[] {
  const { id, recipient, dueAt, state } = delivery
  if (state === 'delivered' || state === 'not-needed') return []
  const line = { order: dueAt, id, entry: { id, recipient, dueAt } }
  const toHer = { index: 'deliveries-to' as const, scope: recipient, ...line }
  return state === 'failed-for-good' ? [toHer] : [{ index: 'due', scope: all, ...line }, toHer]
}

function cueLines(asked: AskedCue): readonly IndexLine[] {
  const { id, draft, woman, category, askedAt, listed, organisation } = asked
  const last = asked.answers.at(-1)
  const until = restsUntil(asked)
  const waiting: readonly IndexLine[] =
    listed === undefined || !isOnList(asked)
      ? []
      : [
          {
            ...{ index: 'cues-waiting', scope: listed.organisation, order: `${listed.due} ${askedAt}`, id },
            entry: { id, draft, woman, category, askedAt, due: listed.due },
          },
        ]
  if (until === undefined || last?.woman === undefined) return waiting
  const scope = restingScope(organisation, last.woman)
  return [
    ...waiting,
    {
      index: 'cues-resting',
      scope,
      order: until,
      id,
      entry: { category, until, standing: asked.standing, draft },
    },
  ]
}

function colleagueLine(colleague: Colleague): IndexLine {
  const { id, name, organisation, roles, telephone, away, knowsPrivately, team, joined, state } = colleague
  const work = { organisation, roles, team, joined, supervised: lastSupervision(colleague)?.day }
  const entry = { id, name, ...work, telephone, away, knowsPrivately, state }
  return { index: 'colleagues', scope: all, order: name, id, entry }
}

function coverLines({ id, away = [] }: Colleague): readonly IndexLine[] {
  return away.flatMap(({ from, to, coveredBy }) =>
    coveredBy === undefined
      ? []
      : [
          {
            ...{ index: 'covered-by' as const, scope: coveredBy, order: to, id: `${id} ${from}` },
            entry: { of: id, from, to },
          },
        ],
  )
}

function auditLines({ id, at, by, act, about }: AuditEntry): readonly IndexLine[] {
  return [...new Set(about)].map((scope) => ({
    index: 'audit-about',
    scope,
    order: at,
    id,
    entry: { at, by, act },
  }))
}
