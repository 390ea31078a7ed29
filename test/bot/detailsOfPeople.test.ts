import { expect } from 'chai'
import type { Case } from '../../casework/records/case.ts'
import type { Chatter } from '../support/chatter.ts'
import { setsPart } from '../support/detailsOfJade.ts'
import { BotUnderTest } from '../support/runningBot.ts'

const jade = 'W-VV396G-C'
const bronwenId = '00000000-0000-4000-8000-000000000102'
const amaraId = '00000000-0000-4000-8000-000000000101'
const ruthId = '00000000-0000-4000-8000-000000000201'

describe('the details of a woman', () => {
  let bot: BotUnderTest
  let amara: Chatter
  let ruth: Chatter

  beforeEach(async () => {
    bot = await BotUnderTest.open()
    amara = bot.person('Amara Cole')
    ruth = bot.person('Ruth Bello')
  })
  afterEach(() => bot.close())

  const stored = (): Promise<Case | undefined> => bot.storedRecords((records) => records.find('case', jade))

  it('give her another keyworker when a manager says so', async () => {
    const card = await setsPart(ruth, 'people', { keyworker: bronwenId })

    expect(card).to.contain('Keyworker: Bronwen Price')
    expect((await stored())?.keyworker).to.equal(bronwenId)
  })

  it('restrict her record to the people named', async () => {
    await setsPart(ruth, 'people', { restrictedTo: `${amaraId},${ruthId}` })

    expect(await bot.person('Bronwen Price').says('find Jade Morgan')).to.contain('I found nobody')
    expect(await ruth.says('find Jade Morgan')).to.contain('Who: Jade Morgan')
  })

  it('say to whoever restricts a record to others that it is closed to her now', async () => {
    expect(await setsPart(ruth, 'people', { restrictedTo: amaraId })).to.contain('you are not one of them')
  })

  it('share her record with a partner whose name holds a comma', async () => {
    await setsPart(amara, 'people', { sharedWith: 'Probation%2C%20Lambeth,Housing%20advice%20partner' })

    expect((await stored())?.sharedWith).to.have.members(['Probation, Lambeth', 'Housing advice partner'])
  })

  it('show a partner what she may see of her, and no more', async () => {
    const card = await bot.person('Paul Marsh').says('details Jade Morgan')

    expect(card).to.contain('Who: Jade Morgan')
    expect(card).to.not.contain('Risk')
    expect(card).to.not.contain('Order')
  })

  it('are not to be changed by another keyworker, except what keeps her safe', async () => {
    await bot.person('Bronwen Price').says('details Jade Morgan')
    const { card } = bot.person('Bronwen Price').chat().at(-1) ?? {}

    expect(JSON.stringify(card)).to.contain('"value":"safety"').and.not.contain('"value":"support"')
  })
})
