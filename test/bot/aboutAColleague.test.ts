import { expect } from 'chai'
import { askedCueId } from '../../casework/cues/askedCueRules.ts'
import { changeRecords } from '../support/changeRecords.ts'
import type { Chatter } from '../support/chatter.ts'
import { addMentions } from '../support/mentions.ts'
import { alertNumber } from '../support/records.ts'
import { BotUnderTest } from '../support/runningBot.ts'
import { sendAboutColleagues } from '../support/sealedAlert.ts'

const number = alertNumber('22H8CP')
const jade = 'W-VV396G-C'
/** Long enough for every step of its ladder, with its reminders. */
const hours = 7

/** Everything one can say or press that may show something of an alert. */
const looks: readonly string[] = [
  ...['help', 'find Jade Morgan', `find ${jade}`, `find ${number}`, number, 'details Jade Morgan'],
  ...['actions Jade Morgan', 'actions', 'outcomes Jade Morgan', 'correct Jade Morgan', 'correct'],
  ...['wrong woman Jade Morgan', 'caseload', 'caseload for Amara Cole', 'cues', 'rota', 'colleagues'],
  ...[
    'Saw Jade Morgan 40 mins at the hub re housing',
    'save',
    'Rang Jade, no answer',
    'no, Jade Morgan',
    'cancel',
  ],
  ...['remind me to ring Jade Morgan on Friday', 'save', 'log', 'alerts', 'ready', `${number}?`],
]
const presses: readonly object[] = [
  ...['open', 'acknowledge', 'step-done', 'more-time'].map((press) => ({
    press: `alert.${press}`,
    alert: number,
  })),
  { press: 'alert.spoken', alert: number, to: 'somebody' },
  { press: 'caseload.list', of: 'everybody', figure: 'alerts', page: 1 },
  { press: 'caseload.list', of: 'everybody', figure: 'women', page: 1 },
  { press: 'woman.log', reference: jade },
  { press: 'actions.dates', reference: jade },
  { press: 'saved.list', reference: jade },
  {
    press: 'details.save',
    reference: jade,
    part: 'support',
    mark: '',
    status: 'closed',
    reason: 'her-choice',
  },
]

/** What stands in somebody's chat in the end, byte for byte, but for ids that are drawn anew each time. */
async function seenBy(person: Chatter): Promise<readonly string[]> {
  for (const [place, look] of looks.entries()) await person.says(look, { id: `look-${place}` })
  for (const [place, data] of presses.entries()) {
    await person.pressesOn({ id: `card-${place}` }, data, { id: `press-${place}` })
  }
  await person.says('alert', { id: 'raise' })
  const form = /"draft":"([^"]+)"/.exec(JSON.stringify(person.card()))?.[1] ?? ''
  const same = { press: 'unsent.put-away', draft: form, how: 'same-as', sameAsNumber: number }
  await person.pressesOn({ id: 'same' }, same, { id: 'press-same' })
  const drawn: string[] = []
  return person.chat().map(({ card, text, summary }) =>
    JSON.stringify({ card, text, summary }).replace(
      /[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}/g,
      (id) => {
        if (!drawn.includes(id)) drawn.push(id)
        return `id-${drawn.indexOf(id)}`
      },
    ),
  )
}

describe('an alert about a colleague', function () {
  this.timeout(60_000)
  const bots: BotUnderTest[] = []
  const open = async (): Promise<BotUnderTest> => {
    const bot = await BotUnderTest.open()
    bots.push(bot)
    return bot
  }
  afterEach(async () => {
    await Promise.all(bots.splice(0).map((bot) => bot.close()))
  })

  /** A bot on which Bronwen Price raised an alert about somebody, or on which nothing was raised. */
  async function botWith(subject: string | undefined): Promise<BotUnderTest> {
    const bot = await open()
    const id = subject === undefined ? undefined : bot.person(subject).id
    const raiser = bot.person('Bronwen Price').id
    await changeRecords(bot, async (records) => {
      if (id !== undefined) await sendAboutColleagues(records, raiser, [id])
    })
    return bot
  }

  const arrives = (bot: BotUnderTest, reader: Chatter, text: string): Promise<void> =>
    bot.teams.until(() => reader.chat().some(({ card }) => JSON.stringify(card).includes(text)))

  for (const [name, whose] of [
    ['Amara Cole', 'her keyworker'],
    ['Sunita Rao', 'the safeguarding lead'],
    ['Grace Ofori', 'the deputy'],
    ['Helen Vaughan', 'the head of service'],
    ['Ruth Bello', 'a manager'],
    ['Olu Adebayo', 'an administrator'],
    ['Paul Marsh', 'a partner'],
  ] as const) {
    it(`shows ${whose} whom it is about nothing, wherever she looks, however long it runs`, async () => {
      const [raised, quiet] = await Promise.all([botWith(name), botWith(undefined)])
      const handles = name === 'Helen Vaughan' ? 'Sunita Rao' : 'Helen Vaughan'
      const handler = raised.person(handles)
      for (const bot of [raised, quiet]) {
        await bot.person(name).opens()
        await bot.person(handles).opens()
      }
      raised.passMinutes(hours * 60)
      quiet.passMinutes(hours * 60)
      await arrives(raised, handler, 'She says that he shouts at her.')
      const [withAlert, without] = [await seenBy(raised.person(name)), await seenBy(quiet.person(name))]

      expect(withAlert).to.deep.equal(without)
      expect(withAlert.length).to.be.greaterThan(looks.length)
    })
  }

  it('changes no list and no count of somebody who does not handle it either', async () => {
    const [raised, quiet] = await Promise.all([botWith('Sunita Rao'), botWith(undefined)])
    const seen = [await seenBy(raised.person('Ruth Bello')), await seenBy(quiet.person('Ruth Bello'))]

    expect(seen[0]).to.deep.equal(seen[1])
  })

  it('goes to the head of service and at once to the outside person where it is about the lead', async () => {
    const bot = await botWith('Sunita Rao')
    const [helen, margaret] = [bot.person('Helen Vaughan'), bot.person('Margaret Lyle')]
    await helen.opens()
    await margaret.opens()

    await arrives(bot, helen, 'She says that he shouts at her.')
    await arrives(bot, margaret, 'She says that he shouts at her.')
  })

  it('stands before a contact for those who handle it', async () => {
    const bot = await botWith('Amara Cole')
    const sunita = bot.person('Sunita Rao')
    await sunita.says('find Jade Morgan')

    await arrives(bot, sunita, `Open alert ${number}: `)
  })

  it('does not keep the keyworker whom it is about from ending support: a refusal would tell her', async () => {
    const bot = await botWith('Amara Cole')
    const amara = bot.person('Amara Cole')
    await amara.says('details Jade Morgan')
    await amara.presses('Change', { part: 'support' })
    const card = await amara.presses('Save', { status: 'closed', reason: 'her-choice', borough: 'Lambeth' })

    expect(card).to.contain('What is on record').and.not.contain('an alert about her is open')
  })

  it('leaves the question about a note of hers as it was, also where the alert came of it', async () => {
    const bot = await open()
    await bot.person('Amara Cole').says('Saw Jade Morgan 40 mins at the hub. She spoke of a kestrel.')
    const { id } = bot.person('Amara Cole')
    await bot.stop()
    await addMentions(bot.folder, id, { kinds: ['self-harm'], text: 'a kestrel' })
    await bot.start()
    await bot.person('Amara Cole').says('no, 50 mins')
    await changeRecords(bot, async (records) => {
      const by = bot.person('Sunita Rao').id
      await sendAboutColleagues(records, by, [id])
      const [draft] = await records.list('drafts-of', id)
      const asked = await records.find('asked-cue', askedCueId(draft?.id ?? '', 'self-harm'))
      if (asked === undefined) throw new Error('Nothing was asked')
      const answer = { choice: 'alert', alert: number, by, at: asked.askedAt } as const
      await records.commit([{ ...asked, answers: [answer] }])
    })

    expect(await bot.person('Amara Cole').presses('Not now')).to.contain('Not sure')
  })
})
