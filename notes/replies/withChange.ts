import type { With } from '../../casework/words.ts'
import { aboutHerIn } from '../contact/readWith.ts'

const opening =
  "(?:(?:no|nope|sorry|actually|oops|ah|oh|well|i mean|i meant|it['’]?s|it was|that was|this was)[,\\s]+)*"
const notHer = '(?:[,\\s]+(?:and )?not (?:with |to )?(?:her|herself))?'
const verb = '(?:(?:i )?(?:spoke|talked|met|saw|rang|called|phoned)(?: (?:to|with))? |with |to )?'
const close = '[.!\\s]*$'

const aboutHer = new RegExp(`^\\W*${opening}about her(?:[,\\s]+not with her)?${close}`, 'iu')
const withHer = new RegExp(
  `^\\W*${opening}(?:not about her[,\\s]+)?${verb}with her(?:self)?(?:[,\\s]+not (?:just )?about her)?${close}`,
  'iu',
)
const herNotOther = new RegExp(
  `^\\W*${opening}${verb}her(?:self)?[,\\s]+not (?:with |to )?(?<other>her [^,.;]{1,40}?)${close}`,
  'iu',
)
const otherNotHer = new RegExp(
  `^\\W*${opening}${verb}(?<other>(?:her|the) [^,.;]{1,40}?)${notHer}${close}`,
  'iu',
)

const longest = 120

/** Whether a reply says that the contact was with her, or with somebody else about her: "that was with her PO not her". */
export function withChange(text: string): With | undefined {
  const words = text.trim().slice(0, longest)
  if (aboutHer.test(words)) return 'about-her'
  if (withHer.test(words) || isOther(herNotOther.exec(words)?.groups?.['other'])) return 'her'
  return isOther(otherNotHer.exec(words)?.groups?.['other']) ? 'about-her' : undefined
}

/** Whether some words are somebody around her, and nobody else: "her PO", "the housing officer". */
function isOther(words: string | undefined): boolean {
  if (words === undefined) return false
  const told = `Spoke to ${words}`
  return aboutHerIn(told).some(({ start, end }) => start === 0 && end === told.length)
}
