import { expect } from 'chai'
import { readMeasureCommand } from '../../dialogs/readMeasureCommand.ts'
import { bundledMeasures } from '../../stores/measureFiles.ts'

const measures = bundledMeasures()

describe('a measure that is named first', () => {
  for (const [text, measure, name, answers] of [
    ['phq9 Jade', 'phq9', 'Jade', ''],
    ['PHQ-9 for Jade Morgan', 'phq9', 'Jade Morgan', ''],
    ['do a phq9 with Jade', 'phq9', 'Jade', ''],
    ['can we start the GAD-7 for Jade Morgan', 'gad7', 'Jade Morgan', ''],
    ['phq 9 jade', 'phq9', 'jade', ''],
    ['GAD7 with W-VV396G-C', 'gad7', 'W-VV396G-C', ''],
    ['audit c Jade 2, 1, 0', 'audit-c', 'Jade', '2 1 0'],
    ['AUDIT-C Jade 0', 'audit-c', 'Jade', '0'],
    ['phq9 Jade 1 0 2 1 0 0 1 0 0', 'phq9', 'Jade', '1 0 2 1 0 0 1 0 0'],
    ['phq9 Jade 1 0 2 1 0 0 1 - x.', 'phq9', 'Jade', '1 0 2 1 0 0 1 - x'],
    ['ons4', 'ons4', '', ''],
    ['phq8 Jade 1 0 2', undefined, 'Jade', '1 0 2'],
  ] as const) {
    it(`is read from "${text}"`, () => {
      expect(readMeasureCommand(text, measures)).to.deep.equal({ measure, name, answers })
    })
  }

  for (const text of [
    'PHQ9 done with Jade, 40 mins at the hub',
    'PHQ-9 done with Jade',
    'phq9 scored 14 with Jade today',
    'Jade did the phq9 1 0 2',
    'phq8 with Jade',
    'saw Jade 40 mins',
    'GAD7 and PHQ9 with Jade this morning',
  ]) {
    it(`is none in the note "${text}"`, () => {
      expect(readMeasureCommand(text, measures)).to.equal(undefined)
    })
  }
})
