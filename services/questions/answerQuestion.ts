import { all, type ColleagueEntry } from '../../casework/indexes.ts'
import { nameOfWoman } from '../../casework/names.ts'
import type { Answered, NotAnswered } from '../../casework/questions/answer.ts'
import type { Question } from '../../casework/questions/question.ts'
import { understoodAs } from '../../casework/questions/understood.ts'
import type { Ports } from '../../casework/ports/ports.ts'
import type { Colleague } from '../../casework/records/colleague.ts'
import { dayOf } from '../../casework/time.ts'
import { coversToday } from '../cover/coversToday.ts'
import { caseFor } from '../women.ts'
import { answerActions } from './answerActions.ts'
import { answerAlerts } from './answerAlerts.ts'
import { answerColleagues } from './answerColleagues.ts'
import { answerContacts } from './answerContacts.ts'
import { answerWoman } from './answerWoman.ts'
import { answerWomen } from './answerWomen.ts'
import { examplesFor, reachOf } from './reach.ts'

/** Which page of a list is shown, and how many stand on one. */
export interface Shown {
  readonly page: number
  readonly perPage: number
  /** It is not shown yet: whoever gives it out puts on record what it names. */
  readonly auditedElsewhere?: true
}

const firstPage: Shown = { page: 1, perPage: 10 }

/** Everything that answering one question needs. */
export interface Asking<Q extends Question = Question> {
  readonly ports: Ports
  readonly colleague: Colleague
  readonly question: Q
  readonly understood: string
  readonly colleagues: readonly ColleagueEntry[]
  readonly shown: Shown
}

/** A refusal to answer, before the examples are put to it. */
export type Refusal =
  | {
      readonly kind: 'refused'
      readonly because:
        'not-allowed' | 'others-women' | 'too-many' | 'too-fine' | 'nobody-shown' | 'closed-alerts'
    }
  | { readonly kind: 'refused'; readonly because: 'colleague-left'; readonly name: string }

/** Answers a question as it was understood, from what the asker may see now. */
export async function answerQuestion(
  ports: Ports,
  colleague: Colleague,
  question: Question,
  shown: Shown = firstPage,
): Promise<Answered> {
  const colleagues = await ports.records.list('colleagues', all)
  const naming = {
    ...{ now: ports.now(), today: dayOf(ports.now()) },
    covering: (await coversToday(ports, colleague)).length > 0 ? colleague.id : undefined,
    sharedWith: reachOf(colleague) === 'shared' ? colleague.organisation : undefined,
    nameOf: await namesOf(ports, colleague, question, colleagues),
  }
  const understood = understoodAs(question, naming)
  const answer = await answerOf({ ports, colleague, question, understood, colleagues, shown })
  if (answer.kind !== 'refused') return answer
  const { kind: _kind, ...refusal } = answer
  return { kind: 'unanswered', ...refusal, examples: examplesFor(colleague) } satisfies NotAnswered
}

type ShownAnswer = Exclude<Answered, { kind: 'unanswered' | 'which' }>

async function answerOf({ question, ...asking }: Asking): Promise<ShownAnswer | Refusal> {
  switch (question.asks) {
    case 'women':
      return answerWomen({ ...asking, question })
    case 'woman':
      return answerWoman({ ...asking, question })
    case 'contacts':
      return answerContacts({ ...asking, question })
    case 'alerts':
      return answerAlerts({ ...asking, question })
    case 'colleagues':
      return answerColleagues({ ...asking, question })
    case 'actions':
      return answerActions({ ...asking, question })
  }
}

/** Names of those a question names: colleagues, and the one woman where the asker may see her. */
async function namesOf(
  ports: Ports,
  colleague: Colleague,
  question: Question,
  colleagues: readonly ColleagueEntry[],
): Promise<(id: string) => string> {
  const reference = 'woman' in question ? question.woman : undefined
  const woman = reference === undefined ? undefined : await caseFor(ports, colleague, reference)
  return (id) => {
    if (woman?.id === id) return nameOfWoman(woman)
    return colleagues.find((other) => other.id === id)?.name ?? 'somebody who is not here'
  }
}
