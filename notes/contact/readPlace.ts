import type { Place } from '../../casework/words.ts'
import { textBefore, type Found, type Span } from '../text/finding.ts'
import { rememberLast } from '../text/rememberLast.ts'
import { communityRules } from './rules/communityRules.ts'
import { insidePrisonRules } from './rules/insidePrisonRules.ts'
import { justicePlaceRules } from './rules/justicePlaceRules.ts'
import { outingRules } from './rules/outingRules.ts'
import { ownPlaceRules } from './rules/ownPlaceRules.ts'
import { notTheMeeting } from './placeWords.ts'
import { findByWords } from './wordedRules.ts'

const placeRules = [
  ...ownPlaceRules,
  ...insidePrisonRules,
  ...justicePlaceRules,
  ...communityRules,
  ...outingRules,
]
const needsCare: ReadonlySet<string> = new Set(['court', 'prison', 'probation', 'community-at', 'at-home'])
const topic =
  /\b(?:re|about|abt|regarding|discussed|worried about)\b(?![^,.;\n]*\b(?:today|yesterday|yest|this (?:morning|afternoon|am|pm)) $)[^,.;\n]*$/i

/** Every place where a text says where people met, in the order of the text. */
export const placesIn = rememberLast((text) =>
  findByWords(text, 'place', placeRules).filter((place) => isOfMeeting(text, place)),
)

function isOfMeeting(text: string, { start, rule, text: words }: Found<Place>): boolean {
  if (
    !needsCare.has(rule) ||
    /^(?:took|taken|accompan|walk|drove|escort|support|went|lift|brought|prison visit|gate|met|saw)/i.test(
      words,
    )
  )
    return true
  const before = textBefore(text, start)
  return !notTheMeeting.test(before) && (!topic.test(before) || meetingAboutName.test(before))
}

/** "Strategy meeting re Jade at probation" tells where the meeting was. */
const meetingAboutName =
  /\b(?:[Mm]tg|[Mm]eeting|MARAC|[Mm]arac|[Cc]onference|[Cc]ore group) (?:re|about|for) \p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)? $/u

const anywhere: ReadonlySet<Place> = new Set(['centre', 'hub'])
const anywhereByRule: ReadonlySet<string> = new Set([
  'home-visit',
  'inside-prison',
  'timed-place',
  'place-in-short',
  'community-with-her',
  'outing-together',
])
const setting = 120

/**
 * The place of a contact: where its own sentence says so, or the centre or a hub named anywhere in the note. What stands before
 * that sentence is its setting: "Walking group in Brockwell Park: Joy. We spoke of her rent".
 */
export function chosenPlace(places: readonly Found<Place>[], sentence: Span): Found<Place> | undefined {
  const here = places.filter(({ start }) => start >= sentence.start && start < sentence.end)
  return (
    places.find(({ rule }) => rule === 'together-at') ??
    here[0] ??
    places.find(({ value, rule }) => anywhere.has(value) || anywhereByRule.has(rule)) ??
    places.find(
      ({ start, rule }) => start < sentence.start && sentence.start - start < setting && rule !== 'at-home',
    )
  )
}
