import type { ColleagueEntry } from '../indexes.ts'
import type { Rota } from '../records/rota.ts'
import { dayOf, daysAfter, momentOf, type Instant } from '../time.ts'
import { onDuty, type OnDuty } from './onDuty.ts'
import { isServiceTime, openingOf } from './serviceTime.ts'

/**
 * A stretch of time in which something is missing: nobody is lead or deputy, nobody is on call outside service hours, or
 * somebody on duty has no telephone number.
 */
export type RotaGap =
  | { readonly kind: 'nobody-leads' | 'nobody-on-call'; readonly from: Instant; readonly to: Instant }
  | { readonly kind: 'no-telephone'; readonly who: string; readonly from: Instant; readonly to: Instant }

/** Part of the time asked about in which the same people are on duty. */
interface Stretch {
  readonly from: Instant
  readonly to: Instant
  readonly open: boolean
  readonly duty: OnDuty
}

/**
 * The gaps from a moment until the end of the last of a number of days, its own day being the first, by when they begin. Nights
 * on which nobody is on call are one gap, though the service opens between them.
 */
export function rotaGaps(
  rota: Rota | undefined,
  colleagues: readonly ColleagueEntry[],
  organisation: string,
  { from, days }: { readonly from: Instant; readonly days: number },
): readonly RotaGap[] {
  const moments = changesBetween(rota, from, days)
  const stretches = moments.slice(0, -1).map((moment, place): Stretch => {
    const open = isServiceTime(rota, moment)
    const duty = onDuty(rota, colleagues, organisation, moment)
    return { from: moment, to: moments[place + 1] ?? moment, open, duty }
  })
  const silent = colleagues.filter(({ telephone }) => telephone === undefined).map(({ id }) => id)
  const gaps: readonly RotaGap[] = [
    ...runs(stretches, ({ duty }) => duty.lead.length + duty.deputy.length === 0).map((run) => ({
      kind: 'nobody-leads' as const,
      ...spanOf(run),
    })),
    ...runs(stretches, ({ duty }) => duty.onCall === undefined)
      .map((run) => run.filter(({ open }) => !open))
      .filter((closed) => closed.length > 0)
      .map((closed) => ({ kind: 'nobody-on-call' as const, ...spanOf(closed) })),
    ...silent.flatMap((who) =>
      runs(stretches, ({ duty }) => isOnDuty(duty, who)).map((run) => ({
        ...{ kind: 'no-telephone' as const, who },
        ...spanOf(run),
      })),
    ),
  ]
  return [...gaps].sort((one, other) => one.from.localeCompare(other.from))
}

/** Every moment at which other people may be on duty, or the service opens or closes; the first and the last bound the whole. */
function changesBetween(rota: Rota | undefined, from: Instant, days: number): readonly Instant[] {
  const first = dayOf(from)
  const to = momentOf(daysAfter(first, days), '00:00')
  const each = Array.from({ length: days }, (_, number) => daysAfter(first, number))
  const changes = [
    ...each.map((day) => momentOf(day, '00:00')),
    ...each.flatMap((day) => Object.values(openingOf(rota, day) ?? {})),
    ...(rota?.overrides ?? []).flatMap((override) => [override.from, override.to]),
  ]
  const between = changes.filter((moment) => from < moment && moment < to)
  return [...new Set([from, ...between, to])].sort()
}

/** The longest unbroken runs of stretches of which something is so. */
function runs(
  stretches: readonly Stretch[],
  isSo: (stretch: Stretch) => boolean,
): readonly (readonly Stretch[])[] {
  const found: Stretch[][] = [[]]
  for (const stretch of stretches) {
    if (isSo(stretch)) found.at(-1)?.push(stretch)
    else found.push([])
  }
  return found.filter((run) => run.length > 0)
}

function spanOf(run: readonly Stretch[]): { readonly from: Instant; readonly to: Instant } {
  return { from: run.at(0)?.from ?? '', to: run.at(-1)?.to ?? '' }
}

function isOnDuty({ lead, deputy, head, onCall }: OnDuty, who: string): boolean {
  return [...lead, ...deputy, ...head, onCall].includes(who)
}
