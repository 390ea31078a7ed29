import type { AlertDraft, UnsentStep } from '../records/alertDraft.ts'
import { nextWorkingDayAt, type Hours } from '../rota/serviceTime.ts'
import { minutesAfter, type Instant } from '../time.ts'

/** The next reminder of an alert that is not sent, and when it comes. */
export interface UnsentReminder {
  readonly step: UnsentStep
  readonly dueAt: Instant
}

/**
 * The pause before the leads hear of danger now. A writer has just been told to ring 999 and is typing: the alert that she sends
 * within it says more than the news that she has not.
 */
const pauseMinutes = 2
const morning = '09:00'

/** Whether a reminder goes to the leads; the others go to whoever writes the alert. */
export function isForLeads(step: UnsentStep): boolean {
  return step === '60' || step === 'at-once'
}

/**
 * The next reminder of an alert draft: there is always one until it is sent or put away. The times count from when it was begun
 * and are the same in demonstrations. `hours` are the service hours by which its mornings are counted.
 */
export function nextUnsent(draft: AlertDraft, hours: Hours): UnsentReminder | undefined {
  if (draft.state !== 'open') return undefined
  const [next] = [...byItself(draft), ...forWriter(draft), ...forLeads(draft)].toSorted((one, other) =>
    one.dueAt.localeCompare(other.dueAt),
  )
  const last = (draft.reminded ?? [])
    .map(({ at }) => at)
    .toSorted()
    .at(-1)
  return next ?? { step: 'morning', dueAt: nextWorkingDayAt(hours, last ?? draft.createdAt, morning) }
}

/** The draft with every reminder that is due at this moment noted, and which they are. */
export function passedUnsent(
  draft: AlertDraft,
  hours: Hours,
  now: Instant,
): { readonly draft: AlertDraft; readonly due: readonly UnsentStep[] } {
  const next = nextUnsent(draft, hours)
  if (next === undefined || next.dueAt > now) return { draft, due: [] }
  const others = (draft.reminded ?? []).filter(({ step }) => step !== next.step)
  const noted = { ...draft, reminded: [...others, { step: next.step, at: now }] }
  const rest = passedUnsent(noted, hours, now)
  return { draft: rest.draft, due: [next.step, ...rest.due] }
}

/** The same draft where the clock of the machine was set back: what lies in the future happened now, so that no reminder comes late. */
export function broughtBack(draft: AlertDraft, now: Instant): AlertDraft {
  const { createdAt, dangerSince, sendsItselfAt, reminded = [] } = draft
  const moments = [createdAt, dangerSince ?? createdAt, ...reminded.map(({ at }) => at)]
  if (moments.every((moment) => moment <= now)) return draft
  const earlier = (moment: Instant): Instant => (moment > now ? now : moment)
  return {
    ...draft,
    createdAt: earlier(createdAt),
    ...(dangerSince === undefined ? {} : { dangerSince: earlier(dangerSince) }),
    ...(sendsItselfAt === undefined ? {} : { sendsItselfAt: sooner(sendsItselfAt, now) }),
    reminded: reminded.map(({ step, at }) => ({ step, at: earlier(at) })),
  }
}

/** How long somebody has to say that an answer was a wrong tap before the alert goes (catalogue, correction 9). */
export const goesAfterMinutes = 5

function sooner(moment: Instant, now: Instant): Instant {
  const latest = minutesAfter(now, goesAfterMinutes)
  return moment > latest ? latest : moment
}

/** The draft as it was changed, with the moment from which danger now is answered yes. */
export function withDangerSince(changed: AlertDraft, now: Instant): AlertDraft {
  const { dangerSince, ...rest } = changed
  return changed.dangerNow === true ? { ...rest, dangerSince: dangerSince ?? now } : rest
}

/** The moment at which it goes by itself; tried once, and after that it is an unsent alert like another. */
function byItself(draft: AlertDraft): readonly UnsentReminder[] {
  const { sendsItselfAt: dueAt } = draft
  return dueAt === undefined || isDone(draft, 'sends-itself') ? [] : [{ step: 'sends-itself', dueAt }]
}

/** Whether the moment has come at which an alert goes by itself. */
export function isToSendItself(draft: AlertDraft, now: Instant): boolean {
  return draft.state === 'open' && byItself(draft).some(({ dueAt }) => dueAt <= now)
}

function forWriter(draft: AlertDraft): readonly UnsentReminder[] {
  return (['10', '30'] as const).filter((step) => !isDone(draft, step)).map((step) => afterBegun(draft, step))
}

/** The leads hear once that it is not sent, and again only where danger now was answered yes after that. */
function forLeads(draft: AlertDraft): readonly UnsentReminder[] {
  if (isDone(draft, 'at-once')) return []
  const hour = isDone(draft, '60') ? [] : [afterBegun(draft, '60')]
  if (draft.dangerNow !== true) return hour
  const soon = minutesAfter(draft.dangerSince ?? draft.createdAt, pauseMinutes)
  const dueAt = [soon, ...hour.map((each) => each.dueAt)].toSorted().at(0) ?? soon
  return [{ step: 'at-once', dueAt }]
}

function afterBegun({ createdAt }: AlertDraft, step: '10' | '30' | '60'): UnsentReminder {
  return { step, dueAt: minutesAfter(createdAt, Number(step)) }
}

function isDone({ reminded = [] }: AlertDraft, step: UnsentStep): boolean {
  return reminded.some((each) => each.step === step)
}
