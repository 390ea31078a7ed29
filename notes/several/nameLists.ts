import type { Mention } from '../names/nameMentions.ts'
import { strangersIn } from '../names/strangers.ts'
import { byPlace, type Span } from '../text/finding.ts'

/** Women named in one breath, such as "Tracy, Joy and Nia", and the names among them that fit nobody. */
export interface NameList extends Span {
  readonly mentions: readonly Mention[]
  readonly strangers: readonly Span[]
}

const between =
  /^\s*(?:[,;&+/]|and|n|nor|plus)(?:\s?(?:and|&))?(?:\s(?:(?:an?|our|the|one)\s)?new\s(?:lady|woman|girl|starter|member|referral|face)(?:\s(?:called|named)|\s?[,:–-])?)?(?:\s(?:ms|mrs|miss)\.?)?\s*$/i
/** A list is not looked for across more than this many characters between two of its names. */
const widest = 60

/** The lists of names in a text, in its order; a woman named alone is a list of one, and so is somebody who is not known. */
export function nameLists(text: string, mentions: readonly Mention[]): readonly NameList[] {
  const strangers = strangersIn(text, mentions)
  const items = [
    ...mentions.map((mention): Item => ({ start: mention.start, end: mention.end, mention })),
    ...strangers.map(({ start, end }): Item => ({ start, end })),
  ].sort(byPlace)
  const lists: Item[][] = []
  for (const item of items) {
    const list = lists.at(-1)
    const last = list?.at(-1)
    if (
      list !== undefined &&
      last !== undefined &&
      (isNumbered(text, list, item) || (isOneList(text, last, item) && !isParted(text, list, item)))
    )
      list.push(item)
    else lists.push([item])
  }
  return lists.map(listOf)
}

interface Item extends Span {
  readonly mention?: Mention
}

function listOf(items: readonly Item[]): NameList {
  return {
    ...{ start: items[0]?.start ?? 0, end: items.at(-1)?.end ?? 0 },
    mentions: items.flatMap(({ mention }) => mention ?? []),
    strangers: items.flatMap(({ start, end, mention }) => (mention === undefined ? { start, end } : [])),
  }
}

/** Where names are set apart by commas, a semicolon ends their list; where they are by nothing, a comma does. */
function isParted(text: string, list: readonly Item[], next: Item): boolean {
  const [first, last] = [list[0], list.at(-1)]
  if (first === undefined || last === undefined) return false
  const [named, gap] = [text.slice(first.start, last.end), text.slice(last.end, next.start)]
  if (gap.includes(';')) return named.includes(',')
  return (
    list.length > 1 &&
    /^,\s/.test(gap) &&
    list.slice(1).every(({ start }, at) => start - (list[at]?.end ?? 0) === 1)
  )
}

const number = /^[\s,;]*(\d{1,2})[.)]?\s*$/
const firstNumber = /(?:^|[^\d])1[.)]?\s*$/

/** "1 Tracy 2 Joy 3 Shaz": the names of a register that is numbered from one. */
function isNumbered(text: string, list: readonly Item[], next: Item): boolean {
  const [first, last] = [list[0], list.at(-1)]
  if (first === undefined || last === undefined || next.start - last.end > 6) return false
  const [, counted] = number.exec(text.slice(last.end, next.start)) ?? []
  return (
    Number(counted) === list.length + 1 &&
    firstNumber.test(text.slice(Math.max(0, first.start - 6), first.start))
  )
}

const then = /^,?\s(?:and\s)?then\s$/i
/** Behind women who were met one after the other, says that the rest of the sentence is told of each. */
const ofEach = /^(?:,?\s(?:and\s)?then\s[\p{L}'’-]+)*[^.;\n]{0,60}\s(?:each|apiece)(?!\p{L})/iu
/** "quarter of an hour each, Shan then Liz". */
const eachBefore = /\b(?:each|apiece)\s?[,:–-]?\s$/i
const widestTail = 120

function isOneList(text: string, before: Item, next: Item): boolean {
  if (next.start - before.end > widest) return false
  const gap = text.slice(before.end, next.start)
  if (then.test(gap) && eachBefore.test(text.slice(Math.max(0, before.start - 40), before.start))) return true
  if (then.test(gap) && ofEach.test(text.slice(next.end, next.end + widestTail))) return true
  if (cameWith.test(gap) && !ofHers.test(text.slice(next.end - 2, next.end + 1))) return true
  return between.test(gap) || (gap === ' ' && isBareFirst(before.mention) && isBareFirst(next.mention))
}

/** "Liz came with Joy", "saw Nia yesterday 3pm at hub w/ Joy": what stands between two who came together. */
const cameWith =
  /^(?:\s(?:came|attended|popped|dropped|turned|in|up|along|round|here|today|yesterday|yest|yday|this|am|pm|morning|afternoon|at|the|hub|centre|office|library|caf[eé]|park|home|noon|\d{1,2}(?:[.:]\d\d)?(?:am|pm)?))+\s(?:together )?(?:with|w\/?)\s?$/i
const ofHers = /['’]s?/i

/** First names one after the other, as in "art group kasia nia liz came". */
const isBareFirst = (mention: Mention | undefined): boolean =>
  mention?.rule === 'first-name' && mention.rank !== 'hint'
