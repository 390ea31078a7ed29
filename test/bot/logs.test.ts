import { expect } from 'chai'
import { people } from '../../demo/invented.ts'
import { BotUnderTest } from '../support/runningBot.ts'

const note = 'Saw Jade Morgan 40 mins at the hub re housing, eviction notice for the 27th. Ring 07700 900123'

describe('the log', () => {
  let bot: BotUnderTest

  beforeEach(async () => {
    bot = await BotUnderTest.open()
  })
  afterEach(() => bot.close())

  /** A day's work: notes, corrections, presses, an alert, a refusal, and sends that fail. */
  async function aDaysWork(): Promise<void> {
    const amara = bot.person('Amara Cole')
    const sunita = bot.person('Sunita Rao')
    await sunita.opens()
    await amara.says(note)
    await amara.says('no, yesterday')
    await amara.presses('Save')
    await amara.says('find Jade Morgan')
    await amara.says('alert about Jade Morgan')
    await amara.presses('No')
    await amara.presses('Send alert', { whatHappened: 'Her landlord threatened her' })
    await bot.teams.until(() => sunita.reads().includes('landlord'))
    await sunita.presses('Acknowledge')
    await bot.person('A stranger').says(note, { id: 'stranger-1' })
    await amara.says('Saw Jade Murray', { conversationType: 'channel' })
    bot.teams.fails(amara.conversation, [{ status: 500 }, { status: 400, code: 'Jade' }, 'reset'])
    await amara.says('Rang Aisha Rahman 10 mins, she said the probation officer shouted')
    await amara.posts({
      type: 'message',
      text: '',
      attachments: [{ contentType: 'image/png', name: 'Jade.png' }],
    })
    await amara.posts({ type: 'invoke', name: 'Jade Morgan', value: { words: note } })
  }

  it('holds ids only: no name, no telephone number, no word of a note or an alert', async () => {
    await aDaysWork()
    const log = bot.log.join('')
    const names = [...people.women, ...people.colleagues].flatMap((person) =>
      'name' in person ? person.name.split(' ') : [person.givenName, person.familyName, person.knownAs ?? ''],
    )
    const telephones = people.colleagues.flatMap(({ telephone }) => telephone ?? [])
    const words = [
      'eviction',
      'housing',
      'landlord',
      'threatened',
      'probation',
      'shouted',
      '07700',
      'stranger',
    ]

    const found = [...new Set([...names, ...telephones, ...words])].filter(
      (secret) => secret !== '' && new RegExp(`\\b${secret}\\b`, 'i').test(log),
    )

    expect(bot.log).to.not.deep.equal([])
    expect(found).to.deep.equal([])
  })

  it('names a failed turn by the number the person reads, with places in the code only', async () => {
    const amara = bot.person('Amara Cole')
    bot.teams.fails(amara.conversation, [{ status: 400, code: 'Jade' }])

    const said = await amara.says(note)
    const number = /E-\w{6}/.exec(said)?.[0] ?? 'none'

    expect(said).to.contain('Something went wrong on my side.')
    expect(said).to.contain('Your note is kept as a draft. It is not saved in her record yet.')
    expect(bot.log.filter((line) => line.includes(number))).to.have.length(1)
  })
})
