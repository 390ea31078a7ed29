import type { ReportRead } from '../../casework/outcomesReport/reportAsked.ts'
import { Borough } from '../../casework/words.ts'
import { adaptiveCard, exactly, sentence, type AdaptiveCard, type Element } from '../adaptiveCard.ts'

/** Why no report was made, and what would be right. */
export type ReportNotAsked = Exclude<ReportRead, { kind: 'asked' }>

const examples =
  'For example: outcomes report 2025-04-01 to 2026-03-31, outcomes report 2025/26 in Lambeth, outcomes report April to June.'

/** Says what is wrong with the period or borough that was typed. */
export function reportNotAskedCard(read: ReportNotAsked): AdaptiveCard {
  return adaptiveCard('No report was made.', [...problemOf(read), sentence(examples)])
}

function problemOf(read: ReportNotAsked): readonly Element[] {
  switch (read.kind) {
    case 'no-such-borough':
      return [
        sentence('That is no borough I know:'),
        exactly(read.words),
        sentence(`The boroughs are ${Borough.options.join(', ')}.`),
      ]
    case 'no-such-day':
      return [sentence('There is no such day:'), exactly(read.words)]
    case 'ends-before-it-begins':
      return [sentence('The period ends before it begins. Give the earlier day first.')]
    case 'not-begun':
      return [sentence('The period has not begun yet. Give one that has.')]
    case 'not-understood':
      return [sentence('I could not read the period. Give its first and last day, a month or a year.')]
  }
}
