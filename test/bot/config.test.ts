import { expect } from 'chai'
import { usualClocks } from '../../casework/alerts/clocks.ts'
import { configFrom, DemonstrationSettings } from '../../bot/config.ts'

const id = '11111111-1111-4111-8111-111111111111'
const tenant = '22222222-2222-4222-8222-222222222222'
const other = '33333333-3333-4333-8333-333333333333'
const right = {
  MicrosoftAppId: id,
  MicrosoftAppType: 'SingleTenant',
  MicrosoftAppPassword: 'a-secret-nobody-sees',
  MicrosoftAppTenantId: tenant,
  ALLOWED_TENANTS: `${tenant}=Women's Centre|Probation, Lambeth;${other}=Housing`,
  FIRST_ADMINISTRATORS: `${id}=Olu Adebayo;${other}=Ann Other`,
}

function refusal(settings: NodeJS.ProcessEnv): string {
  try {
    configFrom(settings)
  } catch (error) {
    return String(error)
  }
  return 'taken'
}

const named = (settings: NodeJS.ProcessEnv): readonly string[] =>
  [...refusal(settings).matchAll(/^ {2}(\w+): /gm)].map(([, name = '']) => name)

describe('the settings of production', () => {
  it('are read as they are given', () => {
    const config = configFrom({ ...right, PORT: '8080', DATA_DIR: '/data', HEALTH_TOKEN: 'x'.repeat(20) })

    expect(config).to.deep.include({
      host: '0.0.0.0',
      port: 8080,
      dataFolder: '/data',
      healthToken: 'x'.repeat(20),
    })
    expect(config.app).to.deep.equal({
      MicrosoftAppId: id,
      MicrosoftAppType: 'SingleTenant',
      MicrosoftAppPassword: 'a-secret-nobody-sees',
      MicrosoftAppTenantId: tenant,
    })
  })

  it('name the organisations of each tenant', () => {
    expect([...configFrom(right).tenants]).to.deep.equal([
      [tenant, ["Women's Centre", 'Probation, Lambeth']],
      [other, ['Housing']],
    ])
  })

  it('put the first administrators into the first organisation of the first tenant', () => {
    const home = { tenantId: tenant, organisation: "Women's Centre" }

    expect(configFrom(right).administrators).to.deep.equal([
      { id, name: 'Olu Adebayo', ...home },
      { id: other, name: 'Ann Other', ...home },
    ])
  })

  it('have a port and a folder of their own when none is given', () => {
    expect(configFrom(right)).to.include({
      port: 3978,
      dataFolder: 'data/production',
      healthToken: undefined,
    })
  })

  it('take a heartbeat with https, and on this machine itself without', () => {
    const beats = ['https://heartbeat.example/a', 'http://127.0.0.1:8080/b', 'http://localhost/c']

    expect(beats.map((HEARTBEAT_URL) => configFrom({ ...right, HEARTBEAT_URL }).heartbeat)).to.deep.equal(
      beats,
    )
  })

  it('have the usual clocks of alerts unless others are given, and no shorter ones', () => {
    expect(configFrom({ ...right, ALERT_CLOCK_SCALE: '1' }).clocks).to.deep.equal(usualClocks)
    expect(configFrom({ ...right, ALERT_CLOCKS: 'U1.step=60' }).clocks.of.U1.step).to.equal(60)
  })

  it('name each wrong part of the clocks, and no value', () => {
    const said = refusal({ ...right, ALERT_CLOCKS: 'U0.step=tomorrow;U1.step=60;U2.acknowledge=9am' })

    expect(said)
      .to.contain('ALERT_CLOCKS: U0.step must be')
      .and.contain('ALERT_CLOCKS: U2.acknowledge must be')
    expect(said).to.not.contain('tomorrow').and.not.contain('9am')
  })

  it('have the usual rules of a caseload unless others are given', () => {
    expect(configFrom(right).rules).to.equal(undefined)
    expect(configFrom({ ...right, CASELOAD_RULES: 'plan=2/3' }).rules?.ofAll.plan).to.deep.equal({
      nearly: 2,
      over: 3,
    })
  })

  it('may be left empty instead of left out', () => {
    expect(configFrom({ ...right, PORT: '', DATA_DIR: '', HEALTH_TOKEN: '' })).to.include({ port: 3978 })
  })

  it('know tenants and people by their ids in whatever case they were copied', () => {
    const upper = 'ABCDEFAB-1111-4111-8111-111111111111'
    const config = configFrom({
      ...right,
      ALLOWED_TENANTS: `${upper}=Women's Centre`,
      FIRST_ADMINISTRATORS: `${upper}=Olu`,
    })

    expect([...config.tenants.keys()]).to.deep.equal([upper.toLowerCase()])
    expect(config.administrators[0]).to.include({ id: upper.toLowerCase(), tenantId: upper.toLowerCase() })
  })

  const credentials: readonly (readonly [string, NodeJS.ProcessEnv, readonly string[]])[] = [
    ['SingleTenant', {}, ['MicrosoftAppPassword', 'MicrosoftAppTenantId']],
    ['MultiTenant', {}, ['MicrosoftAppPassword']],
    ['UserAssignedMSI', {}, ['MicrosoftAppTenantId']],
    ['SingleTenant', { MicrosoftAppPassword: 'x', MicrosoftAppTenantId: tenant }, []],
    ['MultiTenant', { MicrosoftAppPassword: 'x' }, []],
    ['UserAssignedMSI', { MicrosoftAppTenantId: tenant }, []],
  ]
  const { MicrosoftAppPassword: _password, MicrosoftAppTenantId: _tenant, ...bare } = right
  for (const [type, given, missing] of credentials) {
    const has = Object.keys(given).join(' and ') || 'no credentials'
    it(`of type ${type} with ${has} lack ${missing.join(' and ') || 'nothing'}`, () => {
      expect(named({ ...bare, MicrosoftAppType: type, ...given })).to.deep.equal(missing)
    })
  }

  it('are all named at once when none is given', () => {
    expect(named({})).to.deep.equal([
      'MicrosoftAppId',
      'MicrosoftAppType',
      'ALLOWED_TENANTS',
      'FIRST_ADMINISTRATORS',
      'MicrosoftAppPassword',
      'MicrosoftAppTenantId',
    ])
    expect(refusal({})).to.contain('MicrosoftAppId: is missing')
  })

  it('are all named at once, credentials and wrong values together', () => {
    expect(named({ ...bare, MicrosoftAppId: 'none', PORT: 'http' })).to.have.members([
      'MicrosoftAppId',
      'MicrosoftAppPassword',
      'MicrosoftAppTenantId',
      'PORT',
    ])
  })

  const wrong: readonly (readonly [string, string])[] = [
    ['MicrosoftAppId', ''],
    ['MicrosoftAppId', 'my-bot'],
    ['MicrosoftAppType', 'Singletenant'],
    ['MicrosoftAppType', 'SingleTenant '],
    ['MicrosoftAppType', 'None'],
    ['MicrosoftAppPassword', ''],
    ['MicrosoftAppTenantId', 'contoso.example'],
    ['ALLOWED_TENANTS', tenant],
    ['ALLOWED_TENANTS', `${tenant}=`],
    ['ALLOWED_TENANTS', `${tenant}=Centre|`],
    ['ALLOWED_TENANTS', `${tenant}=Centre;`],
    ['ALLOWED_TENANTS', 'contoso.example=Centre'],
    ['ALLOWED_TENANTS', `${tenant}=Centre;${tenant}=Housing`],
    ['FIRST_ADMINISTRATORS', id],
    ['FIRST_ADMINISTRATORS', `${id}=`],
    ['FIRST_ADMINISTRATORS', 'olu=Olu'],
    ['PORT', 'http'],
    ['PORT', '-1'],
    ['PORT', '65536'],
    ['PORT', '80.5'],
    ['PORT', ' '],
    ['HEALTH_TOKEN', 'nineteen-characters'],
    ['ALERT_CLOCK_SCALE', '0.0005'],
    ['ALERT_CLOCK_SCALE', '2'],
    ['ALERT_CLOCKS', 'U0.step=tomorrow'],
    ['CASELOAD_RULES', 'seen.high=ten'],
    ['HEARTBEAT_URL', 'http://heartbeat.example/secret'],
    ['HEARTBEAT_URL', 'ftp://heartbeat.example'],
    ['HEARTBEAT_URL', 'heartbeat'],
  ]
  for (const [name, value] of wrong) {
    it(`are refused with ${name} "${value}", which is named and not repeated`, () => {
      const said = refusal({ ...right, [name]: value })

      expect(named({ ...right, [name]: value })).to.deep.equal([name])
      expect(said).to.not.contain('a-secret-nobody-sees')
      if (value.trim().length > 4 && value !== 'SingleTenant ') expect(said).to.not.contain(value)
    })
  }
})

describe('the settings of the demonstration', () => {
  it('are a port, a folder and the scale of the clocks, and can be left out', () => {
    const usual = { PORT: 3978, DATA_DIR: 'data/demonstration', ALERT_CLOCK_SCALE: 1 }
    const given = { PORT: '0', DATA_DIR: '/d', ALERT_CLOCK_SCALE: '0.0005' }

    expect(DemonstrationSettings.parse({})).to.deep.equal(usual)
    expect(DemonstrationSettings.parse(given)).to.deep.equal({
      ...{ PORT: 0, DATA_DIR: '/d', ALERT_CLOCK_SCALE: 0.0005 },
    })
  })

  for (const scale of ['0', '-1', '2', 'fast', '']) {
    it(`refuse a scale of "${scale}"`, () => {
      expect(DemonstrationSettings.safeParse({ ALERT_CLOCK_SCALE: scale }).success).to.equal(false)
    })
  }
})
