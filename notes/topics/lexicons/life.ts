/** Words of family. */
export const familyWords = `
  famil*|child|children|childrens|childs|childcare|childminder|kid|kids|son|sons|daughter|daughters|baby|babies|toddler|newborn|parenting|parent|parents|parental|coparent*|nursery|foster*|adoption|adopted|cafcass|sgo|kinship|grandchildren|grandchild|grandson|granddaughter|csc|cin|icpc|plo|lac|ehcp|camhs|homestart|mash|unborn
  social|childrens services|worker|workers|service
  sw
  ss
  cp plan|conference|meeting|review
  child|children protection|in need
  core group
  care proceedings|order
  contact centre|visit|visits|session|sessions|order|arrangements|letter
  contact with ~ kids|children|son|daughter|child|mother|father|mum|baby
  supervised|unsupervised|letterbox|indirect|direct contact
  custody|residence of
  special guardianship
  family court|support|time
  creche|crèche|wean|weans|bairn|bairns|kiddies|kiddos|godson|goddaughter
  wee one|ones|lad|lassie|boy|girl|fella
  bad|good|better|unfit mother|mum|mam
  moved|moving|move|going|gone|back in|home|back ~ with|to her|@|? mum|mums|mother|mothers|parents|dad|dads|sister|sisters|nan|nans|aunt|family
  her|s|'s|my boy|boys|lad|bairn at|in|with|is|has|and|off|to|from
  early help
  health visitor
  home start
  school run|uniform|meeting|attendance|place|holidays|called|rang|exclu*|refus*|trip
  at|from|to|the|primary|secondary school
  school day
  stepchild*|stepson|stepdaughter|granddaughters|grandsons|grandkids|motherhood|maternity|mothering|breastfe*|nappies|pram|buggy|pushchair|sendco|senco|halfterm|playgroup|pupil|mammy|bby|bbys
  in labour|labor
  lil|lil' one|ones|boy|girl|man|lad
  nanny|nan|nana|gran visiting|visits|staying|over
  with|both the boys|girls
  the|both boys|boys'
  husband|partner|wife|mum|dad|hubby ~ died|passed
  pregnan*|midwife|midwives|nephew|nephews|niece|nieces|daddy|twins|hubby
  little|eldest|youngest|oldest|middle one|ones|girl|boy|lad|child
  eldest|youngest
  her girls|boys|girl|boy|lad|lo|los
  ring|rang|call|called|phone|phoned|email|emailed|emails|text|msg|letter|chase|from|with school
  school say|says|said|told|called|rang|ringing|phoned|emailed|concerned|worried|think|have|has|report|reported|reports
  made|make|making up with ~ mum|mother|dad|father|sister|sisters|brother|brothers|family|aunt|nan|cousin
  fell|fallen|falling|row|rows|rowing|argument|arguments|arguing|argued|fight|difficult|conflict|boundaries|relationship|contact|tension|issues out|? with|w|between ~ mum|mother|dad|father|sister|sisters|brother|brothers|aunt|nan|cousin|family
  mum|mother|dad|father|sister|brother|nan|nana|grandmother|gran ~ died|dying|passed|poorly|ill|dementia|funeral|hospital|unwell|diagnosed|cancer
  worried|caring|cares|carer|visiting|visit|visited|missing|misses|looks|looking|living about|for|after|with|? her mum|mother|dad|father|sister|brother|nan|gran|aunt
  parents evening
  nan|nans|mum|mums|dad|dads|aunt|aunts|auntie|aunties|sister|sisters|brother|brothers|cousin|cousins 's? party|wedding|birthday|bday|funeral|christening|house
  reunification
  removed at birth
  half term
  school shoes
  parents|their|christening evening
  sis|auntie|cousin says|in|is|has|wants|came|rang|told|bringing|visiting
  uniform|uniforms
  lil|little mans|man's
  mum|mother|dad|father|sister|brother|nan|gran ~~ ill|overdose|od|died|funeral|hosp|hospital|cancer|dying|stroke
  lads|boys|girls|kids|babys dad|father
  sisters|brothers|mums|dads bloke|fella|husband|wife`

/** Words of social. */
export const socialWords = `
  lonely|loneliness|isolat*|isolation|friendship|friendships|mentor|mentors|mentoring|befriend*|befriender|hobby|hobbies|boredom
  goes|going|go|went|gone|join|joined|joining|joins|back|find|found|finds|attends|attending|attend|through|via|friends|friend|nobody|no|local|stopped|sister|sisters from|to|at|? the|her|a|local|new|? church|mosque|temple|gurdwara|chapel
  church|mosque group|friend|friends|choir|sister|sisters|hall|family|lot|club|coffee|lunch|ladies|community
  social life|activities|activity|group|groups|network|networks|support|isolation|contact|circle|skills|inclusion|club|media
  peer mentor|mentors|mentoring|support|supporter
  make|making|made|new|no|any|few|lost|old|lack|losing|without|school ~ friend|friends
  friends are|and family|supportive
  seeing|met|meeting|sees ~ friends
  friendship group
  support network|networks
  relationship|relationships with|breakdown|ended|problems|difficulties|break
  healthy|family|new relationship|relationships
  break|broke|breaking|split|splitting up ~ partner|boyfriend|with|from
  breakup
  cut off from ~ friends|everyone|everybody|people|family
  divorce|divorced|divorcing
  ex partner ~ remarried|married|new
  choir|lonesome|companionship|neighbourly
  no friends|family|one|network ~ around|near|here|uk|london
  keeps|keeping|stays|staying to herself|indoors|in
  knows|know no|nobody one|?
  only|no|any support apart|from|is|network|around|at
  is|was|has her only support
  about|join|joins|joined|joining|try|trying|tried|wants|interested|referred|referral|signed|sign|enjoy|enjoys|enjoying|enjoyed|goes|going|likes|invited|starting|start|suggested|offered ~~ coffee|craft|crafts|art|sewing|knitting|walking|gardening|community|womens|lunch|singing|cooking|yoga|book|drama morning|mornings|group|groups|club|project|centre|class
  nobody|noone|no to see|around|there
  doesnt|dont know|see anyone|anybody|people
  standing|sits|sitting|stays|home|always|all|feels|feeling|lives|so|being alone
  on her own all|a|at|every day|lot|time|weekend
  doesnt|never|rarely|hardly ~ go|goes|leave|leaves|see|sees ~ out|house|flat|anyone|people
  nobody|no one to talk
  no|little social|support contact|family|network
  little contact with
  womens|craft|walking|peer|sewing|gardening|cooking|reading|book|knitting|lunch|music|drama|coffee|tuesday|wednesday|thursday|friday|monday group|grp
  in|to|at|from|for group|grp
  group outing|trip|tutor|picnic|chat|photo|project|room|session|lunch|cake
  pottery|museum|bowling|lido|drumming|tapestry|theatre|cinema|gallery|meetup|daytrip|raffle
  sewing|knitting|quilting bee|circle
  knit|knitting|stitch and natter|chat
  arts|art|craft|crafts and|& craft|crafts|art
  wreath|card|candle|jewellery|bracelet making
  xmas|christmas|easter|eid|summer|leaving|halloween party|lunch|do|dinner|meal|fair|bash|tea|quiz
  bit|glad|want|wants|wanted|wanting|for|liked|enjoyed of|the|some|her|? company
  meet|meets|meeting|know|mix|mixing|talk|talking ~ other mums|mothers|women|people|ladies|girls
  cook and|& eat
  mentees|choir|allotment|singing|art|arts|dance|dancing|yoga|creative|writing|photography group|grp|session|workshop
  knows|know nobody|noone|people|anyone since|there|here|round|in
  charity 5k|10k|walk|run
  womens|ladies night|afternoon
  zumba|karaoke|yoga|pilates|bingo|choir|allotment|carnival|picnic|barbecue|bbq|knitting|crochet|poetry|ukulele|salsa|aquafit|panto|swimming|gym|dominoes|badminton|netball
  community centre|garden|kitchen|lunch
  coffee morning|mornings
  book|youth|social|lunch club|clubs
  dance|step|exercise|boxing|sewing|art|pottery class|classes|floor
  went|gone|going|goes|came|out to|for|dancing ~ party|dance|bingo|pictures|cinema
  on her own for xmas|christmas|it
  doesnt|dont|not know a soul
  know|knows nobody|noone
  sewing|knitting|gardening|art|craft|cooking|walking|book|crochet club
  something to do with her weekends|evenings|days|time`

/** Words of attitudes. */
export const attitudeWords = `
  attitude|attitudes|impulsiv*|anger|consequences|triggers|tsp|assertive*|remorse|motivation|motivational|mindset|lifestyle|temper
  thinking skills|errors|and
  thinking behind
  decision|decisions making
  making ~ decisions|choices
  better|bad|poor|good|positive|own|right|wrong choices|decisions|decision
  anger management
  victim awareness|empathy
  problem solving
  offending behaviour
  conflict resolution|management
  managing conflict
  self control
  pro social|criminal
  negative|antisocial|criminal|offending|pro peers|associates|friends|influences|social
  peer pressure
  risk taking
  taking responsibility
  healthy|setting|personal boundaries
  boundaries
  accountability
  emotional regulation
  choices
  anger group|mgmt|work|course
  thinking before|twice|it
  counted|count to ten|10
  walked away instead|from
  lost|losing|loses|lose her rag|temper|cool|head|rag
  kicked|kicking|kicks off
  stormed|storming out|off
  threw|throwing|smashed|smashing ~~ bottle|plate|plates|chair|stand|cup|desk|glass|mug
  her shouting
  shouting|screaming|swearing|shouted|screamed|swore at|in
  a|proper|grudge grudge
  calm|calming|talk|bring|bringing|talked her down
  time outs
  calm down|? group
  stab|batter|smash him|them
  walk|walked|walks off|away instead|stead|on|from|?
  was|got|been|very|really|verbally|so aggressive|abusive`
