import { usualRules, Within, type CaseloadRules, type RulesByOrganisation } from './caseloadRules.ts'

/** The rules as a setting says them, or each part of it that is wrong, by its place, without its value. */
export type ReadRules =
  | { readonly rules: RulesByOrganisation; readonly wrong: readonly never[] }
  | { readonly rules: undefined; readonly wrong: readonly string[] }

type Set = (rules: CaseloadRules, within: Within) => CaseloadRules

const seen = (risk: keyof CaseloadRules['seen']): Set => {
  return (rules, within) => ({ ...rules, seen: { ...rules.seen, [risk]: within } })
}
const rule = (name: Exclude<keyof CaseloadRules, 'seen'>): Set => {
  return (rules, within) => ({ ...rules, [name]: within })
}

const parts: ReadonlyMap<string, Set> = new Map([
  ['seen.high', seen('high')],
  ['seen.medium', seen('medium')],
  ['seen.low', seen('low')],
  ['first-try', rule('firstTry')],
  ['assessment', rule('assessment')],
  ['plan', rule('plan')],
  ['end-report', rule('endReport')],
  ['pause', rule('pause')],
  ['not-written', rule('notWritten')],
  ['reason', rule('reason')],
  ['supervision', rule('supervision')],
  ['review', rule('review')],
  ['open', rule('open')],
  ['weighted', rule('weighted')],
  ['new', rule('newWomen')],
])

interface Part {
  readonly organisation: string | undefined
  readonly name: string
  readonly within: Within | undefined
}

/**
 * Reads rules such as `seen.high=5/7;open=20/25;Women's Centre:open=15/18` over the usual ones: after how many it is nearly late,
 * and late. A part with an organisation before it holds there alone, over those of all.
 */
export function readRules(text: string): ReadRules {
  const given = text.split(';').map(partOf)
  const wrong = given.flatMap((part, place) => wrongPart(part, place, given))
  if (wrong.length > 0) return { rules: undefined, wrong }
  const ofAll = withParts(
    usualRules,
    given.filter(({ organisation }) => organisation === undefined),
  )
  const organisations = new Set(given.flatMap(({ organisation }) => organisation ?? []))
  const own = [...organisations].map((name) => {
    const theirs = given.filter(({ organisation }) => organisation === name)
    return [name, withParts(ofAll, theirs)] as const
  })
  return { rules: { ofAll, own: new Map(own) }, wrong: [] }
}

function partOf(text: string): Part {
  const colon = text.lastIndexOf(':')
  const organisation = colon < 0 ? undefined : text.slice(0, colon).trim()
  const [name = '', value = ''] = text
    .slice(colon + 1)
    .split('=')
    .map((piece) => piece.trim())
  const [nearly, over] = /^\d{1,3}\/\d{1,3}$/.test(value) ? value.split('/').map(Number) : []
  return { organisation, name, within: Within.safeParse({ nearly, over }).data }
}

function wrongPart(part: Part, place: number, given: readonly Part[]): readonly string[] {
  const { organisation, name, within } = part
  if (organisation === '') return [`part ${place + 1} must name an organisation before its colon`]
  if (!parts.has(name)) return [`part ${place + 1} must be one of ${[...parts.keys()].join(', ')}`]
  const first = given.findIndex((other) => other.name === name && other.organisation === organisation)
  const isRight = within !== undefined && first === place
  return isRight ? [] : [`${name} must be given once, as two whole numbers such as 7/10, the smaller first`]
}

function withParts(before: CaseloadRules, given: readonly Part[]): CaseloadRules {
  return given.reduce((rules, { name, within }) => {
    const set = parts.get(name)
    return set === undefined || within === undefined ? rules : set(rules, within)
  }, before)
}
