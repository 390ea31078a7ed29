import type { Place } from '../../casework/words.ts'
import { byPlace, overlaps, type Found, type Span } from '../text/finding.ts'
import { doorsByName, homesByName, visitsByName } from './atHerHome.ts'
import { placesInShort, waysInShort } from './inShort.ts'
import { labelsByName } from './labelByName.ts'
import { metByName, placesMetByName } from './metByName.ts'
import { placesTogether } from './togetherAt.ts'
import { modesIn } from './readMode.ts'
import type { ModeValue } from './modeValue.ts'
import { placesIn } from './readPlace.ts'

/** Every way and every place that a text tells, also of what is still to come. */
export function waysTold(
  text: string,
  women: readonly Span[],
  { lengths, about }: { readonly lengths: readonly Span[]; readonly about: readonly Span[] },
): { readonly modes: readonly Found<ModeValue>[]; readonly places: readonly Found<Place>[] } {
  const ownSteps = (found: Found<unknown>): boolean =>
    isNoVisitor(found, about) &&
    (!roundByHer.has(found.rule) || !women.some(({ end }) => end === found.start - 1))
  const aside = [...women, ...lengths]
  const modes = [...allModesIn(text, women), ...waysInShort(text, aside)].filter(ownSteps).sort(byPlace)
  const places = [...allPlacesIn(text, women), ...placesInShort(text, aside)].filter(ownSteps).sort(byPlace)
  return { modes, places }
}

const allModesIn = (text: string, women: readonly Span[]): readonly Found<ModeValue>[] =>
  [
    ...labelsByName(text, women),
    ...doorsByName(text, women),
    ...metByName(text, women),
    ...modesIn(text),
  ].sort(byPlace)

function allPlacesIn(text: string, women: readonly Span[]): readonly Found<Place>[] {
  const named = [
    ...homesByName(text, women),
    ...placesMetByName(text, women),
    ...placesTogether(text, women),
    ...placesIn(text),
  ]
  return named.length === 0 ? visitsByName(text, women) : named.sort(byPlace)
}

/** "Popped round" is a visit to her home where the writer did it, and not where she did. */
const roundByHer: ReadonlySet<string> = new Set(['round-at-hers', 'tried-at-home'])

/** In "Patience's HV rang" the two letters are a health visitor, and no visit to her home. */
const isNoVisitor = (one: Found<unknown>, about: readonly Span[]): boolean =>
  !/^h\/?v$/i.test(one.text) || !about.some((talk) => overlaps(talk, one))
