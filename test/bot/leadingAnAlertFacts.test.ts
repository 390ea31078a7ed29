import { expect } from 'chai'
import type { Chatter } from '../support/chatter.ts'
import { beforeEachLeading, type Leading } from '../support/leading.ts'

describe('what a lead sets about an alert', () => {
  let amara: Chatter
  let sunita: Chatter
  let leading: Leading

  beforeEachLeading(async (begun) => {
    leading = begun
    ;({ amara, sunita } = begun)
    await leading.raise()
    await leading.take()
  })

  async function sets(
    form: string,
    button: string,
    inputs: Readonly<Record<string, string>>,
  ): Promise<string> {
    await leading.choose(sunita, form)
    return sunita.presses(button, inputs)
  }

  it('are several kinds of concern, from lists by group', async () => {
    await sets('categories', 'Save', { 'domestic-abuse': 'A_DOM,D_NFS', child: 'C_EMO' })

    await leading.shows(
      sunita,
      'Kind of concern: Domestic abuse incl. coercive control; Non-fatal strangulation; Child: emotional abuse',
    )
    expect(await sets('categories', 'Save', { 'domestic-abuse': '', child: '' })).to.contain(
      'Choose at least one.',
    )
  })

  it('is an allegation against staff, which stands under no "not sure"', async () => {
    const form = await leading.choose(sunita, 'categories')

    expect(form).to.contain('Anything else\nAllegation against staff, volunteer or professional')
    expect(form).to.not.contain('\nNot sure\n')
  })

  it('is a decision with the note that it needs', async () => {
    expect(await sets('decide', 'Save the decision', { decision: 'REF_MARAC' })).to.contain(
      'Write a note. It needs: borough, criterion, DASH count, date.',
    )
    expect(await sunita.presses('Save the decision', { reason: 'Lambeth, 14 of 24, today.' })).to.contain(
      'Saved',
    )
    await leading.shows(sunita, 'Decided last: Referred to MARAC, by Sunita Rao')
  })

  it('is her agreement, with the grounds where it is shared although she did not agree', async () => {
    expect(
      await sets('consent', 'Save', { consent: 'C_NO_OVR', note: 'I decided. She was told.' }),
    ).to.contain('Choose the grounds on which it is shared although she did not agree.')
    expect(await sunita.presses('Save', { grounds: 'O_LIFE,O_CHILD' })).to.match(
      /^Saved\nAlert: SG-\w{6}-\w, U1 same working day\n[^]*Her agreement to sharing: She did not agree; shared anyway/,
    )

    await leading.shows(
      sunita,
      'Her agreement to sharing: She did not agree; shared anyway. Life or serious injury at stake (vital interests); A child is or may be at risk. I decided. She was told.',
    )
  })

  it('is a lower urgency with a reason, and the raiser reads it', async () => {
    expect(await sets('urgency', 'Change the urgency', { urgency: 'U3', reason: '' })).to.contain('Say why.')
    await sunita.presses('Change the urgency', { urgency: 'U3', reason: 'It was last year.' })

    await leading.shows(sunita, 'U3 discuss and watch')
    expect(await amara.says(leading.number)).to.contain(
      'urgency changed by Sunita Rao, U1 same working day to U3 discuss and watch',
    )
    expect(amara.reads()).to.not.contain('It was last year.')
  })

  it('is a higher urgency, which brings the next step forward', async () => {
    await sets('urgency', 'Change the urgency', { urgency: 'U0', reason: 'He is outside.' })
    await leading.shows(sunita, 'U0 danger now')
    await sunita.presses('Change next step')
    await sunita.presses('Save the next step', { what: 'Ring the police', when: 'in 2 hours' })

    expect(sunita.reads()).to.contain('That is too late: something is to be decided before.')
  })

  it('lets whoever raised it make it more urgent, and never less', async () => {
    const press = { press: 'lead.form', alert: leading.number, form: 'urgency' }
    const card = { id: amara.chat().at(-1)?.id ?? '' }
    await amara.pressesOn(card, press)

    expect(await amara.presses('Change the urgency', { urgency: 'U2', reason: 'She is calm.' })).to.contain(
      'Only a safeguarding lead makes it less urgent.',
    )
    expect(await amara.presses('Change the urgency', { urgency: 'U0', reason: 'He is there.' })).to.contain(
      'Saved',
    )
  })

  it('withholds what happened from those who were told, with a reason', async () => {
    expect(await sets('withhold', 'Withhold', {})).to.contain('Say why.')
    await sunita.presses('Withhold', { reason: 'He works with her keyworker.' })

    await leading.shows(sunita, 'What happened is withheld from those who were only told.')
  })

  it('is never set by somebody who does not lead', async () => {
    const card = { id: amara.chat().at(-1)?.id ?? '' }
    for (const form of ['decide', 'close', 'categories', 'consent', 'withhold', 'step', 'right-woman']) {
      const press = { press: 'lead.save', alert: leading.number, form, as: 3 }
      const inputs = { how: 'NFA', reason: 'Nothing is to be done about this.', decision: 'MON' }

      expect(await amara.pressesOn(card, { ...inputs, ...press })).to.contain('I cannot show this item.')
    }
    expect(leading.textOf(sunita)).to.not.contain('Decided last').and.not.contain('Closed:')
  })

  it('stands behind "More", which asks again when nothing was chosen', async () => {
    await leading.presses(sunita, 'More')

    expect(sunita.reads()).to.contain('Record whether she agreed to sharing')
    expect(await sunita.presses('Go on')).to.contain('Choose what to do.')
    expect(await sunita.presses('Put away')).to.contain('Nothing was changed.')
  })

  it('loses no form when the card above it is brought up to date', async () => {
    await leading.choose(sunita, 'consent')
    await leading.presses(sunita, 'Done')
    await leading.shows(sunita, 'Decide what follows')

    expect(sunita.reads()).to.contain('How her agreement to sharing stands')
  })
})
