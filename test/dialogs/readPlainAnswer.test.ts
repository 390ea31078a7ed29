import { expect } from 'chai'
import { readPlainAnswer, type PlainAnswer } from '../../dialogs/plainAnswer.ts'
import { isQuestion } from '../../notes/isQuestion.ts'

describe('a short answer to the bot', () => {
  const answers: readonly (readonly [PlainAnswer | undefined, readonly string[]])[] = [
    ['save', ['yeah', "that's right", 'yes that is correct', 'sounds good', '👌']],
    ['cancel', ['cancel that please', 'no, never mind', 'stop it', "don't save it", 'start again', 'abort']],
    [
      'cancel',
      ['can you cancel that please', 'could you stop', 'do cancel it', 'forget that', 'just forget about it'],
    ],
    [
      'help',
      ['i need some help', 'can you help me', 'what can you do', 'what kind of questions can I ask you'],
    ],
    [
      undefined,
      [
        ...[
          'no',
          'not right',
          'that is wrong',
          'she cancelled',
          'cancelled',
          'cancel Jade',
          'stop smoking group',
        ],
        ...[
          'Help with PIP form, Jade 30 mins',
          'right, saw Jade 20 mins',
          'yes she came',
          'forget housing',
          '👍',
        ],
        ...[
          ...[
            'what did i forget to do',
            'So what did I forget?',
            'who did i forget',
            'did i forget anything',
          ],
          ...['do i cancel this now', 'how do i cancel this', 'can i stop now', 'what is all this to end'],
          ...[
            'is that right?',
            'are you sure',
            'what is right',
            "don't forget",
            "don't cancel it",
            'i forget',
          ],
        ],
      ],
    ],
  ]
  for (const [answer, texts] of answers) {
    for (const text of texts) {
      it(`is ${answer ?? 'none'} in “${text}”`, () => {
        expect(readPlainAnswer(text)).to.equal(answer)
      })
    }
  }
})

describe('asking something of the bot', () => {
  for (const text of [
    ...['what time is it', 'is there a form for that?', 'tell me about my week', 'call me Sam'],
    ...['put the meeting on my calendar', 'schedule a meeting with Carla', 'i need you to ring them'],
  ]) {
    it(`is no note in “${text}”`, () => {
      expect(isQuestion(text)).to.equal(true)
    })
  }
  for (const text of [
    ...['Help with PIP form for Jade Morgan, 30 mins', 'When I saw Jade she was upset, 30 mins'],
    ...['Read the tenancy letter with Jade, 20 mins', 'What a good session with Jade, 40 mins at the hub'],
    ...['Called me back, she is fine', 'Set up UC claim with Jade 40 mins'],
  ]) {
    it(`may be a note in “${text}”`, () => {
      expect(isQuestion(text)).to.equal(false)
    })
  }
})
