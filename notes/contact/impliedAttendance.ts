import type { Attendance, Mode } from '../../casework/words.ts'
import { textAfter, textBefore, type Found, type Span } from '../text/finding.ts'
import { isGroupOff } from './groupOff.ts'
import { tellsOfTalk } from './talkRules.ts'

/** What a contact is known to be before anything says that she came. */
interface Known {
  readonly text: string
  readonly women: readonly Span[]
  readonly taken: readonly Span[]
  readonly mode: Found<Mode> | undefined
}

const onlyGoing: ReadonlySet<string> = new Set([
  'was-to-meet',
  'went-to-her',
  'tried-at-home',
  'tried',
  'not-reached',
])
const planned =
  /\b(?:booked|arranged?|planned|scheduled|offered|invited|agreed|due|will|tomorrow|next|to book|to arrange|needs?|wants?|if)\s(?:an? |in |for |to )?$/i
/** What she is still to do: "Kasia will come in to hub", "she'll collect it from the hub". */
const toCome =
  /(?:\bwill|['’]ll|\bshell|\bgoing to|\bhopes? to|\bplans? to|(?:\bis|\bshes|['’]s)(?=\scoming)|\bif)\s(?:be |then |also )?(?:com(?:e|ing)|collect(?:ing)?|pick(?:ing)?|drop(?:ping)?|attend|bring(?:ing)?|pop(?:ping)?)?(?:\s(?!and\b)[\p{L}’'-]+){0,5}\s$/iu
const tobe = /^[^.;,\n]{0,25}\b(?:booked|arranged|planned|scheduled|offered|tomorrow|next|due)\b/i
const fromHer =
  /\b(?:voice ?mail|vm|message|msg) (?:received )?(?:from|left by)\b|\bleft (?:me |us )?an? (?:voice ?mail|vm|message)\b/i

/**
 * A meeting that is written up with nothing said of absence was one she came to; a call was one she answered only where she
 * rang or the note tells what was said. A group that was called off was called off by us.
 */
export function impliedAttendance({ text, women, taken, mode }: Known): Found<Attendance> | undefined {
  if (mode === undefined || onlyGoing.has(mode.rule)) return undefined
  if (mode.value === 'group' && isGroupOff(text))
    return { ...mode, kind: 'attendance', rule: 'group-off', value: 'cancelled-by-us' }
  if (!isHad(mode, { text, women, taken, mode })) return undefined
  return { ...mode, kind: 'attendance', rule: 'contact-had', value: 'came' }
}

const isMessageLeft = /^(?:voice ?mail|vm)$/i

function isHad(mode: Found<Mode>, { text, women, taken }: Known): boolean {
  if (mode.value === 'phone')
    return !isMessageLeft.test(mode.text) && !fromHer.test(text) && tellsOfTalk(text, women, mode, taken)
  if (mode.value !== 'in-person' && mode.value !== 'video' && mode.value !== 'group') return false
  const before = textBefore(text, mode.start)
  return !planned.test(before) && !toCome.test(before) && !tobe.test(textAfter(text, mode.end))
}
