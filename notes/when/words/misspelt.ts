/** The ways in which a word goes wrong by one slip of a thumb: a letter left out, doubled, or swapped with its neighbour. */
export function misspelt(word: string): readonly string[] {
  const slips = Array.from({ length: word.length }, (_, place) => slipsAt(word, place)).flat()
  return [...new Set(slips)].filter((slip) => slip !== word)
}

/** The first letter is nearly always right. */
function slipsAt(word: string, place: number): readonly string[] {
  const [before, letter, after] = [word.slice(0, place), word.charAt(place), word.slice(place + 1)]
  const swapped = before + after.charAt(0) + letter + after.slice(1)
  return place === 0 ? [] : [before + after, before + letter + letter + after, swapped]
}
