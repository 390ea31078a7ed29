import { awayFrom, awayOn } from '../../casework/cover/absence.ts'
import type { AbsenceView, CoverNoticeView } from '../../casework/cover/coverView.ts'
import { all, type ColleagueEntry } from '../../casework/indexes.ts'
import type { Ports } from '../../casework/ports/ports.ts'
import type { Away, Colleague } from '../../casework/records/colleague.ts'
import type { CoverDelivery } from '../../casework/records/delivery.ts'
import type { AnyRecord } from '../../casework/records/record.ts'
import { dayOf } from '../../casework/time.ts'
import { auditEntry } from '../audit.ts'
import type { Prepared, Tried } from '../deliveries/deliveryParts.ts'
import { coverFacts, leftBy, namedTo } from './coverFacts.ts'

interface Found {
  readonly of: Colleague
  readonly reader: Colleague
  readonly away: Away | undefined
  readonly cover: ColleagueEntry | undefined
}

/** Makes the card that tells of an absence, as it stands now. One that is over needs no card; one who has left gets none. */
export async function prepareCover(ports: Ports, delivery: CoverDelivery): Promise<Prepared> {
  const found = await foundFor(ports, delivery)
  if (found === undefined) return { kind: 'failed-for-good', reason: 'has left' }
  const { of, reader, away, cover } = found
  if (away !== undefined && away.to < dayOf(ports.now())) return { kind: 'not-needed' }
  const absence: AbsenceView | undefined = away && {
    ...(await coverFacts(ports, reader, of, cover)),
    ...{ from: away.from, to: away.to, now: ports.now() },
    leaves: await leftBy(ports, of.id, away.from, away.to),
  }
  const covering = awayFrom(of, dayOf(ports.now())).filter(({ coveredBy }) => coveredBy === reader.id)
  const { passing } = await coverFacts(ports, reader, of, reader)
  const view: CoverNoticeView = {
    of: { id: of.id, name: of.name },
    reader: readerOf(found, covering),
    ...{ from: delivery.from, absence, covering, passing, now: ports.now() },
  }
  return { kind: 'ready', message: { as: 'cover', view } }
}

/** Whom the card has named stands in the audit trail. */
export async function afterCover(
  ports: Ports,
  delivery: CoverDelivery,
  { kind }: Tried,
): Promise<readonly AnyRecord[]> {
  const found = kind === 'delivered' ? await foundFor(ports, delivery) : undefined
  if (found?.away === undefined) return []
  const { reader, of, cover } = found
  const named = await namedTo(ports, reader, of.id, cover)
  const references = named.map(({ woman }) => woman.reference)
  return references.length === 0 ? [] : [auditEntry(ports, reader, 'case.shown', references)]
}

/** Whoever covers now may be another than the one who is told: the days of one who covers other days, or none any more, are hers. */
function readerOf({ of, reader, cover }: Found, covering: readonly Away[]): CoverNoticeView['reader'] {
  if (reader.id === of.id) return 'herself'
  if (reader.id === cover?.id) return 'cover'
  if (reader.roles.some((role) => role !== 'keyworker' && role !== 'partner')) return 'manager'
  return covering.length > 0 ? 'cover' : 'no-longer'
}

async function foundFor(ports: Ports, { of, from, recipient }: CoverDelivery): Promise<Found | undefined> {
  const [colleague, reader, colleagues] = await Promise.all([
    ports.records.find('colleague', of),
    ports.records.find('colleague', recipient),
    ports.records.list('colleagues', all),
  ])
  if (colleague === undefined || reader?.state !== 'active') return undefined
  const away = awayOn(colleague, from)
  const cover = colleagues.find(({ id, state }) => id === away?.coveredBy && state === 'active')
  return { of: colleague, reader, away, cover }
}
