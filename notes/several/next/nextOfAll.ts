import type { ReadContact } from '../../noteContact.ts'
import { nextOf, type NextFound } from '../../planned/nextFound.ts'
import { theirsIn } from '../../planned/readKeyDate.ts'
import { dayPlansIn } from '../../planned/readMoment.ts'
import type { Around } from '../../planned/readOurs.ts'
import type { Span } from '../../text/finding.ts'
import { sentencesOf } from '../../text/passages.ts'
import type { NextListed } from './nextListed.ts'
import { headBefore, notToCome, smallAlone } from './nextWords.ts'

const counts: Readonly<Record<string, number>> = { both: 2, two: 2, three: 3, four: 4, five: 5 }
const allOf =
  /(?<![a-z])(?:(both)|(?:all|the) (two|three|four|five)|all of (?:them|us)|everyone|everybody|they(?:['’]ll| will| are)? all|(?:them|us) all|the lot of them)(?![a-z])/
const groupAgain =
  /^\W*ne?xt (?:(?:one|grp|group|session|sess|class|walk|workshop|meet(?:ing|up)?|week|wk|time|date|plot day|choir|drop-?in|(?:coffee|craft|lunch|art|sewing|knitting) \w+)(?![a-z]))/

/** The next contact that a sentence gives to all of a message's women: "Both back next Thurs", "Next walk for everyone 3 Feb". */
export function nextOfAll(around: Around, read: readonly ReadContact[]): readonly NextListed[] {
  const inGroup = read.every(({ contact }) => contact.contact.mode === 'group')
  for (const sentence of sentencesOf(around.text)) {
    const words = around.marked.slice(sentence.start, sentence.end)
    const told = allOf.exec(words)
    const whom = told === null ? (inGroup && groupAgain.test(words) ? everyOne(read) : []) : meant(read, told)
    const found = whom.length < 2 ? undefined : nextIn(around, sentence, words)
    if (found !== undefined) return whom.map((contact) => ({ contact, found }))
  }
  return []
}

/** "Both 20 May 11am, hub again". */
function isOnlyAll(before: string): boolean {
  const told = allOf.exec(before)
  return told !== null && smallAlone.test(before.slice(told.index + told[0].length))
}

const everyOne = (read: readonly ReadContact[]): readonly number[] => [...read.keys()]

/** "Both" are the two of whom the message tells, or the two who came. */
function meant(read: readonly ReadContact[], told: RegExpExecArray): readonly number[] {
  const count = counts[told[1] ?? told[2] ?? '']
  const all = everyOne(read)
  if (count === undefined || all.length === count) return all
  const came = all.filter((at) => read[at]?.contact.contact.attendance === 'came')
  return came.length === count ? came : []
}

function nextIn(around: Around, sentence: Span, words: string): NextFound | undefined {
  const [plan] = dayPlansIn(around.text, sentence, around.moments)
  if (plan === undefined || plan.isOver || theirsIn(around, plan) !== undefined) return undefined
  const before = words.slice(0, plan.day.start - sentence.start)
  if (notToCome.test(before) || !(headBefore.test(before) || groupAgain.test(before) || isOnlyAll(before)))
    return undefined
  const start = sentence.start + (words.length - words.trimStart().length)
  return { ...nextOf(around, plan, { start, end: plan.day.end }), rule: 'next-of-all' }
}
