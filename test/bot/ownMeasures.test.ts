import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect } from 'chai'
import { all } from '../../casework/indexes.ts'
import type { Answers } from '../../casework/records/answers.ts'
import { buttonsOf, textOf } from '../support/cardText.ts'
import type { Chatter } from '../support/chatter.ts'
import { BotUnderTest } from '../support/runningBot.ts'

const jade = 'W-VV396G-C'
const alone = ['n3', 'n20']

/** Twenty-five invented questions, two of which are asked only where she is alone and send an alert. */
const long = {
  ...{ id: 'long', version: '1', title: 'Long', name: 'Twenty-five questions' },
  ...{ licence: 'Written for this test', attribution: 'None', source: 'None' },
  ...{ direction: 'lower', scoring: 'sum', mostMissing: 0 },
  items: Array.from({ length: 25 }, (_, place) => ({
    ...{ id: `n${place + 1}`, name: `n${place + 1}`, text: `Question number ${place + 1}?` },
    ...{ min: 0, max: 3, anchors: [], extra: ['not-asked'], alone: alone.includes(`n${place + 1}`) },
  })),
  prompts: alone.map((item) => ({
    ...{ when: { item, is: 'at-least', number: 2 }, urgency: 'U1', does: 'send-alert' },
    ...{ group: 'domestic-abuse', words: `Ask now about ${item}.` },
  })),
}

describe('an organisation’s own measure of twenty-five questions', () => {
  let bot: BotUnderTest
  let amara: Chatter
  let sunita: Chatter
  let folder: string

  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'measures-'))
    await writeFile(path.join(folder, 'long.json'), JSON.stringify(long))
    bot = await BotUnderTest.open()
    await bot.stop()
    bot.measuresFolder = folder
    await bot.start()
    amara = bot.person('Amara Cole')
    sunita = bot.person('Sunita Rao')
    await sunita.opens()
  })
  afterEach(async () => {
    await bot.close()
    await rm(folder, { recursive: true, force: true })
  })

  const stored = async (): Promise<Answers | undefined> =>
    bot.storedRecords(async (records) => (await records.find('case', jade))?.answers[0])
  const sent = async (): Promise<number> =>
    bot.storedRecords(async (records) => (await records.list('watched-alerts', all)).length)
  const about = (number: number): boolean =>
    sunita.chat().some(({ card }) => textOf(card).includes(`Question number ${number}?`))

  /** Presses on to the end, answering every question with the same number. */
  async function answersAll(answer: string): Promise<readonly string[]> {
    const seen = [await amara.says('long Jade Morgan')]
    for (let cards = 0; cards < 20 && !(seen.at(-1) ?? '').startsWith('Saved.'); cards += 1) {
      const buttons = buttonsOf(amara.card())
      const [title = ''] = ['Yes', 'Next', 'Save'].filter((each) => buttons.includes(each))
      const filled = Object.fromEntries(long.items.map(({ id }) => [id, answer]))
      seen.push(await amara.presses(title, title === 'Yes' ? {} : filled))
    }
    return seen
  }

  async function startsAgainWithout(): Promise<void> {
    await bot.stop()
    bot.measuresFolder = undefined
    await bot.start()
    amara = bot.person('Amara Cole')
  }

  it('is asked in full, at most nine to a card, and asks each time whether she is alone', async () => {
    const seen = await answersAll('1')

    const counts = seen.map((card) => (card.match(/Question number/gu) ?? []).length)
    expect(Math.max(...counts)).to.be.at.most(9)
    expect(seen.filter((card) => card.includes('Is she alone and able to talk?'))).to.have.length(2)
    expect((await stored())?.items).to.have.length(25)
  })

  it('shows no question that is asked alone before she is known to be alone', async () => {
    const seen = await answersAll('1')
    for (const number of [3, 20]) {
      const first = seen.findIndex((card) => card.includes(`Question number ${number}?`))
      expect(seen[first - 1]).to.contain('Is she alone and able to talk?')
    }
  })

  it('sends one alert for each of two answers, and puts buttons on one at a time', async () => {
    await answersAll('2')
    await amara.presses('Show')
    expect(buttonsOf(amara.card())).to.deep.equal([
      ...['Yes, send it now', 'She is in danger now: send', 'Wrong tap'],
      'Back to her answers',
    ])
    bot.passMinutes(5)
    await bot.teams.until(() => about(3) && about(20))

    expect(await sent()).to.equal(2)
  })

  it('still sends the alert when the organisation has taken the measure away since', async () => {
    await answersAll('2')
    await startsAgainWithout()
    bot.passMinutes(5)
    await bot.teams.until(() => about(3) && about(20))

    expect(await amara.says('long Jade Morgan')).to.not.contain('Question number')
    expect((await stored())?.items).to.have.length(25)
  })

  it('keeps its answers, and shows them without a score, when it was taken away', async () => {
    await answersAll('1')
    const shown = amara.chat().at(-1)
    await startsAgainWithout()

    expect(await amara.pressesOnCard(shown, 'Question by question')).to.contain('n25: 1')
  })

  it('is refused at the start where an item would be lost among the inputs of a card', async () => {
    const items = long.items.map((item, place) => (place === 7 ? { ...item, id: 'day' } : item))
    await writeFile(path.join(folder, 'long.json'), JSON.stringify({ ...long, items }))
    await bot.stop()
    const started = await bot.start().catch((error: unknown) => String(error))

    expect(started).to.contain('long.json').and.contain('an item cannot have one of these ids')
  })
})
