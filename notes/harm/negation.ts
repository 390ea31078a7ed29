import { gaps, type Gap, type Token } from '../text/tokens.ts'
import { wordSet } from '../text/wordSet.ts'

/** Words that may stand between a no and what it denies. Any other word ends its reach: a cue is rather shown than swallowed. */
const fillers = wordSet(`
  any of a an or nor and thoughts thought thinking ideas ideation intent intention intentions plan plans planning wish wishes urges
  urge desire to about current currently active actively recent recently further new other more actual actually history h o hx
  previous past having had have has been be being feeling feels feel felt experiencing experienced experience reporting report reports
  reported use used uses using usage engage engaged engaging in at present presently now really want wants wanted wanting such evidence
  sign signs symptoms issues issue problems problem suggestion is was were are her his their significant serious ongoing
  known episodes episode incidents incident acts act attempts attempt attempted made tried trying going with from re regarding ever
  did do does tonight today kind type forms form either abuse misuse illicit iv intravenous recreational substance substances drug
  drugs alcohol tobacco smoking etoh tob cigarettes drinking drink smoke consume consumes consuming caffeine illegal street injecting
  utilize utilise self domestic sexual physical emotional violence harm suicidal excessive heavy regular much physically intake consumption
  disclosures specific immediate also towards need needs needed support additional additional outstanding`)

/** Words after `denies` beside: it takes a clause. */
const clauseFillers = wordSet(
  'that she he they i he would will could ever done anything everything being there',
)

/** Of a kind with cues in a list: a no reaches over a comma only past these. */
const listed = wordSet(`
  alcohol drugs drug tobacco smoking etoh tob substances substance abuse use thoughts intent plans ideation plan caffeine cigarettes
  smoke drink drinking harm suicidal violence da dv intent recreational illicit cocaine heroin cannabis crack users user
  loss pain problems issues feeling low anxiety depression mood hallucinations voices paranoia psychosis weapons risk`)

const denying = wordSet('denies deny denied denying denys denial negative negates refutes')

/** What a no does to a cue: it denies it, or only says that nobody raised it. */
export type No = 'denies' | 'softens'

/** The modifiers that end at each token, and how far each token is covered by something that may be listed. */
export interface NegationMarks {
  readonly tokens: readonly Token[]
  readonly starts: readonly boolean[]
  /** What a phrase of saying no that ends with this token does. */
  readonly noAt: ReadonlyMap<
    number,
    { readonly from: number; readonly kind: 'denies' | 'softens' | 'passes' }
  >
  /** The first token of the cue or topic that covers this token. */
  readonly coveredFrom: ReadonlyMap<number, number>
}

const farthest = 16

/**
 * Whether a no before a place reaches it: `denies` (she says no, there is none), `softens` (nobody raised it), or nothing.
 * Walks back word by word over what a no may reach across, and stops at the first word that it may not.
 */
export function noBefore(marks: NegationMarks, place: number): No | undefined {
  const { noAt, coveredFrom } = marks
  const walk = { strangers: 0, joined: false }
  let right = place
  for (let at = place - 1; at >= 0 && place - at < farthest; at -= 1) {
    const gap = marks.tokens[right]?.gap ?? gaps.end
    const no = noAt.get(at)
    if (no !== undefined)
      return noThere(marks, no, { gap, listed: right !== place, strangers: walk.strangers })
    const covered = coveredFrom.get(at)
    if (gap >= gaps.break || (gap === gaps.comma && !isListed(marks, at))) return undefined
    right = at
    if (covered !== undefined) at = right = covered
    else if (!mayCross(marks, at, walk)) return undefined
  }
  return undefined
}

function noThere(
  { tokens }: NegationMarks,
  no: { readonly from: number; readonly kind: No | 'passes' },
  { gap, listed: inList, strangers }: { gap: Gap; listed: boolean; strangers: number },
): No | undefined {
  if (gap >= gaps.break || (gap === gaps.comma && inList)) return undefined
  return no.kind === 'passes' || strangers > allowedAfter(tokens[no.from]) ? undefined : no.kind
}

function isListed({ tokens, coveredFrom }: NegationMarks, at: number): boolean {
  return coveredFrom.has(at) || listed.has(tokens[at]?.word ?? '')
}

/** Whether a no reaches across a word: over a filler always, over two or three strangers in a list that ends with `or`. */
function mayCross(marks: NegationMarks, at: number, walk: { strangers: number; joined: boolean }): boolean {
  const word = marks.tokens[at]?.word ?? ''
  const known = clauseFillers.has(word) || fillers.has(word)
  if (word === 'or' || word === 'nor') walk.joined = true
  else if (clauseFillers.has(word)) walk.strangers += 0.5
  else if (!known) walk.strangers += walk.joined ? 0.34 : 3
  return walk.strangers <= 2 && (known || marks.starts[at] !== true)
}

function allowedAfter(token: Token | undefined): number {
  return token !== undefined && denying.has(token.word) ? 2 : 1.1
}

const copulas =
  wordSet(`was were is are been has have currently thoughts ideation risk at present all also both again now
  any history reported being concerns still abuse use plan intent`)
const refusals = wordSet('denied denies nil none no negative absent n neg refuted excluded unlikely')
const softening = wordSet('low unlikely minimal')
const goesOn = wordSet('by at today currently when on all to and but in this during throughout re')
const notSaid = wordSet('expressed disclosed mentioned voiced discussed raised explored')
const notThere = wordSet('reported present evident current currently indicated endorsed apparent an issue')

/** Whether a no after a place reaches back to it: `self harm: denied`, `no suicidal ideation was expressed`. */
export function noAfter(tokens: readonly Token[], place: number): No | undefined {
  for (let at = place; at < place + 5; at += 1) {
    const token = tokens[at]
    if (token === undefined || token.gap === gaps.end) return undefined
    if (!copulas.has(token.word)) return refusalAt(tokens, at, place)
  }
  return undefined
}

function refusalAt(tokens: readonly Token[], at: number, place: number): No | undefined {
  const { word, gap } = tokens[at] ?? { word: '', gap: gaps.end }
  const next = tokens[at + 1]
  const after = next?.word ?? ''
  if (word === 'not' || word === 'never') return unsaid(after)
  if (softening.has(word)) return 'softens'
  if (word === 'ruled' && after === 'out') return 'denies'
  return refusals.has(word) && standsAlone(word, gap, next, at === place) ? 'denies' : undefined
}

function unsaid(word: string): No | undefined {
  if (notThere.has(word)) return 'denies'
  return notSaid.has(word) ? 'softens' : undefined
}

function standsAlone(word: string, gap: number, next: Token | undefined, first: boolean): boolean {
  const ends = next?.gap !== gaps.none || goesOn.has(next.word)
  if (word === 'denied' || word === 'excluded' || word === 'refuted' || word === 'absent') return ends
  return ends && (gap !== gaps.none || !first || word === 'nil' || word === 'none' || word === 'negative')
}
