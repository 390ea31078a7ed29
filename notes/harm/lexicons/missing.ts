import type { CueLexicon } from './lexicon.ts'

/** Words of a woman who cannot be found (catalogue M_MISS). */
export const missing: readonly CueLexicon[] = [
  {
    category: 'missing',
    harmed: 'subject',
    shown: 'current',
    phrases: `
      missing since|person|overnight|persons
      missing from the|her|a|our|their|this|? hostel|home|care|placement|refuge|school|unit|ward|house|flat|address|ap|accommodation|hospital|temporary|supported|approved|children
      missing for|from #|a|two|three|four|several|over|nearly|days|weeks|hostel|home|care|placement|approved|supported|refuge|school|last|yesterday ~ days|day|nights|weeks|hours|?
      reported|report|reporting|gone|goes|went|go|going|still|currently|declared|registered|is|been|are|listed|deemed as|her|a|@|? ~ missing
      missing again|still|to|with police|date
      misper|mispers|mispa
      no one|body has|have|had ~ seen|heard
      nobody|noone ~ has|have|had|s|'s|? ~ seen|heard
      not|hasnt|havent|hasn't been|nobody|no|never been|? seen|heard|herd ~ since|for # days|weeks
      not|hasnt|havent|isnt been seen|heard from|of|by|? ~ since|for|in
      whereabouts ~ unknown|not|unclear|concern
      dont|nobody|noone|unsure|cant know|knows|known|find|sure ~ where she|@ is|has|gone
      not|hasnt|havent|didnt been|come|come|gone|returned back|home|seen|to ~ since|last|for|all|night
      abscond*
      awol
      gone|went|goes walkabout|awol|underground
      unlawfully at large
      ual
      disappeared|vanished
      not|never|hasnt|didnt|failed|hasn't been|to|? returned|return|returning|come|came|back back|home|to ~ last|hostel|home|placement|since|night|ap|approved|room|court
      failed to return
      cant|cannot|unable|couldnt|nobody to|? ~ locate|find|trace her|@
      mother|mum|family|police|hostel|sister ~ looking|searching for her|@`,
  },
  {
    category: 'missing',
    harmed: 'subject',
    shown: 'uncertain',
    phrases: `
      missing
      not|no|hasnt|havent seen|heard ~ from|of|? ~ since|for|in
      not|hasnt|havent|no|cant|unable|failed been|to|? ~ contact|reach|get|contactable|answering|responding|hold ~ for|since|in|all ~ days|weeks|week|month|fortnight|day
      no contact|response|reply|answer|word|sign ~ for|since|in #|two|three|four|several|days|weeks|over|a|last ~ days|weeks|week|fortnight|month|?
      out of contact
      cant|cannot|couldnt|unable to|? get hold|through of|to @|her
      dropped off radar|the
      phone|mobile ~ off|dead|disconnected ~ for|since|all
      welfare check|checks
      not been home|back|seen`,
  },
  {
    category: 'missing',
    harmed: 'subject',
    shown: 'current',
    phrases: `
      missed|breached|broke|failed|didnt ~ make|meet|curfew ~ curfew|ap
      bed|room ~ ~ untouched|unused
      got|get into|in a|the|some van|car with ~ ~ not|hasnt|since|nobody
      bed ~ not|unslept|never|hasnt ~ slept|used ~ in|?
      not|hasnt|havent|never slept in|at $own|the|? bed|room|hostel|placement|ap
      run|ran|runs|running away|off again|from ~ placement|home|hostel|care|unit|refuge|ward|school|foster|?
      took|gone|made|going off from|in|with|overnight ~ hostel|night|placement|unit|ward|home|refuge|?
      no|without sighting|sightings|trace
      nobody|noone|one has|have|'s|s|? ~ seen|heard|clapped|laid|sighted ~ eyes|@|from|of|hide
      neighbours|neighbour|family|hostel|staff|friends|flatmates|sister|mum|daughter|son|probation|school have|has|? not|havent|hasnt|never seen|heard ~ @|from|of|anything
      failed|fails|failing to ~ come|return|get|go ~ back|from|home
      didnt|did|not|never|hasnt ~ come|came|return|returned back|home|to|? from|to|at|by|for ~ leave|hospital|shop|visit|walk|weekend|curfew|hostel|ward|unit|placement|refuge|school|ap|night
      no idea|clue where she|@|they
      done|did|doing a runner|bunk|disappearing
      gone|went to ground
      vanish*
      disappear|disappears|disappeared
      unable|cannot|cant|couldnt ~ find|locate|trace|reach|contact ~ @|her ~ anywhere|since|days|address
      police|missing ~ looking|searching|search|appeal|misper for|out|@|?
      snuck|sneaked|climbed|bolted|legged|scarpered|wandered|stormed|walked out|off|it ~ ~ hostel|hospital|ward|unit|placement|refuge|window|ae`,
  },
  {
    category: 'missing',
    harmed: 'subject',
    shown: 'uncertain',
    phrases: `
      run|ran|runs away
      phone|mobile ~~ off|voicemail|dead|disconnected|unreachable|ringing ~ for|since|all
      voicemail|answerphone|answermachine ~ for|since ~ days|weeks|week|#
      post|mail|letters|parcels ~ piling|piled|stacked|building up
      lost all|? contact completely|since|altogether|entirely
      flat|room|bedsit|bed ~ empty|cleared|abandoned|untouched|deserted
      off|under|fallen the radar|grid|map
      last seen getting|leaving|with|wearing|near|walking|heading|in
      not|isnt|so|very unlike|like her|@
      unlike her|@ to
      stayed|stays|staying|been out all|overnight|for night|nights|days
      not|hasnt|isnt ~ reading|read|opened|seen ~ messages|whatsapps|texts
      gone|gone quiet|silent|cold|dark ~ since|for|on
      left|fled the|? country`,
  },
]
