import { expect } from 'chai'
import { pressDataOf } from '../support/cardText.ts'
import { wrongWith } from '../support/cardCheck.ts'
import { BotUnderTest } from '../support/runningBot.ts'
import type { Chatter } from '../support/chatter.ts'

const note = 'Rang Aisha Rahman 15 mins about college'
const outOfDate = 'This card is out of date.\nWhat it showed is no longer open here. Nothing was changed.'
const unknownButton = 'I cannot read this button.\nIt may come from an older version. Nothing was changed.'
const card = { id: 'an-old-card' }
const notPauls = 'W-937GG3-M'

describe('a button that does not fit', () => {
  let bot: BotUnderTest
  let amara: Chatter
  let paul: Chatter
  let draft: unknown

  beforeEach(async () => {
    bot = await BotUnderTest.open()
    amara = bot.person('Amara Cole')
    paul = bot.person('Paul Marsh')
    await amara.says(note)
    draft = pressDataOf(amara.card(), 'Save')['draft']
  })
  afterEach(() => bot.close())

  const endless = 'x'.repeat(100_000)
  const unreadable: readonly (readonly [string, unknown])[] = [
    ['of last month', { press: 'contact.keep', draft: 'draft-1' }],
    ['without data', undefined],
    ['with null for data', null],
    ['with words for data', 'contact.save'],
    ['with a list for data', [{ press: 'contact.save' }]],
    ['whose name is a number', { press: 5, draft: 'draft-1' }],
    ['whose name is a part of every object', { press: '__proto__', draft: 'draft-1' }],
    ['without a draft', { press: 'contact.save' }],
    ['whose draft is a number', { press: 'contact.discard', draft: 5 }],
    ['whose draft is a list', { press: 'contact.discard', draft: ['draft-1'] }],
    ['whose draft has an empty name', { press: 'contact.discard', draft: '' }],
    ['whose draft has an endless name', { press: 'contact.discard', draft: endless }],
    ['whose reference is endless', { press: 'woman.open', reference: endless }],
    ['that says neither yes nor no', { press: 'contact.attended', draft: 'draft-1', as: 0, came: 'perhaps' }],
    ['for a page before the first', { press: 'colleagues.list', page: -1 }],
    ['for a danger that is neither yes nor no', { press: 'alert.danger', draft: 'draft-1', danger: 'maybe' }],
  ]
  for (const [name, data] of unreadable) {
    it(`is answered in plain words when it is one ${name}`, async () => {
      expect(await amara.pressesOn(card, data)).to.contain(unknownButton)
    })
  }

  const draftPresses = [
    'save',
    'edit',
    'attended',
    'fill',
    'discard',
    'choose',
    'search',
    'undo',
    'new-note',
    'change-older',
  ]
  for (const press of draftPresses) {
    it(`is out of date when the draft of its ${press} is gone`, async () => {
      const data = {
        press: `contact.${press}`,
        draft: 'no-such-draft',
        as: 1,
        came: 'yes',
        contact: 'c',
        reference: 'W-VV396G-C',
      }
      const form = { with: 'her', day: '2026-03-12' }

      expect(await amara.pressesOn(card, { ...form, ...data })).to.contain(outOfDate)
    })

    it(`changes nothing when the draft of its ${press} is somebody else's`, async () => {
      const bronwen = bot.person('Bronwen Price')
      const data = {
        press: `contact.${press}`,
        draft,
        as: 1,
        came: 'yes',
        contact: 'c',
        reference: 'W-VV396G-C',
        name: 'Jade Murray',
      }
      const form = { with: 'her', day: '2026-03-12', words: 'Changed by hand' }

      expect(await bronwen.pressesOn(card, { ...form, ...data })).to.contain(outOfDate)
      expect(await amara.presses('Save')).to.contain('Saved.\nReference: W-WV44C2-M')
      expect(await amara.says('find Aisha Rahman')).to.contain(note)
    })
  }

  for (const press of ['send', 'find', 'put-away', 'danger']) {
    it(`changes nothing when the alert of its ${press} is somebody else's`, async () => {
      await amara.says('alert')
      const { draft: alert } = pressDataOf(amara.card(), 'Send alert')
      const data = { press: `alert.${press}`, draft: alert, danger: 'yes', whatHappened: 'x', named: 'x' }

      expect(await bot.person('Bronwen Price').pressesOn(card, data)).to.contain(outOfDate)
      expect(await amara.presses('Send alert')).to.contain('Not sent. Nobody has been told yet.')
    })
  }

  for (const alert of ['SG-22H8CP-2', 'SG-XXXXXX-X', '\u0000', 'junk']) {
    it(`acknowledges nothing under the number ${JSON.stringify(alert)}`, async () => {
      const said = await bot.person('Sunita Rao').pressesOn(card, { press: 'alert.acknowledge', alert })

      expect(said).to.contain('I cannot show this item.')
    })
  }

  it('opens no record under a reference with a zero character', async () => {
    const said = await amara.pressesOn(card, { press: 'woman.open', reference: 'W-VV396G-C\u0000' })

    expect(said).to.contain('I found nobody of that name or reference')
  })

  describe('of a partner, with the reference of a woman not shared with him', () => {
    it('opens nothing', async () => {
      const said = await paul.pressesOn(card, { press: 'woman.open', reference: notPauls })

      expect(said).to.contain('I found nobody of that name or reference whose record is open to you.')
    })

    it('puts no other woman into his contact', async () => {
      await paul.says('Saw Jade Morgan 30 mins')
      const own = pressDataOf(paul.card(), 'Save')['draft']
      const said = await paul.pressesOn(card, { press: 'contact.choose', draft: own, reference: notPauls })

      expect(said).to.contain('Who: Jade Morgan').and.not.contain('Murray')
    })

    it('logs nothing about her', async () => {
      const said = await paul.pressesOn(card, { press: 'woman.log', reference: notPauls })

      expect(said).to.contain('Who: her name or reference').and.not.contain('Murray')
    })

    it('names her in no alert', async () => {
      const form = await paul.pressesOn(card, { press: 'woman.alert', reference: notPauls })
      await paul.presses('No')
      const said = await paul.presses('Send alert', { who: notPauls, whatHappened: 'She was hurt' })

      expect(form).to.not.contain('Murray')
      expect(said).to.contain('One answer is missing: who is it about?').and.not.contain('Murray')
    })
  })

  describe('of somebody without the right', () => {
    for (const [name, data] of [
      ['list colleagues', { press: 'colleagues.list', page: 1 }],
      ['change a colleague', { press: 'colleagues.form', id: '00000000-0000-4000-8000-000000000201' }],
      [
        'choose a colleague',
        { press: 'colleagues.choose', colleague: '00000000-0000-4000-8000-000000000201' },
      ],
      ['save a colleague', { press: 'colleagues.save', as: 1, name: 'Amara Cole', roles: 'administrator' }],
      ['remove a colleague', { press: 'colleagues.remove', id: '00000000-0000-4000-8000-000000000201' }],
    ] as const) {
      it(`does not ${name}`, async () => {
        expect(await amara.pressesOn(card, data)).to.contain('This is not open to you.\nNothing was changed.')
        expect(await bot.person('Ruth Bello').says('find Jade Morgan')).to.contain('W-VV396G-C')
      })
    }

    it('does not open a record', async () => {
      const data = {
        press: 'woman.create-anyway',
        reference: 'W-22H8CP-2',
        givenName: 'New',
        familyName: 'Woman',
      }
      const said = await paul.pressesOn(card, data)

      expect(said).to.not.contain('What you asked for')
    })
  })

  it('answers with a card that Teams can show, when the longest note has a wrong time beside it', async () => {
    const words = '€'.repeat(15_000)
    await amara.pressesOn(card, {
      press: 'contact.fill',
      draft,
      words,
      with: 'her',
      day: '2026-03-12',
      time: '25:99',
    })

    expect(wrongWith(amara.card())).to.deep.equal([])
  })
})
