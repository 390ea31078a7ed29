import type { CueLexicon } from './lexicon.ts'

/** Words of a woman with no safe place for the night. */
export const nowhereTonight: readonly CueLexicon[] = [
  {
    category: 'nowhere-tonight',
    harmed: 'subject',
    shown: 'current',
    phrases: `
      sofa surfing ~ ends|ended|finishes|over ~ today|tonight|now
      no one|body will|can ~ have|take @ tonight|in|now
      nowhere|nothing ~ stay|sleep|go|live|tonight
      no where ~ stay|sleep|go|live|tonight
      nowhere ~ tonight|sleep|stay
      no|not|hasnt|without|need|needs|needing|any got|a|somewhere|emergency|any|? ~ place|bed|accommodation|room|roof|somewhere|hostel|bnb ~ for|to|from|by|go ~ tonight
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
      homeless|nfa|evicted tonight|today|now|as ~ tonight|today|now|?
      homeless|nfa ~ tonight|today
      kick|kicked|kicking|thrown|throwing|chucked|booted|turfed|put|locked|throw|threw|kicks|chucking ~ out ~ tonight|today|tonite|morning|night|yesterday|now|immediately
      told|asked|wants|want ~ out|leave|go ~ tonight|today|tonite|morning|night|yesterday|now|immediately
      has|must|got to|? leave|go ~ hostel|placement|hotel|bnb|flat|room|refuge|house|there ~ tonight|today|tonite|now|immediately
      kicked|thrown|chucked|booted|turfed|slung|threw|kicking|throwing|chucking her|@|me|them|? out
      kicked|locked|shut|thrown ~ out of|by|last|this|again
      locks ~ changed
      changed|change the|? locks
      sofa|placement|bed|place|room|refuge|hostel|accommodation|couch|stay|hotel|bnb|booking ~ fell|fallen|falling through
      fell|fallen through ~ tonight
      cant|cannot|not|wont|unable|couldnt to|? be|? stay|kip|return|go|allowed ~ there|here|tonight|another|longer|anymore|home
      must|told|ordered|got to|? leave|vacate|out ~ by|today|tonight|tomorrow|now|immediately
      out by|on ~ today|tonight|tomorrow|5pm|noon|midday|5|12|10am|11am
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
      is|was|are|s|'s|currently|now|still|been|be|made|going|presenting|presents|as|street|she|client|woman nfa
      nfa since|with|w|again|sleeping|sofa|sofas|but|so|street|streets|council|homeless
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
  {
    category: 'nowhere-tonight',
    harmed: 'subject',
    shown: 'current',
    phrases: `
      stuff|things|belongings|bags|clothes ~ in|on|into|out|onto|binned the ~ street|road|pavement|garden
      on|been ~ bus|buses ~ all night
      mates|mate|mum|friend|friends|sister|nan|aunt|landlord|partner|they ~ told|says|said|saying|wants ~ she|@|her|to|has ~ go|leave|out ~ by|tonight|today|tomorrow|now
      kick|kicked|kicking|chuck*|throw|throws|threw|throwing|turf*|boot|booted|slung|put|turned|asked|told|wants|want @|her|me|them out|leave ~ ~ today|tonight|tomorrow|this|now|yesterday|morning|night|evening
      kicked|chucked|threw|turfed|booted|slung|thrown|kicking|chucking|throwing @|me|them out
      tent ~~ tonight|tonite|again|park|canal|woods|common|cemetery|marshes|rye
      living|lives|lived|live|camping|camped|camps in|out|under of|? a|her|his|the|an|? tent|car|van|squat|shed|doorway|stairwell|garage|woods|bandstand|subway|underpass|bus|street|streets|park|empty|tunnel|toilets|cemetery
      ride|rides|riding|rode|sleeping|sleeps|slept|spent|spending|getting ~ night bus|buses|nightbus|busses
      ride|rides|riding|rode|sleeps|sleeping|on|catching nightbus|nightbuses
      turned|turning @|her|me|them away
      told|given|ordered|must ~ leave|vacate|out ~ ~ today|tonight|tomorrow|now|immediately|afternoon|evening|noon|morning
      booking|placement|hotel|bnb|room|bed|stay|accommodation|licence|b ended|ends|ending|finishes|finished|runs|ran|expires|expired|cancelled|up|over ~ today|tonight|tomorrow|now|this|morning
      no|without a|? roof over
      will|going|end|ended|ending|been|be|is|was|back on|up ~ streets|street
      no|not|nowhere|without ~ bed|beds|bedspace|bedspaces|spaces|vacancies available|left|anywhere|tonight|for|found
      no|not|without anywhere|place|address|home to|for ~ go|sleep|stay|tonight|live|return
      not|isnt|doesnt|hasnt got|have|know ~ where|anywhere|place ~ ~ sleep|sleeping|stay|tonight|go
      know|idea where ~ she|i ~ sleep|sleeping|stay|staying|tonight
      last|final night ~ at|in ~ hotel|hostel|bnb|refuge|placement|friends|mums
      final night there|tonight
      last night there tonight
      cant|cannot|couldnt|unable|not get|go|return|stay ~ back|in|home|there ~ locks|changed|tonight|landlord
      released|release|discharged|leaving|out ~ ~ no|without ~ address|accommodation|fixed|anywhere|home|housing
      bedded|bedding|bed|dossing|kipping|crashing|crashed down|in|on|at ~ doorway|station|mcdonalds|floor|a|park|stairwell|hallway|ae|waiting|laundrette|library
      rough|streets|doorway|tent|carpark ~ last|for|since ~ night|nights|week|monday
      sleeps|sleeping|slept|sleep|night|nights out|rough|outside|outdoors
      out on|onto the|? street|streets|her ear
      bailiffs|landlord|council|police ~ evicted|removed|locked|put @|her|out ~ today|this|yesterday|morning|now|out
      evicted|eviction today|this|tomorrow|tonight|yesterday|now
      out today|this|tomorrow|tonight|yesterday|now ~ nowhere|no|bags
      nights|night on|in the|a|? street|streets|doorway|bench|tent|car|station|stairwell
      sofa|sofas ~ tonight|ended|longer|friend ~ out|gone|?`,
  },
  {
    category: 'nowhere-tonight',
    harmed: 'subject',
    shown: 'uncertain',
    phrases: `
      no beds|bedspace|bedspaces|vacancies
      no bed for|tonight|anywhere|at|yet|so|until
      refuge|hostel|shelter|hotel|swep has|have|had|is|are no|full
      cant|cannot|couldnt|not go|return|going back|home
      nothing|nowhere else|accommodation|? lined|arranged|sorted|booked up|for|tonight|?
      chucked|kicked|thrown|turfed|booted|slung out
      all|her bags|belongings|stuff with|packed|in her|bags|?
      lost|losing|loses $own place|room|bed|tenancy|home
      has|have|had|needs|need to|? somewhere|anywhere safe|? to ~ stay|sleep|go
      different|friends|peoples|mates sofa|sofas|floor|floors`,
  },
]
