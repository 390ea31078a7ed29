import { expect } from 'chai'
import { buttonsOf } from '../support/cardText.ts'
import type { Chatter } from '../support/chatter.ts'
import { beforeEachLeading, type Leading } from '../support/leading.ts'

const decision = { decision: 'MON', reason: 'Watched with her keyworker each week.' }
const step = { what: 'Meet her with her GP', when: 'in 30 days' }
const reason = 'She is away until then.'

describe('a next step that is to wait longer than its limit', () => {
  let sunita: Chatter
  let grace: Chatter
  let leading: Leading

  beforeEachLeading(async (begun) => {
    leading = begun
    ;({ sunita, grace } = begun)
    await leading.raise()
    await leading.take()
  })

  async function decide(): Promise<void> {
    await leading.presses(sunita, 'Decide or close')
    await sunita.presses('Save the decision', decision)
    await leading.shows(sunita, 'Decided last')
  }

  async function ask(inputs: Readonly<Record<string, string>> = { ...step, reason }): Promise<string> {
    await leading.presses(sunita, 'Change next step')
    return sunita.presses('Save the next step', inputs)
  }

  it('is not asked for before something is decided', async () => {
    expect(await ask()).to.contain('something is to be decided before')
  })

  it('needs a reason, and keeps what was typed', async () => {
    await decide()
    const form = await ask(step)

    expect(form).to.contain('so a second person has to agree. Say why it is to wait longer.')
    expect(await sunita.presses('Save the next step', { reason })).to.contain('A later step: Sunita Rao asks')
  })

  it('is refused where it is later than anybody may agree to', async () => {
    await decide()

    expect(await ask({ ...step, when: 'in 100 days', reason })).to.contain(
      'also where a second person agrees.',
    )
  })

  it('leaves the step that stands as it is, and goes to the deputy with its reason', async () => {
    await decide()
    const saved = await ask()

    expect(saved).to.contain('Next step: Speak to Amara Cole')
    expect(saved).to.contain('A second person has to agree. Until then the next step above holds.')
    await leading.shows(grace, `Why: ${reason}`)
    expect(buttonsOf(leading.cardOf(grace))).to.deep.equal(['Agree to the later step', 'Not agreed', 'More'])
    expect(buttonsOf(leading.cardOf(sunita))).to.not.include('Agree to the later step')
  })

  it('stands once the deputy agreed, with her name on the card and in the timeline', async () => {
    await decide()
    await ask()
    await leading.shows(grace, 'A later step')
    const card = await leading.presses(grace, 'Agree to the later step')

    expect(card).to.match(/Next step: Meet her with her GP, due .*11 April.*, agreed by Grace Ofori/)
    await leading.shows(sunita, 'agreed by Grace Ofori')
    expect(await sunita.says(leading.number)).to.contain(
      'agreed by Grace Ofori that the next step waits longer: Meet her with her GP',
    )
  })

  it('is over where the deputy does not agree', async () => {
    await decide()
    await ask()
    await leading.shows(grace, 'A later step')
    const card = await leading.presses(grace, 'Not agreed')

    expect(card).to.contain('Next step: Speak to Amara Cole')
    expect(card).to.not.contain('A later step')
    expect(await sunita.says(leading.number)).to.contain('a later next step not agreed by Grace Ofori')
  })

  it('is not agreed by whoever asked, nor as it stood before it was asked for anew', async () => {
    await decide()
    await ask()
    await leading.shows(grace, 'A later step')
    const before = grace.chat().find(({ card }) => buttonsOf(card).includes('Not agreed'))
    const asked = /"asked":"([^"]+)"/.exec(JSON.stringify(before?.card))?.[1] ?? ''
    const press = { press: 'lead.agree-longer', alert: leading.number, asked }
    const own = await sunita.pressesOn({ id: sunita.chat().at(-1)?.id ?? '' }, press)
    expect(own).to.contain('Somebody else has to agree: not who asked for it.')

    await ask({ ...step, when: 'in 60 days', reason })
    expect(await grace.pressesOn({ id: before?.id ?? '' }, press)).to.contain(
      'This does not wait for you to agree any more. Nothing was changed.',
    )
  })
})
