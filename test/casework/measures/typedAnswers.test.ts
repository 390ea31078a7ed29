import { expect } from 'chai'
import { readTypedAnswers, typedAnswersOf } from '../../../casework/measures/typedAnswers.ts'
import { measureNamed } from '../../support/measures.ts'

const read = (id: string, text: string): unknown => {
  const answers = readTypedAnswers(measureNamed(id), text)
  return answers.kind === 'read' ? answers.items.map(({ answer }) => answer) : answers.sentence
}

describe('typed answers', () => {
  it('are a number for each question, with spaces or commas between', () => {
    expect(read('gad7', '1 0 2 1 0 0 1')).to.deep.equal([1, 0, 2, 1, 0, 0, 1])
    expect(read('gad7', '1,0, 2;1 0 0 1')).to.deep.equal([1, 0, 2, 1, 0, 0, 1])
  })

  it('may leave out the question that is not counted', () => {
    expect(read('phq9', '1 0 2 1 0 0 1 0 0')).to.have.length(9)
    expect(read('phq9', '1 0 2 1 0 0 1 0 0 1')).to.have.length(10)
  })

  it('may leave out what a nought has settled', () => {
    expect(read('audit-c', '0')).to.deep.equal([0])
    expect(read('audit-c', '1')).to.contain('takes 3 answers')
  })

  it('say that a question was not asked or is preferred not to be answered, never a nought', () => {
    expect(read('gad7', '- x 2 1 0 0 1')).to.deep.equal(['not-asked', 'prefer-not-to-say', 2, 1, 0, 0, 1])
  })

  for (const [text, sentence] of [
    ['1 0 2', 'GAD-7 takes 7 answers in the order of its questions, and I read 3.'],
    ['1 0 2 1 0 0 1 1', 'and I read 8.'],
    [
      '1 0 4 1 0 0 1',
      '"4" is no answer to “Worrying too much about different things”: please write a whole number from 0 to 3',
    ],
    ['1 0 n/a 1 0 0 1', '"n/a" is no answer'],
    ['1 0 007 1 0 0 1', '"007" is no answer'],
    ['1 0 two 1 0 0 1', '"two" is no answer'],
  ] as const) {
    it(`are refused in a sentence that says what would be right: "${text}"`, () => {
      expect(read('gad7', text)).to.contain(sentence)
    })
  }

  it('come back the same from the text a button carries', () => {
    const answers = readTypedAnswers(measureNamed('wsa5'), '0 10 - x n/a')
    const items = answers.kind === 'read' ? answers.items : []

    expect(typedAnswersOf(items)).to.equal('0 10 - x n/a')
  })
})
