import type { CueLexicon } from './lexicon.ts'

/** Words of a woman who cannot be found (catalogue M_MISS). */
export const missing: readonly CueLexicon[] = [
  {
    category: 'missing',
    harmed: 'subject',
    shown: 'current',
    phrases: `
      missing since|person|overnight|persons
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
]
