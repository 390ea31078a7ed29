/**
 * One word of a phrase. In a lexicon it is written `hit|hits`, `suicid*` for the words that begin so, `her?` when it may be
 * missing, `~` for up to two words of any kind, `~~` for up to four, `#` for a number and `@` for the woman: `her`, `me` or a name.
 */
export interface Step {
  readonly words: ReadonlySet<string>
  readonly stems: readonly string[]
  readonly optional: boolean
  readonly skips: number
  readonly number: boolean
  readonly woman: boolean
}

/** The words that a name in a lexicon stands for, such as `$self` for `herself|myself|...`. */
export type Names = Readonly<Record<string, string>>

/** So many letters at least has the beginning of a word that a lexicon lists. */
export const stemLength = 3

/** The step that is written so; throws when it speaks of a name that is not there, or of a beginning that is too short. */
export function stepOf(written: string, names: Names): Step {
  if (/^~+$/.test(written))
    return {
      words: new Set(),
      stems: [],
      optional: true,
      skips: written.length * 2,
      number: false,
      woman: false,
    }
  const optional = written.endsWith('?')
  const bare = (optional ? written.slice(0, -1) : written).replace(/\$(\w+)/g, (_, name: string) => {
    const meant = names[name]
    if (meant === undefined) throw new Error(`A lexicon speaks of $${name}, which is not there.`)
    return meant
  })
  const parts = bare.split('|')
  const stems = parts.filter((part) => part.endsWith('*')).map((part) => part.slice(0, -1))
  if (stems.some((stem) => stem.length < stemLength)) throw new Error(`A stem is too short: ${written}`)
  const words = new Set(parts.filter((part) => !part.endsWith('*') && part !== '#' && part !== '@'))
  return { words, stems, optional, skips: 0, number: parts.includes('#'), woman: parts.includes('@') }
}
