import { readdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect } from 'chai'
import { demonstration, startBotProcess } from '../support/botProcess.ts'
import { Chatter } from '../support/chatter.ts'
import { FakeTeams } from '../support/fakeTeams.ts'
import { Gate } from '../support/gate.ts'
import { temporaryFolder } from '../stores/temporaryFolder.ts'

const note = 'Saw Jade Morgan 40 mins at the hub re housing'
const tenant = '22222222-2222-4222-8222-222222222222'
const production = {
  MicrosoftAppId: '11111111-1111-4111-8111-111111111111',
  MicrosoftAppType: 'SingleTenant',
  MicrosoftAppPassword: 'a-secret-nobody-sees',
  MicrosoftAppTenantId: tenant,
  ALLOWED_TENANTS: `${tenant}=Women's Centre`,
  FIRST_ADMINISTRATORS: '11111111-1111-4111-8111-111111111111=Olu Adebayo',
}

describe('the bot as a process', function () {
  this.timeout(30_000)

  describe('when it is asked to end', () => {
    it('finishes the turn in hand, keeps what it saved, and ends well', async () => {
      const teams = await FakeTeams.open()
      const gate = await Gate.before(teams.serviceUrl)
      const folder = temporaryFolder()
      const bot = demonstration(folder)
      const amara = new Chatter('Amara Cole', teams, await bot.endpoint())
      const turn = amara.posts({ type: 'message', text: note, serviceUrl: gate.serviceUrl })
      await gate.arrived()

      bot.terminate()
      await untilRefused(await bot.endpoint())
      gate.open()

      expect((await turn).status).to.equal(200)
      expect(await bot.exitCode()).to.equal(0)
      const again = demonstration(folder)
      const later = new Chatter('Amara Cole', teams, await again.endpoint())
      expect(await later.presses('Save', {}, { id: 'later' })).to.contain('Saved.')
      again.terminate()
      expect(await again.exitCode()).to.equal(0)
      gate.close()
      await teams.close()
    })
  })

  describe('when its folder is not its own', () => {
    it('refuses a folder that another assistant is running on, which goes on', async () => {
      const folder = temporaryFolder()
      const first = demonstration(folder)
      const endpoint = await first.endpoint()
      const second = demonstration(folder)

      expect(await second.exitCode()).to.equal(1)
      expect(second.said()).to.equal(
        `Another assistant is running on the folder ${folder}. Stop it first, or choose another folder.\n`,
      )
      expect((await fetch(new URL('/health', endpoint))).status).to.equal(200)
      await first.kill()
    })

    it('refuses to fill a folder of other files with invented people, and leaves it as it is', async () => {
      const folder = temporaryFolder()
      writeFileSync(path.join(folder, 'real.txt'), 'real')
      const bot = demonstration(folder)

      expect(await bot.exitCode()).to.equal(1)
      expect(bot.said()).to.contain(`The folder ${folder} holds files that the demonstration did not make.`)
      expect(readdirSync(folder)).to.deep.equal(['real.txt'])
    })

    it('refuses to keep real records in a folder of the demonstration', async () => {
      const folder = temporaryFolder()
      writeFileSync(path.join(folder, 'DEMONSTRATION-ONLY.txt'), '')
      const bot = startBotProcess({ script: 'bot/main.ts', settings: { ...production, DATA_DIR: folder } })

      expect(await bot.exitCode()).to.equal(1)
      expect(bot.said()).to.contain('invented records. Choose another folder for real ones.')
    })
  })

  describe('when it is to have another number of women', () => {
    it('refuses what is no number, or fewer than the README needs', async () => {
      for (const women of ['many', '15', '1.5']) {
        const bot = demonstration('', {
          args: ['--no-windows', '--women', women],
          settings: { PORT: '0', DATA_DIR: temporaryFolder() },
        })

        expect(await bot.exitCode()).to.equal(1)
        expect(bot.said()).to.contain('--women takes a whole number of at least 16')
      }
    })

    it('keeps the women it has, and says so', async () => {
      const folder = temporaryFolder()
      const first = demonstration(folder)
      await first.endpoint()
      await first.kill()
      const again = demonstration(folder, {
        args: ['--no-windows', '--women', '140'],
        settings: { PORT: '0', DATA_DIR: folder },
      })
      await again.endpoint()

      expect(again.said()).to.contain('keeps the 16 women it has. Add --reset to begin anew.')
      await again.kill()
    })
  })

  describe('when its port is taken', () => {
    it('ends and names the port', async () => {
      const first = demonstration(temporaryFolder())
      const { port } = new URL(await first.endpoint())
      const second = demonstration('', { settings: { PORT: port, DATA_DIR: temporaryFolder() } })

      expect(await second.exitCode()).to.equal(1)
      expect(second.said()).to.equal(`Port ${port} is already in use.\n`)
      await first.kill()
    })

    it('ends and names the port in production too', async () => {
      const first = demonstration(temporaryFolder())
      const { port } = new URL(await first.endpoint())
      const settings = { ...production, PORT: port, DATA_DIR: temporaryFolder() }
      const second = startBotProcess({ script: 'bot/main.ts', settings })

      expect(await second.exitCode()).to.equal(1)
      expect(second.said()).to.equal(`Port ${port} is already in use.\n`)
      await first.kill()
    })
  })

  describe('in production', () => {
    it('refuses to start without settings, and names all that are missing', async () => {
      const bot = startBotProcess({ script: 'bot/main.ts' })

      expect(await bot.exitCode()).to.equal(1)
      expect(bot.said().split('\n').slice(1, -1)).to.have.members(
        Object.keys(production).map((name) => `  ${name}: is missing`),
      )
    })

    it('refuses a misspelt type, which would turn authentication off, and shows no setting', async () => {
      const settings = { ...production, MicrosoftAppType: 'Singletenant' }
      const bot = startBotProcess({ script: 'bot/main.ts', settings })

      expect(await bot.exitCode()).to.equal(1)
      expect(bot.said()).to.contain('  MicrosoftAppType: ').and.not.contain('Singletenant')
      expect(bot.said()).to.not.match(/secret|Olu|1111|2222/)
    })

    it('refuses a measure without a licence, and names its file', async () => {
      const measures = temporaryFolder()
      writeFileSync(path.join(measures, 'ours.json'), '{ "id": "ours" }')
      const settings = { ...production, DATA_DIR: temporaryFolder(), MEASURES_DIR: measures }
      const bot = startBotProcess({ script: 'bot/main.ts', settings })

      expect(await bot.exitCode()).to.equal(1)
      expect(bot.said()).to.contain('ours.json').and.contain('licence')
    })

    it('starts with all of its settings, and ends well', async () => {
      const folder = temporaryFolder()
      const settings = { ...production, PORT: '0', DATA_DIR: folder }
      const bot = startBotProcess({ script: 'bot/main.ts', settings })
      await bot.until(/"ready"/)

      bot.terminate()
      expect(await bot.exitCode()).to.equal(0)
      expect(bot.said()).to.not.match(/secret|Olu/)
    })
  })

  describe('when the disk is full', () => {
    it('says that nothing was saved, with a number to quote, and has kept what it saved before', async () => {
      const teams = await FakeTeams.open()
      const folder = temporaryFolder()
      const bot = demonstration(folder, { largestFile: 2000 })
      const amara = new Chatter('Amara Cole', teams, await bot.endpoint())
      await amara.says(note)
      const saved = await amara.presses('Save')

      let said = ''
      for (let count = 0; count < 300 && !said.includes('Something went wrong'); count += 1)
        said = await amara.says(`Saw Aisha Rahman ${count + 1} mins ${'so much to write '.repeat(800)}`)
      const number = /E-\w{6}/.exec(said)?.[0] ?? 'no number'
      await bot.kill()
      const again = demonstration(folder)
      const ruth = new Chatter('Ruth Bello', teams, await again.endpoint())

      expect(saved).to.contain('Saved.')
      expect(said).to.contain('Nothing of what you just did was saved. What was saved before is safe.')
      expect(said).to.contain(`If you need help, quote ${number}.`)
      expect(bot.said()).to.contain(number).and.not.contain('so much')
      expect(await ruth.says('find W-VV396G-C')).to.contain(note)
      await again.kill()
      await teams.close()
    })
  })
})

/** Resolves when the bot takes no more connections. */
async function untilRefused(endpoint: string): Promise<void> {
  const health = new URL('/health', endpoint)
  while (
    await fetch(health, { headers: { connection: 'close' } }).then(
      () => true,
      () => false,
    )
  );
}
