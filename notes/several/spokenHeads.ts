import { textAfter, textBefore, type Span } from '../text/finding.ts'

const title = /\b(?:ms|miss|mrs|our)\.?\s$/i

/** Where a name begins with the title before it: "Ms Kelly". */
export function startWithTitle(text: string, start: number): number {
  return start - (title.exec(textBefore(text, start))?.[0].length ?? 0)
}

const day =
  '(?:today|yesterday|yday|(?:mon|tues?|weds?|wednes|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?|(?:this )?(?:morning|afternoon|am|pm))'
const had =
  /(?:^|[.;,:\n]\s?|\s)(?:i|we)(?:['’]ve)?\s(?:(?:also|just|then|next|first)\s)?had\s(?:(?:ms|miss|mrs)\.?\s)?$/i
const hadWhere = /^,?\s(?:at|in|on|for|here|round|first|next|from|until|till?|\d)(?!\p{L})/iu
const itWas = new RegExp(`\\b(?:${day}|then|next|after that)\\s(?:it\\s)?was\\s$`, 'i')
const didSo =
  /^\s(?:(?:who|she|but she|and she)\s)?(?:came|attended|did ?n['’]?t|did not|never|dna\w*|rang|called|phoned|missed|cancelled|turned up|showed|for \d|at (?:the )?(?:hub|centre|home|office|court))(?!\p{L})/iu

/** How a contact is told as people speak: "wednesday i had maria at the hub", "then thursday it was tracy she didnt come". */
export function isToldInSpeech(text: string, { start, end }: Span): boolean {
  const before = textBefore(text, start)
  const behind = textAfter(text, end)
  return (had.test(before) && hadWhere.test(behind)) || (itWas.test(before) && didSo.test(behind))
}
