import { expect } from 'chai'
import type { Case } from '../../casework/records/case.ts'
import { changeRecords } from '../support/changeRecords.ts'
import { Leading } from '../support/leading.ts'
import { buttonsOf } from '../support/cardText.ts'
import type { Chatter } from '../support/chatter.ts'
import { mentions } from '../support/mentions.ts'
import { BotUnderTest } from '../support/runningBot.ts'
import { sendAboutColleagues } from '../support/sealedAlert.ts'

const amaraId = '00000000-0000-4000-8000-000000000101'
const chloeId = '00000000-0000-4000-8000-000000000103'
const note = 'Saw Jade Morgan 40 mins at the hub. She spoke of a kestrel.'
const formula = '=HYPERLINK("http://example.org")'

/** Amara Cole means to do something for Jade Morgan, whose safe-contact rule is on record. */
function changed(woman: Case): Case {
  if (`${woman.givenName} ${woman.familyName}` !== 'Jade Morgan') return woman
  const action = {
    ...{ id: 'action-1', what: formula, due: '2026-03-11', owner: amaraId, setBy: amaraId },
    ...{ setAt: '2026-03-09T10:00:00.000Z', moves: [] },
  }
  return { ...woman, safeContact: 'Text first.', actions: [action] }
}

describe('a list of work as a file', () => {
  let bot: BotUnderTest
  let amara: Chatter
  let sunita: Chatter

  beforeEach(async () => {
    bot = await BotUnderTest.open(changed)
    bot.linksForFiles = true
    await bot.stop()
    await bot.start()
    amara = bot.person('Amara Cole')
    sunita = bot.person('Sunita Rao')
  })
  afterEach(() => bot.close())

  /** Presses for the file of the list that is shown, and answers with its lines. */
  async function file(person: Chatter): Promise<readonly string[]> {
    const card = await person.presses('As a file')
    const address = /http:\/\/127\.0\.0\.1:\d+\/files\/[\w-]+/.exec(card)?.[0] ?? ''
    const text = await (await fetch(address)).text()
    return text
      .replace(/^\uFEFF/, '')
      .trimEnd()
      .split('\r\n')
  }
  const exported = (about: string): Promise<readonly string[]> =>
    bot.storedRecords(async (records) => {
      const trail = await records.list('audit-about', about)
      return trail.filter(({ act }) => act === 'list.exported').map(({ by }) => by)
    })

  it('holds what she means to do, with what must be read first, and no formula', async () => {
    await amara.says('actions')
    const [headings, ...lines] = await file(amara)

    expect(headings).to.equal('Due,What,Reference,Name,Before contact,For')
    expect(lines).to.deep.equal([
      `2026-03-11,"'=HYPERLINK(""http://example.org"")",W-VV396G-C,"Jade Morgan, known as Jay",read her safe-contact rule first,`,
    ])
    expect(await exported('W-VV396G-C')).to.deep.equal([amaraId])
  })

  it('holds what is due as a question is answered, and the list stays on the card', async () => {
    await amara.says("what's due for me this week?")
    const lines = await file(amara)

    expect(lines[0]).to.equal('Due,What,Reference,Name,Before contact,For')
    expect(lines).to.have.length(2)
    expect(amara.reads()).to.contain('What you mean to do')
  })

  it('holds when each note that is not saved was written, and none of its words', async () => {
    await amara.says('Saw Jade Morgan 20 mins at the hub. She is worried about court.')
    await amara.says('my day')
    await amara.presses('Show the list', { part: 'own-drafts' })
    const lines = await file(amara)

    expect(lines).to.deep.equal(['Written', '2026-03-12'])
  })

  it('holds the open alerts that a lead may know of, by number, without a word of them', async () => {
    await (await Leading.begin(bot)).raise()
    await sunita.says('alerts')
    const [headings, line = '', ...more] = await file(sunita)

    expect(headings).to.equal('Alert,Urgency,Drill,Raised,Name,Who has it,Next step due')
    expect(line).to.match(/^SG-\w{6}-\w,U1,no,2026-03-12,"Jade Morgan, known as Jay",nobody yet,/)
    expect(`${line}${more.join('')}`)
      .to.not.contain('address')
      .and.not.contain('abuse')
  })

  it('names no woman of an alert about a colleague, and holds nothing of it for whoever may not know of it', async () => {
    await changeRecords(bot, (records) => sendAboutColleagues(records, amaraId, [chloeId]))
    sunita = bot.person('Sunita Rao')
    const chloe = bot.person('Chloe Nwosu')
    await sunita.says('alerts')

    expect((await file(sunita)).join())
      .to.contain('SG-')
      .and.not.contain('Jade')
    await chloe.says('alerts')
    expect(buttonsOf(chloe.card())).to.not.include('As a file')
  })

  it('holds the notes that wait for a lead, without their words', async () => {
    await mentions(bot, 'Amara Cole', note, { kinds: ['self-harm'], text: 'a kestrel' })
    await bot.person('Amara Cole').presses('Discard')
    bot.passMinutes(130)
    sunita = bot.person('Sunita Rao')
    await sunita.says('cues')
    const [headings, ...lines] = await file(sunita)

    expect(headings).to.equal('Asked,Due,Mentions,Reference,Name,Before contact,Written by')
    expect(lines.join()).to.contain('self-harm').and.not.contain('kestrel')
  })

  it('is not given to a keyworker who presses what a lead was shown', async () => {
    await amara.says('help')
    const message = amara.chat().at(-1)
    if (message === undefined) throw new Error('There is no message')
    const press = { press: 'list.file', asked: { list: 'cues' }, page: 1 }

    expect(await amara.pressesOn(message, press)).to.contain('This is not open to you.')
  })
})
