import { expect } from 'chai'
import { people } from '../../demo/invented.ts'
import type { Chatter } from '../support/chatter.ts'
import { BotUnderTest } from '../support/runningBot.ts'

const newcomer = {
  name: 'Nadia Osei',
  objectId: '11111111-2222-4333-8444-555555555555',
  place: `${people.tenantId}/Women's Centre`,
  roles: 'keyworker,manager',
  telephone: '020 7946 0120',
  works: 'Monday to Thursday, 09:00 to 17:00',
}

describe('managing colleagues', () => {
  let bot: BotUnderTest
  let olu: Chatter

  beforeEach(async () => {
    bot = await BotUnderTest.open()
    olu = bot.person('Olu Adebayo')
    await olu.says('colleagues')
  })
  afterEach(() => bot.close())

  it('shows an administrator everybody, ten at a time', async () => {
    expect(olu.reads()).to.contain("Amara Cole: keyworker, Women's Centre, 020 7946 0100")
    expect(await olu.presses('Next page')).to.contain('Page 2 of 2')
  })

  it('lets a new colleague in', async () => {
    await olu.presses('Add a colleague')
    await olu.presses('Save', newcomer)

    expect(await bot.person(newcomer.objectId).says('find Kasia')).to.contain('Who: Katarzyna Nowak')
  })

  it('names everything that is wrong in the form, and keeps what was typed', async () => {
    await olu.presses('Add a colleague')
    const form = await olu.presses('Save', { ...newcomer, objectId: 'nadia', works: 'mornings' })

    expect(form).to.contain('The Entra object id looks like')
    expect(form).to.contain('Write days and hours like this: Monday to Friday, 09:00 to 17:30.')
    expect(JSON.stringify(olu.card())).to.contain('"value":"Nadia Osei"')
  })

  it('changes a colleague', async () => {
    await olu.presses('Change', { colleague: bot.person('Amara Cole').id })
    const list = await olu.presses('Save', { telephone: '020 7946 0199' })

    expect(list).to.contain("Amara Cole: keyworker, Women's Centre, 020 7946 0199")
  })

  it('never overwrites somebody who is in the list already', async () => {
    await olu.presses('Add a colleague')
    const list = await olu.presses('Save', { ...newcomer, objectId: bot.person('Amara Cole').id })

    expect(list).to.contain('Somebody with that object id is in the list already. Nothing was changed.')
    expect(list).to.contain('Amara Cole: keyworker')
  })

  it('leaves one of two administrators who remove each other at the same time', async () => {
    await olu.presses('Add a colleague')
    await olu.presses('Save', { ...newcomer, roles: 'administrator' })
    const nadia = bot.person(newcomer.objectId)
    await nadia.says('colleagues')
    const [mine] = olu.chat()
    const [hers] = nadia.chat()
    await Promise.all([
      olu.pressesOn({ id: mine?.id ?? '' }, { press: 'colleagues.remove', id: nadia.id }),
      nadia.pressesOn({ id: hers?.id ?? '' }, { press: 'colleagues.remove', id: olu.id }),
    ])
    const answers = [await olu.says('help'), await nadia.says('help')]

    expect(answers.filter((answer) => answer.includes('What you can write'))).to.have.length(1)
  })

  it('shuts a removed colleague out at once, and says whose records still name her', async () => {
    const amara = bot.person('Amara Cole')
    await olu.presses('Change', { colleague: amara.id })
    await olu.presses('Remove')
    expect(await olu.presses('Yes, remove')).to.contain(
      'Choose who takes the women, actions and notes, or nobody.',
    )
    const list = await olu.presses('Yes, remove', { women: 'nobody' })

    expect(list).to.contain('Removed: Amara Cole sees nothing from now on.')
    expect(list).to.contain('Still to be settled: 6 women. The managers and the safeguarding lead are told.')
    expect(await amara.says('find Jade Morgan')).to.contain('I do not know you yet.')
  })

  it('lets a removed colleague back in when she is saved again', async () => {
    const amara = bot.person('Amara Cole')
    await olu.presses('Change', { colleague: amara.id })
    await olu.presses('Remove')
    await olu.presses('Yes, remove', { women: 'nobody' })
    await olu.presses('Next page')
    await olu.presses('Change', { colleague: amara.id })
    await olu.presses('Save')

    expect(await amara.says('find Jade Morgan')).to.contain('Who: Jade Morgan')
  })

  it('never removes the last administrator', async () => {
    await olu.presses('Next page')
    await olu.presses('Change', { colleague: olu.id })

    await olu.presses('Remove')

    expect(await olu.presses('Yes, remove')).to.contain('At least one administrator must stay.')
  })

  it('is not open to anybody else', async () => {
    expect(await bot.person('Ruth Bello').says('colleagues')).to.contain('This is not open to you.')
  })
})

describe('somebody who is not a colleague', () => {
  let bot: BotUnderTest

  before(async () => {
    bot = await BotUnderTest.open()
  })
  after(() => bot.close())

  it('is refused politely and reads her own object id for the administrator', async () => {
    const answer = await bot.person(newcomer.objectId).says('find Jade Morgan')

    expect(answer).to.contain('I do not know you yet.')
    expect(answer).to.contain(`Your object id is ${newcomer.objectId}.`)
    expect(answer).to.not.contain('Jade')
  })

  it('is refused from a tenant that is not allowed, even under a known object id', async () => {
    const tenantId = '99999999-0000-4000-8000-000000000009'
    const answer = await bot.person('Amara Cole').says('find Jade Morgan', { tenantId })

    expect(answer).to.contain('I do not know you yet.')
  })

  it('presses a button without effect', async () => {
    const stranger = bot.person(newcomer.objectId)
    const answer = await stranger.pressesOn(
      { id: 'message-1' },
      { press: 'woman.open', reference: 'W-VV396G-C' },
    )

    expect(answer).to.contain('I do not know you yet.')
  })
})

describe('a partner', () => {
  let bot: BotUnderTest
  let paul: Chatter

  beforeEach(async () => {
    bot = await BotUnderTest.open()
    paul = bot.person('Paul Marsh')
  })
  afterEach(() => bot.close())

  it('logs a contact for a woman shared with his organisation', async () => {
    await paul.says('Saw Jade Morgan 20 mins at probation office')
    const receipt = await paul.presses('Save')

    expect(receipt).to.contain('Reference: W-VV396G-C')
  })

  it('reads who she is and what his own organisation logged, and nothing of the service’s own', async () => {
    const amara = bot.person('Amara Cole')
    await amara.says('Saw Jade Morgan 40 mins at the hub re housing')
    await amara.presses('Save')
    await paul.says('Saw Jade Morgan 20 mins at probation office')
    await paul.presses('Save')
    const card = await paul.says('find Jade Morgan')

    expect(card).to.contain('Saw Jade Morgan 20 mins at probation office')
    expect(card).to.not.contain('re housing')
    expect(card).to.not.contain('last seen')
  })

  it('gives the service the date of his contact, and its words only to his own organisation', async () => {
    await paul.says('Saw Jade Morgan 20 mins at probation office, says it is private')
    await paul.presses('Save')
    const card = await bot.person('Amara Cole').says('find Jade Morgan')

    expect(card).to.contain('20 minutes; court and probation; Paul Marsh')
    expect(card).to.not.contain('private')
  })

  it('gets the same answer for a woman who is not shared as for one who is unknown', async () => {
    const notShared = await paul.says('find Kasia')
    const unknown = await paul.says('find Zelda')

    expect(notShared).to.equal(unknown)
  })

  it('cannot open a woman who is not shared by her reference either', async () => {
    expect(await paul.says('find W-54MFF3-H')).to.equal(await paul.says('find Zelda'))
  })

  it('does not learn of an open alert', async () => {
    const amara = bot.person('Amara Cole')
    await amara.says('alert')
    await amara.presses('No')
    await amara.presses('Send alert', { who: 'W-VV396G-C', whatHappened: 'She is afraid to go home.' })

    expect(await paul.says('find Jade Morgan')).to.not.contain('SG-')
  })

  it('raises an alert about anybody, and it reaches the lead of the women’s service', async () => {
    const sunita = bot.person('Sunita Rao')
    await sunita.opens()
    await paul.says('alert')
    await paul.presses('No')
    const card = await paul.presses('Send alert', {
      named: 'Kasia Nowak',
      whatHappened: 'He waits outside for her.',
    })
    await bot.teams.until(() => sunita.reads().includes('He waits outside for her.'))

    expect(card).to.match(/Alert SG-\S+ is stored/)
    expect(sunita.reads()).to.contain('named as "Kasia Nowak"')
    expect(sunita.reads()).to.contain('Raised by: Paul Marsh, 020 7946 0111, Probation, Lambeth')
  })
})
