import { expect } from 'chai'
import { nodesOf, textOf } from '../support/cardText.ts'
import type { Chatter } from '../support/chatter.ts'
import type { SeenMessage } from '../support/fakeTeams.ts'
import { BotUnderTest } from '../support/runningBot.ts'

const narrative = 'Her uncle Zebedee locked her in the conservatory and took her passport.'
const secrets = [
  ...['Jade', 'Morgan', 'Philomena', 'Quartz'],
  ...['Zebedee', 'uncle', 'conservatory', 'passport', 'after lunch'],
  ...['domestic', 'partner', 'family', 'abuse', 'sexual'],
]
const secretsIn = (text: string): readonly string[] =>
  secrets.filter((secret) => new RegExp(`\\b${secret}`, 'i').test(text))

/** What a lock screen, a chat list or a screen reader can show of a message before anybody opens it. */
function outside({ text, summary, card }: SeenMessage): string {
  const [first] = nodesOf(card).filter(({ type }) => type === 'TextBlock' || type === 'RichTextBlock')
  const [top] = nodesOf(card)
  return [text, summary, textOf(first), String(top?.['fallbackText']), String(top?.['speak'])].join('\n')
}

describe('what an alert lets out', () => {
  let bot: BotUnderTest
  let chloe: Chatter
  let amara: Chatter
  let sunita: Chatter
  let grace: Chatter
  let helen: Chatter

  beforeEach(async () => {
    bot = await BotUnderTest.open()
    chloe = bot.person('Chloe Nwosu')
    amara = bot.person('Amara Cole')
    sunita = bot.person('Sunita Rao')
    grace = bot.person('Grace Ofori')
    helen = bot.person('Helen Vaughan')
    for (const person of [chloe, amara, sunita, grace, helen]) await person.opens()
  })
  afterEach(() => bot.close())

  const shows = (person: Chatter, words: string): boolean =>
    person.chat().some(({ card }) => textOf(card).includes(words))

  async function raises(about: Readonly<Record<string, string>>): Promise<void> {
    await chloe.says(`alert about ${about['named'] ?? 'Jade Morgan'}`)
    await chloe.presses('No')
    await chloe.presses('Send alert', {
      ...{ whatHappened: narrative, when: 'after lunch', group: 'domestic-abuse', ...about },
    })
  }

  /** A whole life: raised, told to her keyworker, reminded of, asked of the deputy, taken, lapsed, asked of the head. */
  async function aWholeLife(): Promise<void> {
    await raises({ who: 'W-VV396G-C' })
    await bot.teams.until(() => shows(sunita, 'Zebedee') && shows(amara, 'SG-'))
    bot.passMinutes(61)
    await bot.teams.until(() => shows(sunita, 'Please open this today'))
    bot.passMinutes(60)
    await bot.teams.until(() => shows(grace, 'Zebedee') && shows(chloe, 'Nobody has answered yet'))
    await chloe.presses('I have spoken to Grace Ofori')
    await grace.presses('Acknowledge')
    bot.passMinutes(51)
    await bot.teams.until(() => shows(grace, 'Your next step is due soon'))
    bot.passMinutes(11)
    await bot.teams.until(() => shows(helen, 'Zebedee'))
    await raises({ who: 'not-on-system', named: 'Philomena Quartz' })
    await bot.teams.until(() => shows(sunita, 'Quartz'))
  }

  it('is nothing of her or of what happened, in any message at any moment of its life', async () => {
    await aWholeLife()
    const shown = bot.teams.everShown()
    const found = shown.flatMap((message) => {
      const out = outside(message)
      return secretsIn(out).map((secret) => `${secret} in: ${out}`)
    })

    expect(shown.filter(({ card }) => textOf(card).includes('Zebedee')).length).to.be.greaterThan(3)
    expect(found).to.deep.equal([])
  })

  it('is nothing of her or of what happened, in any line of the log', async () => {
    await aWholeLife()

    expect(bot.log.length).to.be.greaterThan(0)
    expect(bot.log.filter((line) => secretsIn(line).length > 0)).to.deep.equal([])
  })

  for (const conversationType of ['channel', 'groupChat']) {
    it(`is nothing in a ${conversationType === 'channel' ? 'channel' : 'group chat'}: every word about alerts is refused and not repeated`, async () => {
      await raises({ who: 'W-VV396G-C' })
      await bot.teams.until(() => shows(sunita, 'Zebedee'))
      const number = /SG-\w{6}-\w/.exec(chloe.reads())?.[0] ?? ''
      const typed = [`alert about Jade Morgan ${narrative}`, 'alerts', number, 'ready', 'drill', 'rota']
      const answers: string[] = []
      for (const text of typed) answers.push(await sunita.says(text, { conversationType }))

      const refused = answers.map((answer) => answer.startsWith('Please write to me in your personal chat.'))
      expect(refused).to.deep.equal(typed.map(() => true))
      expect(
        answers.flatMap((answer) => [...secretsIn(answer), ...answer.split(number).slice(1)]),
      ).to.deep.equal([])
    })

    it(`shows and takes nothing when an alert’s button is pressed in a ${conversationType === 'channel' ? 'channel' : 'group chat'}`, async () => {
      await raises({ who: 'W-VV396G-C' })
      await bot.teams.until(() => shows(sunita, 'Zebedee'))
      const pressed = await sunita.presses('Acknowledge', {}, { conversationType })

      expect(pressed).to.contain('Please write to me in your personal chat.')
      expect(secretsIn(pressed)).to.deep.equal([])
      const open = await bot.storedRecords((records) => records.list('open-alerts', "Women's Centre"))
      expect(open.map(({ acknowledged }) => acknowledged)).to.deep.equal([false])
    })
  }
})
