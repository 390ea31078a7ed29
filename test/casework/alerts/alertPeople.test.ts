import { expect } from 'chai'
import { aboutProfessionalOf } from '../../../casework/alerts/alertPeople.ts'
import type { ColleagueEntry } from '../../../casework/indexes.ts'
import { organisation } from '../../support/records.ts'

const colleague = (id: string, name: string): ColleagueEntry => ({
  ...{ id, name, organisation },
  ...{ roles: ['keyworker'], state: 'active' },
})
const colleagues = [
  colleague('grace', 'Grace Ofori'),
  colleague('renee', 'Renée Ward'),
  colleague('renee-2', 'Renee Ward'),
]

describe('whom an alert is about besides a woman', () => {
  it('is nobody where nothing was answered', () => {
    expect(aboutProfessionalOf({}, colleagues)).to.deep.equal({})
  })

  it('is the colleague who was chosen', () => {
    expect(aboutProfessionalOf({ aboutWho: 'grace' }, colleagues)).to.deep.equal({
      aboutColleagues: ['grace'],
    })
  })

  it('is a professional who stands in no list, named or not', () => {
    expect(aboutProfessionalOf({ aboutWho: 'somebody-else' }, colleagues)).to.deep.equal({
      aboutColleagues: [],
    })
    expect(aboutProfessionalOf({ aboutNamed: 'Dr Stone' }, colleagues)).to.deep.equal({
      aboutColleagues: [],
      aboutProfessional: 'Dr Stone',
    })
  })

  it('is a colleague whose name was typed instead of chosen, and everybody of that name', () => {
    const read = aboutProfessionalOf({ aboutNamed: 'it is renee WARD, from the hub' }, colleagues)

    expect(read.aboutColleagues).to.deep.equal(['renee', 'renee-2'])
  })

  it('is never whoever raises it, also where she typed her own name', () => {
    const typed = { owner: 'grace', aboutNamed: 'the agency nurse, ask Grace Ofori' }

    expect(aboutProfessionalOf(typed, colleagues).aboutColleagues).to.deep.equal([])
  })
})
