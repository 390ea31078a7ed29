import type { Found } from '../../text/finding.ts'
import { matchesOf } from '../../text/matches.ts'

/** "Tc 20.", "phone Jade 15,", "saw her at the hub for 30", or a number that is a whole sentence behind the first: "Tc Jade. 10. All ok". */
const bare =
  /(?<=\b(?:tc|t\/c|phone|phoned|tel|call|zoom|video)\s(?:(?:w|with|to)\s)?(?:\p{L}{2,12}\s)?)\d{1,3}(?=\s*(?:$|[.,;\n]))(?![.,]\d)|(?<=\b(?:hub|centre|f2f|hv|office|flat)\s)(?:15|[2-9][05]|1[0-2]0)(?=\s*(?:$|[.,;\n]))(?![.,]\d)|(?<=^[^\n]{2,40}[.\n]\s)\d{1,3}(?=\.(?:\s|$))|(?<=\b(?:saw|seen|met|came|popped|dropped|spoke|chatted|hub|centre|office|phone|call|zoom)\b(?:(?!\b(?:ask|pay|paid|ow|appl|bid|£)|[.;\n]).){0,40}\sfor\s)\d{2,3}(?=\s*(?:$|[.,;\n]))(?![.,]\d)/giu

const step = 5
const longest = 120

/** Numbers without a unit that stand where a length stands; keyworkers count in fives. */
export function bareLengths(text: string): readonly Found<number>[] {
  return matchesOf(text, bare)
    .map(({ index, 0: written }): Found<number> => ({
      ...{ kind: 'minutes', rule: 'bare-length', start: index, end: index + written.length },
      ...{ text: written, value: Number(written) },
    }))
    .filter(({ value }) => value > 0 && value <= longest && value % step === 0)
}
