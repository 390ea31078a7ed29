import type { z } from 'zod'
import { menuCommands } from './commands.ts'
import type { PackageSettings } from './packageSettings.ts'

/** The names of the icons inside the package. */
export const iconNames = { color: 'colour.png', outline: 'outline.png' } as const

// Old enough for every admin centre, and nothing newer is needed: a later one would only be refused in more places.
const schema = '1.19'

/**
 * What Teams is told about the assistant: a personal chat and nothing else. It asks for no permission, reads no channel or
 * group chat, and takes no files; it can offer one.
 */
export function appManifest(
  settings: z.infer<typeof PackageSettings>,
  version: string,
): Readonly<Record<string, unknown>> {
  // One id for the app and its bot, so that a package made anew is always an update and never a second app.
  const id = settings.MicrosoftAppId
  return {
    $schema: `https://developer.microsoft.com/json-schemas/teams/v${schema}/MicrosoftTeams.schema.json`,
    manifestVersion: schema,
    version,
    id,
    developer: {
      name: settings.DEVELOPER_NAME,
      websiteUrl: settings.WEBSITE_URL,
      privacyUrl: settings.PRIVACY_URL,
      termsOfUseUrl: settings.TERMS_URL,
    },
    name: { short: 'Keyworker assistant', full: "Keyworker assistant for a women's support service" },
    description: { short: shortDescription, full: fullDescription },
    icons: iconNames,
    accentColor: '#1F5F66',
    defaultInstallScope: 'personal',
    bots: [
      {
        botId: id,
        scopes: ['personal'],
        supportsFiles: true,
        isNotificationOnly: false,
        commandLists: [{ scopes: ['personal'], commands: menuCommands }],
      },
    ],
  }
}

const shortDescription = 'Log contacts, find a woman and raise alerts by writing a message.'

const fullDescription = [
  'Write a note as you would to a colleague. The assistant lays it out on a card, and one press saves it.',
  'Find a woman by name or reference, and raise a safeguarding alert that is delivered until it has arrived.',
  'It works in your personal chat only, and for colleagues whom your administrator has added.',
  'It is not the emergency route: in an emergency call 999.',
].join('\n\n')
