import { tellsOfSomebody } from '../names/verbs.ts'
import { beginsClause } from './heads.ts'
import { textAfter, textBefore, type Span } from '../text/finding.ts'

/** Words directly behind which a name is only spoken of: "said Nia was", "because Joy left". */
export const spokenOf =
  /(?:\b(?:said|says|told|asked|that|when|if|because|cos|why|how|with|to|for|about|from|of|by|her|his|their|as|than|like|re|rang|texted|called|saw|met|seen|next|knows?|thinks?|thought|hopes?|wants?|wanted)|['’]s)\s$/i

/** What is done from elsewhere, or is still to be done, is no part taken. */
const elsewhere =
  /^\s(?:(?:then|also|later|just|again)\s)?(?:rang|phoned|called|texted|txt\w*|e-?mailed|messaged|msgd|wrote|rings|calls|texts|phones|to|will|wo|may|might|would|could|should|can|ca|is|isn['’]?t|has|hasn['’]?t|had|was (?:due|meant|supposed|going|to)|needs?|wants?|knows?|thinks?|lives?|due|next|booked|rebooked|still|now|over|on|in|at|this|today|yesterday|tonight|again)(?!\p{L})/iu

const joinedIn =
  /^\s(?:(?:really|hardly|barely|even|just|also|only|always|mostly|actually|finally|both|all)\s)?(?:yes\b|come\b|was\b|were\b|shared|loved|enjoyed|asked|helped|talked|spoke|stayed|brought|\p{L}+(?=\s|[,.;]|$))/iu

/** Whether a woman of a group is told of as one who was there: "Nia was buzzing", "Rose asked the most", "Liz smashed the quiz". */
export function tookPart(text: string, { start, end }: Span): boolean {
  if (spokenOf.test(textBefore(text, start)) || /['’]s?$/.test(text.slice(start, end))) return false
  const behind = textAfter(text, end)
  if (elsewhere.test(behind)) return false
  if (beginsClause(text, { start, end }) && /^\s\p{Ll}/u.test(behind)) return true
  const [said] = joinedIn.exec(behind) ?? []
  const verb = said?.trim().split(/\s+/).at(-1)?.toLowerCase()
  return verb !== undefined && (verb === 'yes' || verb === 'come' || tellsOfSomebody(verb))
}
