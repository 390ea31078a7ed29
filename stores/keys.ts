import { createHash } from 'node:crypto'
import type { IndexLine, IndexName } from '../casework/indexes.ts'
import type { RecordKind } from '../casework/records/record.ts'

// Keys are parts joined by the lowest character, so that a shorter part sorts before a longer one that begins with it.
const separator = '\0'
const afterSeparator = '\u0001'

// LMDB takes keys of up to 1978 bytes. A line is at most 20 + 450 + 600 + 600 of them, separators aside.
const longestScope = 450
const longestOrder = 200
const longestId = 600
const loneSurrogate = /\p{Cs}/u

/** A key as the engine takes it. */
export const bytes = (key: string): Uint8Array => Buffer.from(key)

/** The key a record is kept under. */
export function recordKey(kind: RecordKind, id: string): string {
  return [kind, exact(id, longestId)].join(separator)
}

/** The kind and id in the key of a record. */
export function kindAndIdOf(key: Uint8Array): { readonly kind: string; readonly id: string } {
  const [kind = '', id = ''] = Buffer.from(key).toString('utf8').split(separator)
  return { kind, id }
}

/** The key an index line is kept under. By bytes of UTF-8, keys sort as lists do: by `order`, then by id. */
export function lineKey(line: Pick<IndexLine, 'index' | 'scope' | 'order' | 'id'>): string {
  return [scopeKey(line.index, line.scope), ordering(line.order), exact(line.id, longestId)].join(separator)
}

/** The first key of a scope, and the first one after it or after those whose `order` is at most `upTo`. */
export function rangeOf(index: IndexName, scope: string, upTo?: string): { from: string; before: string } {
  const start = scopeKey(index, scope)
  const last = upTo === undefined ? start : start + separator + ordering(upTo)
  return { from: start + separator, before: last + afterSeparator }
}

function scopeKey(index: IndexName, scope: string): string {
  return [index, exact(scope, longestScope)].join(separator)
}

/** The text itself where a key can hold it and tell it from every other, else a digest of it. */
function exact(text: string, longest: number): string {
  const fits = Buffer.byteLength(text) <= longest && !loneSurrogate.test(text)
  if (fits && !text.includes(separator) && !text.startsWith(afterSeparator)) return text
  return afterSeparator + createHash('sha256').update(JSON.stringify(text)).digest('hex')
}

function ordering(order: string): string {
  return order.slice(0, longestOrder).replaceAll(separator, '').replaceAll(afterSeparator, '')
}
