import { expect } from 'chai'
import { buttonsOf } from '../support/cardText.ts'
import type { Chatter } from '../support/chatter.ts'
import { FakeDrive } from '../support/fakeDrive.ts'
import { BotUnderTest } from '../support/runningBot.ts'
import { seenAndAsked } from '../support/seenAndAsked.ts'

const asked = 'outcomes report 2025-10-01 to 2026-03-31'
const file = 'outcomes-2025-10-01-to-2026-03-31.csv'

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
