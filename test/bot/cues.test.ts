import { expect } from 'chai'
import { buttonsOf } from '../support/cardText.ts'
import type { Chatter } from '../support/chatter.ts'
import { mentions } from '../support/mentions.ts'
import { BotUnderTest } from '../support/runningBot.ts'

const note = 'Saw Jade Morgan 40 mins at the hub. She spoke of a kestrel. Next Thu 2pm'
const kestrel = { kinds: ['self-harm'], text: 'a kestrel' } as const
const asked = 'This note mentions self-harm.'
const listed = 'It waits for the safeguarding lead'
const empty = 'Notes to look at\nNothing waits to be looked at.'

describe('a note that mentions harm', () => {
  let bot: BotUnderTest
  let amara: Chatter
  let sunita: Chatter

  beforeEach(async () => {
    bot = await BotUnderTest.open()
    amara = bot.person('Amara Cole')
    sunita = bot.person('Sunita Rao')
    await sunita.opens()
  })
  afterEach(() => bot.close())

  async function writes(what: Parameters<typeof mentions>[3] = kestrel): Promise<string> {
    amara = await mentions(bot, 'Amara Cole', note, what)
    sunita = bot.person('Sunita Rao')
    return amara.reads()
  }

  /** With something between, so that the same question may be asked twice. */
  async function list(reader: Chatter = sunita): Promise<string> {
    await reader.says('help')
    return reader.says('cues')
  }

  it('is shown with one line, and can be saved at once', async () => {
    const card = await writes()
    const saved = await amara.presses('Save')

    expect(card).to.contain(asked).and.contain('Who: Jade Morgan')
    expect(saved)
      .to.match(/^Saved\./)
      .and.contain(asked)
      .and.contain(listed)
  })

  it('is answered with one press on a choice, and asks no more', async () => {
    await writes()
    expect(await amara.presses('Not now')).to.contain('It mentions self-harm. What do you know of it?')
    const card = await amara.presses('Known, in her plan')
    expect(card).to.contain('Noted as known and in her plan.').and.not.contain(asked)
    expect(await amara.presses('Save'))
      .to.match(/^Saved\./)
      .and.not.contain(asked)
    expect(await list()).to.equal(empty)
  })

  it('says that it may mention what is not certain', async () => {
    const card = await amara.says('Saw Jade Morgan 40 mins. Did not express any thoughts of self harm')

    expect(card).to.contain('This note may mention self-harm.')
  })

  it('asks about each kind by itself', async () => {
    expect(await writes({ ...kestrel, kinds: ['self-harm', 'nowhere-tonight'] })).to.contain(
      'This note mentions self-harm and nowhere to sleep tonight.',
    )
    await amara.presses('Not now')
    expect(await amara.presses('Read wrongly')).to.contain('It mentions nowhere to sleep tonight.')
    expect(await amara.presses('Back')).to.contain('This note mentions nowhere to sleep tonight.')
  })

  it('names whom to ring, and the lead finds it on her list', async () => {
    await writes()
    await amara.presses('Not now')
    expect(await amara.presses('I am ringing the lead')).to.contain('Ring: Sunita Rao, 020 7946 0108')
    expect(await list())
      .to.contain(
        'Self-harm: less than a minute old, to be looked at by the end of tomorrow, Friday 13 March',
      )
      .and.contain('Who: Jade Morgan')
      .and.contain('Written by: Amara Cole, 020 7946 0100')
      .and.contain('Answer: was going to ring the lead')
      .and.contain('“She spoke of a kestrel.”')
      .and.not.contain('Next Thu')
  })

  it('stays on the list until a lead has looked at it', async () => {
    await writes()
    await amara.presses('Discard')
    bot.passMinutes(65)
    const before = await list()
    const marked = await sunita.presses('Mark as looked at')

    expect(before).to.contain('1 hour old').and.contain('Answer: no answer at the time')
    expect(marked).to.contain('Marked as looked at.')
    expect(await list(bot.person('Grace Ofori'))).to.equal(empty)
  })

  it('can still be answered after Save and after Discard, and the lead reads the answer', async () => {
    await writes()
    const discarded = await amara.presses('Discard')
    await amara.presses('Not now')
    expect(await amara.presses('Past, or someone else'))
      .to.match(/^Discarded\./)
      .and.not.contain(asked)
    expect(discarded).to.contain(asked).and.contain(listed)
    expect(await list()).to.contain('Answer: no answer at the time; then: past, or about someone else')
  })

  it('shows what was said of another woman as said of another, once the contact is moved', async () => {
    await writes()
    await amara.presses('Not now')
    await amara.presses('Known, in her plan')
    await amara.presses('Save')
    await amara.says('wrong woman')
    await amara.presses('Search', { name: 'Jade Murray' })
    await amara.presses('Move')

    expect(await list()).to.contain(
      'Answer: known, in her plan (of another woman); then: no answer about her',
    )
  })

  it('is on the list after two hours without an answer, also when the bot was stopped meanwhile', async () => {
    await writes()
    const before = await list()
    await bot.stop()
    bot.passMinutes(121)
    await bot.start()
    sunita = bot.person('Sunita Rao')
    let after = await list()
    while (after === empty) after = await list()

    expect([before, after.includes('Answer: no answer at the time')]).to.deep.equal([empty, true])
  })

  it('opens an alert below it that takes its words along, and stays to be saved', async () => {
    await writes()
    const contact = await amara.presses('Raise an alert')

    expect(contact).to.contain('The alert form stands below.').and.contain(asked)
    expect(amara.reads()).to.contain('Not sent. Nobody has been told yet.')
    expect(JSON.stringify(amara.card())).to.contain('"value":"Saw Jade Morgan 40 mins')
    await amara.presses('No')
    await amara.presses('Send alert')
    expect(await amara.presses('Save'))
      .to.match(/^Saved\./)
      .and.not.contain(asked)
    expect(await list()).to.equal(empty)
  })

  it('opens the alert in its own place when nothing can be sent below it', async () => {
    await writes()
    bot.teams.fails(amara.conversation, [{ status: 403 }])
    const form = await amara.presses('Raise an alert')

    expect(form).to.contain('Not sent. Nobody has been told yet.')
    expect(await amara.says('save')).to.contain(asked)
  })

  it('changes nothing more when a press comes again', async () => {
    await writes()
    await amara.presses('Not now')
    const question = amara.chat().at(-1)
    const first = await amara.presses('Not sure')
    const second = await amara.pressesOnCard(question, 'Not sure')
    await amara.presses('Save')
    const line = await list()

    expect(second).to.equal(first)
    expect(line.split('Answer: not sure')).to.have.length(2)
  })

  it('is taken back by Undo without its answer', async () => {
    await writes()
    await amara.presses('Not now')
    await amara.presses('Not sure')
    await amara.presses('Save')
    const card = await amara.presses('Undo')

    expect(card).to.contain('Contact, not saved yet').and.not.contain(asked)
    expect(await list()).to.contain('Answer: not sure')
  })

  it('can become an alert on the list, about the same woman', async () => {
    await writes()
    await amara.presses('Discard')
    await list()
    const above = await sunita.presses('Raise an alert')

    expect(above).to.contain('The alert form stands below.').and.contain('Jade Morgan')
    expect(sunita.reads()).to.contain('Not sent. Nobody has been told yet.')
    expect(JSON.stringify(sunita.card())).to.contain('"value":"She spoke of a kestrel."')
    expect(JSON.stringify(sunita.card())).to.contain('"value":"W-VV396G-C"')
  })

  it('shows a partner no list, and she may answer her own note', async () => {
    const paul = await mentions(bot, 'Paul Marsh', note, kestrel)
    await paul.presses('Not now')
    await paul.presses('Not sure')

    expect(await list(paul)).to.match(/^This is not open to you\./)
    expect(await list(bot.person('Sunita Rao')))
      .to.contain('Written by: Paul Marsh')
      .and.contain('Probation, Lambeth')
      .and.not.contain('kestrel')
  })
})

describe('any note', () => {
  let bot: BotUnderTest

  before(async () => {
    bot = await BotUnderTest.open()
  })
  after(() => bot.close())

  for (const [kind, said] of [
    ['about a woman', 'Saw Jade Morgan 40 mins at the hub'],
    ['that leaves open whether she was seen', 'Rang Jade Morgan'],
    ['that two women fit', 'Saw Jade 40 mins at the hub'],
    ['that nobody fits', 'Saw Zelda 40 mins at the hub'],
    ['on a form', 'log'],
  ] as const) {
    it(`has a standing way to raise an alert: one ${kind}`, async () => {
      const amara = bot.person('Amara Cole')
      await amara.says(said)

      expect(buttonsOf(amara.card())).to.include('Raise an alert')
    })
  }

  it('on a form takes what is typed there along to the alert, and keeps it on the form', async () => {
    const amara = bot.person('Amara Cole')
    await amara.says('log')
    await amara.presses('Raise an alert', { words: 'She spoke of a kestrel.' })

    expect(amara.reads()).to.contain('Not sent. Nobody has been told yet.')
    expect(JSON.stringify(amara.card())).to.contain('"value":"She spoke of a kestrel."')
    expect(JSON.stringify(amara.chat().at(-2)?.card)).to.contain('"value":"She spoke of a kestrel."')
  })
})
