import type { Found, Span } from '../../text/finding.ts'

/** Keyworkers count in fives; up to twelve a bare number may as well be an hour. */
const number = /^\s(15|[2-9][05]|1[0-2]0)(?![.,:/]\d)/
const behind =
  /^(?:\s?(?:$|[.;\n])|,\s|\s(?:on (?:the )?(?:phone|tel)|by phone|tel|tc|t\/c|phone|f2f|ftf|hub|centre|office|hv|video|zoom|teams|van|(?:at|@) ?(?:the )?(?:hub|centre|hers|court|caf[eé]|library)|re|w\/|with)\b)/i
/** "Jade 25, lives with her mum" tells her age. */
const age =
  /\b(?:y\/?o|yrs?|years?|old|aged?|mum|mother|single|lives?|living|kids|children|pregnant|female|white|black|asian|dob|born)\b/i
const reach = 30

/** "Jade 15, job ended", "Kasia 20 on phone", "Liz 45 hub": a bare number behind a name is how long it took, where nothing else says. */
export function lengthsBesideNames(text: string, women: readonly Span[]): readonly Found<number>[] {
  return women.flatMap(({ end }) => {
    const match = number.exec(text.slice(end, end + reach))
    const written = match?.[1]
    if (match === null || written === undefined) return []
    const start = end + match[0].length - written.length
    const rest = text.slice(start + written.length, start + reach)
    if (!behind.test(rest) || age.test(rest)) return []
    const last = start + written.length
    return [{ kind: 'minutes', rule: 'beside-name', start, end: last, text: written, value: Number(written) }]
  })
}
