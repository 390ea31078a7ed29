import type { Instant } from '../../casework/time.ts'
import { isQuestion } from '../isQuestion.ts'
import type { KnownWoman } from '../names/nameForms.ts'
import { readWho } from '../names/readWho.ts'
import type { Span } from '../text/finding.ts'
import { matchesOf } from '../text/matches.ts'
import type { CorrectedDraft, DraftChange } from './correctionChange.ts'
import { plainReply } from './plainReply.ts'
import { readAddition, type Addition } from './readAddition.ts'
import { readCorrection, type CorrectionReading } from './readCorrection.ts'

/** One of several open contacts of a message; `named` is what the message called somebody nobody was found for. */
export interface OpenLine extends CorrectedDraft {
  readonly named?: string | undefined
}

/** What a reply to several contacts of one message does; `lines` are the places of those it is about. */
export type TogetherReading =
  | { readonly kind: 'correction' | 'doubt'; readonly lines: readonly number[]; readonly change: DraftChange }
  | { readonly kind: 'take-off'; readonly lines: readonly number[] }
  | ({ readonly kind: 'addition' } & Addition)
  | { readonly kind: 'note' }
  | { readonly kind: 'neither' }

/** What reading such a reply needs beside the text. */
export interface TogetherContext {
  readonly now: Instant
  readonly women: readonly KnownWoman[]
  readonly lines: readonly OpenLine[]
}

const takeOff =
  /^\W*(?:(?:no|sorry|please|and)\b\W*)*(?:take (?:off|out)|remove|delete|drop)\b[\s,]*(?:(?:her|she|and|&|please|pls|too)\b[\s,.!]*)+$/iu
const shortReply = 300

/**
 * Reads a reply to several contacts of one message, such as the lines of a workshop. One that names women of it is about them
 * alone, one that names nobody about all; who was there as well is added.
 */
export function readTogetherReply(typed: string, context: TogetherContext): TogetherReading {
  const text = aboutAll(plainReply(typed.slice(0, shortReply)))
  if (isQuestion(text) || typed.length > shortReply) return asTogether(readOne(typed, context, 0), context)
  const named = namedLines(text, context)
  if (named.length === 0) return ofNobodyNamed(text, typed, context)
  const lines = named.map(({ line }) => line)
  const spans = named.flatMap(({ spans: own }) => own)
  const plain = withShe(text, spans)
  if (takeOff.test(plain)) return { kind: 'take-off', lines }
  const [first] = named
  const others = named.slice(1).flatMap(({ spans: own }) => own)
  const asTyped = readOne(withShe(text, others), context, first?.line ?? 0)
  if (asTyped.kind === 'correction' || asTyped.kind === 'note') return withLines(asTyped, lines)
  const bare = readOne(plain, context, first?.line ?? 0)
  return withLines(bare.kind === 'correction' ? bare : asTyped, lines)
}

function readOne(text: string, { now, women, lines }: TogetherContext, line: number): CorrectionReading {
  const draft = lines[line]
  return draft === undefined ? { kind: 'neither' } : readCorrection(text, { now, women, draft })
}

function withLines(read: CorrectionReading, lines: readonly number[]): TogetherReading {
  return read.kind === 'correction' || read.kind === 'doubt' ? { ...read, lines } : read
}

const everyLine = ({ lines }: TogetherContext): readonly number[] => lines.map((_line, at) => at)

function asTogether(read: CorrectionReading, context: TogetherContext): TogetherReading {
  return withLines(read, everyLine(context))
}

const oneOfThem = /\b(?:s?he|her)\b/iu
const all =
  /\b(?:they all|all of them|everyone|everybody|both of them|both|all|they)(?= (?:came|attended|did|were|was|answered|cancelled|turned|missed|didn))/giu
const none = /\b(?:nobody|no[ -]?one|none of them) (?:came|attended|turned up|showed up)\b/giu
const theyAll = 'she (all)'

/** "Everyone came" says of each that she came. */
function aboutAll(text: string): string {
  return text.replace(none, `${theyAll} did not come`).replace(all, theyAll)
}

function ofNobodyNamed(text: string, typed: string, context: TogetherContext): TogetherReading {
  const addition = readAddition(typed, context)
  if (addition !== undefined) return { kind: 'addition', ...addition }
  const everyone = text.includes(theyAll)
  const read = readOne(text.replaceAll(theyAll, 'she'), context, 0)
  if (read.kind !== 'correction' && read.kind !== 'doubt') return read
  const whose = read.change.attendance !== undefined && !everyone && context.lines.length > 1
  return read.change.who !== undefined || (whose && oneOfThem.test(text))
    ? { kind: read.kind === 'doubt' ? 'note' : 'neither' }
    : asTogether(read, context)
}

interface NamedLine {
  readonly line: number
  readonly spans: readonly Span[]
}

/** The lines whose woman a reply names, and where. */
function namedLines(text: string, { women, lines }: TogetherContext): readonly NamedLine[] {
  const mentions = readWho(text, women, true).findings
  return lines.flatMap(({ woman, candidates, named }, line) => {
    const hers = woman === undefined ? candidates : [woman]
    const known = mentions.filter(({ value }) => value.some(({ reference }) => hers.includes(reference)))
    const spans =
      known.length > 0 ? known : calledOf(women, hers, named).flatMap((name) => wordSpans(text, name))
    return spans.length === 0 ? [] : [{ line, spans }]
  })
}

/** What a woman of the message is called: one whose name is also a word, such as Joy, is meant by it here in small letters too. */
function calledOf(
  women: readonly KnownWoman[],
  hers: readonly string[],
  named: string | undefined,
): readonly string[] {
  if (named !== undefined) return [named]
  const her = women.filter(({ reference }) => hers.includes(reference))
  return her.flatMap(({ givenName, knownAs }) => (knownAs === undefined ? [givenName] : [givenName, knownAs]))
}

function wordSpans(text: string, name: string): readonly Span[] {
  const written = name.replace(/[^\p{L}\p{N}]+/gu, '.{1,2}')
  return matchesOf(text, new RegExp(`(?<!\\p{L})${written}(?!\\p{L})`, 'giu')).map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }))
}

function withShe(text: string, spans: readonly Span[]): string {
  return [...spans]
    .sort((one, other) => other.start - one.start)
    .reduce((rest, { start, end }) => `${rest.slice(0, start)}she${rest.slice(end)}`, text)
}
