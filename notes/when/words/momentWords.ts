import { misspelt } from './misspelt.ts'
import { noSense, type Role, type Sense, type Unit } from './sense.ts'

const weekdays = [
  'monday mon mond mun munday',
  'tuesday tue tues teus tuesdy chewsday',
  'wednesday wed weds wedns wensday wendsday wensdy wenesday wedesday wednsday weddnesday wedneday',
  'thursday thu thur thurs thrs thirsday thersday thuesday thrusday thursdy',
  'friday fri frid fryday fridy',
  'saturday sat satur saterday satday saturdy',
  'sunday sun sund sundy',
]
const months = [
  'january jan janu janurary janruary',
  'february feb febr feburary febuary febuery febrary febury',
  'march mar',
  'april apr aprl apirl apil aprill',
  'may',
  'june jun',
  'july jul',
  'august aug agust augest',
  'september sep sept septemer setember',
  'october oct octber ocotober',
  'november nov novemeber novmber',
  'december dec decemeber desember',
]
const counts =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
const places =
  'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth'
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'
const tenths = 'twentieth thirtieth'
const units: readonly { readonly written: string; readonly unit: Unit }[] = [
  { unit: 'second', written: 'second seconds sec secs s' },
  {
    unit: 'minute',
    written: 'minute minutes min mins m minuets minuet minuite minuites minites minits mintues minutess mns',
  },
  { unit: 'hour', written: 'hour hours hr hrs h hous houre hours' },
  { unit: 'day', written: 'day days d night nights' },
  { unit: 'week', written: 'week weeks wk wks w weeek' },
  { unit: 'fortnight', written: 'fortnight fortnights fortnite' },
  { unit: 'month', written: 'month months mth mths mo mos' },
  { unit: 'year', written: 'year years yr yrs y' },
]
const roles: readonly { readonly written: string; readonly role: Role }[] = [
  { role: 'today', written: 'today todays tday tdy toady' },
  { role: 'tonight', written: 'tonight tonite tonights' },
  {
    role: 'yesterday',
    written:
      'yesterday yesterdays yest yday yesturday yesteday ystrday ystrdy ystdy ystd ysterday yeserday yestrday',
  },
  {
    role: 'tomorrow',
    written:
      'tomorrow tomorrows tmrw tmrws tmws tmw tmr tmrow tmoro tomoz tomo tomorow tommorow tommorrow tomoro tomorro tomorrw overmorrow',
  },
  { role: 'last', written: 'last past previous prev lst' },
  { role: 'next', written: 'next nxt' },
  { role: 'this', written: 'this current' },
  { role: 'coming', written: 'coming upcoming' },
  { role: 'ago', written: 'ago back earlier previously' },
  { role: 'ahead', written: 'hence time' },
  {
    role: 'part-of-day',
    written:
      'morning mornings mornin morn afternoon afternoons aft evening evenin eve night nite am pm lunchtime lunch forenoon midmorning midafternoon',
  },
  { role: 'several', written: 'couple few several' },
  { role: 'end', written: 'end' },
]

/** Real words, or parts of them, that are one slip away from a weekday, a month or a day. */
const otherWords = new Set(['sundry', 'fiday', 'novembe', 'augur', 'toda', 'tody'])

function addWords(words: Map<string, Sense>, written: string, sense: Sense): void {
  for (const word of written.split(' ')) words.set(word, { ...words.get(word), ...sense })
}

function addMisspelt(words: Map<string, Sense>, word: string, sense: Sense): void {
  for (const slip of misspelt(word)) {
    if (!words.has(slip) && !otherWords.has(slip)) words.set(slip, sense)
  }
}

function lexicon(): ReadonlyMap<string, Sense> {
  const words = new Map<string, Sense>()
  weekdays.forEach((written, weekday) => {
    addWords(words, written, { weekday })
  })
  months.forEach((written, place) => {
    addWords(words, written, { month: place + 1 })
  })
  counts.split(' ').forEach((word, count) => {
    addWords(words, word, { count })
    if (count >= 1 && count <= 12) addWords(words, `${word}ish`, { count })
  })
  places.split(' ').forEach((word, place) => {
    addWords(words, word, { place })
  })
  tens.split(' ').forEach((word, place) => {
    addWords(words, word, { count: 20 + place * 10 })
  })
  tenths.split(' ').forEach((word, place) => {
    addWords(words, word, { place: 20 + place * 10 })
  })
  for (const { written, ...sense } of [...units, ...roles]) addWords(words, written, sense)
  for (const written of [...weekdays, ...months]) {
    const [name = ''] = written.split(' ')
    if (name.length >= 6) addMisspelt(words, name, words.get(name) ?? noSense)
  }
  for (const word of [
    'yesterday',
    'tomorrow',
    'minutes',
    'morning',
    'afternoon',
    'fourteen',
    'fifteen',
    'thirty',
    'twenty',
    'forty',
  ])
    addMisspelt(words, word, words.get(word) ?? noSense)
  addWords(words, 'fourty', { count: 40 })
  return words
}

const words = lexicon()

/** What a word, in lower case and without apostrophes, means in a phrase of time. */
export const senseOf = (word: string): Sense => words.get(word) ?? noSense
