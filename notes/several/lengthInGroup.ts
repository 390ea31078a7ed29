import type { ContactReading } from '../../casework/records/contactDraft.ts'
import { minutesOfDay } from '../../casework/time.ts'
import { textWords } from '../text/textWords.ts'
import { durationsIn } from '../when/readDuration.ts'
import { timesIn } from '../when/readTimes.ts'
import type { ToldContact } from './toldContact.ts'

const went =
  '(?:left|went|gone|leaving|had to (?:go|leave|dash|shoot off|pop out)|walked out|stormed out|headed off|shot off|only stayed)'
const atClock = new RegExp(
  `(?<!\\p{L})${went}(?: early)?(?: (?:at|by|about|around|before))* (?=\\d|half|quarter|noon|\\p{L}+ (?:to|past))`,
  'iu',
)
const forLength = new RegExp(
  `(?<!\\p{L})(?:${went}(?: early)? after|(?:only|just) (?:did|stayed|managed|made|came|had|there|here)|(?:stayed|lasted|managed|stuck it))(?: (?:for|about|around|only|just|the first))* `,
  'iu',
)
const halfDay = 12 * 60

/** A contact of a group with how long she herself was there, where her own words say it: "Joy left at half 11", "only did an hour". */
export function withOwnLength(message: string, reading: ContactReading, told: ToldContact): ContactReading {
  if (told.ofAll === undefined || reading.attendance !== 'came') return reading
  const own = told.stretches
    .filter(({ start }) => told.ofAll?.every((one) => one.start !== start) === true)
    .map(({ start, end }) => message.slice(start, end))
    .join(' ')
  const names = told.mentions.flatMap(({ start, end }) => textWords(message.slice(start, end)).slice(0, 1))
  const name = names[0]?.word
  if (own === '' || name === undefined) return reading
  const minutes = lengthTold(own, name, reading)
  return minutes === undefined ? reading : { ...reading, minutes }
}

function lengthTold(own: string, name: string, { time, minutes }: ContactReading): number | undefined {
  const [length] = durationsIn(behind(own, name, forLength).replace(/\safter\s.*$/is, ''))
  if (length?.start === 0) return length.value
  const until = clockAtStart(behind(own, name, atClock))
  if (until === undefined || time === undefined) return undefined
  const stay = (minutesOfDay(until) - minutesOfDay(time) + 2 * halfDay) % halfDay
  return stay > 0 && stay < (minutes ?? halfDay / 2) ? stay : undefined
}

const isHers = /^\s*(?:(?:but|and|she|who|then|also|just|only)\s*)*$/i

/** The words behind what a pattern finds in a clause of hers, as far as a length or a time goes. */
function behind(own: string, name: string, pattern: RegExp): string {
  const match = pattern.exec(own)
  if (match === null) return ''
  const [clause = ''] = own
    .slice(0, match.index)
    .split(/[,.;(\n]/)
    .slice(-1)
  const isOfHer = isHers.test(clause) || textWords(clause).some(({ word }) => word === name)
  const end = match.index + match[0].length
  return isOfHer ? own.slice(end, end + 30) : ''
}

const bareHour = /^(\d{1,2})(?=\s*(?:$|[,;)]|\.(?!\d))|\s(?:for|as|because|cos|to|early|due)(?!\p{L}))/iu

/** "half 11", "3.15", and in a group a bare "12" too. */
function clockAtStart(words: string): string | undefined {
  const [clock] = timesIn(words)
  return clock?.start === 0 ? clock.value : bareHour.exec(words)?.[1]
}
