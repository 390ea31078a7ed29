import { dayOf, daysAfter, type Day, type Instant } from '../../casework/time.ts'
import { absenceDays, type AbsenceDays } from './absenceDays.ts'
import { nameAtEnd, nameAtStart, type Meant, type NamedColleague } from './people.ts'

/** Whose absence a message is about: the writer's own, somebody else's, or it does not say. */
export type WhoseAbsence = 'me' | Meant | undefined

/** What a message says of an absence, and of who looks after her women meanwhile. */
export interface AbsenceSaid {
  readonly of: WhoseAbsence
  readonly cover?: Meant | undefined
  readonly from?: Day | undefined
  readonly to?: Day | undefined
  /** The first day back at work, where that is said. */
  readonly backOn?: Day | undefined
  /** Whether it says only who covers or until when, so that it may change an absence on record. */
  readonly changes: boolean
}

const longest = 200

const absent =
  /\b(?:away|absent|off(?: (?:sick|ill|work|duty))?|(?:on |taking |have |got )?(?:some )?(?:annual |sick |maternity |parental |compassionate |study |carers?['’]? )*leave|on (?:my |her )?(?:holidays?|hols|training)|on a (?:course|training day)|sick|ill|unwell|poorly|out of (?:the )?office|not (?:in|at work|working))\b/iu
const backAtWork = /\bback(?: (?:at|to) work| in(?: the office)?)?\b/iu
const covering = /\bcover(?:s|ing|ed)?\b/iu
const me = /^\s*(?:i['’]?m|i am|i['’]?ll be|i will be|i have|i['’]?ve got|i)\b/iu
const somebody =
  /^\s*(?<who>[\p{L}][\p{L}\p{M}'’-]*?(?: [\p{L}][\p{L}\p{M}'’-]*?){0,2}?)(?: is| will be|['’]s| has)\s+(?=away|absent|off|on |sick|ill|unwell|poorly|out of|not |back|taking|annual|sick)/iu
const greetings = /^\s*(?:(?:hi|hello|morning|good morning|sorry|please|fyi|just to say|note)[,:]?\s+)+/iu

/** What may be left of a message that says nothing but this. */
const small = new Set(
  `a again also am an and are as at be been both but by can caseload ends ending feeling for from going has have he her hers
  i if ill im in including inclusive instead is it its leave me mine my myself no now of on only or please she so sorry
  still s since starting taking thank thanks that thats the their them then there this through thru til till to today up
  until was we while who will with women work working you your yes`.split(/\s+/),
)

/** Reads a message that says somebody is away, comes back, or is covered, and says nothing else; undefined for any other. */
export function readAbsence(
  text: string,
  colleagues: readonly NamedColleague[],
  now: Instant,
): AbsenceSaid | undefined {
  if (text.length > longest) return undefined
  const plain = text.replace(greetings, '').replace(/\s+/gu, ' ').trim()
  const cover = readCover(plain, colleagues)
  const whose = readWhose(cover.left, colleagues)
  const back = backAtWork.test(whose.left)
  const away = absent.exec(whose.left)
  const isChange = away === null && !back
  if (isChange && !cover.said) return undefined
  const days = absenceDays(whose.left.replace(absent, blanked), now)
  if (saysMore(days.left.replace(backAtWork, blanked))) return undefined
  if (whose.of === undefined && !cover.said && isUndated(days)) return undefined
  return {
    of: whose.of ?? cover.whom ?? (isChange ? undefined : 'me'),
    cover: cover.who,
    changes: isChange,
    ...period(days, { back, away: away !== null, cover: cover.said }, now),
  }
}

/** "not in" and "sick" by themselves answer a question about a woman. */
function isUndated({ from, to, backOn }: AbsenceDays): boolean {
  return (from ?? to ?? backOn) === undefined
}

const blanked = (match: string): string => ' '.repeat(match.length)

interface CoverSaid {
  readonly said: boolean
  readonly who?: Meant | undefined
  readonly whom?: WhoseAbsence
  readonly left: string
}

const auxiliary =
  /(?:['’]s| is| will be| will| can| could| to| has agreed to| is going to be| is going to| would)\s*$/iu
const byWhom = /^(?:ed)? by /iu
const forWhom = /^\s+(?:for )?(?<mine>me|my (?:women|caseload|work)|her(?: women)?(?! cover))\b/iu

/** Who covers whom: "Chloe is covering", "covered by Chloe", "Chloe covers Amara". */
function readCover(text: string, colleagues: readonly NamedColleague[]): CoverSaid {
  const match = covering.exec(text)
  if (match === null) return { said: false, left: text }
  const before = text.slice(0, match.index).trimEnd()
  const after = text.slice(match.index + match[0].length)
  const by = /^\s+by\s+/iu.exec(after)
  if (by !== null || byWhom.test(after)) {
    const rest = after.slice(by?.[0].length ?? 0)
    const who = nameAtStart(wordsOf(rest), colleagues)
    return { said: true, who, left: `${before} ${without(rest, who)}` }
  }
  const own = before.replace(auxiliary, '')
  const who = /[\p{L}]$/u.test(own) ? nameAtEnd(wordsOf(lastClause(own)), colleagues) : undefined
  const known = who !== undefined && small.has(who.words.toLowerCase()) ? undefined : who
  const whom = readWhom(after, colleagues)
  const head = known === undefined ? own : own.slice(0, own.length - known.words.length)
  return { said: true, who: known, whom: whom.of, left: `${head} ${whom.left}` }
}

function readWhom(
  after: string,
  colleagues: readonly NamedColleague[],
): { readonly of: WhoseAbsence; readonly left: string } {
  const mine = forWhom.exec(after)
  if (mine !== null) {
    const of = /^m/i.test(mine.groups?.['mine'] ?? '') ? 'me' : undefined
    return { of, left: after.slice(mine[0].length) }
  }
  const rest = after.replace(/^\s+for\s+/iu, ' ')
  const whom = nameAtStart(wordsOf(rest), colleagues)
  return whom === undefined || whom.ids.length === 0
    ? { of: undefined, left: after }
    : { of: whom, left: without(rest.trimStart(), whom) }
}

const lastClause = (text: string): string =>
  text.split(/[,;.:]\s*|\b(?:and|with|while|but)\s+/iu).at(-1) ?? ''

const wordsOf = (text: string): string => text.split(/[,;.:!?]/u)[0]?.trim() ?? ''

function without(text: string, meant: Meant | undefined): string {
  return meant === undefined
    ? text
    : text.slice(meant.words.length).replace(/^['’]s?(?: women| caseload)?/iu, '')
}

function readWhose(
  text: string,
  colleagues: readonly NamedColleague[],
): { readonly of: WhoseAbsence; readonly left: string } {
  const mine = me.exec(text)
  if (mine !== null) return { of: 'me', left: text.slice(mine[0].length) }
  const other = somebody.exec(text)
  const words = other?.groups?.['who']
  if (other === null || words === undefined) return { of: undefined, left: text }
  const meant = nameAtStart(words, colleagues)
  const whole = meant?.words === words ? meant : { words, ids: [] }
  return { of: whole, left: text.slice(other[0].length) }
}

function saysMore(text: string): boolean {
  const words =
    text
      .toLowerCase()
      .replace(/['’]/gu, '')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  return words.some((word) => !small.has(word))
}

function period(
  { from, to, backOn }: ReturnType<typeof absenceDays>,
  said: { readonly back: boolean; readonly away: boolean; readonly cover: boolean },
  now: Instant,
): Pick<AbsenceSaid, 'from' | 'to' | 'backOn'> {
  const today = dayOf(now)
  if (said.back) {
    const returns = backOn ?? from ?? today
    const begins = backOn === undefined ? undefined : from
    return { from: begins ?? (said.away ? today : undefined), to: daysAfter(returns, -1), backOn: returns }
  }
  if (from === undefined && to === undefined && said.away) return { from: today, to: today }
  return { from, to }
}
