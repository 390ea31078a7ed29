import type { Fact } from '../../casework/questions/question.ts'
import { colleagueIn, ofWoman, saysOnly, unanswered, type Composed, type Parts } from './compose.ts'
import type { Said } from './said.ts'

/** Which fact of one woman is meant by what else would choose among women. */
const factOf: readonly (readonly [keyof Said, Fact])[] = [
  ['keyDate', 'key-dates'],
  ['appointment', 'next'],
  ['risk', 'risk'],
  ['needs', 'needs'],
  ['stage', 'stage'],
  ['alert', 'alert'],
  ['careful', 'safe-contact'],
  ['referred', 'referred'],
  ['order', 'orders'],
]
const lackingFact: Readonly<Record<string, Fact>> = {
  ...{
    plan: 'plan',
    assessment: 'assessment',
    appointment: 'next',
    review: 'review',
    risk: 'risk',
    needs: 'needs',
  },
}

/** What is asked of one woman. Days are part of no fact: her whole record is looked at. */
export function womanAsked(parts: Parts): Composed {
  const { said, days, boroughs } = parts
  const facts = factsIn(said, boroughs.length > 0)
  const [fact, second] = facts
  if (fact === undefined) return unanswered('nothing-asked')
  const isOnly = second === undefined && saysOnly(said, ...usable)
  if (!isOnly || colleagueIn(parts) !== undefined) return unanswered('not-together')
  if (days !== undefined && fact !== 'key-dates' && fact !== 'next') return unanswered('not-together')
  const keyDate = said.keyDate === 'any' ? undefined : said.keyDate
  return ofWoman(parts, (woman) => ({ asks: 'woman', woman, fact, ...(keyDate && { keyDate }) }))
}

const usable = ['fact', 'whose', 'open', 'without', 'due', 'subject', ...factOf.map(([key]) => key)] as const

function factsIn(said: Said, borough: boolean): readonly Fact[] {
  const facts = [
    ...(said.fact === undefined ? [] : [said.fact]),
    ...factOf.filter(([key]) => said[key] !== undefined).map(([, fact]) => fact),
    ...(said.without ?? []).flatMap((what) => lackingFact[what] ?? []),
    ...(said.due === undefined ? [] : [lackingFact[said.due] ?? ('stage' as const)]),
    ...(borough ? ['borough' as const] : []),
  ]
  return [...new Set(facts)]
}
