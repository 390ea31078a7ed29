import { expect } from 'chai'
import type { Answers } from '../../casework/records/answers.ts'
import { BotUnderTest } from '../support/runningBot.ts'
import type { Chatter } from '../support/chatter.ts'

const jade = 'W-VV396G-C'
const filled = { safety: '6', housing: '3', health: '5', employment: 'not-applicable', finance: '4' }
const nobody = 'I found nobody of that name or reference whose record is open to you.'
const outcomesOfJade = 'Questions, not saved yet\nWho: Jade Morgan, known as Jay, W-VV396G-C'

describe('the five outcome questions', () => {
  let bot: BotUnderTest
  let amara: Chatter

  beforeEach(async () => {
    bot = await BotUnderTest.open()
    amara = bot.person('Amara Cole')
  })
  afterEach(() => bot.close())

  const answersStored = async (reference = jade): Promise<readonly Answers[]> =>
    bot.storedRecords(async (records) => (await records.find('case', reference))?.answers ?? [])

  for (const words of [
    'outcomes Jade Morgan',
    'Outcomes for Jade Morgan.',
    'outcomes W-VV396G-C',
    'outcome for w-vv396g-c',
  ]) {
    it(`opens with "${words}"`, async () => {
      expect(await amara.says(words)).to.contain(outcomesOfJade)
    })
  }

  it('asks whom without a name, and takes a name then', async () => {
    expect(await amara.says('outcomes')).to.contain('Whose outcomes are they?')
    expect(await amara.presses('Search', { name: '' })).to.contain('I found nobody of that name')
    expect(await amara.presses('Search', { name: 'Jade Morgan' })).to.contain(outcomesOfJade)
  })

  it('asks which when several fit', async () => {
    expect(await amara.says('outcomes for Jade')).to.contain('Several fit. Which one?')
    expect(await amara.presses('Jade Morgan, W-VV396G-C')).to.contain(outcomesOfJade)
  })

  it('opens from the card of a woman', async () => {
    await amara.says('find Jade Morgan')

    expect(await amara.presses('Outcomes')).to.contain(outcomesOfJade)
  })

  it('says plainly when nobody is found', async () => {
    expect(await amara.says('outcomes Zelda')).to.contain(nobody)
    expect(await amara.presses('Search', { name: 'W-VV396G-H' })).to.contain(
      'That reference has a slip in it',
    )
  })

  it('takes a note that begins with the same word for a note', async () => {
    expect(await amara.says('Outcomes meeting with Jade Morgan 40 mins at the hub')).to.contain(
      'Contact, not saved yet',
    )
  })

  it('leave the question about safety out where she is not alone, and keep it as not asked', async () => {
    await amara.says('wsa5 Jade Morgan')
    expect(amara.reads()).to.contain('Is she alone and able to talk?').and.not.contain('How safe do you feel')
    expect(await amara.presses('No, leave it out')).to.not.contain('How safe do you feel')
    await amara.presses('Save', { ...filled, safety: '' })

    expect((await answersStored())[0]?.items).to.deep.include({ item: 'safety', answer: 'not-asked' })
  })

  it('say who may have to hear of them, and that she can leave any out', async () => {
    expect(await amara.says('wsa5 Jade Morgan')).to.contain(
      'If she or a child may be in danger, it may have to be shared. She can leave out any question.',
    )
  })
})
