import { expect } from 'chai'
import { textOf } from '../support/cardText.ts'
import type { Chatter } from '../support/chatter.ts'
import { beforeEachLeading, type Leading } from '../support/leading.ts'
import type { BotUnderTest } from '../support/runningBot.ts'

const kasia = 'W-54MFF3-H'

describe('an alert that was filed for another woman', () => {
  let bot: BotUnderTest
  let amara: Chatter
  let sunita: Chatter
  let leading: Leading

  beforeEachLeading((begun) => {
    leading = begun
    ;({ bot, amara, sunita } = begun)
  })

  async function openFor(who: string, reason = 'Two women have nearly the same name.'): Promise<string> {
    await leading.choose(sunita, 'right-woman')
    await sunita.presses('Find her by name', { name: 'Kasia' })
    return sunita.presses('Open it for her', { who, reason })
  }

  async function openForKasia(): Promise<string> {
    const saved = await openFor(kasia)
    for (const person of [sunita, amara])
      await bot.teams.until(() => person.chat().filter(({ card }) => isOfAlert(textOf(card))).length === 2)
    return saved
  }

  const isOfAlert = (text: string): boolean => text.includes('Raised by: ') || text.includes(' is stored')

  it('is opened for the right woman with the same owner and times, then closed', async () => {
    await leading.raise()
    await leading.take()
    const saved = await openForKasia()
    const right = /Filed for another woman, (?<number>SG-\S+)/.exec(saved)?.groups?.['number'] ?? ''
    const card = await sunita.says(right)

    expect(card).to.contain('Who has it: Sunita Rao')
    expect(card).to.contain(`for the right woman; ${leading.number} had been filed for another`)
    expect(await sunita.presses('Open its card')).to.contain('Next step: Speak to Amara Cole, due today')
    expect(sunita.reads()).to.contain(`Who: Katarzyna Nowak, known as Kasia, ${kasia}`)
  })

  it('says how to find her, and when nobody of that name is found', async () => {
    await leading.raise()
    await leading.take()

    expect(await leading.choose(sunita, 'right-woman')).to.contain('Type her name or reference, then press')
    expect(await sunita.presses('Find her by name', { name: 'Zelda Fitz' })).to.contain(
      'Nobody of that name is open to you. Try another spelling',
    )
  })

  it('stands before everything else about the right woman, and no more about the other', async () => {
    await leading.raise()
    await leading.take()
    await openForKasia()

    expect(await sunita.says('find Katarzyna Nowak')).to.contain('Open alert SG-')
    expect(await sunita.says('find Jade Morgan')).to.not.contain('Open alert')
  })

  it('keeps the clock running for the right woman', async () => {
    await leading.raise()
    await leading.take()
    await openFor(kasia)
    bot.passMinutes(61)
    await bot.teams.until(() => leading.grace.reads().includes('Katarzyna Nowak'))

    expect(leading.grace.reads()).to.contain('Ring her before you ring the woman.')
  })

  it('needs a reason and the woman', async () => {
    await leading.raise()
    await leading.take()

    expect(await openFor('')).to.contain('Choose the right woman in the list')
    expect(await sunita.presses('Open it for her', { who: kasia, reason: '' })).to.contain('Say why.')
  })

  it('is opened for the right woman once only when the first close was not agreed', async () => {
    await leading.raise('Yes, danger now')
    await leading.take()
    await openFor(kasia)
    await leading.shows(leading.grace, 'To be closed')
    await leading.presses(leading.grace, 'Not yet')
    await leading.shows(sunita, 'Acknowledged: by Sunita Rao')
    await openFor(kasia)

    expect((await sunita.says('alerts')).match(/SG-\S{8}: U0/g)).to.have.length(2)
  })

  it('says who a woman is whose name was typed, among those the lead may see', async () => {
    await leading.raise('No', { named: 'Kasia Nowak', whatHappened: 'He waits for her.' })
    await leading.take()
    const form = await leading.choose(sunita, 'link')
    await sunita.presses('This is she', { who: kasia })

    expect(form).to.contain('Katarzyna Nowak')
    await leading.shows(sunita, `Who: Katarzyna Nowak, known as Kasia, ${kasia}, named as "Kasia Nowak"`)
    expect(await amara.says('find Katarzyna Nowak')).to.contain(`Open alert ${leading.number}`)
  })
})
