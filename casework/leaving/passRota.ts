import type { Rota } from '../records/rota.ts'
import type { Passing } from './passWoman.ts'

/** The rota with another person wherever one stands who leaves; the same rota where she stands nowhere. What she stood for is taken back and kept. */
export function passedRota(rota: Rota, { from, to, by, now }: Passing): Rota {
  const hers = rota.overrides.filter(
    (each) => each.who === from.id && each.takenBack === undefined && now < each.to,
  )
  const isOnCall = rota.onCall?.kind === 'person' && rota.onCall.who === from.id
  if (hers.length === 0 && !isOnCall) return rota
  const takenBack = { by: by.id, at: now }
  const passed = hers.map((each) => ({ ...each, id: `${each.id}:${to.id}`, who: to.id, by: by.id, at: now }))
  const kept = rota.overrides.map((each) => (hers.includes(each) ? { ...each, takenBack } : each))
  return {
    ...rota,
    overrides: [...kept, ...passed],
    ...(isOnCall ? { onCall: { kind: 'person' as const, who: to.id } } : {}),
  }
}
