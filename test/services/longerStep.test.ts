import { expect } from 'chai'
import { actsOf } from '../../casework/alerts/leadForms.ts'
import type { Alert } from '../../casework/records/alert.ts'
import { acknowledgeAlert } from '../../services/alerts/acknowledgeAlert.ts'
import { saveLeadForm } from '../../services/alerts/leadAlert.ts'
import type { ChangeAlertOutcome } from '../../services/alerts/changeAlert.ts'
import { AlertWorld } from '../support/alertWorld.ts'
import { thursday } from '../support/thursday.ts'

describe('asking for a longer step', () => {
  let world: AlertWorld

  beforeEach(async () => {
    world = await AlertWorld.begun(thursday)
    await world.raises('keyworker-1', 'draft-1', { dangerNow: false, times: 1 })
    await acknowledgeAlert(world.ports, await world.colleague('lead-1'), (await theAlert()).id)
    await save('decide', { decision: 'MON', reason: 'Watched.' })
  })

  async function theAlert(): Promise<Alert> {
    const [alert] = await world.alerts()
    if (alert === undefined) throw new Error('No alert was stored')
    return alert
  }

  async function save(form: 'decide' | 'step', inputs: Record<string, string>): Promise<ChangeAlertOutcome> {
    const alert = await theAlert()
    const request = { number: alert.id, form, as: actsOf(alert), inputs }
    return saveLeadForm(world.ports, await world.colleague('lead-1'), request)
  }

  const longer = { what: 'Meet her', when: 'in 30 days', reason: 'She is away.' }

  it('goes to those of its ladder who lead', async () => {
    await save('step', longer)

    expect((await theAlert()).longer?.people)
      .to.include('deputy-1')
      .and.not.include('outside-1')
  })

  it('says so where nobody else leads, and asks nobody', async () => {
    await world.becomes('deputy-1', 'removed')
    await world.becomes('head-1', 'removed')
    const outcome = await save('step', longer)

    expect(outcome).to.include({ kind: 'refused' })
    expect('because' in outcome ? outcome.because : '').to.contain('Nobody else here can agree')
    expect((await theAlert()).longer).to.equal(undefined)
  })

  it('leaves out whom the alert is about and whom the woman’s record keeps out', async () => {
    const alert = await theAlert()
    await world.ports.records.commit([{ ...alert, aboutColleagues: ['deputy-1'] }])
    const woman = await world.ports.records.find('case', 'W-VV396G-C')
    if (woman === undefined) throw new Error('There is no such woman')
    await world.ports.records.commit([{ ...woman, mustNotReceive: 'Hanna Head' }])
    const outcome = await save('step', longer)

    expect('because' in outcome ? outcome.because : '').to.contain('Nobody else here can agree')
  })
})
