import { nameOfWoman } from '../../casework/names.ts'
import type { Answer, Answered } from '../../casework/questions/answer.ts'
import type { CaseloadWoman } from '../../casework/caseload/caseload.ts'

/** An answer as the command line writes it: how it was understood, and what there is, by reference. */
export function answerAsJson(answered: Answered): Readonly<Record<string, unknown>> {
  if (answered.kind === 'unanswered') {
    const { kind, ...why } = answered
    return { kind, ...why }
  }
  if (answered.kind === 'which') {
    return { kind: 'which', women: answered.choices.map(({ title }) => title) }
  }
  const { kind, understood } = answered
  return { kind, understood, ...shownIn(answered) }
}

function shownIn(answer: Answer): Readonly<Record<string, unknown>> {
  switch (answer.kind) {
    case 'women':
      return {
        ...{ count: answer.count, outOf: answer.outOf },
        women: answer.shown.map((each) => womanLine(each, answer.namesOnly)),
      }
    case 'figure':
      return { figure: answer.figure, outOf: answer.outOf, women: answer.women }
    case 'woman':
      return { reference: answer.facts.reference, name: answer.facts.name, answer: answer.said }
    case 'contacts':
      return {
        ...{ count: answer.count, women: answer.women, unreadable: answer.unreadable },
        contacts: answer.shown.map(
          ({ reference, name, author, contact: { day, mode, place, attendance } }) => ({
            ...{ reference, name, author, day, mode: mode ?? null, place: place ?? null },
            attendance: attendance ?? null,
          }),
        ),
      }
    case 'alerts':
      return {
        count: answer.count,
        alerts: answer.shown.map(({ alert: { number, urgency, raisedAt, acknowledged, open } }) => ({
          ...{ number, urgency, raisedAt, taken: acknowledged, open },
        })),
      }
    case 'colleagues':
      return { count: answer.count, colleagues: answer.shown.map(({ name, away }) => ({ name, away })) }
    case 'actions':
      return {
        count: answer.count,
        actions: answer.shown.map(({ action: { what, due }, facts: { reference } }) => ({
          reference,
          what,
          due,
        })),
      }
  }
}

function womanLine(
  { woman, next, level }: CaseloadWoman,
  namesOnly: boolean,
): Readonly<Record<string, unknown>> {
  const { reference, borough, lastSeen } = woman
  const named = { reference, name: nameOfWoman(woman), borough }
  return namesOnly ? named : { ...named, lastSeen: lastSeen ?? null, next: next?.day ?? null, level }
}
