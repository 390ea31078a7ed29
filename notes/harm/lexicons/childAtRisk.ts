import type { CueLexicon } from './lexicon.ts'

/** Words of harm to a child, born or unborn (catalogue, the C codes). Harm to a child is never somebody else's affair. */
export const childAtRisk: readonly CueLexicon[] = [
  {
    category: 'child-at-risk',
    harmed: 'named',
    shown: 'current',
    phrases: `
      drinking again|heavily|vodka|wine|cans|whisky and|while|when|with ~ $child ~ there|present|home|in|asleep|upstairs|about|around
      drunk|high|stoned ~~ and|while|when|with ~ $child ~ there|present|home|in|asleep|upstairs|about|around
      $child ~~ messaged|contacted|texted|groomed|approached by ~ man|men|stranger|bloke|lads
      $child ~~ sent|sending|sends ~ pictures|pics|photos|nudes|videos to ~ man|men|stranger
      man|men|stranger|bloke ~ ~ messaging|texting|contacting|grooming her|the|his|their ~ $child
      man|men|stranger|bloke ~ ~ messaging|texting|contacting|grooming her|the|his|their $age yo|yr|year|old|years
      $child ~~ out all night with ~ men|man|older|lads
      $age yr|year|years old ~ out all night with ~ men|man|older|lads
      $hurt|smack*|scald*|touch* $child
      $hurt|smack*|shout|scald*|touch* at|? the|her|his|their|a|my|@|both|one|two|our|that|? 's|? #|? year|yr|? old|? little|young|own|youngest|eldest|? $child
      scream*|shout*|swear*|swore at|? the|her|his|their|? little|own|young|? $child
      lost|loses|losing|lashed|lash|lashes it|temper|her|out ~ with|at|on the|her|? $child
      $child ~ was|were|been|being|is|are|got|gets|getting ~ $struck|shaken|smacked|abused|neglected|touched|harmed|burned|scalded|injured|groomed|exploited|molested|raped|groped
      $child|schoolchild $struck|smacked|abused|neglected|touched|harmed|shaken by
      left|leave|leaves|leaving ~ $child ~ alone|unattended|unsupervised|overnight
      left|leave|leaves|leaving ~ $child|them|year|old ~ on their|his|her|its own
      left|leave|leaves|leaving ~ $child ~ home alone
      left|leave|leaves|leaving ~ $child ~ in|by|with ~ car|bath|strangers|stranger|himself|herself|themselves|flat|house|street
      $child ~ left|home|were|was alone|unattended|unsupervised
      $child ~ left|found|home ~ alone|unattended|unsupervised|wandering
      home alone
      no|not|isnt|wasnt|hardly|barely any|enough|much|? food|milk|formula|nappies ~ in|for|at|to ~ $child
      nothing|not|unable|cannot|cant to|afford|enough|? to|? feed ~ $child
      $child ~ hungry|starving|filthy|dirty|unkempt|malnourished|underweight|unfed|neglected|unwashed|soiled
      $child ~ not|hasnt|havent|isnt|arent|never being|been|eaten|? fed|eaten|eating|washed|clean|changed
      not|isnt|hasnt|stopped been|being|? feeding|fed|feed|changing|washing|bathing the|her|? $child
      social|childrens|ss|csc|sw services|service|worker|care|have|has|? ~ removed|removing|remove|taken|taking|take|took ~ $child|them
      $child|them ~ removed|taken by|from|into|away|off|to|last|this|at ~ social|ss|care|csc|her|foster|birth|week|services|court
      $child ~ removed|taken
      $child custody lost|removed|taken
      lost|losing custody|care|residence of|? ~ $child|?
      bruis*|marks|mark|burn|burns|injury|injuries|cuts|cut|scald|handprint|swelling on|to the|her|his|@ 's|? ~ $child
      $child 's|has|have|had|with|came|came|got ~ bruis*|burn|burns|marks|injury|injuries|flinch*|fracture
      $child flinch*|flinched|flinches
      $child ~ flinch|flinched|flinches|flinching
      using|drinking|smoking|drunk|drugs|high|intoxicated|stoned|injecting|weed|crack|passed ~ in|around|when|while|with|near|out|caring|looking ~ front|the|caring|looking|presence|with|after|her of|for|after|? ~ $child
      drunk|intoxicated|high in|while charge|caring|looking|with of|for|after
      $child ~ witness*|saw|seen|heard|hears|see|sees|seeing|hearing|exposed ~ it|violence|abuse|argument|arguments|fight*|him|assault|everything|hitting|hit|domestic|attack|to
      drinking|using|smoking|drugs|heroin|crack|alcohol ~ while|during|in|when|and|whilst ~ pregnant|pregnancy
      pregnant ~ and|but ~ using|drinking|smoking|injecting
      $child ~ scared|afraid|frightened|terrified|petrified of|to
      groom|groomed|grooming|grooms|exploit*|meeting ~ $child
      $child ~ groomed|exploited|trafficked
      $child ~ missing|absconded from|since|again|home|overnight|for
      $child ~ carrying|caught|found ~ knife|drugs|blade|weapon
      $child ~ gang|gangs|county
      child abuse|sexual|cruelty|neglect|exploitation|abused
      neglect* ~ $child
      abus*|harm*|hurt*|kill*|smother*|drown*|shak* the|her|his|their|? unborn|? $child|bump
      thoughts|urges|wants|afraid|scared|might|could|will|going of|to|she|? ~ harm*|hurt*|kill*|smother* ~ $child
      threat* to ~ kill|hurt|harm|take|kidnap|abduct|snatch ~ $child
      took|taken|takes|snatch*|abduct*|kidnap* ~ $child ~ abroad|without|from|and
      sexual|sexually ~ abus*|assault*|touch* ~ $child
      punch*|kick*|hit ~ stomach|belly|bump ~ pregnant|pregnancy|baby
      drove|driving|drives drunk|high|intoxicated|stoned with ~ $child`,
  },
  {
    category: 'child-at-risk',
    harmed: 'named',
    shown: 'uncertain',
    phrases: `
      child|children|childrens protection|safeguarding
      cp plan|conference|conf|register|chair|concerns|meeting
      on|under|subject|have|has|to|a ~ cp|cin|cpp
      cpp|icpc|rcpc|cla
      cin plan|meeting|review
      child|children in need
      section|s 47|17
      s47
      core group
      plo|pre plo|proceedings
      care proceedings|order
      interim care order
      ico
      in|into|went|going|to foster|local care|authority|carers|carer
      $child ~ in|into care
      went|going|go|placed|put into care
      social|childrens services|care|service involved|involvement|visit*|assess*|concern*|investigat*|want*|threat*|are|have|has
      $child ~ social worker
      $child ~ on|under ~ plan
      safeguarding ~ $child|school|nursery
      concern|concerns|concerned|worried|worry|worries ~ about|re|for|regarding|over|around ~ $child ~ safety|welfare|wellbeing|care|weight|development|behaviour|appearance|being|hygiene|home|with|at
      concern|concerns|concerned about|re|for|regarding|over|around ~ $child
      risk|risks|danger|harm|threat|safety to|of|for ~ $child|unborn
      risk|danger ~ to ~ $child|unborn
      harm to ~ $child
      unborn
      unsupervised contact
      sex offender|offenders
      schedule one|1
      person posing risk
      neglect|neglected|neglectful
      school|nursery|hv|health|teacher ~ raised|reported|rang|called|concerned|worried|concerns|referral ~ concerns|concern|safeguarding|marks|bruise|$child
      mash
      cant|cannot|not|struggling|struggles|unable to|? cope|coping|manage|managing with|? the|her|? $child
      $child ~ witness|witnessed
      $child ~ coat|clothes|cold|heating ~ indoors|dirty|off|heating
      old|$child|baby ~~ coat|coats indoors|inside
      $child ~ absent|off|missed|missing ~ school
      get|gets|getting|look|looks|looking|after|caring|cares|cooks ~ brother|sister|siblings ~ ready|school|dressed
      $child ~ beyond|out ~ control
      missed|missing|not|no|late|hasnt|avoiding attending|attended|booked|engaged|any|been|? with|to|? antenatal|midwife|midwifery
      concealed|hiding pregnancy|pregnant
      in front of the|her|? $child
      around|near the|her $child ~ drunk|using|drugs`,
  },
  {
    category: 'child-at-risk',
    harmed: 'named',
    shown: 'current',
    phrases: `
      left $own|the|a ~ $age yr|year|yrs|? old|? with|w|alone|in|at ~ ~ man|stranger|someone|bloke|alone
      belt|slipper|cane|buckle|slap marks|mark
      school|nursery|teacher ~ found|saw|noticed|spotted ~ ~ mark|marks|bruise*|injur*|burns|cuts
      cot|pram|playpen ~ ~ needles|drugs|urine|filthy|mould|blades
      needles|drugs|blades|sharps ~ ~ cot|pram|toys|reach|kids|children|child|toddler
      lad|boy|son|$age ~~ blade|knife|machete
      lad|boy|son|daughter ~ ~ out till|until|all ~ #|night|midnight
      takes|taking|took the|her|my|his ~ girl|boy|$age|$child ~ ~ for drives|rides|trips
      baby|newborn|infant ~ losing|lost|not weight|gaining|feeding
      waters|watering ~ milk|formula
      back|still on the ~ gear|crack|drink|drugs ~ ~ pregnant
      left|leave|leaves|leaving|found ~ ~ yr|year|yo|one|$age old|? ~ on|by his|her|their|its own
      left|leave|leaves|leaving ~~ $age|old|yr|yo|one|boy|girl|$child ~ alone|unattended|unsupervised|outside
      $hurt|smack*|shout|scald*|belt*|whip* the|her|his|my|their|? little|wee|youngest|eldest|middle|young|own|? one|boy|girl|lad|$child
      $hurt|smack*|scald*|belt*|whip* the|her|his|my|their|? $age yr|year|yrs|yo old|?
      daddy|mummy ~ hits|hit|hurts|hurt|locks|locked|shouts|smacks|smacked|touches|touched|kicks|kicked|beats|punches|punched|burns|shakes|slaps|drinks|sleeps ~ him|her|them|me|my|mummy in|?
      son|daughter|child|kids|boy|girl|school|teacher|nursery|old|yo told|disclosed|says|said|tells|saying|telling ~~ hits|hurts|locks|smacks|touches|kicks|beats|punches|smacked|hit ~ him|her|them|me
      $child|boy|girl ~~ hit|hits|hitting|beaten|smacked|beats|kicked|punched ~ ~ belt|slipper|stick|spoon|shoe|cane|cable
      $child ~ ~ while|when|whilst|and ~ drunk|using|used|high|stoned|wasted|intoxicated|pissed|gouching|drinking|smoking
      $child|them locked|shut|left|put ~ in ~ room|bedroom|cupboard|shed|garage|car|cot|house|flat
      locked|shut|locks|shuts|left|leaves ~ $child|them ~ in ~ room|bedroom|cupboard|shed|garage|cot
      dropped|drops|tossed|threw|swung ~ baby|newborn|infant|toddler ~ ~ while|drunk|on|floor|down|stairs
      out of it|passed out|comatose|gouching|gouched|paralytic|face ~~ $child|cot
      asleep|drunk|wasted|stoned|out|gouching|using ~~ $minor ~ crying|screaming|cot|alone|nappy|wandering
      $child ~ crying|screaming|found ~ ~ cot|soaked|wet|soiled|nappy|alone|hours
      $child ~ in|inside ~ car|van|back ~~ drunk|drink|drove|driving|over|high|using|crash|pissed
      drove|driving|drives|drive ~~ drunk|drink|high|pissed|stoned ~ with ~ $child
      he|stepdad|stepfather|boyfriend|partner|uncle|grandad|lodger|man|brother gets|get|got|climbs|climbed|sleeps|sleeping|slept|shares|sharing in|into|with|the|a|? ~ bed ~ $child|$minor|girls
      daughter|son|girl|stepdaughter|niece|$age|old|yo ~ ~ seeing|dating|sleeping|meeting|sexting|met ~ man|men|older|adult|nudes|stranger
      daughter|son|stepdaughter|niece|girl|old ~ sending|sent|asked ~ ~ nudes|pics|pictures|photos|naked
      older lads|lad|boys|men|man|guys|youths ~ picks|pick|picking|collects|collecting|drops|waiting ~ him|her|them|son|daughter up|?
      $minor|$child ~ scared|afraid|frightened|terrified|petrified of|to
      $child|son|daughter ~ ~ county|trapping|drugs|dealing|gang|gangs|knife|machete|stabbed
      $child|kids ~ ~ squalor|filth|infested|floor|soiled|filthy
      no|not|without|hardly|barely ~ food|heating|bed|beds|milk|nappies|formula|clothes ~ ~ for|in ~ $child
      $child ~ hasnt|havent|not|nothing|havent|no ~ eaten|fed|food|dinner|washed|changed|breakfast
      starv*|starved ~ $child
      wandering|wandered|found ~ ~ street|road|alone|nappy|barefoot ~ $child
      $child|toddler|baby ~ found|wandering|wandered|out ~ ~ street|road|alone|barefoot|night|stairs|nappy
      removed|removing|taken|snatched ~ $child ~ ~ police|hospital|birth|care|emergency
      police protection|powers|power
      emergency protection order
      strategy meeting|discussion
      epo
      kids|children|baby|child|son|daughter ~ ~ at|in ~ risk|danger
      pregnant ~~ using|smoking|drinking|injecting ~ crack|heroin|gear|drugs|vodka|daily|alcohol|still|cocaine|weed
      child ~ marriage|bride|fgm
      fgm ~ daughter|girl|child|baby`,
  },
  {
    category: 'child-at-risk',
    harmed: 'named',
    shown: 'uncertain',
    phrases: `
      worried|worry|worries|concern|concerned|concerns|fears ~ about|for|re|with ~ baby|toddler|newborn|infant|unborn
      school|nursery|teacher ~~ kids|children|son|daughter ~ not|absent|bruise*|hungry|dirty|upset|disclosed|worried
      $child not|never|arent|isnt|werent|wasnt|hasnt|havent been|? in|at|attending|attended|to school|nursery|lessons|either
      $child ~ underweight|thin|pale|withdrawn|hungry|dirty|smelly|unkempt|cold|nits
      struggling|cant|cannot|unable|hard|hates|resents|no ~ bond|bonding|baby|love ~ baby|with
      feels|feel|felt|feeling nothing|numb|no ~ baby|bond
      $child ~ ~ home|upstairs|downstairs|present|asleep|room|house|watching when|while|during|at|as
      social|ss|sw|hv ~ worried|concerned|threatening|removing|removal|parenting
      mash|cin|cp|icpc|fap|lac referral|plan|conference|meeting|review|chair
      parenting|viability|pre|birth assessment|proceedings
      no one|nobody to|looking ~ kids|children|baby
      kids|children ~ begging|caring|cooking|feeding ~ themselves|themself|selves`,
  },
]
