import type { Mention } from './nameMentions.ts'

const correction =
  /^(?:\s(?:\p{Lu}\p{L}{0,12})?)?\s?(?:\.{2,4}|…|[,;–—-])?\s?(?:sorry|oops|no|i mean|rather|correction|meant)[\s,:–—-]{1,3}(?:i mean[\s,]{1,2}|sorry[\s,]{1,2}|meant[\s,]{1,2})?$/iu
const longest = 40

/** Mentions without a name that its writer took back at once: "Saw Jade Morgan, sorry, Jade Murray", "Shan W... sorry Brown". */
export function withoutTakenBack(text: string, mentions: readonly Mention[]): readonly Mention[] {
  const kept: Mention[] = []
  for (const mention of mentions) {
    const before = kept.at(-1)
    if (before === undefined || !isTakenBack(text, before, mention)) kept.push(mention)
    else kept[kept.length - 1] = { ...mention, start: before.start }
  }
  return kept
}

function isTakenBack(text: string, { end }: Mention, { start }: Mention): boolean {
  return start - end < longest && correction.test(text.slice(end, start))
}

/** A name that stands behind one taken back: whole, or the family name that goes with the first name before it. */
