import { expect } from 'chai'
import { mayAnswerTo } from '../../bot/serviceAddress.ts'

const ofThePlatform = [
  'https://smba.trafficmanager.net/uk/',
  'https://smba.trafficmanager.net/amer/11111111-1111-4111-8111-111111111111/',
  'https://smba.infra.gcc.teams.microsoft.com/gcc',
  'https://smba.infra.gov.teams.microsoft.us/',
  'https://europe.botframework.com/',
  'HTTPS://SMBA.TRAFFICMANAGER.NET/uk/',
]
const lookAlikes = [
  'https://smba.trafficmanager.net.evil.example/',
  'https://smba.trafficmanager.net@evil.example/',
  'https://evil.example/https://smba.trafficmanager.net/',
  'https://evil.example?smba.trafficmanager.net',
  'https://evil.example#.botframework.com',
  'https://evilbotframework.com/',
  'https://botframework.com.evil.example/',
  'https://other.trafficmanager.net/',
  'https://evil-teams.microsoft.com.example/',
  'https://xteams.microsoft.com/',
  'https://smba.trafficmanager.net\\@evil.example/'.replace('net\\', 'net%5c'),
]
const ofThisMachine = ['http://127.0.0.1:3978/', 'http://localhost:56150/_connector', 'http://[::1]:80/']
const other = [
  '',
  'smba.trafficmanager.net',
  'javascript:alert(1)',
  'file:///etc/passwd',
  undefined,
  null,
  5,
  {},
]

describe('an address to send answers to', () => {
  for (const address of ofThePlatform) {
    it(`is the platform's: ${address}`, () => {
      expect(mayAnswerTo(address, true)).to.equal(true)
    })

    it(`is not for the demonstration: ${address}`, () => {
      expect(mayAnswerTo(address, false)).to.equal(false)
    })

    it(`is refused without HTTPS: ${address}`, () => {
      expect(mayAnswerTo(address.replace(/^https/i, 'http'), true)).to.equal(false)
    })
  }

  for (const address of [...lookAlikes, ...other]) {
    it(`is refused: ${JSON.stringify([address])}`, () => {
      expect([mayAnswerTo(address, true), mayAnswerTo(address, false)]).to.deep.equal([false, false])
    })
  }

  for (const address of ofThisMachine) {
    it(`is for the demonstration only: ${address}`, () => {
      expect([mayAnswerTo(address, true), mayAnswerTo(address, false)]).to.deep.equal([false, true])
    })
  }

  for (const address of [
    'http://127.0.0.1.evil.example/',
    'http://localhost.evil.example/',
    'http://0.0.0.0/',
    'http://10.0.0.1/',
    'http://169.254.169.254/',
    'http://localhost@evil.example/',
    'https://127.0.0.1/',
  ]) {
    it(`is refused in the demonstration too: ${address}`, () => {
      expect(mayAnswerTo(address, false)).to.equal(false)
    })
  }
})
