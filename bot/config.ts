import { z } from 'zod'
import { readClocks } from '../casework/alerts/clockSettings.ts'
import { usualClocks, type AlertClocks } from '../casework/alerts/clocks.ts'
import type { RulesByOrganisation } from '../casework/caseload/caseloadRules.ts'
import { readRules } from '../casework/caseload/ruleSettings.ts'
import type { FirstAdministrator } from '../services/firstAdministrators.ts'
import type { AllowedTenants } from '../services/recogniseColleague.ts'
import { givenIn, wrongSettings, type GivenSettings } from './wrongSettings.ts'

/** How the bot proves who it is, in the SDK's own words; any other word would silently turn authentication off. */
export const AppType = z.enum(['SingleTenant', 'MultiTenant', 'UserAssignedMSI'])

/** The bot's identity at the Bot Framework, in the names the SDK reads. */
export interface AppIdentity {
  readonly MicrosoftAppId: string
  readonly MicrosoftAppType: z.infer<typeof AppType>
  readonly MicrosoftAppPassword?: string
  readonly MicrosoftAppTenantId?: string
}

/** Everything the bot is told from outside. Without `app` authentication is off: only the demonstration may do that. */
export interface Config {
  readonly host: string
  readonly port: number
  readonly dataFolder: string
  readonly app: AppIdentity | undefined
  readonly tenants: AllowedTenants
  readonly administrators: readonly FirstAdministrator[]
  readonly healthToken: string | undefined
  /** The address that hears each minute that all is well; left out where nobody listens. */
  readonly heartbeat?: string | undefined
  /** A folder with measures of the organisation's own, one file each. */
  readonly measuresFolder?: string | undefined
  /** What is planned for women and keyworkers, where it is not the usual. */
  readonly rules?: RulesByOrganisation | undefined
}

/** What `npm start` is told besides. */
export interface ProductionConfig extends Config {
  /** The clocks of alerts. */
  readonly clocks: AlertClocks
}

const Port = z
  .string()
  .refine((text) => /^\d{1,5}$/.test(text) && Number(text) <= 65_535, 'must be a number from 0 to 65535')
  .transform(Number)

/** What the clocks of alerts are multiplied with, in a demonstration: more than 0, at most 1. */
const ClockScale = z
  .string()
  .refine(
    (text) => /^\d*\.?\d+$/.test(text) && Number(text) > 0 && Number(text) <= 1,
    'must be a number above 0 and at most 1',
  )
  .transform(Number)

/** The clocks of alerts that are not the usual ones. */
const Clocks = z.string().transform((text, context): AlertClocks => {
  const { clocks, wrong } = readClocks(text)
  for (const message of wrong) context.addIssue(message)
  return clocks ?? usualClocks
})

/** What is planned for women and keyworkers, where it is not the usual. */
const Rules = z.string().transform((text, context): RulesByOrganisation | undefined => {
  const { rules, wrong } = readRules(text)
  for (const message of wrong) context.addIssue(message)
  return rules
})

/** Nobody on its way reads a heartbeat, whose address often holds a secret. On this machine itself it has no way. */
const Heartbeat = z.string().refine((text) => {
  if (!URL.canParse(text)) return false
  const { protocol, hostname } = new URL(text)
  return protocol === 'https:' || (protocol === 'http:' && ['localhost', '127.0.0.1'].includes(hostname))
}, 'must be an address that begins with https://')

const Tenants = z.string().transform((text, context): AllowedTenants => {
  const entries = text.split(';').map((entry) => entry.split('=').map((part) => part.trim()))
  const tenants = new Map(
    entries.map(([tenant = '', names = '']) => [
      tenant.toLowerCase(),
      names.split('|').map((name) => name.trim()),
    ]),
  )
  const wrong = [...tenants].some(
    ([tenant, names]) => !z.guid().safeParse(tenant).success || names.includes(''),
  )
  if (wrong || tenants.size < entries.length)
    context.addIssue('must look like: tenant-id=Organisation|Other organisation;tenant-id=Organisation')
  return tenants
})

const Administrators = z.string().transform((text, context) => {
  const people = text.split(';').map((entry) => entry.split('=').map((part) => part.trim()))
  const wrong = people.some(
    ([id, name]) => !z.guid().safeParse(id).success || name === undefined || name === '',
  )
  if (wrong) context.addIssue('must look like: object-id=Name;object-id=Name')
  return people.map(([id = '', name = '']) => ({ id: id.toLowerCase(), name }))
})

/** Every setting of production, as it stands in the environment. */
export const Settings = z.object({
  MicrosoftAppId: z.guid('must be the app id of the Azure Bot'),
  MicrosoftAppType: AppType,
  MicrosoftAppPassword: z.string().min(1).optional(),
  MicrosoftAppTenantId: z.guid('must be the tenant id of the Azure Bot').optional(),
  ALLOWED_TENANTS: Tenants,
  FIRST_ADMINISTRATORS: Administrators,
  PORT: Port.default(3978),
  DATA_DIR: z.string().min(1).default('data/production'),
  ALERT_CLOCK_SCALE: z
    .literal('1', 'must be 1: only the demonstration may shorten the clocks of alerts')
    .optional(),
  ALERT_CLOCKS: Clocks.optional(),
  CASELOAD_RULES: Rules.optional(),
  HEALTH_TOKEN: z.string().min(20, 'must have at least 20 characters').optional(),
  HEARTBEAT_URL: Heartbeat.optional(),
  MEASURES_DIR: z.string().min(1).optional(),
})

/** The settings of production. Throws an error that names every wrong or missing setting at once, and no value. */
export function configFrom(environment: NodeJS.ProcessEnv): ProductionConfig {
  const given = givenIn(environment)
  const { success, data, error } = Settings.safeParse(given)
  const wrong = [...wrongSettings(error, given), ...missingCredentials(given)]
  if (!success || wrong.length > 0) {
    throw new Error(`Cannot start. Please put these settings right:\n${wrong.join('\n')}`)
  }
  const [tenant] = data.ALLOWED_TENANTS
  const [tenantId = '', [organisation = ''] = []] = tenant ?? []
  return {
    host: '0.0.0.0',
    port: data.PORT,
    dataFolder: data.DATA_DIR,
    app: identityFrom(data),
    tenants: data.ALLOWED_TENANTS,
    administrators: data.FIRST_ADMINISTRATORS.map((person) => ({ ...person, tenantId, organisation })),
    healthToken: data.HEALTH_TOKEN,
    heartbeat: data.HEARTBEAT_URL,
    clocks: data.ALERT_CLOCKS ?? usualClocks,
    rules: data.CASELOAD_RULES,
    measuresFolder: data.MEASURES_DIR,
  }
}

/** Where the records are, for commands that only read them. */
export function dataFolder(): string {
  return Settings.shape.DATA_DIR.parse(process.env['DATA_DIR'])
}

function identityFrom(data: z.infer<typeof Settings>): AppIdentity {
  const { MicrosoftAppId, MicrosoftAppType, MicrosoftAppPassword, MicrosoftAppTenantId } = data
  return {
    MicrosoftAppId,
    MicrosoftAppType,
    ...(MicrosoftAppPassword === undefined ? {} : { MicrosoftAppPassword }),
    ...(MicrosoftAppTenantId === undefined ? {} : { MicrosoftAppTenantId }),
  }
}

/** The settings the demonstration takes from outside: where to listen and where to keep its data. */
export const DemonstrationSettings = z.object({
  PORT: Port.default(3978),
  DATA_DIR: z.string().min(1).default('data/demonstration'),
  ALERT_CLOCK_SCALE: ClockScale.default(1),
})

/** What the SDK needs besides the app id depends on the type; asked also while the type itself is still wrong. */
function missingCredentials(given: GivenSettings): readonly string[] {
  const type = given['MicrosoftAppType']
  const password = type !== 'UserAssignedMSI' && given['MicrosoftAppPassword'] === undefined
  const tenant = type !== 'MultiTenant' && given['MicrosoftAppTenantId'] === undefined
  return [
    ...(password ? ['  MicrosoftAppPassword: is missing'] : []),
    ...(tenant ? ['  MicrosoftAppTenantId: is missing'] : []),
  ]
}
