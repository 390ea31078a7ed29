import type { Attendance } from '../../casework/words.ts'
import { textBefore, type Span } from '../text/finding.ts'
import { timeHeadingBefore } from './dayHeadings.ts'
import { beginsClause } from './heads.ts'
import type { LabelSaid } from './labelOfList.ts'
import type { NameList } from './nameLists.ts'
import { sheSentWord, wasElsewhere, wordCameFrom } from './sentWord.ts'
import { spokenOf } from './tookPart.ts'

/** So much behind a name is read for what became of her. */
const widest = 110
const sentenceEnd = /[.!?](?=\s|$)|[;\n]/

/** The words behind a list, up to the next names or the end of the sentence. */
function wordsBehind(text: string, list: Span, next: Span | undefined): string {
  const behind = text.slice(list.end, Math.min(next?.start ?? text.length, list.end + widest))
  const [own = ''] = behind.split(sentenceEnd)
  return own
}

const modifiers = '(?:both|all|also|too|only|just|then|was|were|had|she|who|really|did|a bit|in)'
const cameWords = new RegExp(
  `^[\\s,(–:-]*(?:${modifiers}\\s)*(?:yes|here|there|came|come|left|stayed|arrived|joined|made|walked|went|turned (?:back|up)|lasted|fell|sat|brought|did(?! ?n[o'’]?t)|helped|finished|completed|late|only|whole|part|half|from the start|until|till|in(?= (?:at|and|late|for)\\b))(?!\\p{L})`,
  'iu',
)
const sentWord =
  '(?:told (?:me|us|staff)|let (?:me|us) know|said|says|text(?:ed)?|txt\\w*|rang|phoned|called|messaged|msgd|e-?mailed|wrote|sent)'
const sentWordAhead = new RegExp(
  `(?<!\\bnever )(?<!\\p{L})${sentWord}(?!\\p{L})[^.;\\n]{0,60}?(?<!\\p{L})(?:sorry(?! (?:for|about|to)\\b)|apol\\p{L}*|c(?:an|ould) ?no?['’]?t|cannot|unable|would be(?! late)|would(?: not|n['’]?t)|not (?:well|coming|able|up|going)|too \\p{L}+|ill|sick|poorly|unwell|away|clash\\w*|(?:is|are) (?:at|in|on))(?!\\p{L})`,
  'iu',
)
const excused =
  /(?<!\p{L})(?:apologies|apols|apologi[sz]ed|cancelled|canx|cx['’]?d|called off|cried off|pulled out|sent (?:her )?sorr(?:y|ys|ies)|asked to be excused|texted in|told (?:me|us) (?:beforehand|in advance|before)|had told (?:me|us)|(?:rang|called|phoned) in (?:sick|ill))(?!\p{L})/iu
const sheWrote = new RegExp(
  `^[\\s,(–-]*(?:(?:who|she|but she|and she)\\s)?(?:had |has |already )*${sentWord}(?!\\p{L})`,
  'iu',
)
const stayedAway =
  /(?<!\p{L})(?:did ?n['’]?t (?:come|show|attend|turn|make|appear|arrive|reply|answer)|did not (?:come|show|attend|turn|make|appear|arrive|reply|answer)|could(?: ?n['’]?t| not) (?:come|make|face|be|join|attend|get)|(?:was|were)(?: ?n['’]?t| not) (?:there|here|in|at|seen|able|around)|never (?:came|showed|replied|answered|turned|made|appeared|arrived)|not (?:there|here|in|seen|present)|dna\w*|fta|ncns|missed|missing|absent|away|awol|forgot|forgotten|overslept|slept (?:in|it out)|no[ -]shows?|nowhere|no (?:sign|word|reply|message|msg|answer|reason|link|show)|nothing (?:from|heard)|heard nothing|hospital|recalled|custody|(?:kept |stuck |still )?at (?:work|court|home|school|probation|college|the (?:gp|dentist|doctor|hospital|jobcentre))|in (?:court|prison|bed|leeds)|stayed (?:away|home|in bed)|bunked|in hospital|refused|declined|expected but|meant to (?:come|be))(?!\p{L})/iu

/** What is told of a woman who has still to come to it, or who did something else. */
const notOfGroup =
  /^[\s,]*(?:(?:has |have )?moved(?! (?:about|around|well))|(?:is )?no longer|to\s|will\s|wo|may\s|might\s|wants? |would (?:like|love)|hopes? |is (?:keen|coming|joining|due|hoping|going|to)\s|next\b|needs? |asked (?:if|about|to (?:come|join))|(?:rang|phoned|called|texted|txtd?|e-?mailed|messaged|rings|tel|t\/c|hv|seen|saw)(?!\p{L})|(?:(?:has|had|have|is|was|were|been|all|both|also) )*(?:invited|referred|booked|reminded|told|informed|notified|aware)(?!\p{L})|[^.;\n]{0,30}\bnext (?:time|week)\b)/iu

/** What is said of a list of a group note on the words behind it alone. */
export function saidBehind(text: string, list: Span, next: Span | undefined): Attendance | undefined {
  const words = wordsBehind(text, list, next)
  if (cameWords.test(words) && !excused.test(words)) return 'came'
  if (excused.test(words) || sentWordAhead.test(words)) return 'cancelled-by-her'
  return stayedAway.test(words) ? 'missed' : undefined
}

/** Whether she is said to have sent word: behind a label of those who stayed away that is an apology. */
export function sentWordBehind(text: string, list: Span, next: Span | undefined): boolean {
  const words = wordsBehind(text, list, next)
  return excused.test(words) || sentWordAhead.test(words) || sheWrote.test(words)
}

/** Where a list of a group note stands: what the label over its line says, and the names behind it. */
export interface InGroup {
  /** What the label says that stands before those of the same line who are named first. */
  readonly line: LabelSaid
  /** Whether others of the same line are named before. */
  readonly goesOn: boolean
  readonly next: Span | undefined
}

/**
 * Whether those of a list came to the group of which a note tells, where nothing directly beside their names says so: by the
 * label over their line, by the words behind, and otherwise they came. Undefined for somebody who is only spoken of, or who has
 * still to come.
 */
export function saidInGroup(
  text: string,
  list: NameList,
  { line, goesOn, next }: InGroup,
): Attendance | undefined {
  if (line === 'other') return undefined
  const words = wordsBehind(text, list, next)
  if (wordCameFrom(text, list, words) || (beginsClause(text, list) && sheSentWord(words)))
    return 'cancelled-by-her'
  if (!isNamedForItself(text, list)) return undefined
  if (line === 'missed' && sentWordBehind(text, list, next)) return 'cancelled-by-her'
  return line ?? (goesOn || beginsClause(text, list) ? saidOfHer(text, list, next) : undefined)
}

function saidOfHer(text: string, list: Span, next: Span | undefined): Attendance | undefined {
  // "10.25 Destiny (overslept)": whose time of coming is told, came.
  if (timeHeadingBefore(text, list.start) !== undefined) return 'came'
  const said = saidBehind(text, list, next)
  if (said !== undefined) return said
  if (wasElsewhere(wordsBehind(text, list, next))) return 'missed'
  return tookNoPart(text, list) ? undefined : 'came'
}

const tookNoPart = (text: string, { end }: Span): boolean => notOfGroup.test(text.slice(end, end + 60))

const isNamedForItself = (text: string, { start, end }: Span): boolean =>
  !/['’]s?$/.test(text.slice(start, end)) && !spokenOf.test(textBefore(text, start))
