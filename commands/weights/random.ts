/** Numbers from 0 up to 1 that look random and are the same for the same seed, so that learning twice gives the same weights. */
export function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff
    return state / 0x80000000
  }
}
