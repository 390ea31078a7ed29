import { expect } from 'chai'
import { usualClocks } from '../../casework/alerts/clocks.ts'
import type { Ports } from '../../casework/ports/ports.ts'
import { leaveOut, type TogetherLine } from '../../casework/together.ts'
import { changeOlderDraft, makeOwnNote } from '../../services/changeDraft.ts'
import { saveTogether } from '../../services/saveTogether.ts'
import { takeMessage } from '../../services/takeMessage.ts'
import { togetherNow } from '../../services/togetherNow.ts'
import { undoTogether } from '../../services/undoTogether.ts'
import { openLmdbRecordStore } from '../../stores/lmdbRecordStore.ts'
import { aCase, aColleague, references } from '../support/records.ts'
import { thursday } from '../support/thursday.ts'
import { temporaryFolder } from '../stores/temporaryFolder.ts'

const [jade, kim] = references
const writer = aColleague()

describe('saving the contacts of one message together', () => {
  let ports: Ports

  beforeEach(async () => {
    let count = 0
    ports = {
      ...{
        records: openLmdbRecordStore(temporaryFolder()),
        now: () => thursday,
        random: () => 0.5,
        clocks: usualClocks,
        measures: new Map(),
      },
      newId: () => `id-${count++}`,
    }
    await ports.records.commit([writer, aCase(), aCase({ id: kim, givenName: 'Kim', familyName: 'Doyle' })])
  })
  afterEach(() => ports.records.close())

  const writes = async (words: string) => takeMessage(ports, writer, { id: 'm', words })
  const state = async (): Promise<number> => {
    const now = await togetherNow(ports, writer, 'm')
    return now.kind === 'together' ? now.view.as : now.kind === 'saved' ? now.receipt.as : 0
  }
  const saves = async (line: TogetherLine = {}) =>
    saveTogether(ports, writer, { message: 'm', as: await state() }, () => line)
  const contactsOf = async (reference: string) =>
    (await ports.records.find('case', reference))?.contacts ?? []
  const asCase = async (reference: string) => {
    const woman = await ports.records.find('case', reference)
    if (woman === undefined) throw new Error('There is no such woman')
    return woman
  }

  it('asks anew about a woman whose record is not open any more, and takes what is answered', async () => {
    await writes('Art class 2pm: Jade and Kim came')
    await ports.records.commit([{ ...(await asCase(kim)), restrictedTo: ['somebody-else'] }])
    const first = await saves()
    const second = await saves({ woman: leaveOut })

    expect(first.kind === 'saved' && first.receipt.left?.drafts.length).to.equal(1)
    expect(second.kind === 'saved' && second.receipt.left).to.equal(undefined)
  })

  it('puts what a line mentions on the list of the leads when the line is left out', async () => {
    await writes('Art class 2pm: Jade and Zadie came. Zadie wants to kill herself.')
    await saves({ woman: leaveOut })

    expect((await ports.records.list('cues-waiting', writer.organisation)).length).to.equal(1)
  })

  it('takes nothing back for a card that was shown before the last save', async () => {
    await writes('Art class 2pm: Jade and Kim came')
    await saves()
    const older = await state()
    await undoTogether(ports, writer, 'm', older)
    await saves()
    const { kind } = await undoTogether(ports, writer, 'm', older)

    expect(kind).to.equal('changed-since')
    expect((await contactsOf(jade)).filter(({ takenBack }) => takenBack === undefined).length).to.equal(1)
  })

  it('shows every contact of words that turned out to be a note of their own, also the second time', async () => {
    await takeMessage(ports, writer, { id: 'first', words: 'Saw Jade 40 mins at the hub' })
    const asked = await takeMessage(ports, writer, { id: 'm', words: 'Jade 50 mins, Kim 20 mins' })
    const made = await makeOwnNote(ports, writer, 'm')
    const again = await makeOwnNote(ports, writer, 'm')

    expect(asked.kind).to.equal('asked')
    expect(made.kind === 'together' && made.view.drafts.length).to.equal(2)
    expect(again.kind === 'together' && again.view.drafts.length).to.equal(2)
    expect((await changeOlderDraft(ports, writer, 'm')).kind).to.equal('no-such-draft')
  })
})
