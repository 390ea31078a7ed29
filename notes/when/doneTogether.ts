import { textAfter, type Found, type Span } from '../text/finding.ts'
import { passageAt } from '../text/passages.ts'
import type { ContactPassage } from './contactPassage.ts'
import type { DayValue } from './dayValue.ts'
import { aside, event, topicEvent } from './words/aroundContact.ts'

const reach = 120
const her = '\uE003'

/** What the worker did herself: "Had a cup of tea", "I went to court", "Me link". */
const did =
  /^\W{0,3}(?:(?:on|and|then|just|so|also|today)\s){0,2}(?:(?:i|we|me|mi|both of us)\s(?:(?:also|just|then)\s)?)?(?:had|did|went|took|sat|spent|made|ate|drove|ran|swam|link|check|carry|bring|(?!(?:discuss|agree|arrang|book|plann|refer|receiv|need|want|ask|cancell?|reschedul|rearrang)ed\b)[a-z]{3,12}ed|lunch|coffee|tea|cuppa|brew|walk|breakfast|swim)\s/i
/** That it was done together with her: "with Liz", "took April to". */
const together = new RegExp(
  `\\b(?:with|wid|w|w\\/)\\s?(?:(?:miss|ms|mrs)\\s)?${her}|\\b(?:took|carry|carried|bring|brought|drove|walked|fetched|accompanied|check|link)\\s(?:(?:miss|ms|mrs)\\s)?${her}`,
  'i',
)

/** "Had a cup of tea with Liz in the park café Wednesday": the day of what the worker tells that they did together. */
export function isDoneTogether(passage: ContactPassage, day: Found<DayValue>): boolean {
  const clause = passageAt(passage.clauses, day.start)
  if (clause === undefined || clause.start + reach < day.start) return isLedBy(passage, day)
  const before = withHerMarked(passage, { start: clause.start, end: day.start })
  if (!did.test(before) || !together.test(before) || aside.test(before)) return isLedBy(passage, day)
  return !isOfThing(passage.text, day)
}

const next = /^['’]?s?\s(?:[\p{L}'’-]{1,14}\s)?/u
const mostOfThing = 24

/** "Went through with Liz Monday's court", "Talked with Liz Friday review": the day of something else. */
function isOfThing(text: string, { end }: Span): boolean {
  const after = textAfter(text, end)
  if (/^['’]?s\b/.test(after)) return true
  const thing = after.slice(0, (next.exec(after)?.[0].length ?? 0) + mostOfThing).split(/[.,;]/)[0] ?? ''
  return (
    /^\s(?:[\p{L}'’-]{1,14}\s)?\S+$/u.test(thing.slice(0, 18)) &&
    (event.test(thing) || topicEvent.test(thing))
  )
}

const led = new RegExp(
  `^,?\\s(?:i|we)\\s(?:(?:also|just|then)\\s)?(?:took|drove|walked|went|met|sat|accompanied|brought|collected|fetched|visited)\\s(?:(?:with|to|to see|up|in)\\s){0,2}(?:(?:miss|ms|mrs)\\s)?${her}`,
  'i',
)
const opens = /(?:^|[.!?;\n])\s*(?:on\s|last\s)?$/i

/** "On Wednesday I took April to the GP surgery". */
function isLedBy(passage: ContactPassage, day: Span): boolean {
  if (!opens.test(passage.text.slice(Math.max(0, day.start - 10), day.start))) return false
  return led.test(withHerMarked(passage, { start: day.end, end: day.end + reach }))
}

function withHerMarked({ text, women }: ContactPassage, { start, end }: Span): string {
  let made = ''
  let place = start
  for (const woman of women) {
    if (woman.start < place || woman.end > end) continue
    made += text.slice(place, woman.start) + her
    place = woman.end
  }
  return made + text.slice(place, end)
}
