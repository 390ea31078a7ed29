import { expect } from 'chai'
import type { Case } from '../../casework/records/case.ts'
import { buttonsOf } from '../support/cardText.ts'
import { changeRecords } from '../support/changeRecords.ts'
import type { Chatter } from '../support/chatter.ts'
import { FakeDrive } from '../support/fakeDrive.ts'
import { aContact, answersOf } from '../support/records.ts'
import { BotUnderTest } from '../support/runningBot.ts'

const asked = 'outcomes report 2025-10-01 to 2026-03-31'
const file = 'outcomes-2025-10-01-to-2026-03-31.csv'

/** Every invented woman was seen one to one in November and asked about housing then and in February. */
function seenAndAsked(woman: Case): Case {
  const { organisation } = woman
  return {
    ...{ ...woman, openedAt: '2025-10-20T10:00:00.000Z', referrals: [] },
    needs: [{ need: 'housing', status: 'identified', from: '2025-11-05' }],
    contacts: [aContact({ day: '2025-11-05', organisation })],
    answers: [
      answersOf({ housing: 3 }, { id: 'first', day: '2025-11-05' }),
      answersOf({ housing: 6 }, { id: 'later', day: '2026-02-05' }),
    ],
  }
}

describe('asking for the outcomes report', () => {
  let bot: BotUnderTest
  let ruth: Chatter
  let amara: Chatter

  beforeEach(async () => {
    bot = await BotUnderTest.open(seenAndAsked)
    ruth = bot.person('Ruth Bello')
    amara = bot.person('Amara Cole')
  })
  afterEach(() => bot.close())

  it('shows a manager the figures of the period, the method, and no name', async () => {
    const card = await ruth.says(asked)

    expect(card).to.contain('1 October 2025 to 31 March 2026').and.contain('Method: PAIRED')
    expect(card).to.match(/Housing: improved, of those asked twice 100% \((\d+) of \1\)/)
    expect(card).to.contain('The period has not ended yet.').and.not.contain('Jade')
  })

  it('draws a chart on a press, and shows the table again on another', async () => {
    await ruth.says(asked)

    expect(await ruth.presses('As a chart')).to.contain('Housing: improved 100%')
    expect(await ruth.presses('As a table')).to.contain('Method: PAIRED')
  })

  it('says which earlier report it cannot be passed on beside', async () => {
    const first = await ruth.says(asked)
    const again = await ruth.says(asked)
    await changeRecords(bot, async (records) => {
      const woman = await records.find('case', 'W-VV396G-C')
      if (woman !== undefined) await records.commit([{ ...woman, contacts: [] }])
    })
    bot.passMinutes(24 * 60)
    const later = await bot.person('Ruth Bello').says(asked)

    expect(first + again).to.not.contain('Before you pass it on')
    expect(later)
      .to.contain('Women seen one to one: 15')
      .and.contain('Before you pass it on: beside the report of yesterday, Thursday 12 March')
  })

  it('takes the last quarter where no period is given', async () => {
    expect(await ruth.says('outcomes report')).to.contain('1 October 2025 to 31 December 2025, all boroughs')
  })

  it('counts one borough only where it is named', async () => {
    expect(await ruth.says(asked)).to.contain('Women seen one to one: 16')
    expect(await ruth.says(`${asked} in Lambeth`)).to.contain('Women seen one to one: 6')
    expect(await ruth.says(`${asked} in Bexley`)).to.contain('Women seen one to one: 0')
  })

  it('is not open to a keyworker', async () => {
    expect(await amara.says(asked)).to.contain('This is not open to you.')
  })

  for (const [words, says] of [
    ['outcomes report 2026-03-31 to 2025-10-01', 'The period ends before it begins.'],
    ['outcomes report 2026-02-30 to 2026-03-31', 'There is no such day:\n2026-02-30'],
    ['outcomes report 2025/26 in Narnia', 'That is no borough I know:\nNarnia'],
    ['outcomes report 2026-10-01 to 2027-03-31', 'The period has not begun yet.'],
    ['outcomes report 2025/27', 'I could not read the period.'],
  ] as const) {
    it(`says what would be right: ${words}`, async () => {
      const card = await ruth.says(words)

      expect(card).to.contain('No report was made.').and.contain(says)
      expect(card).to.contain('For example:')
    })
  }

  it('keeps a sentence that only begins alike as a note', async () => {
    const card = await amara.says('outcomes report sent to probation for Jade Morgan, rang her 10 mins')

    expect(card).to.contain('Jade Morgan').and.not.contain('No report was made.')
  })
})

describe('the file of the outcomes report in Teams', () => {
  let bot: BotUnderTest
  let drive: FakeDrive
  let ruth: Chatter

  beforeEach(async () => {
    drive = await FakeDrive.open()
    bot = await BotUnderTest.open(seenAndAsked)
    bot.upload = drive.upload
    await bot.stop()
    await bot.start()
    ruth = bot.person('Ruth Bello')
    await ruth.says(asked)
    await ruth.presses('As a file')
  })
  afterEach(async () => {
    await bot.close()
    await drive.close()
  })

  const consent = (): { acceptContext: unknown } => ruth.card() as { acceptContext: unknown }
  const uploadInfo = (uploadUrl: string): object => ({
    ...{ contentUrl: 'https://contoso-my.sharepoint.com/personal/ruth/f.csv', name: file },
    ...{ uploadUrl, uniqueId: 'unique-1', fileType: 'csv' },
  })
  const answers = async (
    person: Chatter,
    action: 'accept' | 'decline',
    uploadUrl = 'https://contoso-my.sharepoint.com/personal/ruth/upload',
  ): Promise<void> => {
    const value = { type: 'fileUpload', action, context: consent().acceptContext }
    const response = await person.posts({
      ...{ type: 'invoke', name: 'fileConsent/invoke' },
      value: action === 'accept' ? { ...value, uploadInfo: uploadInfo(uploadUrl) } : value,
    })
    expect(response.status).to.equal(200)
  }

  it('is offered by the card on which Teams asks her, under a name that names nobody', () => {
    const { attachment, summary } = ruth.chat().at(-1) ?? {}

    expect(attachment).to.include({
      ...{ contentType: 'application/vnd.microsoft.teams.card.file.consent', name: file },
    })
    expect(attachment?.content).to.include.keys('sizeInBytes', 'acceptContext', 'description')
    expect(summary).to.equal('You have a new item to read.')
  })

  it('is put into her OneDrive when she accepts, and its place is shown', async () => {
    await answers(ruth, 'accept')
    const [kept] = drive.files

    expect(drive.files).to.have.length(1)
    expect(kept?.path).to.equal('/personal/ruth/upload')
    expect(kept?.text)
      .to.match(/^line,from,to,borough,method,/)
      .and.not.contain('Jade')
    expect(kept?.range).to.equal(`bytes 0-${(kept?.text.length ?? 0) - 1}/${kept?.text.length ?? 0}`)
    expect(ruth.chat().at(-1)?.attachment).to.include({
      ...{ contentType: 'application/vnd.microsoft.teams.card.file.info', name: file },
    })
  })

  it('is put nowhere when she declines', async () => {
    await answers(ruth, 'decline')

    expect(drive.files).to.deep.equal([])
    expect(ruth.reads()).to.contain('No file was made.')
  })

  for (const address of [
    'http://contoso-my.sharepoint.com/upload',
    'https://contoso-my.sharepoint.com.example.org/upload',
    'https://example.org/contoso.sharepoint.com',
    'https://contoso.sharepoint.com@example.org/upload',
    'https://evilsharepoint.com/upload',
    'https://contoso.sharepoint.com:8443/upload',
    'no address',
  ]) {
    it(`is not sent to a place that is not SharePoint: ${address}`, async () => {
      await answers(ruth, 'accept', address)

      expect(drive.files).to.deep.equal([])
      expect(ruth.reads()).to.contain('No file was sent.')
    })
  }

  it('is not given to a colleague who may not have it, though she answers the same card', async () => {
    const amara = bot.person('Amara Cole')
    await answers(amara, 'accept')

    expect(drive.files).to.deep.equal([])
    expect(amara.reads()).to.contain('This is not open to you.')
  })

  it('is said not to have arrived when OneDrive does not take it', async () => {
    drive.status = 503
    await answers(ruth, 'accept')

    expect(ruth.reads()).to.contain('The file could not be put into your OneDrive.')
  })

  it('stands in the audit trail once it was given out, not when it was only offered', async () => {
    const exported = async (): Promise<number> =>
      bot.storedRecords(async (records) => {
        const trail = await records.list('audit-about', 'outcomes-2025-10-01-to-2026-03-31')
        return trail.filter(({ act }) => act === 'report.exported').length
      })
    await answers(ruth, 'accept')

    expect(await exported()).to.equal(1)
  })
})

describe('the file of the outcomes report in the demonstration', () => {
  let bot: BotUnderTest
  let ruth: Chatter

  beforeEach(async () => {
    bot = await BotUnderTest.open(seenAndAsked)
    bot.linksForFiles = true
    await bot.stop()
    await bot.start()
    ruth = bot.person('Ruth Bello')
    await ruth.says(asked)
  })
  afterEach(() => bot.close())

  const link = async (): Promise<string> =>
    /http:\/\/127\.0\.0\.1:\d+\/files\/[\w-]+/.exec(await ruth.presses('As a file'))?.[0] ?? ''

  it('is fetched by a link, once', async () => {
    const address = await link()
    const [first, again] = [await fetch(address), await fetch(address)]

    expect(first.headers.get('content-disposition')).to.equal(`attachment; filename="${file}"`)
    expect(await first.text()).to.match(/^line,from,to,borough,method,/)
    expect(again.status).to.equal(404)
  })

  it('cannot be fetched after ten minutes, or through a proxy', async () => {
    const [late, proxied] = [await link(), await link()]

    expect((await fetch(proxied, { headers: { 'x-forwarded-for': '127.0.0.1' } })).status).to.equal(404)
    bot.passMinutes(10)
    expect((await fetch(late)).status).to.equal(404)
  })

  it('has no link at all outside the demonstration', async () => {
    const address = await link()
    bot.linksForFiles = false
    await bot.stop()
    await bot.start()

    expect((await fetch(new URL(new URL(address).pathname, bot.endpoint))).status).to.equal(404)
    expect(buttonsOf(ruth.card())).to.include('As a file')
  })
})
