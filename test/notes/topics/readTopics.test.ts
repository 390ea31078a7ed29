import { expect } from 'chai'
import { topicsIn } from '../../../notes/topics/readTopics.ts'

const read = (text: string): readonly string[] =>
  [...new Set(topicsIn(text).map(({ value }) => value))].sort()

describe('reading what a note is about', () => {
  const examples: readonly [note: string, ...topics: string[]][] = [
    ['Saw her 40 mins re housing, eviction notice', 'housing'],
    ['Section 21 served, TA application in', 'housing'],
    ['Rent arrears letter and a UC sanction', 'finance', 'housing'],
    ['PIP form done together', 'finance'],
    ['No money for gas, food bank voucher given', 'finance'],
    ['No food in', 'finance'],
    ['Not working at the moment, looking at volunteering', 'employment'],
    ['Work coach appt Tuesday, updated her CV', 'employment'],
    ['Low mood, GP has upped her sertraline', 'health'],
    ['Script missed twice, using on top', 'substances'],
    ['Drinking again, wants to go back to CGL', 'substances'],
    ['She is 6 months sober', 'substances'],
    ['Social worker wants her at the CP conference', 'family'],
    ['Contact with kids went well', 'family'],
    ['Freedom Programme week 4, IDVA to call', 'abuse'],
    ['Matched with a peer mentor, feeling isolated', 'social'],
    ['Anger management group starts in May', 'attitudes'],
    ['Still sex working at night', 'sex-work'],
    ['RAR day at probation, court on the 14th', 'justice'],
    ['Court fine to pay', 'finance', 'justice'],
    ['No issues with alcohol'],
    ['Denies any drug use'],
    ['No tobacco, alcohol or illicit drug use'],
    ['No DA, no concerns about money'],
    ['Her ex-husband is an alcoholic'],
    ['No issues with alcohol, housing settled', 'housing'],
    ['No accommodation on release from prison', 'housing', 'justice'],
    ['Support worker rang in order to rebook'],
    ['Key work session, she is fine'],
    ['She cannot recall when she last came'],
    ['Had a drink of water'],
    ['Driving licence came'],
  ]
  for (const [note, ...topics] of examples) {
    it(`reads ${topics.join(' and ') || 'no topic'} in “${note}”`, () => {
      expect(read(note)).to.deep.equal(topics)
    })
  }
})
