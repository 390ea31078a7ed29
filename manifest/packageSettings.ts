import { z } from 'zod'
import { Settings } from '../bot/config.ts'
import { givenIn, wrongSettings } from '../bot/wrongSettings.ts'

const WebAddress = z
  .string()
  .refine(
    (text) => /^https:\/\/\S+$/i.test(text) && URL.canParse(text) && text.length <= 2048,
    'must be a web address that begins with https://',
  )

const nameLength = 'must have 1 to 32 characters'

/** What the app package is made from, as it stands in the environment. The app id is the bot's own setting. */
export const PackageSettings = z.object({
  MicrosoftAppId: Settings.shape.MicrosoftAppId,
  DEVELOPER_NAME: z.string().trim().min(1, nameLength).max(32, nameLength),
  WEBSITE_URL: WebAddress,
  PRIVACY_URL: WebAddress,
  TERMS_URL: WebAddress,
})

/** The settings of the app package. Throws an error that names every wrong or missing setting at once, and no value. */
export function packageSettingsFrom(environment: NodeJS.ProcessEnv): z.infer<typeof PackageSettings> {
  const given = givenIn(environment)
  const { success, data, error } = PackageSettings.safeParse(given)
  if (success) return data
  const wrong = wrongSettings(error, given)
  throw new Error(`Cannot make the app package. Please put these settings right:\n${wrong.join('\n')}`)
}
