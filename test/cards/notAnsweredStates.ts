import type { AdaptiveCard } from '../../cards/adaptiveCard.ts'
import { answerCard } from '../../cards/questions/answerCard.ts'
import { notAnsweredCard, whichWomanCard } from '../../cards/questions/notAnsweredCard.ts'

const woman = { asks: 'woman' as const, woman: 'W-VV396G-C', fact: 'last-seen' as const }
const examples = [
  "who haven't I seen in two weeks?",
  'who has court next week?',
  "what's due for me this week?",
]

/** Every way of asking back about a question, and of declining one. */
export const notAnsweredStates: Readonly<Record<string, AdaptiveCard>> = {
  'an answer, closed alerts declined': answerCard({
    ...{ kind: 'unanswered', because: 'closed-alerts', examples },
  }),
  'an answer, which woman': whichWomanCard({
    kind: 'which',
    choices: [
      { title: 'Jade Morgan, W-VV396G-C', question: woman },
      { title: 'Jade Murray, W-937GG3-M', question: woman },
    ],
  }),
  'an answer, nobody of that name': whichWomanCard({ kind: 'which', choices: [] }),
  'a question not understood': notAnsweredCard(
    { kind: 'unanswered', because: 'words', words: ['star', '**sign**'], examples },
    ['The contact above is unchanged and not saved yet.'],
  ),
  'a question about a day that is none': notAnsweredCard({
    kind: 'unanswered',
    because: 'no-such-day',
    words: '31 february',
    examples,
  }),
  'a question about somebody who has left': notAnsweredCard({
    kind: 'unanswered',
    because: 'colleague-left',
    name: 'Tess Long',
    examples,
  }),
  ...Object.fromEntries(
    (
      [
        'too-long',
        'nothing-asked',
        'not-together',
        'several-colleagues',
        'no-woman',
        'no-days',
        'ends-before-it-begins',
        'not-yet',
        'not-allowed',
        'others-women',
        'too-many',
        'too-fine',
        'nobody-shown',
      ] as const
    ).map((because) => [
      `a question declined: ${because}`,
      notAnsweredCard({ kind: 'unanswered', because, examples }),
    ]),
  ),
}
