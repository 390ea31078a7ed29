import type { Item, Prompt } from '../../casework/measures/measure.ts'
import { answeredAnew, promptedAlert } from '../../casework/measures/promptedAlert.ts'
import { answerOf, promptsFor, type AnswersOfWoman } from '../../casework/measures/promptsFor.ts'
import type { Ports } from '../../casework/ports/ports.ts'
import type { AlertDraft, FromAnswer } from '../../casework/records/alertDraft.ts'
import type { Colleague } from '../../casework/records/colleague.ts'
import type { AnyRecord } from '../../casework/records/record.ts'
import { auditEntry } from '../audit.ts'
import { unsentClock } from '../alerts/unsent.ts'

/**
 * The drafts of alerts that single answers bring about, with their clocks, to be saved in the same commit: each answer makes one,
 * whatever becomes of it. `given` names the items whose answers are new.
 */
export async function alertsOfAnswers(
  ports: Ports,
  colleague: Colleague,
  given: AnswersOfWoman,
  items: readonly string[],
): Promise<readonly AnyRecord[]> {
  const due = promptsFor(given).flatMap((prompt) => {
    const asked = answerOf(given, prompt)
    const draws = prompt.does === 'draft-alert' || prompt.does === 'send-alert'
    return draws && asked !== undefined && items.includes(asked.item.id) ? [{ ...asked, prompt }] : []
  })
  const made = await Promise.all(due.map((each) => alertOfAnswer(ports, colleague, given, each)))
  return made.flat()
}

/** One answer whose prompt is looked at. */
interface Prompted {
  readonly prompt: Prompt
  readonly item: Item
  readonly answer: number
}

/**
 * The draft of an alert about one answer with its clock. One that is open already is brought up to date where this answer is to go
 * by itself, or was given on another day than was thought; where one was sent there is none.
 */
export async function alertOfAnswer(
  ports: Ports,
  colleague: Colleague,
  { woman, measure, answers }: AnswersOfWoman,
  { prompt, item, answer }: Prompted,
): Promise<readonly AnyRecord[]> {
  const before = await alertThatCame(ports, answers.id, item.id)
  if (before?.state === 'sent') return []
  const from: FromAnswer = {
    ...{ reference: woman.id, answers: answers.id, measure: measure.id },
    ...{ item: item.id, answer, day: answers.day },
  }
  const { how } = answers
  const given = { measure, item, from, how }
  const draft: AlertDraft | undefined =
    before?.state === 'open'
      ? answeredAnew(before, given, prompt, ports.now())
      : {
          ...{ kind: 'alert-draft', schemaVersion: 1, version: 0, id: nextId(answers.id, item.id, before) },
          ...{ owner: colleague.id, organisation: colleague.organisation, state: 'open' },
          ...{ ...promptedAlert(given, prompt, ports.now()), createdAt: ports.now() },
        }
  if (draft === undefined) return []
  const clock = await unsentClock(ports, draft)
  return [draft, clock, auditEntry(ports, colleague, 'alert-draft.begun-by-answer', [woman.id, draft.id])]
}

/** The newest alert that came of an answer, if one did. */
export async function alertThatCame(
  ports: Ports,
  answers: string,
  item: string,
): Promise<AlertDraft | undefined> {
  let newest: AlertDraft | undefined
  for (let time = 1; ; time += 1) {
    const draft = await ports.records.find('alert-draft', alertIdOf(answers, item, time))
    if (draft === undefined) return newest
    newest = draft
  }
}

/** The id of the alert that comes of an answer; one after a wrong tap has the number of the time behind it. */
function alertIdOf(answers: string, item: string, time: number): string {
  return time === 1 ? `${answers}:${item}` : `${answers}:${item}:${time}`
}

function nextId(answers: string, item: string, before: AlertDraft | undefined): string {
  if (before === undefined) return alertIdOf(answers, item, 1)
  const last = Number(before.id.slice(alertIdOf(answers, item, 1).length + 1) || '1')
  return alertIdOf(answers, item, last + 1)
}
