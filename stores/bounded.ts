/** Values by key, of which those that were asked for last stay: at most so many, and together of at most a size. */
export interface Bounded<V> {
  get(key: string): V | undefined
  set(key: string, value: V, size: number): void
  delete(key: string): void
  clear(): void
}

/** Begins with nothing. A value that alone is larger than all may be is not kept. */
export function boundedOf<V>(most: { readonly values: number; readonly size: number }): Bounded<V> {
  // A map goes through its keys as they were put in: the first is the one that was longest left alone.
  const kept = new Map<string, { readonly value: V; readonly size: number }>()
  let total = 0

  function remove(key: string): void {
    total -= kept.get(key)?.size ?? 0
    kept.delete(key)
  }

  return {
    get(key) {
      const found = kept.get(key)
      if (found === undefined) return undefined
      kept.delete(key)
      kept.set(key, found)
      return found.value
    },
    set(key, value, size) {
      remove(key)
      kept.set(key, { value, size })
      total += size
      for (const oldest of kept.keys()) {
        if (kept.size <= most.values && total <= most.size) break
        remove(oldest)
      }
    },
    delete: remove,
    clear() {
      kept.clear()
      total = 0
    },
  }
}
