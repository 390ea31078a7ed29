import type { CueLexicon } from './lexicon.ts'

/** Words of harm to a child, born or unborn (catalogue, the C codes). Harm to a child is never somebody else's affair. */
export const childAtRisk: readonly CueLexicon[] = [
  {
    category: 'child-at-risk',
    harmed: 'named',
    shown: 'current',
    phrases: `
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
      flinch|flinched|flinches|flinching when|as|from
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
      cp plan|conference|register|chair|concerns|meeting
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
]
