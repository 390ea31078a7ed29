import type { Mention } from '../names/nameMentions.ts'
import { strangersIn } from '../names/strangers.ts'
import { byPlace, type Span } from '../text/finding.ts'

/** Women named in one breath, such as "Tracy, Joy and Nia", and the names among them that fit nobody. */
export interface NameList extends Span {
  readonly mentions: readonly Mention[]
  readonly strangers: readonly Span[]
}

const between =
  /^\s*(?:[,;&+/]|and|n|plus)(?:\s?(?:and|&))?(?:\s(?:(?:an?|our|the|one)\s)?new\s(?:lady|woman|girl|starter|member|referral|face)(?:\s(?:called|named))?)?\s*$/i
/** A list is not looked for across more than this many characters between two of its names. */
const widest = 60

/** The lists of names in a text, in its order; a woman named alone is a list of one, and so is somebody who is not known. */
export function nameLists(text: string, mentions: readonly Mention[]): readonly NameList[] {
  const strangers = strangersIn(text, mentions)
  const items = [...mentions.map(ofMention), ...strangers.map(ofStranger)].sort(byPlace)
  const lists: GrowingList[] = []
  for (const item of items) {
    const last = lists.at(-1)
    if (last === undefined || !isOneList(text, last, item)) lists.push(item)
    else grow(last, item)
  }
  return lists
}

interface GrowingList {
  start: number
  end: number
  mentions: Mention[]
  strangers: Span[]
}

const ofMention = (mention: Mention): GrowingList => ({
  ...{ start: mention.start, end: mention.end },
  ...{ mentions: [mention], strangers: [] },
})

const ofStranger = ({ start, end }: Span): GrowingList => ({
  ...{ start, end },
  ...{ mentions: [], strangers: [{ start, end }] },
})

/** A list of very many names is not copied for each of them. */
function grow(list: GrowingList, item: NameList): void {
  list.end = item.end
  list.mentions.push(...item.mentions)
  list.strangers.push(...item.strangers)
}

function isOneList(text: string, list: Span, next: Span): boolean {
  return next.start - list.end <= widest && between.test(text.slice(list.end, next.start))
}
