import type { CueExample } from './examples.ts'

/** Invented sentences of a keyworker in a hurry, and the harm that they tell of. */
export const saidInPassing: readonly CueExample[] = [
  ['cant face another week of feeling like it', 'suicide current'],
  ['gave away her guitar and wouldnt say why', 'suicide uncertain'],
  ['She has lined up her tablets on the shelf', 'suicide current'],
  ['no longer burning she says', 'self-harm uncertain'],
  ['urges are strong again', 'self-harm uncertain'],
  ['treading on eggshells round him', 'domestic-abuse current'],
  ['Her mates moved in and use her flat', 'exploitation current'],
  ['never came home on Sunday', 'missing current'],
  ['police still searching', 'missing current'],
  ['uses a bucket as the loo is broken', 'self-neglect current'],
  ['not clear where she is stopping', 'nowhere-tonight uncertain'],
  ['released no fixed abode at 11', 'nowhere-tonight current'],
  ['She said she would do me over', 'staff-safety current', 'threat-to-others current'],
  ['said if sw takes the kids "ill end it"', 'suicide current'],
  ['she disclosed historic SA by uncle', 'sexual-abuse past'],
  ["didn't want to be seen today, spoke thru letterbox"],
  ['she will end it early today'],
  ['overdose of forms today, we laughed'],
  ['exploited a loophole in the bill'],
  ['She beat me at pool and gloated'],
  ['council tax hit her hard'],
]
