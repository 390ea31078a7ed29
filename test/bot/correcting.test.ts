import { expect } from 'chai'
import { buttonsOf } from '../support/cardText.ts'
import type { Chatter } from '../support/chatter.ts'
import { BotUnderTest } from '../support/runningBot.ts'

describe('correcting a contact by reply', () => {
  let bot: BotUnderTest
  let amara: Chatter

  beforeEach(async () => {
    bot = await BotUnderTest.open()
    amara = bot.person('Amara Cole')
    await amara.says('Saw Jade Morgan 40 mins at the hub re housing')
  })
  afterEach(() => bot.close())

  const corrections: readonly (readonly [string, string])[] = [
    ['no, yesterday', 'When: yesterday, Wednesday 11 March'],
    ['it was 50 mins', 'How long: 50 minutes'],
    ['not Jade Morgan, Jade Murray', 'Who: Jade Murray, W-937GG3-M'],
    ['it was destiny', 'Who: Destiny Grant, W-H8G4JF-M'],
    ['wrong person its Destiny', 'Who: Destiny Grant, W-H8G4JF-M'],
    ['add finance', 'About: housing, money'],
    ['she didn’t come', 'Came: She missed it'],
    ['next appt is the 24th at 2', 'Next appointment: Tuesday 24 March, 2 pm'],
  ]
  for (const [reply, line] of corrections) {
    it(`takes "${reply}" and shows the contact again`, async () => {
      const card = await amara.says(reply)

      expect(card).to.contain(line)
      expect(buttonsOf(amara.card())).to.deep.equal(['Not her', 'Save', 'Edit', 'Discard', 'Raise an alert'])
    })
  }

  it('saves what was corrected, with one press', async () => {
    await amara.says('it was 50 mins')
    await amara.presses('Save')

    expect(await amara.says('find Jade Morgan')).to.contain('at the hub, 50 minutes')
  })

  it('forgets the place when it turns out to have been a phone call', async () => {
    const card = await amara.says('by phone')

    expect(card).to.contain('How: by phone')
    expect(card).to.not.contain('Where:')
  })

  it('says that it found nobody where the name in a reply is nobody’s, and leaves the contact as it is', async () => {
    for (const reply of ['it was Fatima', 'wrong person its Fatima']) {
      const card = await amara.says(reply)

      expect(card).to.contain('I found nobody of that name').and.contain('Who: Jade Morgan')
    }
  })

  it('does not take another word for a name', async () => {
    for (const reply of ['it was awful', 'It was Difficult', 'it was hope']) {
      expect(await amara.says(reply), reply).to.contain('I did not understand that.')
    }
  })

  it('forgets how long it was when it turns out that nobody answered', async () => {
    const card = await amara.says('no it was a missed call')

    expect(card).to.contain('How: by phone').and.contain('Answered: No answer')
    expect(card).to.not.contain('How long:').and.not.contain('Where:')
  })

  it('does not save from an older card what was changed since, but shows it first', async () => {
    const [older] = amara.chat()
    await amara.says('it was 50 mins')
    const answer = await amara.pressesOnCard(older, 'Save')

    expect(answer).to.contain('Not saved yet: this was changed after the card you pressed.')
    expect(answer).to.contain('How long: 50 minutes')
  })

  describe('when a second note comes while the first is open', () => {
    it('makes a contact of its own and leaves the first as it was, with its own Save', async () => {
      const [first] = amara.chat()
      const card = await amara.says('Rang Aisha Rahman yesterday, no answer')
      const receipt = await amara.pressesOnCard(first, 'Save')

      expect(card).to.contain('Who: Aisha Rahman')
      expect(receipt).to.contain('Reference: W-VV396G-C')
      expect(receipt).to.contain('What: She came, in person, at the hub, 40 minutes\nWhen: today')
    })

    it('asks which is meant when it could be either', async () => {
      const question = await amara.says('Saw her yesterday at the centre')

      expect(question).to.contain('Is this a note of its own, or does it change the contact above')
      expect(buttonsOf(amara.card())).to.deep.equal([
        'New note',
        "Change Jade's",
        'Discard',
        'Raise an alert',
      ])
    })

    it('changes the contact above when the person says so', async () => {
      await amara.says('Saw her yesterday at the centre')
      const card = await amara.presses("Change Jade's")

      expect(card).to.contain('Who: Jade Morgan')
      expect(card).to.contain('When: yesterday, Wednesday 11 March')
      expect(card).to.contain("Where: at the women's centre")
    })

    it('makes a new note when the person says so, and asks who it is about', async () => {
      await amara.says('Saw her yesterday at the centre')
      const card = await amara.presses('New note')

      expect(card).to.contain('Who is this about?')
    })
  })

  it('never changes another open contact by a reply after Save', async () => {
    await amara.says('Saw Destiny Grant 25 mins today at the centre')
    await amara.presses('Save')
    const answer = await amara.says('no, yesterday')

    expect(answer).to.contain('Your last contact is saved')
    const [first] = amara.chat()
    expect(await amara.pressesOnCard(first, 'Save')).to.contain('When: today, Thursday 12 March')
  })

  it('saves from the form only what the form showed', async () => {
    await amara.presses('Edit')
    const [form] = amara.chat()
    await amara.says('not Jade Morgan, Jade Murray')
    const answer = await amara.pressesOnCard(form, 'Save')

    expect(answer).to.contain('Not saved yet: this was changed after the card you pressed.')
    expect(answer).to.contain('Who: Jade Murray')
  })

  it('puts a question away on "cancel" and leaves the contact above open', async () => {
    await amara.says('Saw her yesterday at the centre')

    expect(await amara.says('cancel')).to.contain('The contact above is unchanged and not saved yet.')
    expect(await amara.presses('Save')).to.contain('Reference: W-VV396G-C')
  })

  for (const [client, save] of [
    ['a new client', (worker: Chatter) => worker.presses('Save')],
    ['an old client', (worker: Chatter) => worker.submits('Save')],
  ] as const) {
    it(`never changes what was saved in ${client} by the note that follows`, async () => {
      await save(amara)
      await amara.says('Rang Aisha Rahman 17 mins yesterday')
      const record = await amara.says('find Jade Morgan')

      expect(record).to.contain('today, Thursday 12 March: in person, at the hub, 40 minutes')
      expect(record).to.not.contain('17 minutes')
    })

    it(`does not read a short reply after Save in ${client} as a change of what was saved`, async () => {
      await save(amara)
      const answer = await amara.says('it was 50 mins')

      expect(answer).to.contain('Your last contact is saved')
    })
  }
})
