import { expect } from 'chai'
import { buttonsOf } from '../support/cardText.ts'
import type { Chatter } from '../support/chatter.ts'
import { beforeEachLeading, type Leading } from '../support/leading.ts'
import type { BotUnderTest } from '../support/runningBot.ts'

describe('the list of alerts', () => {
  let bot: BotUnderTest
  let amara: Chatter
  let sunita: Chatter
  let leading: Leading

  beforeEachLeading((begun) => {
    leading = begun
    ;({ bot, amara, sunita } = begun)
  })

  it('shows a lead the open ones, the most urgent first, with who has them and until when', async () => {
    await leading.raise()
    await leading.take()
    const first = leading.number
    await leading.raise('Yes, danger now')
    const list = await sunita.says('alerts')

    expect(list).to.contain('2 alerts are open.')
    expect(list.indexOf(leading.number)).to.be.lessThan(list.indexOf(first))
    expect(list).to.contain('Next step: Speak to Amara Cole, due today')
    expect(list).to.contain('Who has it: nobody yet; asked: Sunita Rao')
    expect(list).to.contain('Asked until: today, Thursday 12 March, 4.45 pm')
  })

  for (const words of ['open alerts', 'safeguarding alerts', 'show me my alerts', 'Alerts.']) {
    it(`comes for "${words}"`, async () => {
      expect(await amara.says(words)).to.contain('No alert that you may see is open.')
    })
  }

  it('shows a keyworker what she raised and nobody else’s', async () => {
    await leading.raise()
    const bronwen = bot.person('Bronwen Price')

    expect(await amara.says('alerts')).to.contain(leading.number)
    expect(await bronwen.says('alerts')).to.not.contain(leading.number)
  })

  it('tells whoever may not open an alert that one is open, and whom to speak to', async () => {
    await leading.raise()
    const ruth = bot.person('Ruth Bello')
    const list = await ruth.says('alerts')

    expect(list).to.contain('1 alert is open, and only those who handle it read it.')
    expect(list).to.contain('Speak to: Sunita Rao').and.not.contain('No alert')
    expect(buttonsOf(ruth.card())).to.deep.equal([])
  })

  it('offers no press on an alert that would be refused', async () => {
    await leading.raise()
    const ruth = bot.person('Ruth Bello')

    expect(await ruth.says('any alerts nobody has taken?')).to.contain('speak to Sunita Rao')
    expect(buttonsOf(ruth.card())).to.not.include('Open it')
  })

  it('shows a partner that hers was received and who has it, and never a next step', async () => {
    const paul = bot.person('Paul Marsh')
    await leading.raise('No', { named: 'Kasia Nowak', whatHappened: 'He waits for her.' }, paul)
    const before = await paul.says('alerts')
    await leading.take()
    const after = await paul.says('alerts')

    expect(before).to.contain('Who has it: received; nobody has taken it yet')
    expect(after).to.contain('Who has it: Sunita Rao, 020 7946 0108')
    expect(after).to.not.contain('Next step').and.not.contain('Kasia')
    expect(await paul.says(leading.number)).to.not.contain('next step')
  })

  it('holds eight on a page', async () => {
    for (let raised = 0; raised < 9; raised += 1) await leading.raise()
    const first = await sunita.says('alerts')
    const second = await sunita.presses('Next page')

    expect(first.match(/SG-\S{8}: U1/g)).to.have.length(8)
    expect(second.match(/SG-\S{8}: U1/g)).to.have.length(1)
    expect(buttonsOf(sunita.card())).to.deep.equal(['As a file', 'Open it', 'Previous page'])
  })

  it('names a drill after what is real, and does not count it', async () => {
    const olu = bot.person('Olu Adebayo')
    await olu.says('drill')
    await olu.presses('Run the drill')
    await bot.teams.until(() => sunita.reads().includes('Drill.'))
    await leading.raise()
    const list = await sunita.says('alerts')

    expect(list).to.contain('1 alert is open.')
    expect(list.indexOf(leading.number)).to.be.lessThan(list.indexOf(', a drill'))
  })

  it('opens the one that is chosen', async () => {
    await leading.raise()
    await leading.raise()
    await sunita.says('alerts')

    expect(await sunita.presses('Open it')).to.contain('Choose which one.')
    expect(await sunita.presses('Open it', { chosen: leading.number })).to.contain(
      `Alert: ${leading.number}, U1 same working day`,
    )
  })
})

describe('an alert’s number', () => {
  let bot: BotUnderTest
  let amara: Chatter
  let sunita: Chatter
  let leading: Leading

  beforeEachLeading(async (begun) => {
    leading = begun
    ;({ bot, amara, sunita } = begun)
    await leading.raise()
    await leading.take()
  })

  it('shows it with everything that happened, in words', async () => {
    const card = await sunita.says(leading.number)

    for (const sentence of [
      'raised by Amara Cole',
      'Sunita Rao asked to take it, because it was sent',
      'delivered to Sunita Rao',
      'acknowledged by Sunita Rao',
      'next step set by Sunita Rao: Speak to Amara Cole, due today',
    ]) {
      expect(card).to.contain(sentence)
    }
  })

  it('is read in any case, with or without words around it', async () => {
    const typed = leading.number.toLowerCase().replaceAll('-', ' ')

    for (const words of [typed, `open ${leading.number}`, `show me the alert ${leading.number} please`]) {
      expect(await sunita.says(words)).to.contain('What has happened so far')
    }
  })

  it('in a note is part of the note', async () => {
    expect(await amara.says(`Spoke to Jade Morgan 20 mins by phone re ${leading.number}`)).to.not.contain(
      'What has happened so far',
    )
  })

  it('with a slip is said to have one', async () => {
    const last = leading.number.endsWith('2') ? '3' : '2'

    expect(await sunita.says(`${leading.number.slice(0, -1)}${last}`)).to.contain(
      'That number has a slip in it.',
    )
  })

  it('shows its raiser how far it has come, and nothing that was decided', async () => {
    await leading.presses(sunita, 'Decide or close')
    await sunita.presses('Save the decision', { decision: 'REF_POL', reason: 'CAD 12.' })
    const card = await amara.says(leading.number)

    expect(card).to.contain('acknowledged by Sunita Rao').and.contain('next step due today')
    expect(card).to.not.contain('CAD 12').and.not.contain('Speak to Amara Cole')
  })

  it('is as absent as one that does not exist to whoever may not know of it', async () => {
    expect(await bot.person('Bronwen Price').says(leading.number)).to.contain('I cannot show this item.')
  })
})
