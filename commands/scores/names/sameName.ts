import { folded } from '../../../casework/names.ts'
import { likenessOf } from '../../../notes/names/nameLikeness.ts'

const titles = new Set(
  'mr mrs ms miss dr sir president prime minister sheikh prof professor lord lady'.split(' '),
)

/** Whether two whole names may be one person's: every part of the shorter is like a part of the longer, in any order. */
export function isSameName(one: string, other: string): boolean {
  const [fewer = [], more = []] = [partsOf(one), partsOf(other)].sort((a, b) => a.length - b.length)
  if (fewer.length === 0) return false
  if (fewer.join('') === more.join('')) return true
  const free = [...more]
  const matched = fewer.filter((part) => takeLike(free, part))
  const isWhole = matched.length === fewer.length && (fewer.length > 1 || more.length === 1)
  return isWhole && free.length <= Math.max(1, Math.floor(more.length / 3))
}

function takeLike(free: string[], part: string): boolean {
  const place = ['same', 'like'].reduce(
    (found, how) =>
      found >= 0 ? found : free.findIndex((name) => (how === 'same' ? name === part : isLike(part, name))),
    -1,
  )
  if (place < 0) return false
  free.splice(place, 1)
  return true
}

function isLike(one: string, other: string): boolean {
  if (one.length === 1 || other.length === 1) return one.startsWith(other.slice(0, 1))
  return [likenessOf(one, other, 'first'), likenessOf(other, one, 'first')].some(
    (liking) => liking !== undefined && liking.likeness !== 'cut-name',
  )
}

function partsOf(name: string): readonly string[] {
  const parts = folded(name)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((part) => part !== '' && !titles.has(part))
  return [...new Set(parts)]
}
