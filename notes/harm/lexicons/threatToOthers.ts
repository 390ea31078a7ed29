import type { CueLexicon } from './lexicon.ts'

/** Words of a threat or weapon, or of harm done to other people (catalogue T_LIFE, T_OTH). */
export const threatToOthers: readonly CueLexicon[] = [
  {
    category: 'threat-to-others',
    harmed: 'subject',
    shown: 'current',
    phrases: `
      threat|threats|threaten|threatens|threatened|threatening|threating|threatend to|of ~ $kill|do|smack|killing|hurting|harming|stabbing
      threat|threats|threaten|threatens|threatened|threatening|threatend to|of ~ $kill|do|smack ~ a|the|her|his|their|that|another|@|? ~ $someone
      threat|threats|threaten|threatens|threatened|threatening|threatend ~ a|the|her|his|another|other|to|against|? ~ $someone
      will|would|going|gonna|want|wants|wanted|wanting|wanna|plan|plans|planning|intends|threatened|ready|could|tempted|try|tried|might|thoughts|thinking|thought|urges|about to|of|about|? kill|stab|shoot|hurt|harm|batter|murder|do|attack|punch|smash|strangle|slap|knock|shank|killing|stabbing|hurting|harming|hit|beat|kick|burn|cut|killing the|a|her|his|that|other|@|my|? ex|? $someone|$partner|other
      will|would|going|gonna|want|wants|wanted|wanna to|? do|swing|kick|smash|knock|batter|beat for|time|off|his|him|her|them in|out|face|head|up|?
      homicidal
      kill|stab|shoot|murder|batter|stabbed|shot|murdered him|them|someone|somebody|people|everyone|anyone
      carr*|carries|carry|has|had|have|having|got|with|pulled|pulls|brandish*|waving|waved|kept|keeps|keeping|keep|sleeps|sleep|bought|produced|produces|took|takes|bringing|brought|brings|holding|armed|possession|possessing|picked|hiding|hides|grabbed|grabs ~ $weapon
      $weapon in|under|on|found ~ bag|pillow|her|person|pocket|coat|room|bra|sock|sleeve
      punch*|hit|hits|slap*|attack*|assault*|bit|bites|kicked|headbutt*|stabbed|stab|stabs|glassed|bottled|spat|strangl*|beat|bashed|shov*|push*|hurt|jumped|batter* at|? a|another|the|other|her|his|two|an|one|? young|older|male|female|police|prison|security|hostel|? $someone
      got|gets|getting|get|been|got in|into|? a|another|? fight|fights|fighting|scrap|brawl
      fight|fights|fighting|fought with|in a|another|the|other|? ~ $someone|hostel|pub|street
      harm to|others others|anyone|other|public|staff|known
      hurt|harm|hurting|harming others|someone|somebody|people|anyone|other
      set|sets|setting|burn|burning|burned fire to|the|down
      burn|burning ~ house|flat|place|building|hostel down
      violent|aggressive|violence|aggression towards|to|with|against other|others|$someone|the|a
      assault|assaults|assaulted|assaulting on|? a|an|the|two|? police|pc|officer|constable|emergency|paramedic|nurse
      bomb threat
      break|breaks|breaking|broke|smash @|her|his|my legs|arms|neck|face|jaw|kneecaps`,
  },
  {
    category: 'threat-to-others',
    harmed: 'subject',
    shown: 'uncertain',
    phrases: `
      violent|violence
      violent outburst|outbursts|offence|offences|incident|incidents|behaviour|offender|offenders|offending|towards
      physical|verbal altercation
      altercation
      risk|danger|threat|harm to others|public|known|staff|other|society|the
      risk of ~ harm to others|public|known|staff|other|the
      risk of serious harm
      high|risk rosh
      arson|arsonist|firesetting
      fire setting|setter
      making|makes|made|make threats
      revenge
      get|getting back|even|own at|with|back him|her|them|on
      angry enough to
      anger outbursts|outburst
      lost|loses|losing|lose her|control|it temper|control|with|and
      fight|fights|fighting
      gbh|abh
      affray
      grievous|actual bodily harm
      offensive|bladed weapon|article
      knife|knives|machete|firearm|weapon|weapons
      very angry with|at|about
      ran|run|tried at|to ~ with ~ $weapon`,
  },
  {
    category: 'threat-to-others',
    harmed: 'subject',
    shown: 'current',
    phrases: `
      put|shove|stick|smash|ram a|the|my|her bottle|glass|knife|blade|brick|pen|fist ~ in|into|through|over ~ face|neck|head|eye|window
      bring|bringing|brings|take|taking a|the|her blade|knife|bottle|hammer to
      the|another|other mum|woman|girl|lady and headbutt*|punch*|hit|slap*|kicked|attacked|spat her|them
      broke|broken|smashed|fractured|bust a|an|the|his|another|officers|guards ~ nose|jaw|arm|tooth|teeth|finger|cheekbone
      came|come out|in|up ~ swinging
      make|making|made ~ ~ sw|judge|social|police|probation|landlord ~ pay|suffer|sorry
      burn|burning|burns|torch* the|this|that|his|her|their ~ office|house|flat|building|place|school|car|hostel|centre|court down|?
      better|best|should|to watch|mind his|her|your|their back|step|mouth
      could|would|gonna|will|wants|want|going|happily|like|going|ll to|? happily|gladly|? kill|stab|hurt|murder|batter|shank|slap|punch|knock|attack|smash|poison the|a|her|his|that|this|@|? ~ judge|sw|po|worker|neighbour|landlord|manager|officer|magistrate|girlfriend|bitch|mum|girl|woman
      went|goes|go|lunged|lunges|lunging|flew|charged|came for|at ~ ~ $someone|resident|girl|him|them ~ with
      went|goes|go|lunged|lunges|lunging|flew|charged for|at|towards ~ $someone
      follow*|stalk*|harass*|bombard* his|the ex|exs|'s|? new|? girlfriend|partner|wife|missus|family|mum|neighbour
      threw|throw|throwing|throws|put|lobbed|chucked ~ brick|stone|rock|bottle|petrol through|at ~ ~ window|windows|door|house|car
      wants|want|wishes|wanted|hopes him|them|someone|@ ~ dead|killed|hurt|battered|stabbed
      someone|people|brothers|cousins|boys|lads|friends to|who|will ~ sort|hurt|kill|beat|batter|stab ~ him|them|out|over|in
      get|getting|pay|paying|paid|asked|ask someone|people|brothers|cousins|boys|lads to ~ sort|hurt|kill|beat|batter|deal|do|stab
      poison* him|them|his|someone
      ran|run|mow|mowed|running|drove|drive him|them|someone|at|into over|down|him|them|someone
      set|sets|setting|sicced ~ dog|dogs on $someone|him|a
      ready|waiting ~ ~ with ~ $weapon
      pull*|drew|draws a|the|out ~ knife|blade|gun|machete ~ on
      head|slap|bite|scratch|kick|punch|hit|attacked|assaulted|batter* ~ another ~ $someone|women
      put|puts|putting $someone|one|her|him|another in hospital|hospital|ae
      hurting|killing|stabbing|attacking|poisoning ~ $someone
      petrol|acid|bomb ~ for|on|at|through ~ $someone|door|house
      will|gonna|going|would swing for him|them
      put|puts|putting his|her|their|the windows|window in|through
      drive|driving|run|running|plough ~ into|over|at her|his|the|a|? ex|$someone|$partner
      better|best not|dont|never ~ pass|cross|come my|her|near road|path|way|@|me
      do|doing|did @|him|them|someone in
      carries|carrying|carry ~ for protection|safety
      knocked|knock|knocks|take|took|smash|smashed|kick|kicked|cave|caved his|their|someones head|teeth|face|lights|skull ~ out|in|off|?
      kicked|kicks|punched|punches|slapped|slaps|hit|hits|bit|bites|spat her|his|the|a|@ own|? nan|mum|mother|dad|father|sister|brother|neighbour|flatmate|housemate|mate|girlfriend|wife|landlord|teacher`,
  },
  {
    category: 'threat-to-others',
    harmed: 'subject',
    shown: 'uncertain',
    phrases: `
      wont|cant be|say|promise ~ responsible|happen|accountable ~ ~ do|actions|sees|him
      get|gets|getting ~ own back
      wait|wait|waiting|see|comes till|until|what|when ~ sees|happens|get|gets ~ hold|hands|him
      they|he|she will|ll|gonna|going pay|regret|sorry|get for|it|what|?
      make|making|made him|them|her pay|regret
      kick*|kicks|kicking off with|at|on $someone|him`,
  },
]
