import { bundledMeasures } from '../../stores/measureFiles.ts'
import { usualClocks } from '../../casework/alerts/clocks.ts'
import { askedOf } from '../../casework/alerts/ladder.ts'
import type { RecordStore } from '../../casework/ports/recordStore.ts'
import type { Ports } from '../../casework/ports/ports.ts'
import { policyNow } from '../../services/alerts/policyNow.ts'
import { savedAlert } from '../../services/alerts/saveAlert.ts'
import { anAlert } from './alerts.ts'
import { thursday } from './thursday.ts'

const organisation = "Women's Centre"

/** Sends an alert about colleagues that somebody raised about Jade Morgan, on records that no bot uses at the moment. */
export async function sendAboutColleagues(
  records: RecordStore,
  raisedBy: string,
  aboutColleagues: readonly string[],
): Promise<void> {
  const ports: Ports = {
    ...{ records, clocks: usualClocks, measures: bundledMeasures(), now: () => thursday },
    ...{ random: () => 0.5, newId: () => 'an-id' },
  }
  const asking = { organisation, raisedBy, urgency: 'U1', group: 'not-sure' } as const
  const { policy } = await policyNow(ports, { ...asking, aboutColleagues, aboutProfessional: true })
  if (policy === undefined) throw new Error('Nobody is left to ask')
  const alert = anAlert({
    ...{ organisation, raisedBy, raisedByOrganisation: organisation, raisedAt: thursday, policy },
    ...{ recipients: [], aboutColleagues: [...aboutColleagues] },
    whatHappened: 'She says that he shouts at her.',
    timeline: [{ what: 'raised', at: thursday, by: raisedBy }],
  })
  const sent = askedOf(alert, { step: 0, round: 0, now: thursday, why: 'sent' })
  await records.commit(await savedAlert(ports, sent))
}
