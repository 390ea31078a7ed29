import type { Instant } from '../../casework/time.ts'
import type { KnownWoman } from '../names/nameForms.ts'
import { outside, type Span } from '../text/finding.ts'
import type { CorrectedDraft, Reply } from './correctionChange.ts'
import { correctionParts } from './correctionParts.ts'
import { withNameMeant } from './nameMeant.ts'
import { plainReply } from './plainReply.ts'
import { respelt } from './respelt.ts'

interface ReplyContext {
  readonly now: Instant
  readonly women: readonly KnownWoman[]
  readonly draft: CorrectedDraft
}

/**
 * A reply as it was meant: in plain words, with its slips of spelling put right where nothing was read from them, and with
 * "she" for the name of the woman whose contact it corrects.
 */
export function replyOf(typed: string, context: ReplyContext): Reply {
  const plain = readAs(withNameMeant(plainReply(typed), context.women), context)
  const meant = respelt(plain.text, plain.parts.left)
  const reply = meant === plain.text ? plain : readAs(meant, context)
  const named = namesOfHer(reply)
  if (named.length === 0) return reply
  return { ...readAs(plainReply(withPronouns(reply.text, named)), context), namesHer: true }
}

function readAs(text: string, context: ReplyContext): Reply {
  const { now, women, draft } = context
  return { text, now, women, draft, parts: correctionParts(text, now, women), namesHer: false }
}

/** Where a reply names the woman of the draft without refusing her. */
function namesOfHer({ parts, draft: { woman } }: Reply): readonly Span[] {
  if (woman === undefined) return []
  const hers = parts.women.filter(({ value }) => value.some(({ reference }) => reference === woman))
  return outside(hers, parts.refusals)
}

function withPronouns(text: string, names: readonly Span[]): string {
  return [...names]
    .sort((one, other) => other.start - one.start)
    .reduce((rest, { start, end }) => {
      const pronoun = /['’ʼ`´]s?$/u.test(text.slice(start, end)) ? 'her' : 'she'
      return rest.slice(0, start) + pronoun + rest.slice(end)
    }, text)
}
