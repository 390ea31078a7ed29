import { holidays, type HolidayRule } from '../words/holidays.ts'
import type { Token } from '../words/momentTokens.ts'
import { dayAt, partsOfDay, type DayNumber } from './calendar.ts'
import type { DayRead, DayText } from './dayReader.ts'
import { wordAt } from '../words/tokenAt.ts'
import { yearAt } from './yearsIn.ts'
import { inYears } from './someYear.ts'
import { easterSunday } from './easter.ts'
import { nthWeekday } from './nthWeekdays.ts'

const first = new Set(holidays.map(({ words }) => words[0]))

/** Whether a word begins the name of a holiday. */
export const beginsHoliday = (word: string): boolean => first.has(word)

/** "Boxing Day", "Christmas Eve", "Easter Monday", "Christmas 2025". */
export function holidayDay({ tokens, today }: DayText, at: number): DayRead | undefined {
  const found = holidays.find(({ words }) => words.every((word, place) => isWord(tokens[at + place], word)))
  if (found === undefined) return undefined
  const next = at + found.words.length
  if (found.words.length === 1 && namesThing(wordAt(tokens, next))) return undefined
  const { year } = partsOfDay(today)
  const said = yearAt(tokens, next, year)
  const value = inYears((one) => dayOfHoliday(found.rule, one), today, said)
  return value === undefined ? undefined : { from: at, next: said?.next ?? next, rule: 'holiday', value }
}

const withDay =
  /^(?:|\W+|\d+|and|but|so|she|he|they|i|we|then|if|as|cos|because|this|last|next|is|was|will|at|in|on|to|for|or|with|w|without|alone|again|agn|time|early|late|first|morning|afternoon|night|eve|evening|when|though|unless|x)$/

/** "Xmas lunch", "the Christmas hamper", "Easter holidays": what stands behind it is a thing that it names, and it is no day. */
const namesThing = (behind: string): boolean => !withDay.test(behind)

const isWord = (token: Token | undefined, word: string): boolean => token?.word === word

function dayOfHoliday(rule: HolidayRule, year: number): DayNumber | undefined {
  if ('easter' in rule) return easterSunday(year) + rule.easter
  return 'day' in rule
    ? dayAt({ year, ...rule })
    : nthWeekday({ year, month: rule.month }, rule.weekday, rule.nth)
}
