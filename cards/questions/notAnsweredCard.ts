import type { NotAnswered, WhichWoman } from '../../casework/questions/answer.ts'
import {
  adaptiveCard,
  exactly,
  plainButton,
  sentence,
  type AdaptiveCard,
  type Element,
} from '../adaptiveCard.ts'

/** Says why a question has no answer, and three that have one. `said` is told first. */
export function notAnsweredCard(refused: NotAnswered, said: readonly string[] = []): AdaptiveCard {
  return adaptiveCard('I cannot answer that one', [
    ...said.map((text) => sentence(text)),
    whyOf(refused),
    ...(refused.examples.length === 0
      ? []
      : [sentence('You can ask, for example:'), ...refused.examples.map((example) => exactly(example))]),
  ])
}

/** Asks which woman is meant, a button for each; the question stays as it was. */
export function whichWomanCard({ choices }: WhichWoman): AdaptiveCard {
  return adaptiveCard(
    choices.length === 1 ? 'Is this who you mean?' : 'Several fit. Which one?',
    choices.length === 0 ? [sentence('Nobody of that name is open to you.')] : [],
    choices.map(({ title, question }) => plainButton(title, { press: 'ask.page', question, page: 1 })),
  )
}

type Because = Exclude<NotAnswered['because'], 'words' | 'no-such-day' | 'colleague-left'>

const reasons: Readonly<Record<Because, string>> = {
  'too-long': 'It is too long to be read as a question. Please ask it in one sentence.',
  'nothing-asked': 'I did not find what it asks about.',
  'not-together': 'I understand the words, but cannot answer them together. Please ask one thing at a time.',
  'several-colleagues': 'More than one colleague may be meant. Please write the whole name.',
  'no-woman': 'It does not say which woman. Please write her name.',
  'no-days': 'It does not say when. Please add, for example, "this week", "in October" or "in two weeks".',
  'ends-before-it-begins': 'The days end before they begin. Please turn them round.',
  'not-yet':
    'I can say who has not been seen since a day, and not within days that are over. Please ask "since".',
  'not-allowed': 'That is not open to you.',
  'others-women': 'Only a manager sees the women of other keyworkers. You can ask about your own.',
  'too-many': 'That would be too many records to read at once. Please name a woman or ask for fewer.',
  'too-fine':
    'Asked so narrowly, the number could point at one woman. Please ask for no more than two things.',
  'closed-alerts':
    'Alerts that are closed are counted for the safeguarding leads only. You can ask for those that are open.',
  'nobody-shown': 'Who they are is not open to you. You can ask how many they are.',
}

function whyOf(refused: NotAnswered): Element {
  if (refused.because === 'words') {
    const words = refused.words.join(', ')
    return exactly(`I did not understand: ${words}. Nothing was guessed and nothing was saved.`)
  }
  if (refused.because === 'no-such-day') return exactly(`I do not know the day: ${refused.words}.`)
  if (refused.because === 'colleague-left') {
    return exactly(`${refused.name} has left. Ask "who has no keyworker?" for the women nobody looks after.`)
  }
  return sentence(reasons[refused.because])
}
