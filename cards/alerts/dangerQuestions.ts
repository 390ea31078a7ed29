import { hurtLatelyQuestion } from '../../casework/alerts/alertQuestions.ts'
import { ownSafety, type AlertDraft } from '../../casework/records/alertDraft.ts'
import { button, exactly, sentence, type Button, type Element } from '../adaptiveCard.ts'

/** What is asked first: danger now, and once that is answered, danger that is over by the clock but not in the body. */
export function dangerQuestions(draft: AlertDraft): readonly Element[] {
  return [...dangerNow(draft), ...(draft.dangerNow === undefined ? [] : hurtLately(draft))]
}

function dangerNow({ id: draft, dangerNow: answer }: AlertDraft): readonly Element[] {
  const press = (title: string, danger: 'yes' | 'no'): Button =>
    button(title, { press: 'alert.danger', draft, danger })
  const question = exactly('1. Is anyone in danger now?')
  if (answer === undefined) {
    return [question, actions(press('Yes, danger now', 'yes'), press('No', 'no'))]
  }
  const other = answer ? press('Change to no danger now', 'no') : press('Change to danger now', 'yes')
  return [question, sentence(`Your answer: ${answer ? 'yes' : 'no'}.`), actions(other)]
}

function hurtLately({ id: draft, hurtLately: answer, who, group }: AlertDraft): readonly Element[] {
  if (who === ownSafety || group === 'death') return []
  const press = (title: string, hurt: 'yes' | 'no'): Button =>
    button(title, { press: 'alert.hurt', draft, hurt })
  const question = exactly(hurtLatelyQuestion)
  if (answer === undefined) {
    return [question, actions(press('Yes, in the last days', 'yes'), press('No, or not known', 'no'))]
  }
  return [question, sentence(`Your answer: ${answer ? 'yes' : 'no, or not known'}.`)]
}

function actions(...buttons: readonly Button[]): Element {
  return { type: 'ActionSet', actions: buttons }
}
