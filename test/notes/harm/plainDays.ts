/** Sentences of ordinary days that sound like harm by a word or two and tell of none. */
export const plainDays: readonly string[] = [
  'Nobody came to the door, knocked three times',
  'No one answered the door, left a card',
  'wants to cut down weed',
  'New tablets, one OD in the morning',
  'Meds changed to mirtaz OD',
  'I will find her a solicitor by Friday',
  'He is threatening a notice over the arrears',
  'Landlord wants her out by 30 November, s21 in hand',
  'out by 12 Feb, eviction notice',
  'wants to do peer mentor training',
  'wants to go back to night school',
  'does not want to be named in the report',
  'She did not come to court, a warrant is out',
  'School meeting about her son and his attendance',
  'Kids off school with a bug',
  'Fighting the PIP decision',
  'No sign of her at the hub today',
  'missing her boys like mad',
]

/** Sentences with nearly the same words that do tell of harm. */
export const notSoPlain: readonly (readonly [sentence: string, ...cues: string[]])[] = [
  ['He came to the door again at midnight', 'domestic-abuse current'],
  ['wants to cut herself', 'self-harm current'],
  ['2 ODs last year', 'overdose past'],
  ['He says he will find her', 'domestic-abuse current'],
  ['landlord told her to be out by 5pm', 'nowhere-tonight current'],
  ['does not want to be here any more', 'suicide current'],
  ['no sign of her since Friday', 'missing uncertain'],
  ['Her aunt has reported her missing', 'missing current'],
  ['She stood between me and the door', 'staff-safety current'],
  ['She does not want to be on this earth', 'suicide current'],
]
