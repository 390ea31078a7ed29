import { expect } from 'chai'
import { inputsOf, nodesOf } from '../support/cardText.ts'
import { BotUnderTest } from '../support/runningBot.ts'
import type { Chatter } from '../support/chatter.ts'

const before = 'Saw Jade Morgan 20 mins on the phone, benefit letter came'
const note = 'Rang Aisha Rahman 15 mins about college'

describe('bad input', () => {
  let bot: BotUnderTest
  let amara: Chatter

  beforeEach(async () => {
    bot = await BotUnderTest.open()
    amara = bot.person('Amara Cole')
    await amara.says(before)
    await amara.presses('Save')
  })
  afterEach(async () => {
    // Whatever a test did, what was saved before it stands.
    expect(await bot.person('Ruth Bello').says('find W-VV396G-C')).to.contain(before)
    await bot.close()
  })

  describe('typed', () => {
    const kinds: readonly (readonly [string, string, string])[] = [
      ['an empty message', '', 'That message was empty.\nNothing was saved.'],
      ['nothing but blanks', ' \n\u00a0\t ', 'That message was empty.\nNothing was saved.'],
      ['nothing but the name of the assistant', '<at>Keyworker assistant</at> ', 'That message was empty.'],
      ['an emoji', '👍🏽', 'I did not understand that. Nothing was saved.'],
      ['a lone half of an emoji', '\ud83d', 'I did not understand that. Nothing was saved.'],
      ['control characters', '\u0000\u0007\u001b[31m', 'I did not understand that. Nothing was saved.'],
      ['a look for control characters', 'find \u0000\u0001', 'Whom are you looking for?'],
      ['a look for markup', 'find <script>alert(1)</script>', 'I found nobody of that name or reference'],
      ['a reference with a slip', 'find W-VV396G-D', 'That reference has a slip in it'],
      ['100 KB of text', `${note} ${'x'.repeat(100 * 1024)}`, 'That message is too long for one contact.'],
    ]
    for (const [name, text, answer] of kinds) {
      it(`answers ${name} in plain words`, async () => {
        expect(await amara.says(text)).to.contain(answer)
      })
    }

    it('says how long a note may be, and to send a longer one in parts', async () => {
      const said = await amara.says('x'.repeat(100 * 1024))

      expect(said).to.contain(
        'It has 102,400 characters; one contact keeps at most 15,000. Nothing was saved.',
      )
    })

    it('takes a note of exactly the longest length', async () => {
      await amara.says(note.padEnd(15_000, ' and so on'))

      expect(await amara.presses('Save')).to.contain('Saved.')
    })

    it('does not take files or pictures, and says so', async () => {
      await amara.posts({ type: 'message', text: note, attachments: [{ contentType: 'image/png' }] })

      expect(amara.reads()).to.contain('I cannot take files or pictures.\nNothing was saved.')
    })

    it('does not mistake the text that Teams sends along as HTML for a file', async () => {
      await amara.posts({ type: 'message', text: note, attachments: [{ contentType: 'text/html' }] })

      expect(amara.reads()).to.contain('Who: Aisha Rahman')
    })

    const markup = `${note} **bold** [x](javascript:alert(1)) <b>b</b> <script>alert(1)</script> {{name}} ![i](http://e/x.png)`

    it('shows markup and markdown letter for letter', async () => {
      expect(await amara.says(markup)).to.contain(`As you wrote it\n${markup}`)
    })

    it('puts nothing that was typed where Teams would render it', async () => {
      await amara.says(markup)
      await amara.presses('Save')
      await amara.says('find Aisha Rahman')
      const rendered = amara
        .chat()
        .flatMap(({ card, text, summary }) => [
          text,
          summary,
          ...nodesOf(card).map((node) => textBlock(node)),
        ])

      expect(rendered.join('\n')).to.not.match(/bold|javascript|script|name|Aisha|college/)
    })

    it('keeps control characters in a note from doing anything', async () => {
      await amara.says(`${note} \u001b[2J\u0000\u202e done`)
      await amara.presses('Save')

      expect(await amara.says('find Aisha Rahman')).to.contain('college')
    })

    it('leaves the draft above as it is when it does not understand', async () => {
      await amara.says(note)

      expect(await amara.says('👍')).to.contain('The contact above is unchanged and not saved yet.')
      expect(await amara.presses('Save')).to.contain('Saved.')
    })
  })

  describe('dates, on a client in New York', () => {
    const abroad = {
      locale: 'en-US',
      localTimezone: 'America/New_York',
      localTimestamp: '2026-03-12T12:30:00.000-04:00',
    }

    it('are read day first', async () => {
      await amara.posts({ type: 'message', text: 'Saw Aisha Rahman on 5/3 for 20 mins', ...abroad })

      expect(amara.reads()).to.contain('When: Thursday 5 March')
    })

    it('are those of London', async () => {
      bot.now = new Date('2026-07-01T23:30:00.000Z')
      await amara.posts({ type: 'message', text: 'Saw Aisha Rahman today 20 mins', ...abroad })

      expect(amara.reads()).to.contain('When: today, Thursday 2 July')
    })
  })

  describe('in the form', () => {
    const wrong: readonly (readonly [string, Readonly<Record<string, string>>, string])[] = [
      [
        'minutes that are no number',
        { minutes: 'abc' },
        'Minutes are a whole number from 1 to 1440, or empty.',
      ],
      ['half a minute', { minutes: '0.5' }, 'Minutes are a whole number from 1 to 1440, or empty.'],
      [
        'minutes without end',
        { minutes: 'Infinity' },
        'Minutes are a whole number from 1 to 1440, or empty.',
      ],
      ['a time that no clock shows', { time: '25:99' }, 'Give the time as hours and minutes'],
      ['a day that no calendar has', { day: '2026-02-30' }, 'Give the day of the contact.'],
      ['a day the American way', { day: '03/05/2026' }, 'Give the day of the contact.'],
      ['a way that is not in the list', { mode: 'telepathy' }, 'Choose how from the list'],
      [
        'topics that are not in the list',
        { topics: 'housing,gossip' },
        'Choose topics from the list, or none.',
      ],
      ['a name that never ends', { someoneElse: 'x'.repeat(300) }, 'A name can have at most 200 characters.'],
      [
        'a note that never ends',
        { words: 'x'.repeat(100_000) },
        'A note can have at most 15,000 characters.',
      ],
      ['a day in the future', { day: '2026-03-13' }, 'a contact is something that has happened.'],
      [
        'an appointment in the past',
        { nextDay: '2026-03-01' },
        'The next appointment is on a day that has passed',
      ],
    ]
    for (const [name, inputs, answer] of wrong) {
      it(`does not save ${name}, and says what to put right`, async () => {
        await amara.says(note)
        await amara.presses('Edit')
        const said = await amara.presses('Save', inputs)

        expect(said).to.contain('Not saved yet.').and.contain(answer)
        expect(await amara.says('find Aisha Rahman')).to.not.contain('college')
      })
    }

    it('keeps what was typed while something has to be put right', async () => {
      await amara.says(note)
      await amara.presses('Edit')
      await amara.presses('Save', { minutes: 'abc', words: 'Typed with care' })

      expect(inputsOf(amara.card())).to.include({ words: 'Typed with care', mode: 'phone' })
    })
  })
})

function textBlock(node: Readonly<Record<string, unknown>>): string {
  return node['type'] === 'TextBlock' && typeof node['text'] === 'string' ? node['text'] : ''
}
