const platformHosts = [
  'smba.trafficmanager.net',
  'smba.infra.gcc.teams.microsoft.com',
  'smba.infra.gov.teams.microsoft.us',
]
const platformSuffixes = ['.teams.microsoft.com', '.teams.microsoft.us', '.botframework.com']
const loopback = ['127.0.0.1', 'localhost', '[::1]']

/**
 * Says whether answers may be sent to a service address. With authentication on it must be one of the platform's over HTTPS; with
 * it off, in the demonstration, only this machine: otherwise a forged address could make the bot call anything.
 */
export function mayAnswerTo(serviceUrl: unknown, authenticated: boolean): boolean {
  if (typeof serviceUrl !== 'string' || !URL.canParse(serviceUrl)) return false
  const { protocol, hostname } = new URL(serviceUrl)
  if (!authenticated) return loopback.includes(hostname) && protocol === 'http:'
  const known =
    platformHosts.includes(hostname) || platformSuffixes.some((suffix) => hostname.endsWith(suffix))
  return known && protocol === 'https:'
}
