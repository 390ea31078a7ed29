import type { ColleagueEntry } from '../../casework/indexes.ts'
import { may } from '../../casework/permissions.ts'
import type { Answer, ColleagueAnswer } from '../../casework/questions/answer.ts'
import type { ColleaguesAsked, Days } from '../../casework/questions/question.ts'
import type { Role } from '../../casework/records/colleague.ts'
import type { Asking, Refusal } from './answerQuestion.ts'

const rolesOf: Readonly<Record<'keyworkers' | 'managers' | 'leads', readonly Role[]>> = {
  keyworkers: ['keyworker'],
  managers: ['manager'],
  leads: ['safeguarding-lead', 'deputy-safeguarding-lead'],
}

/** Says which colleagues of her organisation are away or have a role, to whoever may see the rota. */
export function answerColleagues(
  asking: Asking<ColleaguesAsked>,
): Extract<Answer, { kind: 'colleagues' }> | Refusal {
  const { ports, colleague, question, understood, colleagues } = asking
  const { organisation } = colleague
  if (!may(colleague, 'see-rota', { organisation })) return { kind: 'refused', because: 'not-allowed' }
  const person = colleagues.find(({ id }) => id === question.person)
  if (person !== undefined && person.state !== 'active')
    return { kind: 'refused', because: 'colleague-left', name: person.name }
  const shown = colleagues
    .filter((other) => other.state === 'active' && other.organisation === organisation)
    .filter((other) => isAskedFor(question, other))
    .map((other) => lineOf(other, question.days))
  return { kind: 'colleagues', question, understood, now: ports.now(), shown, count: shown.length }
}

function isAskedFor({ which, person, days }: ColleaguesAsked, other: ColleagueEntry): boolean {
  if (which === 'one') return other.id === person
  if (which === 'away') return awayIn(other, days).length > 0
  return rolesOf[which].some((role) => other.roles.includes(role))
}

function lineOf(other: ColleagueEntry, days: Days): ColleagueAnswer {
  return { name: other.name, telephone: other.telephone, away: awayIn(other, days) }
}

function awayIn({ away = [] }: ColleagueEntry, { from, to }: Days): ColleagueAnswer['away'] {
  return away.filter((each) => each.from <= to && from <= each.to)
}
