import { expect } from 'chai'
import type { Chatter } from '../support/chatter.ts'
import { BotUnderTest } from '../support/runningBot.ts'

describe('talking to the assistant', () => {
  let bot: BotUnderTest
  let amara: Chatter

  beforeEach(async () => {
    bot = await BotUnderTest.open()
    amara = bot.person('Amara Cole')
  })
  afterEach(() => bot.close())

  it('begins with a welcome, once', async () => {
    await amara.opens()
    await amara.opens()

    expect(amara.chat()).to.have.length(1)
    expect(amara.reads()).to.contain('Welcome. I keep contacts and alerts for you.')
  })

  for (const greeting of ['hi', 'Hello!', 'good morning']) {
    it(`answers "${greeting}"`, async () => {
      expect(await amara.says(greeting)).to.contain('Hello. I keep contacts and alerts for you.')
    })
  }

  for (const words of ['help', 'what can you do?', 'HELP']) {
    it(`says what can be written when asked "${words}"`, async () => {
      expect(await amara.says(words)).to.contain('Write as you would to a colleague.')
    })
  }

  it('offers the week to whom it is open, and the list of what notes mentioned', async () => {
    const [keyworker, manager, lead] = [
      await amara.says('help'),
      await bot.person('Ruth Bello').says('help'),
      await bot.person('Sunita Rao').says('help'),
    ]

    expect(keyworker).to.contain('my week: ').and.contain('today: ').and.not.contain('cues: ')
    expect(manager).to.contain('today: ').and.not.contain('my week').and.not.contain('cues: ')
    expect(lead).to.contain('today: ').and.contain('cues: ').and.not.contain('my week')
  })

  it('says what can be written when it is not understood, and saves nothing', async () => {
    expect(await amara.says('what is the weather like')).to.contain(
      'I did not understand: weather, like. Nothing was guessed and nothing was saved.',
    )
  })

  it('shows a woman when only her name is written', async () => {
    expect(await amara.says('Jade Morgan')).to.contain('Who: Jade Morgan')
    expect(await amara.says('Kasia')).to.contain('Who: Katarzyna Nowak')
    expect(await amara.says('Zelda')).to.contain('I did not understand that.')
  })

  it('puts the open contact away on "cancel"', async () => {
    await amara.says('Saw Jade Morgan 40 mins')

    expect(await amara.says('cancel')).to.contain('Discarded.\nNothing was saved.')
  })

  it('says when there is nothing to cancel', async () => {
    expect(await amara.says('cancel')).to.contain('Nothing to cancel.')
  })

  it('takes the last contact back on "undo" and opens it again', async () => {
    await amara.says('Saw Jade Morgan 40 mins re housing')
    await amara.presses('Save')
    const card = await amara.says('undo')

    expect(card).to.contain('Taken out of her record.')
    expect(await amara.says('find Jade Morgan')).to.not.contain('Saw Jade Morgan')
  })

  it('takes a contact back with the button on its receipt', async () => {
    await amara.says('Saw Jade Morgan 40 mins re housing')
    await amara.presses('Save')
    await amara.presses('Undo')

    expect(await amara.says('find Jade Morgan')).to.not.contain('Saw Jade Morgan')
  })

  it('saves a contact that was taken back again, once', async () => {
    await amara.says('Saw Jade Morgan 40 mins re housing')
    await amara.presses('Save')
    await amara.presses('Undo')
    await amara.presses('Save')
    const record = await amara.says('find Jade Morgan')

    expect(record.match(/Saw Jade Morgan 40 mins re housing/g)).to.have.length(1)
  })

  it('says so when ten minutes have passed, and leaves the contact as it was', async () => {
    await amara.says('Saw Jade Morgan 40 mins re housing')
    await amara.presses('Save')
    bot.passMinutes(11)

    expect(await amara.presses('Undo')).to.contain('Too late to undo.')
    expect(await amara.says('find Jade Morgan')).to.contain('Saw Jade Morgan 40 mins re housing')
  })

  for (const [where, conversationType] of [
    ['a channel', 'channel'],
    ['a group chat', 'groupChat'],
  ] as const) {
    it(`takes and shows nothing about a woman in ${where}, and says where to go`, async () => {
      const answer = await amara.says('Saw Jade Morgan 40 mins', { conversationType })

      expect(answer).to.contain('Please write to me in your personal chat.')
      expect(answer).to.not.contain('Jade')
    })
  }
})

describe('finding a woman', () => {
  let bot: BotUnderTest
  let amara: Chatter

  before(async () => {
    bot = await BotUnderTest.open()
    amara = bot.person('Amara Cole')
  })
  after(() => bot.close())

  for (const words of ['find Kasia', 'find katarzyna nowak', 'find Nowak', 'W-54MFF3-H', 'find w-54mff3-h']) {
    it(`shows who she is with "${words}"`, async () => {
      expect(await amara.says(words)).to.contain(
        'Who: Katarzyna Nowak, known as Kasia, W-54MFF3-H, with Bronwen Price',
      )
    })
  }

  it('asks which when several fit', async () => {
    await amara.says('find Jade')

    expect(await amara.presses('Jade Murray, W-937GG3-M')).to.contain('Who: Jade Murray')
  })

  it('shows her safe-contact rule before who she is', async () => {
    expect(await amara.says('find Chantelle')).to.match(
      /^What you asked for\nBefore you contact her\nSafe contact: Text first/,
    )
  })

  it('names a mistyped reference as mistyped', async () => {
    expect(await amara.says('find W-54MFF3-J')).to.contain('That reference has a slip in it')
  })

  it('says plainly when nobody is found', async () => {
    expect(await amara.says('find Zelda')).to.contain('I found nobody of that name or reference')
  })

  it('goes on to a contact or an alert about her', async () => {
    await amara.says('find Kasia')
    const form = await amara.presses('Log a contact')

    expect(form).to.contain('Who: Katarzyna Nowak')
  })
})

describe('opening a record', () => {
  let bot: BotUnderTest
  const filled = { givenName: 'Jade', familyName: 'Morgan', borough: 'Sutton' }

  beforeEach(async () => {
    bot = await BotUnderTest.open()
  })
  afterEach(() => bot.close())

  it('gives a keyworker a new record of her own', async () => {
    const amara = bot.person('Amara Cole')
    await amara.says('new woman')
    const card = await amara.presses('Open a record', { ...filled, givenName: 'Zelda', familyName: 'Fitz' })

    expect(card).to.match(/Who: Zelda Fitz, W-[2-9A-Z]{6}-[2-9A-Z], yours, not seen yet/)
    expect(await amara.says('find Zelda')).to.contain('Who: Zelda Fitz')
  })

  it('shows women who may be the same first', async () => {
    const amara = bot.person('Amara Cole')
    await amara.says('new woman')
    const card = await amara.presses('Open a record', filled)

    expect(card).to.contain('These women may be the same. Is she one of them?\nMaybe: Jade Morgan')
    expect(await amara.presses('None of these: open a record', filled)).to.contain('Who: Jade Morgan, W-')
  })

  it('lets a manager choose the keyworker', async () => {
    const ruth = bot.person('Ruth Bello')
    const tanya = '00000000-0000-4000-8000-000000000106'
    await ruth.says('new woman')
    const card = await ruth.presses('Open a record', { ...filled, familyName: 'Fitz', keyworker: tanya })

    expect(card).to.contain('with Tanya Reid')
  })

  it('names what is wrong in the form, and keeps the rest', async () => {
    const amara = bot.person('Amara Cole')
    await amara.says('new woman')
    const card = await amara.presses('Open a record', { ...filled, givenName: '<b>Jade</b>' })

    expect(card).to.contain('Give her first name, in letters.')
    expect(JSON.stringify(amara.card())).to.contain('"value":"Morgan"')
  })

  for (const name of ['Sunita Rao', 'Paul Marsh', 'Olu Adebayo']) {
    it(`is not open to ${name}`, async () => {
      expect(await bot.person(name).says('new woman')).to.contain('This is not open to you.')
    })
  }
})
