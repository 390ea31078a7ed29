import type { ColleagueEntry } from '../../casework/indexes.ts'
import { may } from '../../casework/permissions.ts'
import type { Answer, ColleagueAnswer } from '../../casework/questions/answer.ts'
import type { ColleaguesAsked, Days } from '../../casework/questions/question.ts'
import type { Role } from '../../casework/records/colleague.ts'
import { daysOff } from '../../casework/workingTime.ts'
import type { Asking, Refusal } from './answerQuestion.ts'

const rolesOf: Readonly<Record<'keyworkers' | 'managers' | 'leads', readonly Role[]>> = {
  keyworkers: ['keyworker'],
  managers: ['manager'],
  leads: ['safeguarding-lead', 'deputy-safeguarding-lead'],
}

/** Says which colleagues of her organisation are away or have a role, to whoever may see the rota. */
export async function answerColleagues(
  asking: Asking<ColleaguesAsked>,
): Promise<Extract<Answer, { kind: 'colleagues' }> | Refusal> {
  const { ports, colleague, question, understood, colleagues } = asking
  const { organisation } = colleague
  if (!may(colleague, 'see-rota', { organisation })) return { kind: 'refused', because: 'not-allowed' }
  const person = colleagues.find(({ id }) => id === question.person)
  if (person !== undefined && person.state !== 'active')
    return { kind: 'refused', because: 'colleague-left', name: person.name }
  const found = colleagues
    .filter((other) => other.state === 'active' && other.organisation === organisation)
    .filter((other) => isAskedFor(question, other))
  const shown = await Promise.all(found.map((other) => lineOf(asking, other)))
  return { kind: 'colleagues', question, understood, now: ports.now(), shown, count: shown.length }
}

function isAskedFor({ which, person, days }: ColleaguesAsked, other: ColleagueEntry): boolean {
  if (which === 'one') return other.id === person
  if (which === 'away') return awayIn(other, days).length > 0
  return rolesOf[which].some((role) => other.roles.includes(role))
}

/** Of one who is asked for by name her working days tell as well whether she is in. */
async function lineOf(
  { ports, question: { which, days } }: Asking<ColleaguesAsked>,
  other: ColleagueEntry,
): Promise<ColleagueAnswer> {
  const record = which === 'one' ? await ports.records.find('colleague', other.id) : undefined
  return {
    ...{ name: other.name, telephone: other.telephone, away: awayIn(other, days) },
    off: record === undefined ? undefined : daysOff(record, days),
  }
}

function awayIn({ away = [] }: ColleagueEntry, { from, to }: Days): ColleagueAnswer['away'] {
  return away.filter((each) => each.from <= to && from <= each.to)
}
