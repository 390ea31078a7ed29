import { expect } from 'chai'
import { GB } from 'chrono-node/en'
import { daysIn } from '../../../notes/when/readDays.ts'

const months = [
  'January',
  'Feb',
  'March',
  'Apr',
  'May',
  'June',
  'Jul',
  'August',
  'Sept',
  'October',
  'Nov',
  'December',
]
const two = (part: number): string => String(part).padStart(2, '0')

/** The ways in which a day with its year is written, so that it can be read one way only. */
const forms: readonly ((day: number, month: number, year: number) => string)[] = [
  (day, month, year) => `${day} ${months[month - 1] ?? ''} ${year}`,
  (day, month, year) => `${day}th of ${months[month - 1] ?? ''} ${year}`,
  (day, month, year) => `${months[month - 1] ?? ''} ${day}, ${year}`,
  (day, month, year) => `${day}/${month}/${year}`,
  (day, month, year) => `${two(day)}.${two(month)}.${year}`,
  (day, month, year) => `${year}-${two(month)}-${two(day)}`,
]

describe('a plain day', () => {
  const now = '2026-03-12T16:30:00.000Z'

  for (const [place, write] of forms.entries()) {
    it(`is read as another library reads it: ${write(24, 3, 2026)}`, () => {
      const texts = Array.from({ length: 120 }, (_, row) =>
        write(1 + ((row * 7 + place) % 28), 1 + (row % 12), 2025 + (row % 3)),
      )

      expect(texts.map(ours)).to.deep.equal(texts.map(theirs))
    })
  }

  function ours(text: string): string | undefined {
    const [day] = daysIn(`Seen on ${text} at the hub`, now)
    return day?.value.past ?? day?.value.future ?? day?.value.longPast
  }

  function theirs(text: string): string | undefined {
    const [result] = GB.parse(`Seen on ${text} at the hub`, { instant: new Date(now), timezone: 0 })
    const [year, month, day] = (['year', 'month', 'day'] as const).map((part) => result?.start.get(part) ?? 0)
    return `${String(year)}-${two(month ?? 0)}-${two(day ?? 0)}`
  }
})
