import { expect } from 'chai'
import type { Chatter } from '../support/chatter.ts'
import type { BotUnderTest } from '../support/runningBot.ts'
import { beforeEachLeading, type Leading } from '../support/leading.ts'

describe('leading an alert', () => {
  let bot: BotUnderTest
  let amara: Chatter
  let sunita: Chatter
  let grace: Chatter
  let leading: Leading

  beforeEachLeading((begun) => {
    leading = begun
    ;({ bot, amara, sunita, grace } = begun)
  })

  it('keeps an alert with its owner until the person asked takes it over', async () => {
    await leading.raise()
    await leading.take()
    await sunita.presses('Hand over')
    const asked = await sunita.presses('Ask her', { to: grace.id })
    await leading.shows(grace, 'you are asked to take it over')

    expect(asked).to.contain('Hand-over: Grace Ofori is asked to take it over until')
    expect(await leading.presses(grace, 'Take it over')).to.contain('Acknowledged: by Grace Ofori')
    await leading.shows(sunita, 'Acknowledged: by Grace Ofori')
    await leading.shows(amara, 'by Grace Ofori')
  })

  it('asks the next person when a hand-over is not taken in time, and tells her to ring the owner first', async () => {
    await leading.raise()
    await leading.take()
    await sunita.presses('Change next step')
    await sunita.presses('Save the next step', { what: 'Wait for Grace', when: 'in 5 hours' })
    await sunita.presses('Hand over')
    await sunita.presses('Ask her', { to: grace.id })
    const helen = bot.person('Helen Vaughan')
    await helen.opens()
    bot.passMinutes(121)

    await leading.shows(helen, 'Sunita Rao, 020 7946 0108 took it today')
    expect(leading.textOf(helen)).to.contain('Ring her before you ring the woman.')
  })

  it('asks the next person when a step lapses, and says who took it and when', async () => {
    await leading.raise()
    await leading.take()
    bot.passMinutes(61)

    await leading.shows(grace, 'nothing has been heard since her next step was due')
    expect(leading.textOf(grace)).to.contain('Ring her before you ring the woman.')
    await leading.shows(sunita, 'Your next step passed without word, so others are asked.')
  })

  it('names whoever is asked now beside the one who let her step pass, in every list', async () => {
    await leading.raise()
    await leading.take()
    bot.passMinutes(61)
    await leading.shows(grace, 'nothing has been heard since her next step was due')

    expect(await grace.says('alerts')).to.match(/Who has it: Sunita Rao.*asked now: Grace Ofori/)
    expect(await grace.says('today')).to.contain('It is with you')
    expect(await bot.person('Ruth Bello').says('caseload')).to.contain('taken, and its next step has passed')
  })

  it('offers a hand-over to nobody who does not lead', async () => {
    await leading.raise()
    await leading.take()
    await sunita.presses('Hand over')
    const form = sunita.reads()

    expect(form).to.contain('Grace Ofori')
    expect(form).to.contain('Helen Vaughan')
    expect(form).to.not.contain('Ruth Bello')
  })

  it('hands over to nobody it is about, also by a press made by hand', async () => {
    await leading.raise('No', {
      ...{ who: 'W-VV396G-C', whatHappened: 'She was shouted at.', aboutWho: grace.id },
    })
    await leading.take()
    await sunita.presses('Hand over')

    expect(sunita.reads()).to.not.contain('Grace Ofori')
    expect(await sunita.presses('Ask her', { to: grace.id })).to.contain('She cannot take it over.')
  })
})
