import { expect } from 'chai'
import { dayOf } from '../../casework/time.ts'
import { understood } from '../../services/questions/ask.ts'
import { openLmdbRecordStore } from '../../stores/lmdbRecordStore.ts'
import { usualClocks } from '../../casework/alerts/clocks.ts'
import { inventedColleagues } from '../../demo/invented.ts'
import { tiredQuestions } from '../notes/questions/tired.ts'
import { temporaryFolder } from '../stores/temporaryFolder.ts'
import { buttonsOf } from '../support/cardText.ts'
import { inventedCases } from '../support/inventedCases.ts'
import { BotUnderTest } from '../support/runningBot.ts'
import { thursday } from '../support/thursday.ts'

const opened = ['Save', 'Discard', 'Search']

describe('questions typed on a phone at the end of a day', () => {
  let bot: BotUnderTest

  before(async () => {
    bot = await BotUnderTest.open()
  })
  after(() => bot.close())

  it('are sixty at least', () => {
    expect(tiredQuestions.length).to.be.at.least(60)
  })

  for (const asker of ['Amara Cole', 'Ruth Bello'])
    for (const { text, asks } of tiredQuestions)
      it(`open no contact and set nothing, asked by ${asker}: ${text}`, async () => {
        const person = bot.person(asker)
        const card = await person.says(text)

        expect(buttonsOf(person.card()).filter((button) => opened.includes(button))).to.deep.equal([])
        if (asks === undefined)
          expect(card).to.contain('I cannot answer that one').and.contain('You can ask, for example:')
      })
})

describe('what is asked on a phone', () => {
  const asker = inventedColleagues().find(({ name }) => name === 'Amara Cole')
  const store = openLmdbRecordStore(temporaryFolder())

  before(() => store.commit([...inventedColleagues(), ...inventedCases(thursday)]))
  after(() => store.close())

  for (const { text, asks, means = {} } of tiredQuestions)
    it(`is understood as it is meant, or declined, on ${dayOf(thursday)}: ${text}`, async () => {
      if (asker === undefined) throw new Error('There is no Amara Cole')
      const ports = {
        ...{ records: store, clocks: usualClocks, measures: new Map(), now: () => thursday },
        ...{ random: () => 0.5, newId: () => 'id' },
      }
      const read = await understood(ports, asker, text)
      const meant = read.kind === 'which' ? read.questions[0] : read.kind === 'question' ? read.question : {}

      expect(meant).to.deep.include(asks === undefined ? {} : { asks, ...means })
      expect(read.kind === 'unanswered').to.equal(asks === undefined)
    })
})
