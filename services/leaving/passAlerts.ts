import { isOpenAlert } from '../../casework/alerts/alertState.ts'
import { handOverAsked } from '../../casework/alerts/holding.ts'
import type { Ports } from '../../casework/ports/ports.ts'
import type { Colleague } from '../../casework/records/colleague.ts'
import { auditEntry } from '../audit.ts'
import { commitFresh, nothingToSave } from '../commitFresh.ts'
import { handOverTo } from '../alerts/leadSteps.ts'
import { leadsOfUnsent } from '../alerts/leadsOfUnsent.ts'
import { savedAlert } from '../alerts/saveAlert.ts'
import { unsentClock, unsentMessage } from '../alerts/unsent.ts'
import { alertsHeldBy, unsentOf } from './belongings.ts'

/**
 * Asks a lead to take over each open alert that somebody holds who leaves; where the one chosen may not, another who may. It
 * stays with its owner on record until it is taken, and its ladder goes on: nothing rests meanwhile. Answers with how many
 * could be asked of nobody.
 */
export async function passAlerts(
  ports: Ports,
  by: Colleague,
  from: Colleague,
  chosen: string,
): Promise<number> {
  const held = await alertsHeldBy(ports, from.id)
  const asked = await Promise.all(
    held.map(async ({ id }) =>
      commitFresh<boolean>(ports.records, async () => {
        const alert = await ports.records.find('alert', id)
        if (alert === undefined || !isOpenAlert(alert) || alert.owner !== from.id) return nothingToSave(true)
        const among = await handOverTo(ports, alert)
        const to = among.find((each) => each.id === chosen) ?? among[0]
        if (to === undefined) return nothingToSave(false)
        if (alert.handOver?.to === to.id) return nothingToSave(true)
        // Nobody learns of an alert about her, not even that she passed it on.
        const actor = alert.aboutColleagues?.includes(by.id) === true ? from : by
        const moved = handOverAsked(alert, { by: actor.id, now: ports.now() }, to.id)
        return {
          records: [...(await savedAlert(ports, moved)), auditEntry(ports, actor, 'alert.led', [id])],
          outcome: true,
        }
      }),
    ),
  )
  return asked.filter((done) => !done).length
}

/** Tells the leads at once of each alert that somebody who leaves has begun and not sent, where they have not heard of it yet. */
export async function tellOfUnsent(ports: Ports, from: Colleague): Promise<void> {
  for (const id of await unsentOf(ports, from.id)) {
    await commitFresh(ports.records, async () => {
      const draft = await ports.records.find('alert-draft', id)
      const { reminded = [], leadsTold = [] } = draft ?? {}
      const isTold = reminded.some(({ step }) => step === '60' || step === 'at-once')
      if (draft?.state !== 'open' || isTold) return nothingToSave(undefined)
      const leads = await leadsOfUnsent(ports, draft)
      const noted = {
        ...draft,
        leadsTold: [...new Set([...leadsTold, ...leads])],
        reminded: [...reminded, { step: '60' as const, at: ports.now() }],
      }
      const messages = leads.map((lead) => unsentMessage(ports, draft, '60', lead))
      return { records: [noted, await unsentClock(ports, noted), ...messages], outcome: undefined }
    })
  }
}
