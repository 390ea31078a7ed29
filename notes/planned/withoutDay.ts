import type { Span } from '../text/finding.ts'

const joining =
  /(?:^|[\s,(])(?:(?:on|to|by|before|this|until|till|for|at|is|the|from|of|set|booked|scheduled|arranged|@|in|around|about|w\/c)[\s:,–-]*){1,3}$/i

/** The words of a stretch without some parts of it and without the small words that led up to them. */
export function tidied(text: string, { start, end }: Span, parts: readonly Span[]): string {
  const inside = [...parts].filter((part) => part.start < end && part.end > start)
  let rest = ''
  let place = start
  for (const part of inside.sort((one, other) => one.start - other.start)) {
    if (part.end <= place) continue
    rest += `${text.slice(place, Math.max(place, part.start)).replace(joining, '')} `
    place = part.end
  }
  return (rest + text.slice(place, end))
    .replace(/\s+/g, ' ')
    .replace(/\s([,.;:!?])/g, '$1')
    .replace(/^\s*(?:is|has|on|at|for)\s/i, '')
    .replace(/^[\s,.;:–—•*-]+|[\s,.;:–—•*-]+$/g, '')
}
