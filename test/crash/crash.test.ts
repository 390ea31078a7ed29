import { expect } from 'chai'
import {
  hasNoAlertTwice,
  keepsTheLaw,
  keepsWhatWasAcknowledged,
  keepsWhatWasSaved,
  keepsWhatWasSent,
  losesNoEntry,
  reachesAPerson,
  takesEveryPressInTheEnd,
  type Claim,
} from './claims.ts'
import { crashRun, figuresOf } from './crashRun.ts'
import type { CrashedFolder } from './crashedFolder.ts'

const kills = Number(process.env['CRASH_KILLS'] ?? 40)
const seed = Number(process.env['CRASH_SEED'] ?? Math.floor(Math.random() * 2 ** 31))

const claims: readonly (readonly [string, Claim])[] = [
  ['has kept every alert that was answered with its number', keepsWhatWasSent],
  ['has kept every acknowledgement that was answered', keepsWhatWasAcknowledged],
  ['has kept every contact that was answered as saved, once', keepsWhatWasSaved],
  ['takes what it had not answered when it is pressed again', takesEveryPressInTheEnd],
  ['has made no alert twice', hasNoAlertTwice],
  ['has brought every alert to a person, and claims no delivery that did not arrive', reachesAPerson],
  ['has lost no timeline entry and changed the order of none', losesNoEntry],
  ['kept the law for every open alert at each of its ends', keepsTheLaw],
]

describe(`a bot that is killed ${kills} times while alerts are raised and acknowledged`, function () {
  this.timeout(0)
  let folders: readonly CrashedFolder[]

  before(async () => {
    process.stdout.write(`    seed ${seed}\n`)
    folders = await crashRun({ kills, seed })
  })
  after(() => {
    process.stdout.write(`${figuresOf({ kills, seed }, folders)}\n`)
  })

  it('was busy enough for this to mean something', () => {
    const acts = folders.flatMap((folder) => folder.acts)
    const of = (kind: string): number => acts.filter((act) => act.kind === kind).length

    expect(of('sent')).to.be.at.least(kills / 2)
    expect(of('acknowledged')).to.be.at.least(kills / 4)
    expect(acts.some(({ times }) => times > 1)).to.equal(true)
  })

  for (const [sentence, claim] of claims) {
    it(sentence, () => {
      expect(folders.flatMap(({ evidence }) => claim(evidence))).to.deep.equal([])
    })
  }
})
