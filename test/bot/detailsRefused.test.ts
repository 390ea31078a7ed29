import { expect } from 'chai'
import type { Case } from '../../casework/records/case.ts'
import type { Chatter } from '../support/chatter.ts'
import { opensPart, setsPart } from '../support/detailsOfJade.ts'
import { BotUnderTest } from '../support/runningBot.ts'

const jade = 'W-VV396G-C'

describe('the details of a woman', () => {
  let bot: BotUnderTest
  let amara: Chatter
  let ruth: Chatter

  beforeEach(async () => {
    bot = await BotUnderTest.open()
    amara = bot.person('Amara Cole')
    ruth = bot.person('Ruth Bello')
  })
  afterEach(() => bot.close())

  const stored = (): Promise<Case | undefined> => bot.storedRecords((records) => records.find('case', jade))

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
      await opensPart(amara, part)
      const card = await amara.presses('Save', inputs)
      const typed = JSON.stringify(amara.card())

      expect(card).to.contain('Not saved yet.').and.contain(sentence)
      for (const value of Object.values(inputs)) expect(typed).to.contain(JSON.stringify(value))
      expect((await stored())?.changes).to.deep.equal([])
    })
  }

  it('are not given two keyworkers at once', async () => {
    const card = await setsPart(ruth, 'people', {
      keyworker: `${amara.id},${bot.person('Bronwen Price').id}`,
    })

    expect(card).to.contain('She has one keyworker at a time: choose one.')
  })

  it('are not closed while an alert about her is open', async () => {
    await amara.says('alert Jade Morgan')
    await amara.presses('No')
    await amara.presses('Send alert', { who: jade, whatHappened: 'She is afraid to go home.' })
    const card = await setsPart(amara, 'support', {
      status: 'closed',
      reason: 'her-choice',
      borough: 'Lambeth',
    })

    expect(card).to.match(/SG-\w{6}-\w: an alert about her is open\. A lead closes it first\./)
  })

  it('are not overwritten unseen by a form that shows an older state', async () => {
    await opensPart(amara, 'safety')
    await setsPart(ruth, 'safety', { safeContact: 'Never ring.', notVisitedAlone: 'no' })
    const card = await amara.presses('Save', { safeContact: 'Text first.', notVisitedAlone: 'no' })

    expect(card).to.contain('Somebody else changed this after the form was shown.')
    expect(card).to.contain('Safe contact: Never ring.')
    expect(card).to.contain('You had filled in:').and.contain('Text first.')
    await amara.presses('Save')
    expect((await stored())?.safeContact).to.equal('Never ring.')
  })

  it('are saved although a contact was saved since the form was shown', async () => {
    await opensPart(amara, 'safety')
    const bronwen = bot.person('Bronwen Price')
    await bronwen.says('Rang Jade Morgan 10 mins')
    await bronwen.presses('Save')

    expect(await amara.presses('Save', { safeContact: 'Text first.', notVisitedAlone: 'no' })).to.contain(
      'Saved.',
    )
  })
})
