import { commandPatterns } from './commandPatterns.ts'
import type { Command } from './command.ts'
import { remindMe } from './commandWords.ts'
import { readPlainAnswer } from './plainAnswer.ts'

const longestCommand = 100
const mayBeLong = new RegExp(
  `^(?:(?:raise )?(?:an? )?(?:safeguarding )?alert|${remindMe}|i(?: am|['’]?m)(?: going to be)? (?:away|off|on (?:[a-z]+ )?leave))\\b`,
  'i',
)

/** Reads a command, whatever its case and closing punctuation; undefined when the text is none. Only an alert and a reminder may be followed by a long text. */
export function readCommand(text: string): Command | undefined {
  const plain = text.trim().replace(/\s+/gu, ' ')
  if (plain.length > longestCommand && !mayBeLong.test(plain)) return undefined
  const bare = plain.replace(/[.!?]+$/, '') || plain
  for (const [dialog, pattern] of commandPatterns) {
    const match = pattern.exec(bare)
    if (match !== null) return { dialog, words: match.groups?.['words'] ?? '' }
  }
  const answer = readPlainAnswer(bare)
  return answer === undefined ? undefined : { dialog: answer, words: '' }
}
