import type { CueLexicon } from './lexicon.ts'

/** Words of rape and sexual abuse (catalogue A_SEX). */
export const sexualAbuse: readonly CueLexicon[] = [
  {
    category: 'sexual-abuse',
    harmed: 'subject',
    shown: 'current',
    phrases: `
      rape|rapes|raped|raping|rapist|raper
      sexual|sexually|sexualy assault*|abus*|violence|harass*|violat*|attack*|molest*|touch*|inappropriate
      was|been|being|is|got|gets|were groped|molested|fondled|touched|spiked inappropriately|sexually|up|?
      inappropriately|indecently touch*|assault*
      indecent assault|exposure
      forced|made|pressured|coerced|pressuring|forcing|making|makes into|to ~ sex|sexual|sexually|intercourse|porn|nudes
      sex without consent|her|condom consent|?
      sex|intercourse against her will|wishes
      non|without consensual|consent sex|?
      stealthed|stealthing
      saed
      sa by|as|from|when|at|last|in
      was|been|historic|historical|disclosed|reported|of|childhood sa
      revenge porn
      shar*|post*|leak*|threat* ~ nudes|intimate|naked images|pictures|photos|videos|pics|of|?
      didnt|doesnt|not|never want|consent|agree to have|? sex|intercourse`,
  },
  {
    category: 'sexual-abuse',
    harmed: 'named',
    shown: 'current',
    phrases: `
      rape|rapes|raped|raping @|$minor
      touch|touched|touches|touching|grop*|fondl*|molest*|flashed @|$minor
      touch|touched|touches|touching|grop*|fondl*|molest* her|@|my|his|the 's|? $child|breast|breasts|bum|bottom|leg|privates|inappropriately|sexually
      forc*|forced|making|makes|made|pressur*|coerc* @ to|into|have ~ sex|sleep|bed|sexual|things|porn|nudes|him
      forc*|forced himself|themselves|itself on|onto @
      had|has|having sex with @ while|when|without|against
      exposed himself to|in|at
      tried|trying|wanted|wants to have sex|sleep with @|her`,
  },
  {
    category: 'sexual-abuse',
    harmed: 'subject',
    shown: 'uncertain',
    phrases: `
      sarc|isva
      the|to|at|re haven|havens
      rape|sexual|sexual crisis|clinic|assault referral|centre|?
      drink|was|been|drinks was|got|been|? spiked
      woke|woken up|to|with ~ him|man|naked|someone|undressed on|?
      came|come|comes|coming|climbed|climbing|climb|got|gets into|in $own room|bed|bedroom at|when|with|every night|asleep|?
      vaginal|intimate bleeding|injuries|injury
      sex offender
      sa
      made|makes|making @ feel uncomfortable
      inappropriate|unwanted touching|contact|advances|sexual|comments`,
  },
  { category: 'sexual-abuse', harmed: 'subject', shown: 'past', phrases: 'csa\nincest' },
]
