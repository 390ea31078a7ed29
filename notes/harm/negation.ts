import { gaps, type Token } from '../text/tokens.ts'

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** Words that may stand between a no and what it denies. Any other word ends its reach: a cue is rather shown than swallowed. */
const fillers = words(`
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
const clauseFillers = words(
  'that she he they i he would will could ever done anything everything being there',
)

/** Of a kind with cues in a list: a no reaches over a comma only past these. */
const listed = words(`
  alcohol drugs drug tobacco smoking etoh tob substances substance abuse use thoughts intent plans ideation plan caffeine cigarettes
  smoke drink drinking harm suicidal violence da dv intent recreational illicit cocaine heroin cannabis crack users user
  loss pain problems issues feeling low anxiety depression mood hallucinations voices paranoia psychosis weapons risk`)

const denying = words('denies deny denied denying denys denial negative negates refutes')

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
export function noBefore(marks: NegationMarks, place: number): 'denies' | 'softens' | undefined {
  const { tokens, noAt, coveredFrom } = marks
  let strangers = 0
  let joined = false
  for (let at = place - 1, right = place; at >= 0 && place - at < farthest; right = at, at -= 1) {
    const gap = tokens[right]?.gap ?? gaps.end
    const no = noAt.get(at)
    if (gap >= gaps.break && !(gap === gaps.break && no !== undefined && at === no.from)) return undefined
    if (no !== undefined) {
      if (gap === gaps.comma && right !== place) return undefined
      return no.kind === 'passes' || strangers > allowedAfter(tokens[no.from]) ? undefined : no.kind
    }
    const word = tokens[at]?.word ?? ''
    const covered = coveredFrom.get(at)
    if (gap === gaps.comma && covered === undefined && !listed.has(word)) return undefined
    if (covered !== undefined) {
      at = covered
      continue
    }
    if (word === 'or' || word === 'nor') joined = true
    else if (clauseFillers.has(word)) strangers += 0.5
    else if (!fillers.has(word)) strangers += joined ? 0.34 : 3
    if (strangers > 2) return undefined
    if (marks.starts[at] === true && !clauseFillers.has(word) && !fillers.has(word)) return undefined
  }
  return undefined
}

function allowedAfter(token: Token | undefined): number {
  return token !== undefined && denying.has(token.word) ? 2 : 1.1
}

const copulas =
  words(`was were is are been has have currently thoughts ideation risk at present all also both again now
  any history reported being concerns still abuse use plan intent`)
const refusals = words('denied denies nil none no negative absent n neg refuted excluded unlikely')
const goesOn = words('by at today currently when on all to and but in this during throughout re')
const notSaid = words('expressed disclosed mentioned voiced discussed raised explored')
const notThere = words('reported present evident current currently indicated endorsed apparent an issue')

/** Whether a no after a place reaches back to it: `self harm: denied`, `no suicidal ideation was expressed`. */
export function noAfter(tokens: readonly Token[], place: number): 'denies' | 'softens' | undefined {
  for (let at = place; at < Math.min(tokens.length, place + 5); at += 1) {
    const { word, gap } = tokens[at] ?? { word: '', gap: gaps.end }
    if (gap === gaps.end && !(at === place && tokens[place - 1]?.asked === true)) return undefined
    const next = tokens[at + 1]
    if (word === 'not' || word === 'never') {
      if (next !== undefined && notThere.has(next.word)) return 'denies'
      return next !== undefined && notSaid.has(next.word) ? 'softens' : undefined
    }
    if (word === 'ruled' && next?.word === 'out') return 'denies'
    if (word === 'low' || word === 'unlikely' || word === 'minimal') return 'softens'
    if (refusals.has(word)) return standsAlone(word, gap, next, at === place) ? 'denies' : undefined
    if (!copulas.has(word)) return undefined
  }
  return undefined
}

function standsAlone(word: string, gap: number, next: Token | undefined, first: boolean): boolean {
  const ends = next === undefined || next.gap !== gaps.none || goesOn.has(next.word)
  if (word === 'denied' || word === 'excluded' || word === 'refuted' || word === 'absent') return ends
  return ends && (gap !== gaps.none || !first || word === 'nil' || word === 'none' || word === 'negative')
}
