import { expect } from 'chai'
import { cueDeadline } from '../../casework/cues/cueDeadline.ts'
import { alertFromDraft } from '../../services/alerts/alertFromNote.ts'
import { answerAlertDraft } from '../../services/alerts/answerAlertDraft.ts'
import { moveSaved } from '../../services/moveSaved.ts'
import { afterCueDeadline } from '../../services/cueDeadline.ts'
import { saveContact } from '../../services/saveContact.ts'
import { sendAlert } from '../../services/alerts/sendAlert.ts'
import { aisha, NotesUnderTest } from '../support/notesUnderTest.ts'
import { references } from '../support/records.ts'

const [jade, kim] = references

describe('what the note of a moved contact mentions', () => {
  let notes: NotesUnderTest

  beforeEach(async () => {
    notes = await NotesUnderTest.open()
    await notes.writes(['self-harm'])
  })
  afterEach(() => notes.close())

  async function moved(to: string): Promise<void> {
    const saved = await saveContact(notes.ports, aisha, 'draft-1')
    const id = saved.kind === 'saved' ? saved.receipt.contact.id : ''
    const at = { reference: jade, saved: { what: 'contact' as const, id } }
    expect((await moveSaved(notes.ports, aisha, { at, as: 0, to })).kind).to.equal('moved')
  }

  it('is about the woman whose record it stands in now', async () => {
    await moved(kim)

    expect((await notes.stored())?.woman).to.equal(kim)
    expect((await notes.list())?.lines.map(({ woman }) => woman?.reference)).to.deep.equal([kim])
  })

  it('keeps the answer given of the other woman, which holds for neither, and waits for a lead', async () => {
    await notes.answers('known')
    await moved(kim)

    expect((await notes.stored())?.answers.map(({ choice, woman }) => [choice, woman])).to.deep.equal([
      ['known', jade],
    ])
    expect(await notes.waiting()).to.deep.equal(['self-harm no-answer'])
    expect(await notes.writes(['self-harm'], { id: 'draft-2' })).to.deep.equal(['self-harm'])
  })

  it('waits for no lead once its time has come where an alert was raised from it', async () => {
    await alertFromDraft(notes.ports, aisha, { id: 'another', draft: 'draft-1' })
    const form = { who: jade, whatHappened: 'She spoke of self-harm.' }
    await answerAlertDraft(notes.ports, aisha, 'alert:draft-1', { form, dangerNow: false })
    await sendAlert(notes.ports, aisha, { draft: 'alert:draft-1', card: undefined })
    await saveContact(notes.ports, aisha, 'draft-1')
    const contact = (await notes.ports.records.find('contact-draft', 'draft-1'))?.savedAs?.contact ?? ''
    const at = { reference: jade, saved: { what: 'contact' as const, id: contact } }
    await moveSaved(notes.ports, aisha, { at, as: 0, to: kim })
    const cue = await notes.stored()

    expect([cue?.woman, cue?.answers.map(({ choice }) => choice)]).to.deep.equal([kim, ['alert']])
    expect(cue && (await afterCueDeadline(notes.ports, cueDeadline(cue)))).to.deep.equal([])
  })

  it('leaves an alert that was raised from it hours later, with a line that tells the lead', async () => {
    const saved = await saveContact(notes.ports, aisha, 'draft-1')
    notes.now = '2026-03-12T21:30:00.000Z'
    const id = 'alert:draft-1'
    await alertFromDraft(notes.ports, aisha, { id: 'another', draft: 'draft-1' })
    const form = { who: jade, whatHappened: 'She spoke of self-harm.' }
    await answerAlertDraft(notes.ports, aisha, id, { form, dangerNow: false })
    const sent = await sendAlert(notes.ports, aisha, { draft: id, card: undefined })
    const contact = saved.kind === 'saved' ? saved.receipt.contact.id : ''
    const at = { reference: jade, saved: { what: 'contact' as const, id: contact } }
    await moveSaved(notes.ports, aisha, { at, as: 0, to: kim })
    const alert = await notes.ports.records.find('alert', sent.kind === 'sent' ? sent.alert.id : '')

    expect(alert?.subject).to.include({ reference: jade })
    expect(alert?.timeline.map(({ what }) => what)).to.deep.equal(['raised', 'asked', 'contact-moved'])
    expect((await notes.stored())?.answers.map(({ choice }) => choice)).to.deep.equal(['alert'])
  })

  it('is about nobody on record where nobody in the service is meant', async () => {
    await moved('nobody')

    expect((await notes.stored())?.woman).to.equal(undefined)
    expect((await notes.waiting()).length).to.equal(1)
  })
})
