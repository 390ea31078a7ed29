import { all } from '../../casework/indexes.ts'
import type { Alert } from '../../casework/records/alert.ts'
import type { AlertDraft } from '../../casework/records/alertDraft.ts'
import type { BotUnderTest } from './runningBot.ts'

/** Every alert in the records of a bot, which stops. */
export function storedAlerts(bot: BotUnderTest): Promise<readonly Alert[]> {
  return bot.storedRecords(async (records) => {
    const entries = await records.list('watched-alerts', all)
    const found = await Promise.all(entries.map(({ number }) => records.find('alert', number)))
    return found.filter((alert) => alert !== undefined)
  })
}

/** Every alert that a colleague has begun, in the order in which she did, from the records of a bot, which stops. */
export function storedAlertDrafts(bot: BotUnderTest, owner: string): Promise<readonly AlertDraft[]> {
  return bot.storedRecords(async (records) => {
    const entries = await records.list('alert-drafts-of', owner)
    const found = await Promise.all(entries.map(({ id }) => records.find('alert-draft', id)))
    return found.filter((draft) => draft !== undefined)
  })
}
