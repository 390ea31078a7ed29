import type { Mode } from '../../casework/words.ts'
import type { Found, Span } from '../text/finding.ts'
import { rememberLast } from '../text/rememberLast.ts'
import { apartRules } from './rules/apartRules.ts'
import { meetingRules } from './rules/meetingRules.ts'
import { messageRules } from './rules/messageRules.ts'
import type { ModeValue } from './modeValue.ts'
import { videoLinkRules } from './rules/videoLinkRules.ts'
import { walkInRules } from './rules/walkInRules.ts'
import { findByWords } from './wordedRules.ts'

const modeRules = [...apartRules, ...videoLinkRules, ...walkInRules, ...meetingRules, ...messageRules]

/** Every place where a text says how people were in touch, in the order of the text. */
export const modesIn = rememberLast((text) => findByWords(text, 'mode', modeRules))

/**
 * The mode of a contact: the first that its sentence tells, unless the same sentence says another outright. A thing that she
 * came to ("attended the Zoom call") says more than the coming.
 */
export function chosenMode(
  text: string,
  modes: readonly Found<ModeValue>[],
  sentence: Span,
): Found<ModeValue> | undefined {
  const here = modes.filter(({ start }) => start >= sentence.start && start < sentence.end)
  const told = here.length > 0 ? here : modes
  const [first] = told
  if (first === undefined) return undefined
  const outright = isTalk(first) ? outrightOf(here, first) : undefined
  const named = first.value.weak === true ? thingOf(text, here, first) : undefined
  const chosen = outright ?? named ?? first
  return isMessage(chosen) ? (meetingAfter(text, modes, chosen) ?? chosen) : chosen
}

const isTalk = ({ value }: Found<ModeValue>): boolean => value.mode === 'in-person' || value.mode === 'phone'
const isMessage = ({ value }: Found<ModeValue>): boolean => value.mode === 'text' || value.mode === 'email'
const ownDetail = 90

function outrightOf(here: readonly Found<ModeValue>[], first: Span): Found<ModeValue> | undefined {
  return here.find(
    ({ value, start }) => value.outright && start - first.start < ownDetail && !isWrittenMode(value.mode),
  )
}

const isWrittenMode = (mode: Mode): boolean => mode === 'text' || mode === 'email' || mode === 'letter'

function thingOf(text: string, here: readonly Found<ModeValue>[], first: Span): Found<ModeValue> | undefined {
  return here.find(
    ({ value, start }) =>
      value.thing === true &&
      start - first.end < 40 &&
      start >= first.start &&
      !/[.,;]|\b(?:and|then)\b/i.test(text.slice(first.end, start)),
  )
}

const metAfter = /^(?:saw|met|seen|visited|caught up with)$/i

/** "Texted Jade to confirm, then saw her" is a meeting: the contact that was had, not the message that arranged it. */
function meetingAfter(
  text: string,
  modes: readonly Found<ModeValue>[],
  message: Span,
): Found<ModeValue> | undefined {
  return modes.find(
    (one) =>
      isCallAfter(text, one, message) ||
      (one.start > message.end &&
        metAfter.test(one.text) &&
        /^\s(?:her\b(?! \p{L}+ (?:worker|officer))|at\b|today\b|in\b|@)/u.test(
          text.slice(one.end, one.end + 20),
        )),
  )
}

const callBack =
  /^(?:\s(?:her|back|\p{Lu}\p{L}+))?(?:\s(?:back|straight|straightaway|immediately|again|then|after))*(?=\s*(?:$|[,.;\n(-]|x ?\d|\d|(?:at|twice|and|to (?:check|see|discuss|confirm)|for|re|about|this|today|later|no)(?!\p{L})))/u
const startsClause = /(?:^|[.;\n"”]|\b(?:i|so|then|and))\s*$/i

/** "Text from Shan, upset. Rang her straight back, 10 mins": the talk that came of a message. */
function isCallAfter(text: string, one: Found<ModeValue>, message: Span): boolean {
  return (
    one.value.mode === 'phone' &&
    one.start > message.end &&
    /^(?:rang|rung|called|phoned)$/i.test(one.text) &&
    startsClause.test(text.slice(Math.max(0, one.start - 12), one.start)) &&
    callBack.test(text.slice(one.end, one.end + 50))
  )
}

const talkModes: readonly (readonly [Mode, RegExp])[] = [
  ['video', /\b(?:zoom|teams|video|facetime)\b/i],
  [
    'phone',
    /\b(?:rang|rung|called|phoned|telephoned|call|phone ?call|t\/c|tc|tel|voice ?mail|vm)(?!\p{L})/iu,
  ],
  ['email', /\be-?mail(?:ed|ing)?\b|^\s*fwd?\b/i],
  ['text', /\b(?:text(?:ed|s)?|messaged|messages?|whatsapped|msg)\b/i],
  ['letter', /\b(?:letter|wrote)\b/i],
]

/** How somebody else was in touch about her, by the words that tell of the talk: "her PO rang". */
export function modeOfTalk(text: string, talk: Span | undefined): Found<ModeValue> | undefined {
  if (talk === undefined) return undefined
  const words = text.slice(talk.start, talk.end)
  const mode = talkModes.find(([, pattern]) => pattern.test(words))?.[0]
  if (mode === undefined) return undefined
  const span = { start: talk.start, end: talk.end, text: words }
  return { ...span, kind: 'mode', rule: 'talk-about-her', value: { mode, outright: false } }
}
