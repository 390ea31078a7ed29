import { advanced } from '../../casework/alerts/advance.ts'
import type { Ports } from '../../casework/ports/ports.ts'
import { commitFresh, nothingToSave } from '../commitFresh.ts'
import { clockRecord } from './alertDeliveries.ts'
import { savedAlert } from './saveAlert.ts'

/** Does what is due of one alert now, and stores when something is due next. Doing it twice changes nothing the second time. */
export async function passAlertClock(ports: Ports, number: string): Promise<void> {
  await commitFresh(ports.records, async () => {
    const alert = await ports.records.find('alert', number)
    if (alert === undefined) return nothingToSave(undefined)
    const moved = advanced(alert, ports.now())
    if (moved.alert === alert) return { records: [await clockRecord(ports, alert)], outcome: undefined }
    return { records: await savedAlert(ports, moved), outcome: undefined }
  })
}
