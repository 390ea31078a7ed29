import { expect } from 'chai'
import { buttonsOf, inputsOf } from '../support/cardText.ts'
import type { Chatter } from '../support/chatter.ts'
import type { BotUnderTest } from '../support/runningBot.ts'
import { beforeEachLeading, type Leading } from '../support/leading.ts'

describe('leading an alert', () => {
  let bot: BotUnderTest
  let sunita: Chatter
  let grace: Chatter
  let leading: Leading

  beforeEachLeading((begun) => {
    leading = begun
    ;({ bot, sunita, grace } = begun)
  })

  it('begins with a next step that is filled in and due within the hour', async () => {
    await leading.raise()
    const card = await leading.take()

    expect(card).to.contain('Next step: Speak to Amara Cole, due today, Thursday 12 March, 5.')
    expect(buttonsOf(leading.cardOf(sunita))).to.deep.equal([
      'Done',
      '30 more minutes',
      'Change next step',
      'Hand over',
      'Decide or close',
      'More',
    ])
  })

  it('offers another lead no button of the owner', async () => {
    await leading.raise('Yes, danger now')
    await leading.take()
    await bot.teams.until(() => grace.reads().includes('by Sunita Rao'))

    expect(buttonsOf(grace.card())).to.deep.equal(['More'])
  })

  it('takes a next step with a time in words, shown on her card and due then', async () => {
    await leading.raise()
    await leading.take()
    await sunita.presses('Change next step')
    await sunita.presses('Save the next step', { what: 'Ring her GP', when: 'today 17:10' })
    await leading.shows(sunita, 'Next step: Ring her GP, due today, Thursday 12 March, 5.10 pm')

    expect(sunita.reads().split('\n')[0]).to.equal('Saved')
  })

  it('says the limit when the next step is later than something must be decided, and keeps what was typed', async () => {
    await leading.raise()
    await leading.take()
    await sunita.presses('Change next step')
    const form = await sunita.presses('Save the next step', { what: 'Ring her GP', when: 'in 3 days' })

    expect(form).to.contain('The latest for a next step is tomorrow, Friday 13 March, 12.30 am.')
    expect(JSON.stringify(sunita.card())).to.contain('Ring her GP')
  })

  it('shows until when as people write it, and takes it back unchanged', async () => {
    await leading.raise()
    await leading.take()
    await sunita.presses('Change next step')

    expect(inputsOf(sunita.card())['when']).to.equal('12 March 2026, 5.30 pm')
    expect(await sunita.presses('Save the next step')).to.contain('due today, Thursday 12 March, 5.30 pm')
  })

  it('says when it cannot read until when', async () => {
    await leading.raise()
    await leading.take()
    await sunita.presses('Change next step')

    expect(await sunita.presses('Save the next step', { what: 'Ring', when: 'soon' })).to.contain(
      'Say until when, as a time that is still to come',
    )
  })

  it('lets the next step wait for days once something is decided', async () => {
    await leading.raise()
    await leading.take()
    await sunita.presses('Decide or close')
    await sunita.presses('Save the decision', {
      decision: 'REF_ASC',
      reason: 'Lambeth, 4.40 pm, C_YES, ref 12.',
    })
    await sunita.presses('Change next step')
    await sunita.presses('Save the next step', { what: 'Ask what came of it', when: 'in 5 days' })

    await leading.shows(sunita, 'Next step: Ask what came of it, due Tuesday 17 March, 5 pm')
  })

  it('records a step as done and fills in the next one', async () => {
    await leading.raise()
    await leading.take()
    await sunita.presses('Done')

    await leading.shows(sunita, 'Next step: Decide what follows, due today, Thursday 12 March, 5.')
  })

  it('gives thirty more minutes twice', async () => {
    await leading.raise()
    await leading.take()
    await sunita.presses('30 more minutes')
    await leading.shows(sunita, 'due today, Thursday 12 March, 6 pm')
    await sunita.presses('30 more minutes')
    await leading.shows(sunita, 'due today, Thursday 12 March, 6.30 pm')

    expect(buttonsOf(leading.cardOf(sunita))).to.not.include('30 more minutes')
    const card = { id: sunita.chat().at(-1)?.id ?? '' }
    expect(await sunita.pressesOn(card, { press: 'alert.more-time', alert: leading.number })).to.contain(
      'There is no more time to give',
    )
  })

  it('gives thirty more minutes once for a button that is pressed twice', async () => {
    await leading.raise()
    await leading.take()
    const card = sunita.chat().find((message) => buttonsOf(message.card).includes('30 more minutes'))
    await sunita.pressesOnCard(card, '30 more minutes')
    await sunita.pressesOnCard(card, '30 more minutes')
    const stored = await bot.storedRecords(async (records) => records.find('alert', leading.number))

    expect(stored?.nextStep?.extended).to.equal(1)
  })

  it('asks its owner ten minutes before the step is due', async () => {
    await leading.raise()
    await leading.take()
    bot.passMinutes(51)
    await bot.teams.until(() => sunita.reads().includes('Your next step is due soon'))

    expect(buttonsOf(sunita.card())).to.deep.equal([
      'Done',
      '30 more minutes',
      'Hand over',
      `Open ${leading.number}`,
    ])
  })

  it('ends no later step with a press on the question about an earlier one', async () => {
    await leading.raise()
    await leading.take()
    bot.passMinutes(51)
    await bot.teams.until(() => sunita.reads().includes('Your next step is due soon'))
    const question = sunita.chat().at(-1)
    await leading.presses(sunita, 'Done')
    await leading.shows(sunita, 'Next step: Decide what follows')

    expect(await sunita.pressesOnCard(question, 'Done')).to.contain(
      'That step is not the next one any more. Nothing was changed.',
    )
  })

  it('says so when something was done after a form was opened', async () => {
    await leading.raise('Yes, danger now')
    await leading.take()
    await leading.shows(grace, 'by Sunita Rao')
    await leading.choose(grace, 'urgency')
    await leading.choose(sunita, 'withhold')
    await sunita.presses('Withhold', { reason: 'He works with her keyworker.' })

    expect(await grace.presses('Change the urgency', { urgency: 'U1', reason: 'He has left.' })).to.contain(
      'Not saved yet: somebody did something with this alert after the form was opened.',
    )
    expect(await grace.presses('Change the urgency')).to.contain('Saved')
  })
})
