import { newReference } from '../casework/identifiers.ts'
import type { KnownWoman } from '../notes/readNote.ts'

const given =
  'Jade Aisha Shanice Katarzyna Elizabeth Chantelle Siobhan Patience Maria Tracy April Destiny Joy Nia Zainab Leanne Bukola Farida Ewa Comfort Hope Grace Danielle Roxanne Kelly Amina Yasmin Sophie Charlotte Abiola Teresa Latoya Michelle Paulina Sadia Gemma Rebecca Hannah Monique Samira'.split(
    ' ',
  )
const family =
  'Morgan Murray Rahman Brown Nowak O’Connor Williams Kelly Adeyemi Santos-Lima Hope Summers Grant Price Owusu Hussain Clarke Okafor Begum Kowalska Mensah Taylor Wilson Johnson Campbell Ali Khan Bennett Wright Ogunleye Silva Roberts Green Zielinska Ahmed Turner Scott Cooper Francis Hassan'.split(
    ' ',
  )

/** So many invented women, no two with the same whole name; beyond the pairs of a given and a family name the second has two parts. */
export function inventedNames(count: number): readonly KnownWoman[] {
  let seed = 7
  const random = (): number => {
    seed = (seed * 16_807) % 2_147_483_647
    return seed / 2_147_483_647
  }
  return Array.from({ length: count }, (_, at) => {
    const pair = at % (given.length * family.length)
    const first = given[(pair * 7) % given.length] ?? ''
    const last = family[Math.floor(pair / given.length) % family.length] ?? ''
    const second =
      at < given.length * family.length ? '' : `-${family[(pair * 11 + 3) % family.length] ?? ''}`
    return { reference: newReference('W', random), givenName: first, familyName: `${last}${second}` }
  })
}
