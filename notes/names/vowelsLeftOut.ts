const vowel = /[aeiouy]/

/**
 * Whether a word is a name with some of its vowels left out, and perhaps one of two letters that stand twice: "trcy", "wlms". It
 * begins as the name does, and a name cut at its end is not meant.
 */
export function leavesVowelsOut(written: string, name: string): boolean {
  if (written.length < 3 || written.length >= name.length || !name.startsWith(written.charAt(0))) return false
  let [at, left] = [1, 0]
  for (let place = 1; place < name.length; place += 1) {
    const letter = name.charAt(place)
    if (at < written.length && letter === written[at]) at += 1
    else if (vowel.test(letter)) left += 1
    else if (letter !== name[place - 1]) return false
  }
  return at === written.length && left > 0 && !name.startsWith(written)
}
