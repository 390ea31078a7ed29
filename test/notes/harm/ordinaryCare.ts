import type { CueExample } from './examples.ts'

/** Invented sentences of everyday care in words that look like harm. */
export const ordinaryCare: readonly string[] = [
  'Gave her a bus pass at the hub',
  'Collects her methadone OD at the pharmacy',
  'Worried how she will pay the rent in June',
  'Her mum wants me to sort her out',
  'The council has her down as intentionally homeless',
  'She did not come to the centre today for 12',
  'She is missing two sessions for her holiday',
]

/** Sentences with the same words that do tell of harm. */
export const careless: readonly CueExample[] = [
  ['He gives her bus money and keeps the rest', 'domestic-abuse current'],
  ['Methadone OD last night, paramedics came', 'overdose current'],
  ['They say that she will pay for it', 'threat-to-others uncertain'],
  ['They said she will pay the debt with her body', 'threat-to-others uncertain'],
  ['Found blue after a methadone OD', 'overdose current', 'overdose current'],
  ['Supervised methadone OD, naloxone given', 'overdose current', 'overdose uncertain'],
  ['Did not come to the group today, mum reported her missing', 'missing current'],
  ['Intentionally homeless, sleeping in a doorway', 'nowhere-tonight current'],
  ['He wants to sort her out', 'threat-to-others uncertain'],
  ['Intentionally homeless and nowhere to sleep tonight', 'nowhere-tonight current'],
  ['She has been missing since group on Tuesday', 'missing current'],
  ['He knows which bus I take home', 'staff-safety current'],
  ['Said that I should watch myself', 'staff-safety current'],
  ['Old scars, that was from cutting when I was 15', 'self-harm uncertain', 'self-harm past'],
  ['She was cutting when she was in the bath last night', 'self-harm current'],
  ['You have been so good to me, she said', 'suicide uncertain'],
  ['Left a voicemail, look after yourself, bye', 'suicide uncertain'],
]
