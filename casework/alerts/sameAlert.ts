import type { Alert } from '../records/alert.ts'
import type { AlertDraft } from '../records/alertDraft.ts'
import { hurtLatelyQuestion } from './alertQuestions.ts'
import type { Addition } from './adding.ts'
import { isAboutProfessional, isOpenAlert } from './alertState.ts'

/**
 * Whether what a form says can be added to an alert that is open about the same woman. What is about a professional is never
 * added to anything and nothing to it; danger now goes only into an alert of danger now that somebody is being asked to take.
 */
export function isAddable(alert: Alert, draft: AlertDraft): boolean {
  const sameWoman = alert.subject.kind === 'on-system' && alert.subject.reference === draft.who
  const sealed = isAboutProfessional(alert) || draft.aboutWho !== undefined || draft.aboutNamed !== undefined
  const urgent = draft.dangerNow === true && (alert.urgency !== 'U0' || alert.climb === undefined)
  return isOpenAlert(alert) && !alert.drill && sameWoman && !sealed && !urgent
}

/** What a form says, as additions: what happened, and what else was answered. */
export function additionsOfDraft({ whatHappened = '', when, hurtLately }: AlertDraft): readonly Addition[] {
  const more = [
    ...(when === undefined ? [] : [`When: ${when}`]),
    ...(hurtLately === true ? [`${hurtLatelyQuestion} Yes.`] : []),
  ].join('\n')
  const texts = [whatHappened.trim() === '' ? 'She has died.' : whatHappened, more]
  return texts.filter((text) => text !== '').map((text) => ({ field: 'more', text }))
}
