import type { Shown } from './answerQuestion.ts'

/** The part of a list that a page shows; a page beyond the last one is the last one. */
export function pageOf<Item>(
  items: readonly Item[],
  { page, perPage }: Shown,
): {
  readonly shown: readonly Item[]
  readonly page: number
  readonly pages: number
  readonly count: number
} {
  const pages = Math.max(1, Math.ceil(items.length / perPage))
  const at = Math.min(Math.max(1, page), pages)
  return { shown: items.slice((at - 1) * perPage, at * perPage), page: at, pages, count: items.length }
}
