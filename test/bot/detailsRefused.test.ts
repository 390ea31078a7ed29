import { expect } from 'chai'
import type { Chatter } from '../support/chatter.ts'
import { BotUnderTest } from '../support/runningBot.ts'

describe('the details of a woman', () => {
  let bot: BotUnderTest
  let amara: Chatter

  beforeEach(async () => {
    bot = await BotUnderTest.open()
    amara = bot.person('Amara Cole')
  })
  afterEach(() => bot.close())

  const refused: readonly [string, string, Readonly<Record<string, string>>, string][] = [
    [
      'a status of a day to come',
      'support',
      { status: 'engaged', from: '2026-03-13', borough: 'Lambeth' },
      'The day of the status is still to come: please change it.',
    ],
    [
      'an end without a reason',
      'support',
      { status: 'closed', borough: 'Lambeth' },
      'Give the reason why support ends.',
    ],
    [
      'an end that only a manager can say',
      'support',
      { status: 'closed', reason: 'not-safely-supported', borough: 'Lambeth' },
      'Only a manager can say that she could not be supported safely.',
    ],
    [
      'a pause without a day to look at it again',
      'support',
      { status: 'paused', borough: 'Lambeth' },
      'A pause needs a day to come on which it is looked at again.',
    ],
    [
      'a need that ended before it began',
      'needs',
      { need: 'health', status: 'ended', from: '2026-03-10', to: '2026-03-09' },
      'health: it cannot end before it began.',
    ],
    [
      'an order that ends before it began',
      'order',
      { order: 'licence', from: '2026-03-10', to: '2026-03-09' },
      'The order cannot end before it began.',
    ],
    [
      'a plan before the assessment',
      'referral',
      { day: '2026-02-01', assessed: '2026-02-10', planned: '2026-02-09' },
      'The plan cannot lie before the assessment.',
    ],
    [
      'a rule longer than it may be',
      'safety',
      { notVisitedAlone: 'no', safeContact: 'x'.repeat(501) },
      'The safe-contact rule can have at most 500 characters.',
    ],
  ]
  for (const [what, part, inputs, sentence] of refused) {
    it(`are not set to ${what}: the sentence says why, and what was typed stays`, async () => {
      await amara.says('details Jade Morgan')
      await amara.presses('Change', { part })
      const card = await amara.presses('Save', inputs)
      const typed = JSON.stringify(amara.card())

      expect(card).to.contain('Not saved yet.').and.contain(sentence)
      for (const value of Object.values(inputs)) expect(typed).to.contain(JSON.stringify(value))
      const woman = await bot.storedRecords((records) => records.find('case', 'W-VV396G-C'))
      expect(woman?.changes).to.deep.equal([])
    })
  }
})
