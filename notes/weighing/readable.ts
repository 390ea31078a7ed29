import type { Span } from '../text/finding.ts'
import type { Token } from '../text/tokens.ts'

/** Words as they are written in a hurry, and the words that the lexicons have. */
const written = new Map(
  `w with/wd would/cd could/wdnt wouldnt/cdnt couldnt/shd should/v very/thru through/agst against/boyf boyfriend/mob mobile/vm voicemail
  fb facebook/wk week/wks weeks/wkend weekend/ur your/nite night/2nite tonight/tonite tonight/2day today/dnt dont/wnt wont/msgs messages
  txt text/txts texts/hersel herself/yday yesterday/ystdy yesterday/smone someone/sumone someone/nuffin nothing/sumfink something
  mgr manager/pers personal/bf boyfriend/evry every/evning evening/nxt next/becos because/tmrw tomorrow/coz cos/frm from`
    .split(/[/\n]/)
    .map((pair): [string, string] => {
      const [short = '', long = ''] = pair.trim().split(' ')
      return [short, long]
    }),
)

/** The words of a text as the lexicons have them: names of women as `@`, short spellings in full. */
export function readable(tokens: readonly Token[], women: readonly Span[]): readonly Token[] {
  const whole = tokens.map((token) => {
    const word = written.get(token.word)
    return word === undefined ? token : { ...token, word }
  })
  return withWomen(whole, women)
}

/** The words of a text with `@` in the place of each name of a woman. */
export function withWomen(tokens: readonly Token[], women: readonly Span[]): readonly Token[] {
  if (women.length === 0) return tokens
  const named: Token[] = []
  let next = 0
  for (const token of tokens) {
    while (isBefore(women[next], token)) next += 1
    const woman = women[next]
    if (woman === undefined || token.start < woman.start || token.word === "'s") named.push(token)
    else if (token.start === woman.start || named.at(-1)?.word !== '@') named.push({ ...token, word: '@' })
  }
  return named
}

function isBefore(woman: Span | undefined, token: Token): boolean {
  return woman !== undefined && woman.end <= token.start
}
