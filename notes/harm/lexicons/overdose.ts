import type { CueLexicon } from './lexicon.ts'

/** Words of an overdose or dangerous withdrawal (catalogue S_OD). `OD` after a dose is once daily: see `onceDaily`. */
export const overdose: readonly CueLexicon[] = [
  {
    category: 'overdose',
    harmed: 'subject',
    shown: 'current',
    phrases: `
      overdose|overdoses|overdosed|overdosing|overdoes|overdosd|overdos
      over dose|dosed|dosing
      took|take|takes|taken|taking|had|has|having an|a|another|multiple|intentional|accidental|deliberate|impulsive overdose|od|ods|overdoses|overdosed
      intentional|accidental|deliberate|impulsive|serious|mixed|large|another|near overdose|od
      od|ods|oded|oding
      od on|again|last|in|yesterday|today|this|at
      took|take|takes|taken|taking|swallow*|neck|necked|downed|popped|had|ate ~ too|all|whole|load|loads|lots|lot|handful|handfuls|packet|packets|pack|box|boxes|bottle|strip|strips|stash|bunch|overdose|excess many|of|her|the|a|? ~ $pills
      took|take|takes|taken|taking|swallow*|neck|necked|downed too many|much $pills|of|heroin|gear|?
      took|taken|taking|swallowed|necked|downed all $own|the $pills
      took|taken|taking|swallowed|necked|downed|had 8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24|25|26|28|30|32|35|36|40|45|48|50|56|60|64|80|90|100|200|twenty|thirty|forty|fifty|sixty|ten|twelve|fifteen x|of|her|her|? $pills
      found ~ unresponsive|unconscious|blue|collapsed
      injected|jabbed too|extra much|insulin`,
  },
  {
    category: 'overdose',
    harmed: 'subject',
    shown: 'uncertain',
    phrases: `
      overdose|od crisis|risk|risks|concern|concerns
      naloxone|narcan used|administered|given|needed|was|had
      had|needed|given|gave|administered|used|using ~ naloxone|narcan
      went|gone|go|goes|going over on|after|again|twice
      alcohol|opiate|opioid|benzo|heroin withdrawal|withdrawals
      in|bad|severe|having|with withdrawal|withdrawals
      withdrawing from|badly|and
      having|had|has|with|got|risk ~ dts|seizure|seizures|fits from|when ~ alcohol|drink|drinking|withdrawal|stops|stopped
      dts
      rattling|clucking
      stopped drinking suddenly|abruptly
      double|extra dose|doses|dosing|dosed of|meds|?
      using|used on top of|methadone|script|?
      drug poisoning`,
  },
  {
    category: 'overdose',
    harmed: 'subject',
    shown: 'current',
    phrases: `
      swallowed|necked|downed|took|drank everything|whatever ~ ~ cabinet|cupboard|house|bathroom|drawer|could
      cocktail of ~ pills|tablets|drugs|meds|medication
      $pills and|with|w|plus ~ ~ gin|vodka|wine|alcohol|drink|whisky|cider|rum
      gin|vodka|wine|whisky|cider|alcohol and|with|w|plus ~ $many ~ $pills
      took|takes|taken|taking|swallow*|neck|necked|downed|popped|had|ate|drank ~ too|whole|box|boxes|packet|packets|bottle|strip|strips|handful|handfuls|load|loads|lots|stash|bunch|pack ~~ $pills
      took|taken|taking|takes|swallow*|neck|necked|downed|had|popped|ate $many odd|plus|x|or|of|her|ish|more|? so|more|? ~ $pills
      took|taken|taking|takes|swallow*|neck|necked|downed ~ extra|double|triple|twice ~ $pills|dose|dosage|insulin
      swallowed|necked|downed|took|drank the lot
      swallowed|necked|downed ~ whole|entire|full|two|three|all ~ box|boxes|packet|packets|bottle|strip|strips
      stomach|tummy pumped
      activated|given|had|drank charcoal
      parvolex|acetylcysteine
      paracetamol|staggered|deliberate|salicylate levels|poisoning|overdose
      collapsed|unconscious|unresponsive|passed|lifeless|slumped|fitted|blue ~~ after|from|on|with|taking ~ using|gear|heroin|drugs|injecting|needle|crack|spice|tablets|pills|meds|fix|hit|methadone|xanax
      needle ~ in|hanging ~ arm|groin|leg
      turned|went|going|turning blue
      blue lips|lipped
      lips blue
      brought|bring|came|revived|resuscitated ~ round|back|to|by|with ~ naloxone|narcan|cpr|paramedics
      friend|staff|flatmate|paramedics|ambulance|neighbour|police|he|mate did|gave|doing|performed|started cpr
      double|triple dropped|dropping
      accidentally|deliberately|purposely doubled|tripled|took
      goes|went|going|gone|go under on|after|from ~ g|ghb|gbl|spice|gear
      an|took|another|her o d
      too many|much ~ $pills
      took|taken|taking|swallowed too many|much
      overdos*`,
  },
  {
    category: 'overdose',
    harmed: 'subject',
    shown: 'uncertain',
    phrases: `
      couldnt|could|cant|cannot|not ~ be woken|roused
      couldnt|cant|cannot|unable to|? wake|rouse|waken @|her
      unrousable|unrouseable
      mix|mixing|mixes|mixed ~ $pills|benzos|heroin|gear|spice|crack|vodka|alcohol|vallies|drink
      nearly|almost|could died|dying|dead|died ~~ using|drugs|gear|spice|heroin|overdose|tablets|hit
      popping|necking|eating|caning|munching ~ $pills|benzos|xanax|vallies
      street vallies|benzos|xanax|valium|diazepam|pregabs
      using|injecting alone ~ gear|heroin|after
      lost|losing|no|lower|reduced|dropped $own|? tolerance
      sleep|slept|sleeping|out # hours ~ after|tablets|meds`,
  },
]
