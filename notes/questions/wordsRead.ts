import { fillers } from './fillers.ts'
import { together, type Said, type WordRule } from './said.ts'
import { wordsOfLacking, wordsOfWomen } from './wordsOfWomen.ts'
import { wordsAfterWomen, wordsBeforeWomen } from './wordsOfOthers.ts'

/** What the words say; `left` are those that were not understood and could change it. Said is undefined where they contradict each other. */
export interface WordsRead {
  readonly said: Said | undefined
  readonly left: readonly string[]
}

const whoseWords: readonly WordRule[] = [
  [
    /\b(?:how many|number of|count of|count)(?= (?:(?:different|of|my|our|the|your|her|his|these|@n\d+) )*(?:women|ladies|people)\b)/u,
    { form: 'count', counting: 'women' },
  ],
  [/\b(?:how many|number of|count of|count|how much)\b/u, { form: 'count' }],
  [/^when\b/u, { head: 'when' }],
  [
    /\b(?:women|ladies|caseloads?|cases|people|who|whom|which|(?:any|every)(?:one|body)'s)\b/u,
    { people: true },
  ],
  [/\b(?:in )?(?:the )?(?:whole |my |our )?(?:team|service|organisation)(?:'s)?\b/u, { whose: 'all' }],
  [/\b(?:we|our|us|ours)\b/u, { whose: 'all' }],
  [/\b(?:i|me|my|mine)\b/u, { whose: 'me' }],
]

const rules = [...wordsOfLacking, ...wordsBeforeWomen, ...wordsOfWomen, ...wordsAfterWomen, ...whoseWords]
/** What says nothing of the names and pronouns in it. */
const saysOfAll = ['whose', 'head', 'form', 'people', 'counting'] as const
const kept = /@[a-z]\d+|\b(?:i|me|my|we|us|our)\b/gu

/** Reads the words of a question in which names, boroughs and days stand as marks. */
export function readWords(text: string): WordsRead {
  let said: Said | undefined = {}
  let rest = text.toLowerCase()
  for (const [pattern, says] of rules) {
    for (let match = pattern.exec(rest); match !== null && match[0] !== ''; match = pattern.exec(rest)) {
      said = said && together(said, says)
      const marks = saysOfAll.some((key) => key in says) ? [] : (match[0].match(kept) ?? [])
      rest = `${rest.slice(0, match.index)} ${marks.join(' ')} · ${rest.slice(match.index + match[0].length)}`
        .replace(/\s+/gu, ' ')
        .trim()
      if (marks.length > 0 && pattern.test(rest)) break
    }
  }
  const left = rest.split(' ').filter((word) => word !== '' && word !== '·' && !/^@[a-z]\d+$/u.test(word))
  return { said, left: left.filter((word) => !fillers.has(word) && !/^[-–&'’]+$/u.test(word)) }
}
