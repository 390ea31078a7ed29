import type { Place } from '../../casework/words.ts'
import { findByRules, textBefore, type Found, type Span } from '../text/finding.ts'
import { rememberLast } from '../text/rememberLast.ts'
import { notTheMeeting, placeRules } from './placeRules.ts'

const gate =
  /@|went|hub|cent[re]|wc\b|home|hv|door|flat|house|host|accom|refuge|premis|b&b|breakfast|hotel|bedsit|place|addr|room|propert|hers|round|over|court|mags|magist|bail|crown|hmp|pris|bronz|downv|sutton|esp|send|hollo|peterb|gate|prob|po\b|pp\b|commun|outreach|coffee|lunch|tea\b|cuppa|walk|view|look|caf|costa|starb|greg|nero|pret|mc|mac|spoon|pub\b|park|libr|super|tesco|sains|asda|morr|lidl|aldi|icel|shop|town|street|leisure|gym|church|mosque|market|station|stop|car\b|food|job|jcp|hosp|a&e|clinic|gp|doc|dr|surg|health|dent|pharm|chem|bank|post|council|civic|contact|solic|coll|school|police|custod|cab\b|citiz|cgl|drug|ward|matern|scan|subway|ta\b|ap\b|appt|appoint|assess|interv|meet|session|tribun|group|visit|let me|helped/i

const told = rememberLast((text) => (gate.test(text) ? findByRules(text, 'place', placeRules) : []))

const needsCare: ReadonlySet<string> = new Set(['court', 'prison', 'probation', 'community-at', 'at-home'])
const topic = /\b(?:re|about|abt|regarding|discussed|worried about)\b[^,.;\n]*$/i

/** Every place where a text says where people met, in the order of the text. */
export const placesIn = rememberLast((text) => told(text).filter((place) => isOfMeeting(text, place)))

function isOfMeeting(text: string, { start, rule, text: words }: Found<Place>): boolean {
  if (
    !needsCare.has(rule) ||
    /^(?:took|taken|accompan|walk|drove|escort|support|went|lift|brought|prison visit|gate|met|saw)/i.test(
      words,
    )
  )
    return true
  const before = textBefore(text, start)
  return !notTheMeeting.test(before) && !topic.test(before)
}

const anywhere: ReadonlySet<Place> = new Set(['centre', 'hub'])

/** The place of a contact: where its own sentence says so, or the centre or a hub named anywhere in the note. */
export function chosenPlace(places: readonly Found<Place>[], sentence: Span): Found<Place> | undefined {
  const here = places.filter(({ start }) => start >= sentence.start && start < sentence.end)
  return here[0] ?? places.find(({ value, rule }) => anywhere.has(value) || rule === 'home-visit')
}
