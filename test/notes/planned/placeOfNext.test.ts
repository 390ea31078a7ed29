import { expect } from 'chai'
import { placeOfNext } from '../../../notes/planned/words/places.ts'

describe('the place of a next appointment', () => {
  for (const [words, place] of [
    ['Next home visit Thu 2pm', 'home'],
    ['HV next Tues', 'home'],
    ['next appt Fri 10am at her flat', 'home'],
    ['seeing her Monday at hers', 'home'],
    ['Next appt Thu 2pm at the hub', 'hub'],
    ['next session Weds at the centre', 'centre'],
    ['meeting her at court on Friday', 'court'],
    ['next appt Tues 11 at probation', 'probation'],
    ['prison visit on the 20th', 'prison'],
    ['meet Thurs at Costa', 'community'],
    ['Next appt Thu 2pm', undefined],
  ] as const)
    it(`is ${place ?? 'not told'}: ${words}`, () => {
      expect(placeOfNext(words, 'in-person')).to.equal(place)
    })

  it('is none of a call, whatever place is named', () => {
    expect(placeOfNext('call her Thu at home', 'phone')).to.equal(undefined)
  })
})
