import type { CueCategory } from '../../casework/words.ts'
import { harmNames } from '../../notes/harm/lexicons/names.ts'
import { lexicons } from '../../notes/harm/marks.ts'
import { exampleOfPhrase, type Example } from './examples.ts'

const times = 3

/** Every phrase of the lists, a few times with words chosen among those that it allows. */
export function examplesOfPhrases(random: () => number): readonly Example[] {
  return lexicons.flatMap(({ category, phrases }) =>
    phrases
      .split('\n')
      .filter((line) => line.trim() !== '')
      .flatMap((line) => chosen(line.trim(), category, random)),
  )
}

function chosen(line: string, category: CueCategory, random: () => number): readonly Example[] {
  return Array.from({ length: times }, () => {
    const words = line.split(/\s+/).flatMap((step) => wordsOf(step, random))
    return exampleOfPhrase(words.join(' '), category)
  })
}

function wordsOf(step: string, random: () => number): readonly string[] {
  const isOptional = step.endsWith('?')
  if (step.startsWith('~') || (isOptional && random() < 0.5)) return []
  const choices = (isOptional ? step.slice(0, -1) : step)
    .replace(/\$(\w+)/g, (_, name: string) => harmNames[name] ?? '')
    .split('|')
  const word = choices[Math.floor(random() * choices.length)] ?? ''
  if (word === '@') return ['her']
  return [word === '#' ? '2' : word.replace('*', '')]
}
