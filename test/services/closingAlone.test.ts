import { expect } from 'chai'
import { leadAlertCard } from '../../cards/alerts/leadAlertCard.ts'
import { actsOf } from '../../casework/alerts/leadForms.ts'
import { acknowledgeAlert } from '../../services/alerts/acknowledgeAlert.ts'
import { saveLeadForm } from '../../services/alerts/leadAlert.ts'
import { AlertWorld } from '../support/alertWorld.ts'
import { textOf } from '../support/cardText.ts'
import { thursday } from '../support/thursday.ts'

const nobody = 'Nobody here can agree at present.'

describe('closing an alert of danger now', () => {
  let world: AlertWorld

  beforeEach(async () => {
    world = await AlertWorld.begun(thursday)
    await world.raises('keyworker-1', 'draft-1', { dangerNow: true, times: 1 })
  })

  async function closes(): Promise<string> {
    const [alert] = await world.alerts()
    const lead = await world.colleague('lead-1')
    const number = alert?.id ?? ''
    const taken = await acknowledgeAlert(world.ports, lead, number)
    if (taken.kind === 'no-such-alert') throw new Error('She may not take it')
    const inputs = { how: 'NFA', reason: 'She is safe at her sister’s house.' }
    const closed = await saveLeadForm(world.ports, lead, {
      ...{ number, form: 'close', as: actsOf(taken.alert), inputs },
    })
    if (closed.kind !== 'changed') throw new Error('It was not saved')
    return textOf(leadAlertCard(closed.alert, closed.view))
  }

  it('waits for a second person', async () => {
    expect(await closes()).to.contain('A second person has to agree.')
  })

  it('says so where nobody is left who could agree', async () => {
    await world.becomes('deputy-1', 'removed')
    await world.becomes('head-1', 'removed')

    expect(await closes()).to.contain(nobody)
  })

  it('does not say so where somebody could', async () => {
    await world.becomes('deputy-1', 'removed')

    expect(await closes()).to.not.contain(nobody)
  })
})
