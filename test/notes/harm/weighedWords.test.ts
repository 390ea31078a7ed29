import { expect } from 'chai'
import { cuesIn } from '../../../notes/harm/cuesIn.ts'
import { harmWeights } from '../../../notes/harm/model/harmWeights.ts'
import { familiesOfHarm } from '../../../notes/weighing/familiesOfHarm.ts'
import { familiesOfPeople } from '../../../notes/weighing/familiesOfPeople.ts'
import { topicsIn } from '../../../notes/topics/readTopics.ts'

const unlisted =
  'He reads the mileage when she is home from us, keeps her bank card in his sock and rings the landline every half hour to hear her breathe'

describe('words of harm that no list has', () => {
  it('are shown, with the kind of harm that they weigh for', () => {
    const shown = cuesIn(unlisted).filter(({ weighed }) => weighed === true)

    expect(shown.map(({ category }) => category)).to.include('domestic-abuse')
  })

  it('are quoted as they stand in the note, at most twelve of them', () => {
    const text = `Saw her for the PIP form. ${unlisted}`

    for (const { start, end, text: words, weighed } of cuesIn(text)) {
      expect(text.slice(start, end)).to.equal(words)
      if (weighed === true) expect(words.split(' ').length).to.be.at.most(12)
    }
  })

  it('are of one or two kinds at most', () => {
    expect(cuesIn(unlisted).filter(({ weighed }) => weighed === true).length).to.be.within(1, 2)
  })

  it('name no need of hers as harm', () => {
    const text =
      'she goes quiet when his car pulls up and would not say why, we looked at the bus times instead'

    expect(cuesIn(text).filter(({ weighed }) => weighed === true)).to.not.deep.equal([])
    expect(topicsIn(text).filter(({ rule }) => rule.startsWith('harm-of-'))).to.deep.equal([])
  })

  for (const ordinary of [
    'Saw her at the hub for 40 mins, we did the PIP form and she was in good spirits, next appt Thurs 10am',
    'The carers help him to wash and dress each morning and he likes to choose his own shirt',
    'Dying for the new kitchen to be done, she says the builders are murder, tea and bidding as ever',
  ])
    it(`are not found in “${ordinary}”`, () => {
      expect(cuesIn(ordinary)).to.deep.equal([])
    })

  it('are found in a long note about other things too', () => {
    const long = `${'We went through the budget and the letter from housing. '.repeat(8)}${unlisted}.`

    expect(cuesIn(long).some(({ weighed }) => weighed === true)).to.equal(true)
  })

  it('weigh what they were learnt to weigh: every family that has a weight is still a family', () => {
    const names = new Set(
      `${familiesOfPeople}${familiesOfHarm}`
        .split('\n')
        .map((line) => `:${line.trim().split(': ')[0] ?? ''}`),
    )
    const weighed = [...harmWeights.placeOf.keys()].filter((key) => key.startsWith(':'))

    expect(weighed.filter((key) => !names.has(key))).to.deep.equal([])
    expect(weighed.length).to.be.greaterThan(20)
  })
})

describe('words of harm that a list has', () => {
  it('stay shown, but as uncertain, where what is around them weighs nothing', () => {
    const [cue] = cuesIn(
      'Long sewing group today and by the end all nine of us had been in stitches as Bev cut herself a slice of everything on the cake stand',
    )

    expect(cue?.standing ?? 'uncertain').to.equal('uncertain')
  })

  it('are believed in a short sentence of a long note', () => {
    const around = 'Saw her at the hub for 40 mins, PIP form and budgeting, all fine with the course. '

    const [cue] = cuesIn(`${around}She took an overdose last night. ${around}`)

    expect(cue).to.include({ category: 'overdose', standing: 'current' })
  })
})
