import type { Mode, Place } from '../../casework/words.ts'
import type { Found, Span } from '../text/finding.ts'
import { courtTowns, probation } from './rules/justicePlaceRules.ts'
import { thing, type ModeValue } from './modeValue.ts'
import { shortPiecesOf, type ShortPiece } from './shortPieces.ts'
import { outings, outingWords } from './outings.ts'
import { holding, mayHold } from './wordGate.ts'

const lead =
  '(?:(?:can.?t|cannot|couldn.?t|won.?t|do|make|come|not|coming|cancelled|cxl|missed|dna|fta|n\\/s|no show|late|seen|saw|met|sat|told|caught up|meeting|mtg|session|sess|chat|coffee|catch[ -]?up|key ?work|1:1|f2f|both|all|each|me|us|up|down|in|at|on|by|via|over|outside|opp|near|round|from|the|a|an|our|my|her|usual|local|same|quick|short|long|brief|weekly|daily|another|extra|first|last|then)\\s)*'
/** What a place is called, or where it is: "Burgess" park, café "Rye Lane", bench "outside Asda". */
const called = "(?:[\\p{L}'’]{2,14} ){0,1}"

const places: readonly (readonly [Place, string])[] = [
  ['hub', '(?:[\\p{L}]{3,12} )?hub'],
  ['centre', "(?:(?:wom[ae]n['’]?s|wmns) )?(?:cent(?:re|er)|ctr|cntre)"],
  [
    'home',
    '(?:hers|(?:own )?home|kitchen|bedsit|(?<=\\bher )(?:flat|(?:front |living |bed)?room|place|house|hostel|sofa|doorstep|garden|step))',
  ],
  ['prison', `hmp(?: ${called}\\p{L}+)?|bronzefield|downview|(?:prison )?in[ -]?reach|prison|jail|legals`],
  ['probation', `${called}${probation}(?: (?:offices?|waiting (?:room|rm|area)|reception))?`],
  [
    'court',
    `(?:steps|foyer|lobby|cells|waiting (?:room|area)) (?:of|at|in) (?:the )?${called}(?:mags|court|ct|crown court)|(?:${courtTowns} )?(?:mags|magistrates['’]?|crown|county|family|youth) (?:court|ct)|${courtTowns} (?:court|ct|mags|magistrates['’]?|crown)`,
  ],
  [
    'community',
    `${called}(?:caf[eé]|caff?|costa|starbucks|greggs|nero|mcdonald['’]?s|mcds|maccies|maccy d['’]?s|nando['’]?s|pret|wetherspoons|spoons|coffee shop|library|(?:park|pk)(?: walk)?|bench|allotments?|church hall|heath|(?:outreach )?van|walk(?![ -]in(?!\\p{L}))(?: (?:and|&|n|['’]n['’]?) talk)?|soup kitchen|foodbank|food bank|job fair|playground|leisure centre)|bus stop|car ?park|hosp(?:ital)?(?: clinic)?|ward|a&e|a[+]e|surgery|(?:hosp |sexual health |diab(?:etes)? |antenatal |health )?clinic|health centre|custody(?: suite)?|police station|nick|housing office|housing options|job ?cent(?:re|er)|(?:${called})?(?:town hall|civic cent(?:re|er))|(?:st\\.? \\p{L}+['’]?s?|parish|community|village|methodist|church|scout|civic) (?:hall|centre)|care home|school gates?|station|market|cinema|museum|credit union|tesco|asda|lidl|boots|sainsbury['’]?s|${called}(?:${outings})`,
  ],
]
const where = new RegExp(
  `^${lead}(?:${places.map(([, words]) => `(${words})`).join('|')})((?: \\S+){0,4})$`,
  'iu',
)
const placeWords = holding(
  ' hub| centre| center| ctr|cntre| hers|kitchen|bedsit| flat| room| place| house|hostel| sofa|doorstep| hmp|bronzefield|downview|inreach|in-reach| mags|court| ct | caf| costa|starbucks|greggs| nero| mcd|maccies|maccy|nando| pret|spoons|coffee shop|library| park| pk |bench|allotment| home|garden| step|prison|jail|legals| prob| prb|mags|hosp| a&e|surgery|clinic|health centre|custody|police stat| nick|housing| job|school|station|market|cinema|museum|credit|tesco|asda| lidl|boots|sainsb|bus stop|carpark|car park|hall|heath| van| walk|foodbank|food bank|job fair|playground|leisure',
)
const nearWhat =
  /^(?: (?:in|on|outside|by|opp|opposite|near|nr|at|next to|round|behind)(?: \S+){1,3}| \p{Lu}[\p{L}'’]+(?: \p{Lu}[\p{L}'’]+)?)?$/u

const kind =
  '(?: (?:call|chat|thing|rv|r/v|review|catch[ -]?up|check[ -]?in|contact|appt|session|consult|keywork))?'
const ways: readonly (readonly [Mode, string])[] = [
  [
    'phone',
    `(?:duty |welfare |check[ -]?in )?(?:(?:tele)?(?:ph|f)one|ph|tel|ring|call|bell|t/c|tc|mob|blower)${kind}`,
  ],
  ['video', `(?:video|vid|zoom|teams|face ?time|ft|skype)${kind}`],
  ['text', '(?:text|txt|whatsapp)(?: only| chat)?'],
  ['in-person', '(?:f2f|ftf|face to face|in person|o/v|office (?:visit|appt)|key ?session|kw session)'],
]
const how = new RegExp(`^${lead}(?:${ways.map(([, words]) => `(${words})`).join('|')})$`, 'iu')
const wayWords = holding(
  'phone|fone| ph | tel| ring| call| bell | t/c| tc | mob|blower|video| vid |zoom|teams|facetime|face time| ft |skype| text| txt|whatsapp| f2f| ftf|face to|in person| o/v|office|keysession|key session|kw session',
)

/** Where a few words beside a name, a clock or a length are a place: "Jade, café Rye Lane, 1200", "joy cafe 35m". */
export function placesInShort(text: string, aside: readonly Span[]): readonly Found<Place>[] {
  if (!mayHold(text, placeWords) && !mayHold(text, outingWords)) return []
  return shortPiecesOf(text, aside).flatMap((piece) => {
    const match = where.exec(piece.words)
    const place = match && places[match.slice(1, -1).findIndex(Boolean)]?.[0]
    if (match === null || place === null || place === undefined || isWhose(text, piece)) return []
    return nearWhat.test(match.at(-1) ?? '')
      ? [{ ...spanOf(text, piece), kind: 'place', rule: 'place-in-short', value: place }]
      : []
  })
}

/** Where a few words beside a name, a clock or a length say how it was: "Liz, short phone 11:45", "quick ring Joy". */
export function waysInShort(text: string, aside: readonly Span[]): readonly Found<ModeValue>[] {
  if (!mayHold(text, wayWords)) return []
  return shortPiecesOf(text, aside).flatMap((piece) => {
    const match = how.exec(piece.words)
    const mode = match && ways[match.slice(1).findIndex(Boolean)]?.[0]
    if (mode === null || mode === undefined) return []
    return [{ ...spanOf(text, piece), kind: 'mode', rule: 'way-in-short', value: thing(mode) }]
  })
}

/** "Appeal by 17/4 (hers)": whose task it is, and no home. */
const isWhose = (text: string, { start, words }: ShortPiece): boolean =>
  /^hers$/i.test(words) && text[start - 1] === '('

function spanOf(text: string, { start, end }: ShortPiece): Span & { readonly text: string } {
  const words = text.slice(start, end)
  const from = start + words.length - words.trimStart().length
  return { start: from, end, text: text.slice(from, end) }
}
