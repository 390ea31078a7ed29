import schema from '@microsoft/app-manifest/build/json-schemas/teams/v1.19/MicrosoftTeams.schema.json' with { type: 'json' }
import draft04 from 'ajv-draft-04'
import { expect } from 'chai'
import { readCommand } from '../../dialogs/readCommand.ts'
import { appManifest } from '../../manifest/appManifest.ts'
import { menuCommands } from '../../manifest/commands.ts'
import { packageSettings } from './settings.ts'

const manifest = appManifest(packageSettings, '1.2.3')

// The schema names a format that says only that a text is an address; the settings ask for more than that.
const isManifest = new draft04.default({ strict: false, formats: { uri: true } }).compile(schema)

function faults(candidate: unknown): readonly string[] {
  isManifest(candidate)
  return (isManifest.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message ?? ''}`)
}

describe('the app manifest', () => {
  it('is what the schema it names asks for', () => {
    const version = schema.properties.manifestVersion.const

    expect(manifest).to.include({
      $schema: `https://developer.microsoft.com/json-schemas/teams/v${version}/MicrosoftTeams.schema.json`,
      manifestVersion: version,
    })
    expect(faults(manifest)).to.deep.equal([])
  })

  it('would be found wrong with one word too many', () => {
    expect(faults({ ...manifest, developer: { name: 'x'.repeat(33) }, extra: true })).to.have.length.above(0)
  })

  it('takes names and addresses as long as the settings allow', () => {
    const address = `https://${'x'.repeat(2040)}`
    const longest = {
      DEVELOPER_NAME: 'x'.repeat(32),
      WEBSITE_URL: address,
      PRIVACY_URL: address,
      TERMS_URL: address,
    }

    expect(faults(appManifest({ ...packageSettings, ...longest }, '10.20.30'))).to.deep.equal([])
  })

  it('names the bot, the version and the developer it was told', () => {
    expect(manifest).to.deep.include({
      id: packageSettings.MicrosoftAppId,
      version: '1.2.3',
      developer: {
        name: packageSettings.DEVELOPER_NAME,
        websiteUrl: packageSettings.WEBSITE_URL,
        privacyUrl: packageSettings.PRIVACY_URL,
        termsOfUseUrl: packageSettings.TERMS_URL,
      },
    })
  })

  it('asks for a personal chat and for nothing else', () => {
    expect(manifest).to.not.have.any.keys(
      'authorization',
      'permissions',
      'devicePermissions',
      'webApplicationInfo',
      'composeExtensions',
      'staticTabs',
      'configurableTabs',
    )
    expect(manifest).to.have.nested.property('bots.length', 1)
    expect(manifest).to.deep.nested.include({
      'bots[0].botId': packageSettings.MicrosoftAppId,
      'bots[0].scopes': ['personal'],
      'bots[0].supportsFiles': true,
      'bots[0].commandLists': [{ scopes: ['personal'], commands: menuCommands }],
    })
  })
})

describe('the menu in the personal chat', () => {
  for (const { title } of menuCommands) {
    it(`offers "${title}", which the bot understands as it stands`, () => {
      expect(readCommand(title)?.dialog).to.equal(title.replace(/ \(.+/, '').replace(' ', '-'))
    })
  }

  it('offers nothing twice', () => {
    const titles = menuCommands.map(({ title }) => title)

    expect(new Set(titles)).to.have.property('size', titles.length)
  })
})
