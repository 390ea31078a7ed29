const plain = /^[A-Za-z]*$/

/** Letters that are no accented form of another letter and are typed as one all the same: "Pawłowska", "Pawlowska". */
const typedAs: Readonly<Record<string, string>> = {
  ...{ ł: 'l', ø: 'o', đ: 'd', ð: 'd', ß: 'ss', æ: 'ae', œ: 'oe', þ: 'th', ı: 'i' },
}

/** A name as it is compared: lower case, without accents and apostrophes. */
export function folded(name: string): string {
  // Most words hold neither, and every word of every note passes here.
  if (plain.test(name)) return name.toLowerCase()
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/['‘’ʼ`´]/gu, '')
    .toLocaleLowerCase('en-GB')
    .replace(/[łøđðßæœþı]/gu, (letter) => typedAs[letter] ?? letter)
    .trim()
}

/** The words by which a name can be looked up: each part folded, and a hyphened name also in one piece. */
export function nameWords(name: string): readonly string[] {
  const pieces = folded(name).split(/\s+/u)
  const parts = pieces.flatMap((piece) => piece.split('-'))
  const joined = pieces.map((piece) => piece.replaceAll('-', ''))
  return [...new Set([...parts, ...joined])].filter((word) => word !== '')
}

/** What is needed of a woman to say who she is. */
export interface WomanName {
  readonly givenName: string
  readonly familyName: string
  readonly knownAs?: string | undefined
}

/** A woman's name in a line that has no room for what else she is known as. */
export function nameOfWoman({ givenName, familyName }: Omit<WomanName, 'knownAs'>): string {
  return `${givenName} ${familyName}`
}

/** A woman's name as a colleague reads it: "Katarzyna Nowak, known as Kasia". */
export function fullName(woman: WomanName): string {
  const known = woman.knownAs === undefined ? '' : `, known as ${woman.knownAs}`
  return `${nameOfWoman(woman)}${known}`
}
