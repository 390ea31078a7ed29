import { expect } from 'chai'
import type { Case } from '../../casework/records/case.ts'
import type { Chatter } from '../support/chatter.ts'
import { FakeDrive } from '../support/fakeDrive.ts'
import { aContact } from '../support/records.ts'
import { BotUnderTest } from '../support/runningBot.ts'

const amaraId = '00000000-0000-4000-8000-000000000101'
const file = 'list-2026-03-12.csv'
const headings =
  'Reference,First name,Family name,Borough,Before contact,Keyworker,Status,Risk,Last seen,Last tried,Last heard from,Next appointment'

/** All were seen on Tuesday but Ayesha Khan, who was not for a month; Aisha Rahman's record is restricted to others. */
function changed(woman: Case): Case {
  const day = woman.givenName === 'Ayesha' ? '2026-02-10' : '2026-03-10'
  const seen: Case = { ...woman, contacts: [aContact({ day, organisation: woman.organisation })] }
  if (woman.givenName === 'Ayesha') return { ...seen, risk: 'high', safeContact: 'Text first.' }
  return woman.givenName === 'Aisha' ? { ...seen, restrictedTo: ['somebody-else'] } : seen
}

/** The lines of a file without the mark it begins with. */
function linesOf(text: string): readonly string[] {
  return text
    .replace(/^\uFEFF/, '')
    .trimEnd()
    .split('\r\n')
}

describe('a list as a file in Teams', () => {
  let bot: BotUnderTest
  let drive: FakeDrive
  let amara: Chatter
  let ruth: Chatter

  beforeEach(async () => {
    drive = await FakeDrive.open()
    bot = await BotUnderTest.open(changed)
    bot.upload = drive.upload
    await bot.stop()
    await bot.start()
    amara = bot.person('Amara Cole')
    ruth = bot.person('Ruth Bello')
  })
  afterEach(async () => {
    await bot.close()
    await drive.close()
  })

  const contextOf = (person: Chatter): unknown => (person.card() as { acceptContext: unknown }).acceptContext
  const accepts = async (person: Chatter, context = contextOf(person)): Promise<string> => {
    const uploadInfo = {
      ...{ contentUrl: 'https://contoso-my.sharepoint.com/personal/amara/f.csv', name: file },
      uploadUrl: 'https://contoso-my.sharepoint.com/personal/amara/upload',
      ...{ uniqueId: 'unique-1', fileType: 'csv' },
    }
    await person.posts({
      ...{ type: 'invoke', name: 'fileConsent/invoke' },
      value: { type: 'fileUpload', action: 'accept', context, uploadInfo },
    })
    return drive.files.at(-1)?.text ?? ''
  }
  const whoExported = (about: string): Promise<readonly string[]> =>
    bot.storedRecords(async (records) => {
      const trail = await records.list('audit-about', about)
      return trail.filter(({ act }) => act === 'list.exported').map(({ by }) => by)
    })

  it('is offered under a name that names nobody, and only how it was asked goes to Teams', async () => {
    await amara.says('caseload')
    await amara.presses('As a file')

    expect(amara.chat().at(-1)?.attachment).to.include({
      ...{ contentType: 'application/vnd.microsoft.teams.card.file.consent', name: file },
    })
    expect(contextOf(amara)).to.deep.equal({ list: 'caseload', of: amaraId, figure: 'women' })
    expect(drive.files).to.deep.equal([])
    expect(await whoExported(file)).to.deep.equal([])
  })

  it('leaves the list where it is, and says what to mind', async () => {
    await amara.says('caseload')
    const card = await amara.presses('As a file')

    expect(card).to.contain('Below I ask where to put the file.').and.contain('keep it inside the service')
    expect(card).to.contain('Ayesha Khan')
  })

  it('holds a keyworker’s women when she accepts, with what must be read before contact, and none restricted to others', async () => {
    await amara.says('caseload')
    await amara.presses('As a file')
    const lines = linesOf(await accepts(amara))

    expect(lines[0]).to.equal(headings)
    expect(lines.find((line) => line.includes('Ayesha'))).to.match(
      /^W-\w{6}-\w,Ayesha,Khan,[\w ]+,read her safe-contact rule first,Amara Cole,.*,high,2026-02-10,/,
    )
    expect(lines.join()).to.contain('Jade,Morgan').and.not.contain('Rahman')
  })

  it('stands in the audit trail with the women it names, once it was given out', async () => {
    await amara.says('caseload')
    await amara.presses('As a file')
    const lines = linesOf(await accepts(amara))
    const references = lines.slice(1).map((line) => line.split(',')[0] ?? '')

    expect(references).to.have.length(5)
    for (const named of [file, ...references])
      expect(await whoExported(named), named).to.deep.equal([amaraId])
  })

  it('holds all the women of a manager, not only the page', async () => {
    await ruth.says('caseload')
    const card = await ruth.presses('Show the women', { figure: 'everybody women' })
    const [, count] = /(\d+) women/.exec(card) ?? []
    await ruth.presses('As a file')

    expect(Number(count)).to.be.greaterThan(10)
    expect(linesOf(await accepts(ruth))).to.have.length(Number(count) + 1)
  })

  it('is not given to a colleague to whom the list is not open, though she answers the same card', async () => {
    await ruth.says('caseload')
    await ruth.presses('Show the women', { figure: 'everybody women' })
    await ruth.presses('As a file')
    await accepts(amara, contextOf(ruth))

    expect(drive.files).to.deep.equal([])
    expect(amara.reads()).to.contain('This is not open to you.')
  })

  it('holds what a question was answered with', async () => {
    await amara.says("who haven't I seen in two weeks?")
    await amara.presses('As a file')
    const lines = linesOf(await accepts(amara))

    expect(lines).to.have.length(2)
    expect(lines[1]).to.contain('Ayesha,Khan')
  })

  it('holds contacts by day, kind and author, without a word of the notes', async () => {
    await amara.says('Saw Jade Morgan 20 mins at the hub. She is worried about court.')
    await amara.presses('Save')
    await amara.says('what did I do with Jade Morgan this month?')
    await amara.presses('As a file')
    const text = await accepts(amara)

    expect(linesOf(text)[0]).to.equal('Reference,Name,Day,How,Came,Minutes,Author')
    expect(text).to.contain(',2026-03-12,').and.contain(',20,Amara Cole').and.not.contain('worried')
  })

  it('holds the women behind a figure of a day', async () => {
    await amara.says('my day')
    await amara.presses('Show the list', { part: 'own-unseen' })
    await amara.presses('As a file')

    expect(linesOf(await accepts(amara)).join())
      .to.contain('Ayesha,Khan')
      .and.not.contain('Jade,Morgan')
  })

  it('holds who is to be asked the outcome questions', async () => {
    await ruth.says('reviews')
    await ruth.presses('As a file')

    expect(linesOf(await accepts(ruth))[0]).to.equal(headings)
  })
})

describe('a list as a file in the demonstration', () => {
  it('is fetched by a link on the card of the list, once', async () => {
    const bot = await BotUnderTest.open(changed)
    bot.linksForFiles = true
    await bot.stop()
    await bot.start()
    const amara = bot.person('Amara Cole')
    await amara.says('caseload')
    const card = await amara.presses('As a file')
    const address = /http:\/\/127\.0\.0\.1:\d+\/files\/[\w-]+/.exec(card)?.[0] ?? ''
    const [first, again] = [await fetch(address), await fetch(address)]

    expect(card).to.contain('keep it inside the service').and.contain('Ayesha Khan')
    expect(first.headers.get('content-disposition')).to.equal(`attachment; filename="${file}"`)
    expect(linesOf(await first.text())[0]).to.equal(headings)
    expect(again.status).to.equal(404)
    await bot.close()
  })
})
