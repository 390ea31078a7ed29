import { expect } from 'chai'
import { packageSettingsFrom } from '../../manifest/packageSettings.ts'
import { packageSettings } from './settings.ts'

function refusal(settings: NodeJS.ProcessEnv): readonly string[] {
  try {
    packageSettingsFrom(settings)
  } catch (error) {
    return error instanceof Error ? error.message.split('\n') : []
  }
  return ['taken']
}

describe('the settings of the app package', () => {
  it('are read as they are given, among those of the bot', () => {
    const environment = { ...packageSettings, MicrosoftAppPassword: 'a-secret-nobody-sees', PATH: '/bin' }

    expect(packageSettingsFrom(environment)).to.deep.equal(packageSettings)
  })

  it('are all named at once when none is given or all are empty', () => {
    const empty = Object.fromEntries(Object.keys(packageSettings).map((name) => [name, '']))

    for (const nothing of [{}, empty]) {
      expect(refusal(nothing)).to.deep.equal([
        'Cannot make the app package. Please put these settings right:',
        ...Object.keys(packageSettings).map((name) => `  ${name}: is missing`),
      ])
    }
  })

  const wrong: readonly (readonly [keyof typeof packageSettings, string, string])[] = [
    ['MicrosoftAppId', 'my-bot', 'must be the app id of the Azure Bot'],
    ['DEVELOPER_NAME', 'A name of thirty-three characters', 'must have 1 to 32 characters'],
    ['DEVELOPER_NAME', '   ', 'must have 1 to 32 characters'],
    ['WEBSITE_URL', 'centre.example', 'must be a web address that begins with https://'],
    ['WEBSITE_URL', 'http://centre.example', 'must be a web address that begins with https://'],
    ['PRIVACY_URL', 'https:centre.example', 'must be a web address that begins with https://'],
    ['PRIVACY_URL', 'https://centre example', 'must be a web address that begins with https://'],
    ['TERMS_URL', 'https://', 'must be a web address that begins with https://'],
    ['TERMS_URL', 'javascript:alert(1)', 'must be a web address that begins with https://'],
    [
      'TERMS_URL',
      `https://centre.example/${'x'.repeat(2048)}`,
      'must be a web address that begins with https://',
    ],
  ]
  for (const [name, value, must] of wrong) {
    it(`are refused with ${name} "${value.slice(0, 40)}", which is named and not repeated`, () => {
      expect(refusal({ ...packageSettings, [name]: value }).slice(1)).to.deep.equal([`  ${name}: ${must}`])
    })
  }
})
