/**
 * What a phrase does to the cues around it, after NegEx (Chapman 2001) and ConText (Harkema 2009):
 * `denies` and `softens` reach the cues after them (she says no; nobody raised it), `hypothesises` those it teaches or plans for,
 * `doubts`, `past` and `recent` those of their clause, `relatives` make it somebody else's, `passes` is a no that denies nothing, `died`
 * says that who did it can do it no more.
 */
export type Modifier =
  | 'denies'
  | 'softens'
  | 'passes'
  | 'hypothesises'
  | 'doubts'
  | 'past'
  | 'recent'
  | 'relatives'
  | 'offence'
  | 'died'

/** The phrases of each kind of modifier. */
export const modifiers: Readonly<Record<Modifier, string>> = {
  denies: `
    no|nil|none|not|never|without|zero|neither|nor|non
    isnt|wasnt|arent|werent|hasnt|havent|hadnt|doesnt|dont|didnt|wont|wouldnt|aint|cannot|cant
    deny|denies|denied|denying|denys
    nobody|noone has|is|was|ever
    no one has|is|was|ever
    denial|absence|free|negative|clear of|for|from
    absent|lack|lacks|lacking of|?
    rules|ruled|rule out
    no history|evidence|sign|signs|record|past|previous|hx|h of|? 
    negates|refutes|refuted
    says|said|reports|reported|states|stated|confirmed|confirms|told no|none|nil
    no such
    not reporting|reported|report any|?
    not|isnt|wasnt|doesnt|didnt currently|actively|at|feeling|feel|? 
    no longer in|with|living|
    stopped|ceased
    nope|nah to|re`,
  softens: `
    did|does|do|is|has|was|not not|? express*|voice*|voicing|disclos*|mention*|raise*|raising|bring|discuss*|elicit* any|?
    didnt|doesnt|dont|hasnt|isnt|wasnt|not express*|voice*|voicing|disclos*|mention*|raise*|raising|elicit* any|?
    no|nil|not|without|nothing|none|never|any expressed|express*|disclos*|mention*|voiced|elicited of|?
    no|nil|not|without|any concerns|concern|issues|worries|issue|worried|concerned|indication|indications|indicators re|about|regarding|around|with|of|for|over|raised|noted|identified|reported|expressed|expressed|disclosed|to|? re|about|regarding|around|with|of|for|?
    no longer expressing|reporting|voicing|having|feeling|feels|has|self|cutting|suicidal|?
    nothing to suggest|indicate
    not thought|felt|deemed|assessed|considered|believed to be
    no|not|minimal|low|lower|reduced|nil|little|without any|current|apparent|immediate|identified|new|significant|obvious|level|at|imminent|thought|? ~ risk|risks|level|danger of|to|for|from|re|identified|?
    low|lower|reduced|minimal|little|less|decreased|decreasing|fewer risk|risks|level|levels|thoughts|of|frequency|?
    denied|denies|deny but
    unlikely
    i|we dont|do|not think|believe|not ~ she|her
    feels|felt|is|is|says|able|can able|safe|well|to
    no|not immediate|imminent concerns|risk|? 
    hasnt|havent|not|hadnt ~ for|in # days|day|weeks|week
    nothing disclosed|reported|raised|noted
    not|cannot|cant|couldnt|unable|never to|? say|confirm|exclude|tell|assess|ask|asked|screened|explored|discuss|sure|clear|known|certain|rule|ruled|discussed|assessed|establish ~ out|if|whether|about|?`,
  passes: `
    no|not|without|any change|changes|improvement|difference|doubt|wonder|further forward|in|to|with|that|?
    not|isnt|wasnt only|just|merely|simply|surprised|surprisingly
    no money|job|answer|reply|phone|credit|food|fixed|show|access|recourse|benefits|income|contact|where|sleep
    not|doesnt|didnt|dont|wouldnt|never|isnt|no want|wants|wanted|wanting|wish|ready|willing|able|comfortable|like to|talking|speaking|? ~ talk|speak|discuss|report|reporting|press|pursue|support|prosecute|disclose|go|charges|police|say|open|leave|tell|told|engage|discussing|about
    not|didnt|hasnt|never|havent ~ told|reported|report|tell|disclosed|informed ~ police|anyone|anybody|gp|probation|mum|family|social
    not|hasnt|wasnt|isnt|never ~ coping|managing|well|good|sleeping|engaging|attending|happy|great|okay|ok|right|working|answering|believed|listened
    did|does|do not attend|come|show|answer|turn|engage|sleep
    didnt|doesnt attend|come|show|answer|turn|engage|sleep
    not|cant|cannot|couldnt|unable to|? ~ attend|come|sleep|stop|cope|control|forget|leave|stand|get
    cant|cannot|couldnt stop|help|control|face
    not|isnt the|a first|one time
    no|not stranger new|to
    why|whether|if not
    not surprised|sure
    no end|option|choice|alternative|point|reason|hope|support`,
  hypothesises: `
    what to|she|would|we|? do|would|could|say|ring|call|might|should ~ if|when|in
    what|wot you|u|they|youd|theyd|id|one do|does|would|should|did do|say|? if|when
    what if a|an|somebody|someone|one
    role playing|play|plays|played
    documentary|film|book|podcast|programme|briefing|article|novel on|about
    who to|she|would|can|? call|ring|contact|phone|tell|go|speak ~ if|when|in
    how to|she|? ~ spot|recognise|respond|report|keep|stay|manage|help|support|identify|ask|deal
    safety|crisis|contingency|wellbeing|risk|relapse|support plan|planning|plans|prevention|management covers|covering|covered|includes|including|included|for|in|around|re|on|about|if|made|should|reviewed|completed|discussed|done|details|against|to|with ~ for|if|of|re|around|case|when|event|her|?
    training|trained|workshop|workshops|webinar|course|courses|module|modules|seminar|lecture|talk|presentation|session|sessions|e-learning|elearning|quiz|cpd|briefing on|about|in|around|for|covering|re|to
    leaflet|leaflets|booklet|poster|posters|flyer|factsheet|handout|information|info|resources|literature|video|books|book|pack|advice|numbers|number|helpline|app|website|psychoeducation on|about|for|around|re|regarding
    awareness
    policy|procedure|procedures|protocol|guidance on|for|about|around|re|?
    advised|agreed|agrees|knows|aware|reminded|encouraged|told|will|would|can|has|plan|plans|promised|asked|discussed|advice|happy|number|numbers|should|to|she|and|but ~ call|ring|contact|phone|dial|text|go|attend|speak|use|999|111|seek|reach|samaritans|crisis|leave ~~ if|should
    call|ring|dial|999|111|samaritans line|team|999|police|me|us|a|? ~ if
    in case of|he|she|her|?
    in the event of|that
    should|if she|they ever|experience|need
    if|when you|someone|somebody|anyone|u|they ever|feel|feels|felt|want|wants|experience|starts|notice|spot ~ like|?
    spotting|recognising|identifying signs|the|? of|?
    learn|learnt|learned|learning|teaching|taught ~ about|to|how
    discussed|explored|talked|went|covered ~~ signs|types|cycle|impact|effects|definition|meaning of|through|?
    hypothetical|hypothetically|theoretical
    training|refresher|workshop|module with|w|from ~~ on|about|re
    half|full day on|about|re
    mock
    case study|studies
    induction|training handout|slides|pack|video|booklet
    role play|plays with|w
    types|definition|cycle|wheel|forms of
    warning signs
    group|groups|session|workshop covered|looked|discussed|explored|on|about at|about|on|?
    completed|attended|booked|attending|doing|did|delivered|enrolled|signed|started|finished ~ course|training|workshop|webinar`,
  doubts: `
    risk|risks|high|chance|likelihood|danger|possibility|vulnerability|vulnerable|at of|to|risk|from
    at|high|higher|increased|significant|serious|medium risk|danger of|to|from|?
    risk|risks to|from
    might|may|maybe|perhaps|could|possible|possibly|probable|probably|potential|potentially|likely|unlikely
    query|queries|queried|querying|wonder*|unsure|unclear|unknown|undecided
    suspect|suspects|suspected|suspicious|suspicion|suspicions|suspecting
    concern|concerns|concerned|worry|worries|worried|worrying|fear|fears|afraid ~ about|that|re|for|she|he|her|they|regarding|around|of|?
    concern|concerns|concerned|worried|worry
    seem|seems|seemed|appear|appears|appeared|apparently|allegedly|alleged|alleges|rumour|rumours|rumoured|supposedly|claims|claimed
    looks|looked|sounds|sounded like|as|though|if|?
    indicat*|sign|signs|suggest*|hint* of|that|?
    asked|ask|asks|asking|explored|explore|discussed|discuss|screened|screen|enquired|enquire|checked|check|discussion|conversation|spoke|talked|talk ~ about|re|regarding|around|if|whether|for
    discussed|explored|re|regarding|around
    not|unsure|unclear sure|clear|if|whether|certain ~ if|whether|about|?
    thinks|think|believes|believe|felt|feels|feel he|she|they|that
    could|may be|due|have|been ~ due|from|result|of
    intrusive
    referral|referred|refer|referring|signposted|attends|attended|attending|engaging|support|supported|linked ~ to|for|with|from|re|around
    vulnerab*`,
  past: `
    history|hx|past|previous|previously|historic|historical|historically|prior|former|formerly
    history|hx|h|pmh|background|past history|? of|re|o|?
    in the|her|my past|childhood|teens|twenties|youth|20s|30s|thirties
    used|use to
    # year|years|yrs|yr ago|back|earlier|previously
    #|many|some|several|few|couple|number of|? years|yrs ago|back|earlier|previously
    years|yrs ago|back|earlier
    last year|summer|autumn|winter|spring
    this time last year
    year|summer|autumn|winter|spring|christmas|xmas before last
    #|several|many|few|couple|two|three|four|five|six|seven|eight|ten years|yrs since|clean|clear|free|that|without|sober|safe
    4|5|6|7|8|9|10|11|12|18|four|five|six|seven|eight|nine|ten|eleven|twelve|many|several months|mths|month|mnths ago|back|earlier|previously
    over|about|around|approx|nearly|almost|more a|than|? year|years ago|back
    a year|while|decade|lifetime ago
    half a year ago
    long time|ago ago|since
    1970|1971|1972|1973|1974|1975|1976|1977|1978|1979|1980|1981|1982|1983|1984|1985|1986|1987|1988|1989|1990|1991|1992|1993|1994|1995|1996|1997|1998|1999|2000|2001|2002|2003|2004|2005|2006|2007|2008|2009|2010|2011|2012|2013|2014|2015|2016|2017|2018|2019|2020|2021|2022|2023|2024
    when|as she|he|i|they was|were|is ~ #|young|younger|child|teenager|teen|little|kid|school|girl|small|baby|twelve|thirteen|fourteen|fifteen|sixteen|eleven|ten|nine|eight|seven|six|five|in
    when|as|whilst|while she|he|i was|were ~ living|at|in ~ school|care|college|uni|university|abroad
    aged #|around|about
    at age|the # of|?
    at 13|14|15|16|17
    at the age of
    as a|an child|teenager|teen|kid|girl|youngster|adolescent|young|little
    child*hood
    childhood
    in childhood|adolescence
    growing up
    in her|my|their early|late|mid|? teens|twenties|thirties|20s|30s|childhood|youth
    since|from childhood|young
    before|prior|pre to|? ~ prison|custody|sentence|pregnancy|uk|moving|released
    ex|first|last|previous|former|old|earlier ~ marriage|relationship|relationships
    previous|former|past|earlier|old ex|? partner|partners|husband|relationship|relationships|boyfriend
    survivor|survived|survivors of
    back then
    back in|from|around ~ 70s|80s|90s|00s|noughties|nineties|eighties|day|98|99|01|02|03|04|05|06|07|08|09
    summer|winter|spring|autumn|christmas|xmas of #
    in|did|time 96|97|98|99|00|01|02|03|04|05|06|07|08|09|90s|80s
    back home ~ long time
    years before|earlier
    back in #|her|the
    ago by|from
    historic|historical|old|previous convictions|conviction|offence|offences|charge|charges|incidents|attempts|attempt
    long|many since|time|years years|ago|?
    ended|finished years|months ago
    old|faded|healed scar|scars|scarring|cuts|marks|injuries
    hasnt|havent|not|never|nt cut|self|harmed|overdosed|burned|burnt ~ in|for over|about|nearly|almost|? #|two|three|four|five|six|seven|eight|nine|ten|many|several years|yrs`,
  recent: `
    at 13|14|15|16|17 00|05|10|15|20|25|30|35|40|45|50|55
    today|tonight|tonite|yesterday|currently|now|recent|recently|ongoing|lately|presently|present|still|again|just|atm|constantly|daily|nightly|weekly|regularly
    this morning|afternoon|evening|week|weekend|month|am|pm|year|time
    last night|week|weekend|month|fortnight|few|couple|monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tues|tue|wed|weds|thurs|thur|thu|fri|sat|sun|visit|session|appt|appointment
    on|since|over|this|by|from|until|till the|? monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tues|tue|wed|weds|thurs|thur|thu|fri|sat|sun|weekend
    monday|tuesday|wednesday|thursday|friday|saturday|sunday|weds|thurs|weekend night|morning|evening|afternoon|?
    #|few|couple|some|two|three|several|one|a of|? days|day|weeks|week|hours|hrs|hour|wks|wk|fortnight|nights ago|back|earlier
    few|couple of|? days|weeks|nights
    a|one|1|2|3|two|three|couple of|? months|month|mths|mth ago|back|earlier
    the|past other|last|past|few day|night|week|few|month|couple|weeks|days|months|three|two
    in|over|within|for|during|past the|? last|past|recent few|couple|#|several|two|three|? days|weeks|week|month|months|day|days
    at the|? moment|present|weekend
    these days
    keeps|keep|kept|continues|continuing|remains|escalating|escalated|increasing|increased|increasingly|worsening|worse|persistent|frequent|frequently
    every day|night|week|time|weekend
    since last|friday|release|moving|then|christmas|she|he|his|her
    earlier|first today|this|thing
    has|have|been been started
    in the early|small|? hours|night
    overnight
    new|fresh|active|actively
    is|are getting|becoming`,
  relatives: `
    family|maternal|paternal|parental history|hx of|?
    fh|fhx
    fh of`,
  offence: `
    convict*|sentenced|charged|arrested|conviction|convictions|charge|charges|offence|offences|index|remanded|remand|imprisoned|custody|prison|court|served|hearing|trial|plea|pleaded|guilty|bailed|bail|caution|cautioned ~ for|with|of|is|was|re|on|to|over|about|following|after
    convict*|sentenced|charged|arrested|conviction|convictions|charge|charges|offence|offences|cautioned|caution
    index offence|offences of|is|was|?`,
  died: `
    he is|s|'s|has|was|? long|now|since|been|? dead|died|deceased now|?
    he is|s|'s|has|? since|? passed away|on|now`,
}

/** What says that someone who did harm can still reach her or a child; past harm is then not over. */
export const reach = `
  found|knows|knew|discovered|got|has|have|working|worked out|? ~ where|address|number|location|new
  has|have|had|having|gets|got|get|wants|seeking|given|ordered|increased|unsupervised|supervised|still ~ contact|access|custody|visits|visitation
  contact with|to|the|her|him|? ~ kids|children|him|child|son|daughter|baby|dad|father
  contact|contacting|contacted|contacts|messag*|texting|texted|ringing|rung|calling|phoning|emailing|rings|texts|calls @|again|still|?
  sees|seeing|see|visits|visiting|has|have|collects|picks|takes|looks|babysits|minds ~ kids|children|child|son|daughter|baby|grandchildren|them
  still|living|lives|live|moved|moving|lived|works|stays|staying ~ sees|lives|near|nearby|close|door|opposite|next|around|round|together|in|with|local|street|area|road|estate|building|sees|talks
  back in|on|at|with|round|around|home|living|together|from ~ touch|scene|life|contact|area|her|prison|prisons|him|@|hostel|?
  released|out|coming|leaving|release|due from|of|out|on|? ~ prison|custody|jail|hmp|licence|friday|monday|tomorrow|week|month|soon|early
  turned|turning|showed|turns|shows|came|comes|keeps|kept|hanging|waiting ~ up|round|outside|at|coming|back|to
  bumped|ran|runs|bumps|saw|seen|spotted into|him|her|near
  following|follows|follow|looking|searching|asking|tracking|stalking @|for|after|her|about|on
  in touch|contact
  same street|estate|area|road|building|block|hostel|house|town
  next door
  parental responsibility|contact|alienation
  facebook|instagram|whatsapp|snapchat|social media|messages|message
  child arrangements|contact|custody order|hearing|centre
  weekend|weekends with
  mutual friends|friend`

/** Words of using drugs or drinking, which harm the child of a pregnant woman. */
export const use = `
  using|smoking|injecting|snorting|drinking|uses|smokes|drinks|injects|taking|used|smoked|drank|drunk|on ~ crack|heroin|cocaine|coke|drugs|gear|weed|cannabis|spice|alcohol|vodka|wine|cider|ket|ketamine|benzos|methamphetamine
  still using|drinking|smoking|injecting
  using|drinking|injecting daily|again|still|heavily|most|every|throughout|while|since
  relapsed on|with crack|heroin|alcohol|drugs|cocaine`
