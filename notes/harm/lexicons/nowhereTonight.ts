import type { CueLexicon } from './lexicon.ts'

/** Words of a woman with no safe place for the night. */
export const nowhereTonight: readonly CueLexicon[] = [
  {
    category: 'nowhere-tonight',
    harmed: 'subject',
    shown: 'current',
    phrases: `
      nowhere|no|nothing where|? ~ stay|sleep|go|live|tonight
      nowhere ~ tonight|sleep|stay
      no|not|hasnt|without|need|needs|needing|any got|a|somewhere|emergency|any|? ~ place|bed|accommodation|room|roof|somewhere|hostel|bnb ~ for|to|from|by|go ~ tonight|the
      needs|need|looking|find|wants|nothing|somewhere|no|place|bed ~ tonight
      tonight nowhere|homeless|no
      sleep|sleeping|sleeps|slept|slep|stay|staying|stayed|spent|spending|spends|kip|kipping|bedding|dossing ~ in|on|at|under|outside|out|rough|the ~~ car|bus|buses|nightbus|park|street|streets|doorway|doorways|stairwell|stairwells|tent|shed|toilet|toilets|airport|station|outside|garage|van|laundrette|launderette|bench|corridor|lobby|hallway|tube|trains|train|bins|woods|bridge|floor|rough|porch|mcdonalds|waiting|bandstand|graveyard|churchyard
      riding|rode|on the|? night bus|buses
      sleep|sleeping|sleeps|slept|rough sleeping|sleeper|sleep|rough|outside|out
      rough sleeping|sleeper|sleep|slept
      street homeless
      roofless
      streethomeless
      living|lives|lived|back|out|stuck|put on the streets|street
      on the streets
      homeless|nfa|evicted|out tonight|from|as|since|today ~ tonight|today|now|last|tomorrow|this|yesterday|morning|?
      kick|kicked|kicking|thrown|throwing|chucked|booted|turfed|put|locked|told|asked|has|must|got|throw|threw|kicks|chucking ~ out|leave|go|off ~ tonight|today|tonite|morning|night|yesterday|now|immediately
      kicked|thrown|chucked|booted|turfed|slung|threw|kicking|throwing|chucking her|@|me|them|? out
      kicked|locked|shut|thrown ~ out of|by|last|this|again
      locks ~ changed
      changed|change the|? locks
      sofa|placement|bed|place|room|refuge|hostel|accommodation|couch|stay|hotel|bnb|booking ~ fell|fallen|falling through
      fell|fallen through ~ tonight
      cant|cannot|not|wont|unable|couldnt ~ stay|sleep|return|go|back|have ~ tonight|another|longer|anymore|home|there|more
      must|has|have|got|needs|told to|? to|? leave|go|out|vacate|move ~ by|today|tonight|tomorrow|this|now|immediately
      out by|of|on ~ today|tonight|tomorrow|5pm|noon|midday|5|12|10am|11am
      released|release|discharged|released ~ homeless|nfa|streets|street|fixed|nowhere|accommodation
      evicted today|tonight|this|yesterday|now|earlier|last
      lost|loses|losing ~ bed|place|space|room|hostel ~ tonight|today|hostel|last
      friend|friends|mum|sister|aunt|cousin|mate|dad ~ cant|wont|cannot|wants|asked|told|kicking|kicked ~ have|keep|out|leave|tonight|longer
      walking|walked|wandering|wandered ~ round|around|streets|about ~ all|at|the night`,
  },
  {
    category: 'nowhere-tonight',
    harmed: 'subject',
    shown: 'uncertain',
    phrases: `
      no fixed abode|address
      nfa
      sofa|couch surf*|hopping|sofas
      homeless
      kicked|thrown out
      needs emergency|temporary accommodation
      swep
      streetlink
      may|might|could|risk lose|losing|be|of ~ homeless|place|bed|room|accommodation
      safe place to stay|sleep|live
      staying with|at ~ different|friends|dealer|strangers|punters`,
  },
]
