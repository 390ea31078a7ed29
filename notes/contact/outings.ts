import { compiledOnce } from '../text/compiledOnce.ts'
import { holding } from './wordGate.ts'

/** Where people go out to together, as the source of a pattern: nobody has a room of ours or lives there. */
export const outings = compiledOnce(
  [
    'cinema|pictures|theatre|panto|museums?|galler(?:y|ies)|exhibition|zoo|city farm|farm|aquarium|planetarium',
    'swim(?:ming)?(?: (?:pool|baths))?|(?:swimming )?pool|lido|baths|leisure cent(?:re|er)|sports cent(?:re|er)|bowling(?: alley)?|(?:ice|roller) rink|ice skating|climbing wall|trampolin(?:e park|ing)|soft play|playground|splash park|skate ?park',
    'beach|seaside|seafront|pier|river(?:side)?|canal|lake|marina|reservoir|woods|forest|botanic(?:al)? gardens|gardens|common|heath|village green|(?<=the )green|bandstand|park(?:run| caf[eé]| gates?| bench)?|rec|recreation ground|nature reserve|bench(?! (?:outside|at|in) (?:the )?(?:ct|court|prison|hub|centre))',
    'allotments?|community (?:garden|kitchen|caf[eé]|fridge|shop|hall|pantry)|picnic|car boot(?: sale)?|boot fair|jumble sale|litter pick',
    "craft fair|jobs? fair|careers fair|freshers['’]? fair|fun ?fair|f[aê]te|festival|carnival|open day|taster day|carols|carol (?:service|concert)|concert|gig|bingo|graduation|christening|funeral|wake|crem|cemetery|grave(?:side|yard)?|memorial",
    "(?:makers['’]? |farmers['’]? |craft |street |flea |christmas |xmas )?market|charity shops?|shops|shopping(?: cent(?:re|er))?|mall|high st(?:reet)?|arcade|precinct|supermarket|co-?op|ikea|primark|primarni|matalan|argos|wilko|b ?& ?m|poundland|superdrug|boots|waitrose|m ?& ?s|lidl|aldi|tesco|asda|sainsbury['’]?s|morrisons|iceland",
    "kfc|burger king|nando['’]?s|wimpy|pizza (?:hut|express)|restaurant|diner|bakery|chippy|kebab shop|greasy spoon|tea ?rooms?|caff|greggs|costa|starbucks|wetherspoons|spoons|nero|pret|mcdonald['’]?s|maccies",
    "laund(?:e|er)?rette|hairdressers?['’]?|nail bar|salon|barbers?['’]?|opticians?['’]?|specsavers|vets?(?! affairs)|pawn ?shop|cash converters|phone shop|credit union|library|post office",
    "food ?bank|soup kitchen|baby bank|(?:church|village|parish|scout|methodist|community|tenants['’]?) hall|care home|nursing home|crisis (?:house|cafe)|hospice|day cent(?:re|er)|children['’]?s cent(?:re|er)|toddler group|school gates?",
    'bus stop|bus station|coach station|train station|tube(?: station)?|station|platform|taxi rank|car ?park|doorway|underpass|multi ?storey|stairwell|police st(?:atio)?n|nick|gym|church|mosque|temple|gurdwara|synagogue',
    "(?:st(?:\\.|int)? ?(?:thomas|tommy|george|mary|bart|helier)(?:['’]?s)?['’]?|tommy['’]?s|(?<=the )(?:maudsley|bethlem|springfield|homerton|whittington|royal (?:free|london)|marsden)|maudsley|bethlem|(?:guy|king)['’]s|kings(?= (?:college|hosp|a&e|ward|ae))|evelina|uclh|st helier)(?= (?:hosp|a&e|ae|a and e|ward|waiting|outpatients?|clinic|maternity|for|today|yesterday|this|with|before|after|\\d)|\\s*(?:$|[,.;(\\d]))|(?:hospital )?(?<!\\bher )canteen|outpatients?|(?:a&e|hospital|clinic|surgery) (?:waiting (?:room|area)|reception)|antenatal|(?:uni(?:versity)? )?college|adult ed|lunar house|becket house|registry office|embassy",
  ].join('|'),
)

/** Words of which every such place holds one. */
export const outingWords = holding(
  'cinema|pictures|theatre|panto|museum|galler|exhibition| zoo| farm|aquarium|planetarium| swim| pool| lido| baths|leisure|sports cen|bowling| rink|skating|climbing|trampolin|soft play|playground|splash|skate| beach|seaside|seafront| pier| river| canal| lake|marina|reservoir| woods|forest|gardens| common| heath| green|bandstand| park| rec |recreation|reserve| bench|allotment|community|picnic|car boot|boot fair|jumble|litter| fair|funfair| fete|festival|carnival| day|carol|concert| gig|bingo|graduation|christening|funeral| wake| crem|cemetery| grave|memorial|market| shop| mall| high st|arcade|precinct| coop| co-op|ikea|prima|matalan|argos|wilko| b&m|poundland|superdrug| boots|waitrose| m&s| lidl| aldi|tesco| asda|sainsbury|morrisons|iceland| kfc|burger|nando|wimpy|pizza|restaurant| diner|bakery|chippy|kebab|greasy| tea| caff|greggs|costa|starbucks|spoons| nero| pret| mcd|maccies|laund|hairdress| nail|salon|barber|optician|specsavers| vet|pawn|converters|phone shop|credit|library|post office|food|soup| baby| hall| home| crisis|hospice|centre|center|toddler|school gate| bus |coach| train| tube|station|platform| taxi|carpark|doorway|underpass|multi|stairwell|police st|nick| gym|church|mosque|temple|gurdwara|synagogue| st |saint|tommys|tommy s|maudsley|bethlem|springfield|homerton|whittington|royal|marsden|guy s|king s|kings |evelina|uclh|canteen|outpatient|waiting|a&e|surgery|clinic|hosp|antenatal| college|adult ed|lunar|becket|registry|embassy',
)
