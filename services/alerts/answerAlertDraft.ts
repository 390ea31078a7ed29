import type { AlertGroup } from '../../casework/alerts/alertGroups.ts'
import type { Ports } from '../../casework/ports/ports.ts'
import type { AlertDraft } from '../../casework/records/alertDraft.ts'
import type { Colleague } from '../../casework/records/colleague.ts'
import { chosenPerson, chosenWho } from './alertChoices.ts'
import { changeAlertDraft, type AlertDraftOutcome } from './changeAlertDraft.ts'
import { longestAccount } from './draftAlert.ts'

/** Everything a filled-in alert form says; what is missing was left empty. */
export interface AlertAnswers {
  readonly who?: string | undefined
  readonly named?: string | undefined
  readonly whatHappened?: string | undefined
  readonly when?: string | undefined
  readonly group?: AlertGroup | undefined
  readonly aboutWho?: string | undefined
  readonly aboutNamed?: string | undefined
}

/** Keeps what a form says, also that an answer was taken away. A woman the colleague may not see is not taken as an answer. */
export async function answerAlertDraft(
  ports: Ports,
  colleague: Colleague,
  id: string,
  said: Said,
): Promise<AlertDraftOutcome> {
  return changeAlertDraft(ports, colleague, id, await answering(ports, colleague, said))
}

/** What a form says, and the presses on its questions. */
interface Said {
  readonly form: AlertAnswers
  readonly dangerNow?: boolean
  readonly hurtLately?: boolean
}

/** How a draft becomes one with these answers. */
export async function answering(
  ports: Ports,
  colleague: Colleague,
  { form, ...pressed }: Said,
): Promise<(draft: AlertDraft) => AlertDraft> {
  const { who, aboutWho, group, ...texts } = form
  const chosen = {
    who: who === undefined ? undefined : await chosenWho(ports, colleague, who),
    aboutWho: aboutWho === undefined ? undefined : await chosenPerson(ports, aboutWho),
  }
  return (draft) => ({
    ...withoutAnswers(draft),
    ...pressed,
    // A card of an earlier release asks for no group, and so takes none away.
    ...given({ ...texts, ...chosen, group: group ?? draft.group }),
  })
}

function withoutAnswers(draft: AlertDraft): AlertDraft {
  const { who: _who, named: _named, whatHappened: _what, when: _when, ...rest } = draft
  const { aboutWho: _about, aboutNamed: _aboutNamed, ...unanswered } = rest
  return unanswered
}

/** Adds words that were typed in the chat to what happened. */
export async function addToAlertDraft(
  ports: Ports,
  colleague: Colleague,
  id: string,
  words: string,
): Promise<AlertDraftOutcome> {
  return changeAlertDraft(ports, colleague, id, (draft) => ({
    ...draft,
    whatHappened: `${draft.whatHappened ?? ''}\n${words}`.trim().slice(0, longestAccount),
  }))
}

/** Of some answers those that were given. */
export function given(answers: AlertAnswers): AlertAnswers {
  return Object.fromEntries(Object.entries(answers).filter(([, value]) => value !== undefined))
}
