import type { Question, Unanswered } from '../../casework/questions/question.ts'
import type { Day, Instant } from '../../casework/time.ts'
import type { Borough } from '../../casework/words.ts'
import type { DaysAsked } from './days.ts'
import type { PeopleAsked } from './people.ts'
import type { Said } from './said.ts'
import { contactsAsked } from './contactsAsked.ts'
import { alertsAsked, actionsAsked, colleaguesAsked } from './othersAsked.ts'
import { womanAsked } from './womanAsked.ts'
import { womenAsked } from './womenAsked.ts'

/** Everything that was read in a question. */
export interface Parts {
  readonly said: Said
  readonly people: readonly PeopleAsked[]
  readonly boroughs: readonly Borough[]
  readonly days: DaysAsked | undefined
  readonly asker: Asking
  readonly today: Day
  readonly now: Instant
}

/** Who asks. One who sees no caseload but her own asks for her own where she does not say whose. */
export interface Asking {
  readonly id: string
  readonly ownOnly: boolean
}

/** What a question came to: itself, several that it may be, or why it is none. */
export type Composed =
  | { readonly kind: 'question'; readonly question: Question }
  | { readonly kind: 'which'; readonly questions: readonly Question[] }
  | ({ readonly kind: 'unanswered' } & Unanswered)

/** One thing asked of one or more women or colleagues who may be meant, or why nothing is. */
export function composed(parts: Parts): Composed {
  const { number, ...said } = parts.said
  if (number === true) return ofNumber({ ...parts, said })
  switch (said.subject) {
    case 'alerts':
      return isAboutWoman(parts)
        ? womanAsked({ ...parts, said: { ...said, alert: true } })
        : alertsAsked(parts)
    case 'actions':
      return actionsAsked(parts)
    case 'colleagues':
      return colleaguesAsked(parts)
    case 'contacts':
      return contactsAsked(parts)
    case undefined:
      return isAboutWoman(parts) ? womanAsked(parts) : womenOrAlerts(parts)
  }
}

/** The number of a colleague stands with when she is there; of a woman her safe-contact rule says how she can be reached. */
function ofNumber(parts: Parts): Composed {
  const isOfWoman = isAboutWoman({ ...parts, said: {} })
  const { said } = parts
  return isOfWoman
    ? womanAsked({ ...parts, said: { ...said, fact: 'safe-contact' } })
    : colleaguesAsked({ ...parts, said: { ...said, subject: 'colleagues', which: 'away' } })
}

function womenOrAlerts(parts: Parts): Composed {
  const { alert, ...said } = parts.said
  if (said.fact !== undefined) return unanswered('no-woman')
  const isOfAlerts = said.untaken === true || parts.days?.kind === 'length' || parts.days?.kind === 'before'
  return alert === true && isOfAlerts ? alertsAsked({ ...parts, said }) : womenAsked(parts)
}

/** Whether a name is that of a woman: one that is a colleague's as well is hers where a fact of a woman is asked for. */
export function isAboutWoman({ people, said }: Pick<Parts, 'people' | 'said'>): boolean {
  return people.some(
    ({ women, colleagues }) => women.length > 0 && (colleagues.length === 0 || said.fact !== undefined),
  )
}

/** Refuses to answer. */
export const unanswered = (because: Exclude<Unanswered['because'], 'words' | 'no-such-day'>): Composed => ({
  kind: 'unanswered',
  because,
})

const always: ReadonlySet<string> = new Set(['form', 'head', 'people', 'counting'])

/** Whether nothing was said but these. */
export function saysOnly(said: Said, ...keys: readonly (keyof Said)[]): boolean {
  return Object.keys(said).every((key) => always.has(key) || keys.some((each) => each === key))
}

/** Said in the place of a colleague's id where more than one may be meant. */
export const several = 'several'

/** The one colleague whom a question names; `several` where more than one may be meant. */
export function colleagueIn({ people }: Pick<Parts, 'people'>): string | undefined {
  const named = people.flatMap(({ colleagues }) => (colleagues.length > 0 ? [colleagues] : []))
  const [only, second] = named
  if (only === undefined) return undefined
  const [one, other] = only
  return second === undefined && other === undefined ? (one?.id ?? several) : several
}

/** A question for each woman who may be meant; one where it is sure. */
export function ofWoman({ people }: Parts, questionOf: (reference: string) => Question): Composed {
  const named = people.filter(({ women }) => women.length > 0)
  const [only, second] = named
  if (only === undefined) return unanswered('no-woman')
  if (second !== undefined) return unanswered('not-together')
  const [woman, other] = only.women
  if (woman !== undefined && other === undefined && only.sure)
    return { kind: 'question', question: questionOf(woman.reference) }
  return {
    kind: 'which',
    questions: only.women.slice(0, mostOffered).map(({ reference }) => questionOf(reference)),
  }
}

const mostOffered = 5
