import type { Answer, Answered } from '../../casework/questions/answer.ts'
import { actionsAnswer, alertsAnswer, colleaguesAnswer, contactsAnswer } from './answerLists.ts'
import {
  adaptiveCard,
  button,
  exactly,
  heading,
  plainButton,
  sentence,
  type AdaptiveCard,
  type Element,
} from '../adaptiveCard.ts'
import { notAnsweredCard, whichWomanCard } from './notAnsweredCard.ts'
import { dayInWords, dayOf } from '../../casework/time.ts'
import { womenInWords } from '../caseload/caseloadWords.ts'
import { beforeContact } from '../women/womanLines.ts'
import { womenAnswer } from './womenAnswer.ts'

/** The answer to a question: how it was understood, and what there is; or why there is none and what can be asked. `notices` say what came of asking for a file of it. */
export function answerCard(answered: Answered, notices: readonly Element[] = []): AdaptiveCard {
  switch (answered.kind) {
    case 'unanswered':
      return notAnsweredCard(answered)
    case 'which':
      return whichWomanCard(answered)
    case 'women':
      return womenAnswer(answered, notices)
    case 'figure':
      return figureAnswer(answered)
    case 'woman':
      return womanAnswer(answered)
    case 'contacts':
      return contactsAnswer(answered, notices)
    case 'alerts':
      return alertsAnswer(answered, notices)
    case 'colleagues':
      return colleaguesAnswer(answered)
    case 'actions':
      return actionsAnswer(answered, notices)
  }
}

function figureAnswer(answer: Extract<Answer, { kind: 'figure' }>): AdaptiveCard {
  const { question, understood, figure, outOf, women } = answer
  const listed = { ...question, form: 'list' as const }
  const ofWomen = question.asks === 'contacts' && question.counting === 'women'
  const mayList = typeof figure === 'number' && figure > 0 && 'form' in question
  return adaptiveCard(
    'The figure you asked for',
    [
      heading(figureInWords(figure, outOf)),
      exactly(understood),
      ...(women === undefined || figure === 0 ? [] : [sentence(`With ${womenInWords(women)}.`)]),
      ...released(answer),
    ],
    mayList
      ? [
          plainButton(ofWomen ? 'Show their contacts' : 'Show them', {
            press: 'ask.page',
            question: listed,
            page: 1,
          }),
        ]
      : [],
  )
}

/** Why a figure is not shown, or not as it is today (catalogue 5.5). */
function released({
  figure,
  asOf,
  besideOther,
  now,
}: Extract<Answer, { kind: 'figure' }>): readonly Element[] {
  if (besideOther === true)
    return [
      sentence(
        'Beside numbers given out in the last four weeks, this one would point at fewer than five women. It can be asked again later.',
      ),
    ]
  const few =
    typeof figure === 'number' ? [] : [sentence('Numbers that could point at one woman are not shown.')]
  if (asOf === undefined) return few
  const day = dayInWords(asOf, dayOf(now))
  return [...few, sentence(`As it was on ${day}. A new number is given when it has moved by five or more.`)]
}

function figureInWords(
  figure: Extract<Answer, { kind: 'figure' }>['figure'],
  outOf: number | undefined,
): string {
  if (figure === 'not-shown') return 'Not shown'
  if (figure === '<5') return 'Fewer than 5'
  const number = figure.toLocaleString('en-GB')
  return outOf === undefined ? number : `${number} of ${outOf.toLocaleString('en-GB')}`
}

function womanAnswer({ facts, understood, said }: Extract<Answer, { kind: 'woman' }>): AdaptiveCard {
  const { reference } = facts
  return adaptiveCard(
    'The answer to your question',
    [...beforeContact(facts), exactly(understood), ...said.map((text) => exactly(text))],
    [button('Open her record', { press: 'woman.open', reference })],
  )
}
