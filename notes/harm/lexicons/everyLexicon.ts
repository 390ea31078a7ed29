import { childAtRisk } from './childAtRisk.ts'
import { domesticAbuse } from './domesticAbuse.ts'
import { domesticControl } from './domesticControl.ts'
import { doneByOthers } from './doneByOthers.ts'
import { doneToOthers } from './doneToOthers.ts'
import { exploitation } from './exploitation.ts'
import { goneOrFading } from './goneOrFading.ts'
import { hintsOfHerself } from './hintsOfHerself.ts'
import type { CueLexicon } from './lexicon.ts'
import { missing } from './missing.ts'
import { nowhereTonight } from './nowhereTonight.ts'
import { overdose } from './overdose.ts'
import { selfHarm } from './selfHarm.ts'
import { selfNeglect } from './selfNeglect.ts'
import { sexualAbuse } from './sexualAbuse.ts'
import { shortTellings } from './shortTellings.ts'
import { staffSafety } from './staffSafety.ts'
import { suicide } from './suicide.ts'
import { threatToOthers } from './threatToOthers.ts'

/** Every list of phrases that tell of harm; where two are as long, the first counts. */
export const lexicons: readonly CueLexicon[] = [
  ...doneToOthers,
  ...suicide,
  ...selfHarm,
  ...overdose,
  ...hintsOfHerself,
  ...staffSafety,
  ...childAtRisk,
  ...sexualAbuse,
  ...domesticAbuse,
  ...domesticControl,
  ...exploitation,
  ...doneByOthers,
  ...threatToOthers,
  ...missing,
  ...selfNeglect,
  ...goneOrFading,
  ...nowhereTonight,
  ...shortTellings,
]

/** More than there are lists, so that a place in the order of lists and a length make one number. */
export const mostLexicons = 128
