import type { Definition, Term } from '../releases/definition.ts'
import type { Days, Stage, WomenAsked } from './question.ts'

type Part = keyof Omit<WomenAsked, 'asks' | 'form'>
type Terms = { readonly [K in Part]: (asked: NonNullable<WomenAsked[K]>) => readonly Term[] }

const between = (key: string, { from, to }: Days): Term => ({ key, from, to })

/** Before the first day there is: whose clock has never moved. */
const never = '0001-01-01'
const notBegun: ReadonlySet<Stage> = new Set<Stage>(['referred', 'waiting', 'contacting'])
const inSupport: ReadonlySet<Stage> = new Set<Stage>(['engaged', 'centre-only', 'lost-contact', 'closing'])
/** Stages that hold several statuses, each by the term that those statuses carry as well. */
const wide: ReadonlySet<Stage> = new Set<Stage>(['not-begun', 'in-support'])

const termsOf: Terms = {
  of: (value) => [{ key: 'keyworker', value }],
  borough: (value) => [{ key: 'borough', value }],
  needs: (needs) => needs.map((value) => ({ key: 'need', value })),
  risk: (value) => [{ key: 'risk', value }],
  stage: (value) => [
    ...(wide.has(value) ? [] : [{ key: 'stage', value }]),
    ...(value === 'not-begun' || notBegun.has(value) ? [{ key: 'support-not-begun' }] : []),
    ...(value === 'in-support' || inSupport.has(value) ? [{ key: 'in-support' }] : []),
  ],
  // Of whom nobody tried to reach is also not seen.
  not: ({ clock, since = never }) => [
    { key: 'not', ...(clock === 'seen' ? {} : { value: clock }), to: since },
  ],
  without: (without) => without.map((value) => ({ key: 'without', value })),
  due: ({ kind, by }) => [{ key: 'due', value: kind, to: by }],
  keyDate: ({ kind, ...days }) => [
    { ...between('date', days), ...(kind === undefined ? {} : { value: kind }) },
  ],
  appointment: (days) => [between('appointment', days)],
  referred: (days) => [between('referred', days)],
  ended: (days) => [between('ended', days)],
  order: (value) => [
    ...(value === 'probation' ? [] : [{ key: 'order', value }]),
    ...(value === 'bail' || value === 'remand' ? [] : [{ key: 'probation' }]),
  ],
  alert: () => [{ key: 'alert' }],
  careful: () => [{ key: 'careful' }],
  standing: (value) => [{ key: 'standing', value }],
}

const parts = Object.keys(termsOf).filter((name): name is Part => Object.hasOwn(termsOf, name))

/** What a question about women counts, so that two can be compared: a narrower question has more or narrower terms. */
export function countedWomen(asked: WomenAsked): Definition {
  return [supported(asked), ...parts.flatMap((part) => termsFor(part, asked))]
}

/** Of whom a question is asked before anything else: those still supported, or those whose support has ended. */
export function countedScope(asked: WomenAsked): Definition {
  return [supported(asked)]
}

function supported({ stage }: WomenAsked): Term {
  return { key: 'women', value: stage === 'closed' ? 'ended' : 'supported' }
}

function termsFor(part: Part, { [part]: wanted }: WomenAsked): readonly Term[] {
  const terms: (wanted: never) => readonly Term[] = termsOf[part]
  return wanted === undefined ? [] : terms(wanted as never)
}
