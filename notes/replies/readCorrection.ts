import { folded } from '../../casework/names.ts'
import type { Instant } from '../../casework/time.ts'
import { isQuestion } from '../isQuestion.ts'
import type { KnownWoman } from '../names/nameForms.ts'
import { isPlainWord } from '../names/plainWords.ts'
import { readNote } from '../readNote.ts'
import { outside, overlaps, textAfter } from '../text/finding.ts'
import {
  changeOf,
  saysNotHer,
  type CorrectedDraft,
  type DraftChange,
  type Reply,
} from './correctionChange.ts'
import { inside } from './correctionParts.ts'
import { plainReply } from './plainReply.ts'
import { opens, readingsOf, saysSorry, unread } from './replySigns.ts'
import { replyOf } from './replyOf.ts'

/** What a typed message is while a draft is open: a correction of it, a note of its own, perhaps either, or neither. */
export type CorrectionReading =
  | { readonly kind: 'correction'; readonly change: DraftChange }
  | { readonly kind: 'note' }
  | { readonly kind: 'doubt'; readonly change: DraftChange }
  | { readonly kind: 'neither' }

/** What reading a correction needs beside the text: the moment, the women who may be meant, and the draft. */
export interface CorrectionContext {
  readonly now: Instant
  readonly women: readonly KnownWoman[]
  readonly draft: CorrectedDraft
}

const longestReply = 300

/**
 * Reads a message against the latest open draft. Only a message that says nothing but a correction is one; where it could
 * stand as a note of its own it is a note, and where both are possible the person is asked.
 */
export function readCorrection(text: string, context: CorrectionContext): CorrectionReading {
  if (isQuestion(plainReply(text.slice(0, longestReply)))) return { kind: 'neither' }
  if (text.length > longestReply) {
    return readNote(text, context).isNote ? { kind: 'note' } : { kind: 'neither' }
  }
  const reply = replyOf(text, context)
  const change = changeOf(reply)
  const kind = kindOf(reply, change)
  return kind === 'correction' || kind === 'doubt' ? { kind, change } : { kind }
}

type Kind = CorrectionReading['kind']

function kindOf(reply: Reply, change: DraftChange): Kind {
  const { parts } = reply
  if (saysNotHer(reply.text)) return 'correction'
  if (change.with !== undefined) return kindWithOther(reply)
  if (inside(parts.women, parts.refusals).length > 0) return kindOfOtherWoman(reply, change)
  if (parts.signs.some(({ value }) => value === 'verb')) return kindWithVerb(reply, change)
  if (reply.namesHer && parts.women.length === 0) return kindNamingHer(reply, change)
  return parts.women.length > 0 ? kindWithName(reply, change) : kindWithoutName(reply, change)
}

/** "Not Jade Morgan, Jade Murray": a correction where the draft is, or may be, hers. */
function kindOfOtherWoman(reply: Reply, change: DraftChange): Kind {
  const { parts, draft } = reply
  const wrong = inside(parts.women, parts.refusals).flatMap(({ value }) => value)
  const hers = draft.woman === undefined || wrong.some(({ reference }) => reference === draft.woman)
  const clear = hers && parts.signs.length === 0 && unread(reply, change).length === 0
  return clear ? 'correction' : 'doubt'
}

/** A sentence that tells of a contact: a note of its own where somebody is named, unless it starts as a correction. */
function kindWithVerb(reply: Reply, change: DraftChange): Kind {
  const named = reply.namesHer || reply.parts.women.length > 0 || namesStranger(reply)
  if (!named || opens(reply.text)) return 'doubt'
  return saysSorry(reply.text) && readingsOf(change) < 3 ? 'doubt' : 'note'
}

/** "It was her mum" corrects; "rang her mum" may be the next thing that was done. */
function kindWithOther({ text, parts }: Reply): Kind {
  const tells = parts.signs.some(({ value }) => value === 'verb')
  return tells && parts.refusals.length === 0 && !opens(text) ? 'doubt' : 'correction'
}

/** "Jade didn't come" under Jade's contact: a correction where it opens as one, else perhaps the next note about her. */
function kindNamingHer(reply: Reply, change: DraftChange): Kind {
  const readings = readingsOf(change)
  if (unread(reply, change).length > 0) return readings === 0 || opens(reply.text) ? 'doubt' : 'note'
  if (readings === 0 || opens(reply.text)) return 'correction'
  return readings === 1 ? 'doubt' : 'note'
}

function kindWithName(reply: Reply, change: DraftChange): Kind {
  const { parts, draft } = reply
  const readings = readingsOf(change)
  const more = unread(reply, change).length > 0
  if (readings === 0 && !more) {
    const corrects = opens(reply.text) || saysSorry(reply.text)
    return draft.woman === undefined || corrects ? 'correction' : 'doubt'
  }
  if (opens(reply.text) || readings === 0) return 'doubt'
  return parts.attendances.length > 0 || readings > 1 || more ? 'note' : 'doubt'
}

function kindWithoutName(reply: Reply, change: DraftChange): Kind {
  const { parts, text } = reply
  const more = unread(reply, change).length > 0
  const readings = readingsOf(change)
  if (readings === 0 && change.who === undefined) return more && parts.signs.length > 0 ? 'doubt' : 'neither'
  if (mentionsOnly(reply, change) && (more || tellsOfHer.test(text))) return 'neither'
  return more ? 'doubt' : kindOfReadings(reply, change)
}

/** A reply that names nobody and of which every word was read. */
function kindOfReadings(reply: Reply, change: DraftChange): Kind {
  const { text } = reply
  const readings = readingsOf(change)
  if (addsToMinutes.test(text) && change.minutes !== undefined) return 'doubt'
  return corrects(reply, change) || !tellsOfContact(reply, readings) ? 'correction' : 'doubt'
}

function corrects({ text, parts }: Reply, change: DraftChange): boolean {
  return opens(text) || parts.refusals.length > 0 || onlyNext(change)
}

/** A reply that speaks of the next appointment alone is no note: it says nothing of a contact. */
function onlyNext({ next, clear = [], ...change }: DraftChange): boolean {
  return (next !== undefined || clear.includes('next')) && readingsOf(change) === 0
}

/** Words that only touch on a topic, such as "she was upset about her son", are no correction. */
function mentionsOnly({ parts, text }: Reply, change: DraftChange): boolean {
  const topicsOnly = readingsOf(change) === 1 && change.addTopics.length + change.removeTopics.length > 0
  return topicsOnly && parts.signs.length === 0 && !opens(text)
}

const tellsOfHer = /^\W*(?:she|he|they)\b/i
const addsToMinutes = /\badd\b/i

/** Readings enough to be the note of a woman whom the keyworker forgot to name. */
function tellsOfContact({ parts }: Reply, readings: number): boolean {
  if (parts.attendances.length > 0 && readings > 1) return true
  const elsewhere = [...parts.days, ...parts.times, ...parts.minutes, ...parts.topics]
  const more = outside(elsewhere, parts.signs).length > 0
  return readings > 3 || (parts.signs.length > 0 && more)
}

const nameAfter = /^(?: (?:to|with|from|by))? (\p{Lu}[\p{L}'’-]+)/u

function namesStranger({ text, parts }: Reply): boolean {
  const verbs = parts.signs.filter(({ value }) => value === 'verb')
  return verbs.some((verb) => {
    const name = nameAfter.exec(textAfter(text, verb.end))
    if (name?.[1] === undefined || isPlainWord(folded(name[1]))) return false
    const start = verb.end
    return !parts.places.some((place) => overlaps(place, { start, end: start + name[0].length }))
  })
}
