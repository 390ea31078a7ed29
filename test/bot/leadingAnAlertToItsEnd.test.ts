import { expect } from 'chai'
import { buttonsOf } from '../support/cardText.ts'
import type { Chatter } from '../support/chatter.ts'
import { beforeEachLeading, type Leading } from '../support/leading.ts'
import type { BotUnderTest } from '../support/runningBot.ts'

const decision = { decision: 'SAFETY', reason: 'Made with her today, yes.' }
const enough = 'She has moved to her sister and is safe there.'

describe('closing an alert', () => {
  let bot: BotUnderTest
  let amara: Chatter
  let sunita: Chatter
  let grace: Chatter
  let leading: Leading

  beforeEachLeading((begun) => {
    leading = begun
    ;({ bot, amara, sunita, grace } = begun)
  })

  async function decide(): Promise<void> {
    await leading.presses(sunita, 'Decide or close')
    await sunita.presses('Save the decision', decision)
    await leading.shows(sunita, 'Decided last: Safety plan made or reviewed')
  }

  async function close(inputs: Readonly<Record<string, string>>, by = sunita): Promise<string> {
    await leading.choose(by, 'close')
    return by.presses('Close the alert', inputs)
  }

  it('leads from the form that closes it to the decision it needs first', async () => {
    await leading.raise()
    await leading.take()
    await close({ how: 'CLOSED', reason: 'She is safe and content with it.' })

    expect(await sunita.presses('Record a decision first')).to.contain('Record a decision, not saved yet')
    await sunita.presses('Save the decision', decision)
    await leading.shows(sunita, 'Decided last: Safety plan made or reviewed')
    await leading.choose(sunita, 'close')
    expect(buttonsOf(sunita.card())).to.not.include('Record a decision first')
  })

  it('needs a decision before it is closed after action', async () => {
    await leading.raise()
    await leading.take()

    expect(await close({ how: 'CLOSED', reason: enough })).to.contain('Nothing has been decided yet.')
  })

  it('needs a reason of twenty characters where nothing was done', async () => {
    await leading.raise()
    await leading.take()

    expect(await close({ how: 'NFA', reason: 'Not needed.' })).to.contain(
      'Say why in at least 20 characters.',
    )
  })

  it('ends it with a decision and a reason, and tells the raiser', async () => {
    await leading.raise()
    await leading.take()
    await decide()
    const saved = await close({ how: 'CLOSED', reason: enough })

    expect(saved).to.contain('Closed: by Sunita Rao')
    await leading.shows(sunita, `Why: ${enough}`)
    expect(await amara.says('alerts')).to.contain('No alert that you may see is open.')
  })

  it('lets her support end in her record again', async () => {
    await leading.raise()
    await leading.take()
    await close({ how: 'NFA', reason: enough })
    await amara.says('details Jade Morgan')
    await amara.presses('Change', { part: 'support' })
    const ended = { status: 'closed', reason: 'her-choice', borough: 'Lambeth' }

    expect(await amara.presses('Save', ended)).to.contain('Saved.')
  })

  it('waits for a second person where somebody was in danger, while everything goes on', async () => {
    await leading.raise('Yes, danger now')
    await leading.take()
    const asked = await close({ how: 'NFA', reason: enough })

    expect(asked).to.contain('A second person has to agree. Until then everything goes on.')
    expect(asked).to.contain('Next step: Speak to Amara Cole')
    await leading.shows(grace, 'To be closed: Sunita Rao asked')
    expect(await leading.presses(grace, 'Agree that it is closed')).to.contain('Closed: by Grace Ofori')
  })

  it('reminds those who may agree', async () => {
    await leading.raise('Yes, danger now')
    await leading.take()
    await close({ how: 'NFA', reason: enough })

    await bot.teams.until(() => grace.reads().includes(leading.number) && grace.chat().length > 2)
    expect(grace.reads().split('\n')[0]).to.equal('Please open this now')
  })

  it('stays open where the second person does not agree yet', async () => {
    await leading.raise('Yes, danger now')
    await leading.take()
    await close({ how: 'NFA', reason: enough })
    await leading.shows(grace, 'To be closed')
    const card = await leading.presses(grace, 'Not yet')

    expect(card).to.not.contain('To be closed')
    expect(await sunita.says(leading.number)).to.contain('kept open by Grace Ofori')
  })

  it('is not agreed by whoever asked for it', async () => {
    await leading.raise('Yes, danger now')
    await leading.take()
    await close({ how: 'NFA', reason: enough })
    await leading.shows(sunita, 'To be closed')
    const card = sunita.chat().at(-1)
    const press = { press: 'lead.agree', alert: leading.number }

    expect(await sunita.pressesOn({ id: card?.id ?? '' }, press)).to.contain(
      'Somebody else has to agree: neither who closes it nor who raised it.',
    )
  })

  it('still waits for a second person when its urgency was lowered before', async () => {
    await leading.raise('Yes, danger now')
    await leading.take()
    await leading.choose(sunita, 'urgency')
    await sunita.presses('Change the urgency', { urgency: 'U2', reason: 'He has been arrested.' })
    await leading.shows(sunita, 'U2 next working day')

    expect(await close({ how: 'NFA', reason: enough })).to.contain('A second person has to agree.')
  })

  it('is not done alone by a lead who raised it herself', async () => {
    await leading.raise('No', undefined, sunita)
    await sunita.says(leading.number)
    await sunita.presses('Open its card')
    await sunita.presses('More')
    await sunita.presses('Go on', { form: 'close' })

    expect(await sunita.presses('Close the alert', { how: 'NFA', reason: enough })).to.contain(
      'A second person has to agree.',
    )
  })

  it('takes the number of another alert about the same woman', async () => {
    await leading.raise()
    await leading.take()
    const first = leading.number
    await leading.raise()
    const typed = `sg ${first.slice(3, 9).toLowerCase()} ${first.slice(-1).toLowerCase()}`

    expect(await close({ how: 'DUP', other: typed })).to.contain(`How: The same as another alert, ${first}`)
  })

  for (const [what, other, sentence] of [
    ['a number with a slip', 'SG-22H8CP-3', 'Give the number of the other alert'],
    ['a number of no alert', 'SG-22H8CP-2', 'is not open to you or does not exist.'],
    ['its own number', 'own', 'That is this alert’s own number.'],
  ] as const) {
    it(`does not take ${what} for another alert`, async () => {
      await leading.raise()
      const number = other === 'own' ? leading.number : other

      expect(await close({ how: 'DUP', other: number })).to.contain(sentence)
    })
  }

  it('asks whether somebody checked where the other alert is not about the same woman on the system', async () => {
    await leading.raise('No', { named: 'Zelda Fitz', whatHappened: 'She rang crying.' })
    const first = leading.number
    await leading.raise()

    expect(await close({ how: 'DUP', other: first })).to.contain(
      'If you have checked that it is, say so below.',
    )
    expect(await sunita.presses('Close the alert', { checked: 'yes' })).to.contain(first)
  })

  it('is undone by opening it again with a reason, and somebody is asked anew', async () => {
    await leading.raise()
    await leading.take()
    await close({ how: 'NFA', reason: enough })
    await leading.shows(sunita, 'Closed: by Sunita Rao')
    await leading.choose(sunita, 'reopen')
    await sunita.presses('Open it again', { reason: 'He has found her there.' })

    await leading.shows(sunita, 'Nobody has acknowledged it since.')
    expect(leading.textOf(sunita)).to.match(/Opened again: by Sunita Rao.*\nWhy: He has found her there\./)
    expect(await amara.says('find Jade Morgan')).to.contain(`Open alert ${leading.number}`)
  })

  it('changes nothing any more once it is closed', async () => {
    await leading.raise()
    await leading.take()
    await leading.choose(sunita, 'decide')
    const form = sunita.chat().at(-1)
    await close({ how: 'NFA', reason: enough })

    expect(await sunita.pressesOnCard(form, 'Save the decision')).to.contain(
      'This alert is closed. Nothing was changed.',
    )
  })
})
